//! Periods of days.

use super::Day;
use crate::json::object;

object! {
    /// The days from the first to the last, both included (periode).
    ///
    /// ```
    /// use udvej::time::{Day, Period};
    /// let first_count = Period { first_day: "2008-11-01".parse()?, last_day: "2009-03-31".parse()? };
    /// assert_eq!(first_count.whole_months(), Some(5));
    /// assert!(first_count.contains("2009-03-31".parse()?));
    /// # Ok::<(), udvej::time::DayError>(())
    /// ```
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Period {
        /// The first day of the period (første dag).
        #[da = "Den første dag i perioden."]
        first_day: Day,
        /// The last day of the period. It is in the period (sidste dag).
        #[da = "Den sidste dag i perioden. Den er med."]
        last_day: Day,
    }
}

impl Period {
    /// Returns the days from `from` up to, but not including, `to`. Calculations use this half-open form: where one
    /// period ends the next begins, and lengths add up.
    pub fn between(from: Day, to: Day) -> Self {
        Self { first_day: from, last_day: to.shifted(-1) }
    }

    /// Returns the period with these days, or without an end if `last_day` is `None`.
    pub(crate) fn open(first_day: Day, last_day: Option<Day>) -> Self {
        Self { first_day, last_day: last_day.unwrap_or_else(|| Day::from_epoch_days(i64::MAX)) }
    }

    /// Returns the first day.
    pub fn from(&self) -> Day {
        self.first_day
    }

    /// Returns the day after the last.
    pub fn to(&self) -> Day {
        self.last_day.shifted(1)
    }

    /// Returns the union of the periods as disjoint periods, in order, with adjacent ones merged.
    pub(crate) fn union(mut periods: Vec<Self>) -> Vec<Self> {
        periods.retain(|period| !period.is_empty());
        periods.sort_unstable();
        let mut union: Vec<Self> = Vec::new();
        for period in periods {
            match union.last_mut() {
                Some(last) if period.from() <= last.to() => {
                    last.last_day = last.last_day.max(period.last_day);
                }
                _ => union.push(period),
            }
        }
        union
    }

    /// Returns the intersection of the periods, or `None` if it is empty.
    pub(crate) fn common(&self, other: &Self) -> Option<Self> {
        let common = Self {
            first_day: self.first_day.max(other.first_day),
            last_day: self.last_day.min(other.last_day),
        };
        (!common.is_empty()).then_some(common)
    }

    /// Returns whether the day is in the period.
    pub fn contains(&self, day: Day) -> bool {
        self.first_day <= day && day <= self.last_day
    }

    /// Returns whether the two periods have a day in common.
    pub fn overlaps(&self, other: &Period) -> bool {
        self.common(other).is_some()
    }

    /// Returns whether every day of the other period is in this one.
    pub(crate) fn covers(&self, other: &Period) -> bool {
        self.first_day <= other.first_day && other.last_day <= self.last_day
    }

    /// Returns whether the period contains no day, because the last day is before the first.
    pub fn is_empty(&self) -> bool {
        self.last_day < self.first_day
    }

    /// Returns the number of days; 0 if the period is empty.
    pub fn length(&self) -> i64 {
        self.from().days_until(self.to()).max(0)
    }

    /// Returns the length in months if the day after the last is on the same day of a month as the first, otherwise `None`.
    /// Also `None` if the period is empty.
    pub fn whole_months(&self) -> Option<i32> {
        let ((from_month, from_day), (to_month, to_day)) =
            (self.from().month_and_day(), self.to().month_and_day());
        (from_day == to_day && !self.is_empty()).then(|| to_month - from_month)
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.first_day, self.last_day)
    }
}
