//! Half-open periods of days.

use super::Day;
use crate::json::object;

object! {
    /// The days from `from` up to, but not including, `to`.
    ///
    /// ```
    /// use udvej::time::{Day, Period};
    /// let first_count = Period { from: "2008-11-01".parse()?, to: "2009-04-01".parse()? };
    /// assert_eq!(first_count.whole_months(), Some(5));
    /// assert!(!first_count.contains("2009-04-01".parse()?));
    /// # Ok::<(), udvej::time::DayError>(())
    /// ```
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Period {
        /// The first day of the period (fra og med).
        #[da = "Den første dag i perioden."]
        from: Day,
        /// The first day after the period (til, ikke med).
        #[da = "Den første dag efter perioden."]
        to: Day,
    }
}

impl Period {
    /// Returns the period from `from` to `to`, or without an end if `to` is `None`.
    pub(crate) fn open(from: Day, to: Option<Day>) -> Self {
        Self { from, to: to.unwrap_or_else(|| Day::from_epoch_days(i64::MAX)) }
    }

    /// Returns the union of the periods as disjoint periods, in order, with adjacent ones merged.
    pub(crate) fn union(mut periods: Vec<Self>) -> Vec<Self> {
        periods.retain(|period| !period.is_empty());
        periods.sort_unstable();
        let mut union: Vec<Self> = Vec::new();
        for period in periods {
            match union.last_mut() {
                Some(last) if period.from <= last.to => last.to = last.to.max(period.to),
                _ => union.push(period),
            }
        }
        union
    }

    /// Returns the intersection of the periods, or `None` if it is empty.
    pub(crate) fn common(&self, other: &Self) -> Option<Self> {
        let common = Self { from: self.from.max(other.from), to: self.to.min(other.to) };
        (!common.is_empty()).then_some(common)
    }

    /// Returns whether the day is in the period.
    pub fn contains(&self, day: Day) -> bool {
        self.from <= day && day < self.to
    }

    /// Returns whether the two periods have a day in common.
    pub fn overlaps(&self, other: &Period) -> bool {
        self.from < other.to && other.from < self.to && !self.is_empty() && !other.is_empty()
    }

    /// Returns whether the period contains no day, because `to` is on or before `from`.
    pub fn is_empty(&self) -> bool {
        self.to <= self.from
    }

    /// Returns the last day of the period. Only meaningful if the period is not empty.
    pub(crate) fn last_day(&self) -> Day {
        self.to.shifted(-1)
    }

    /// Returns the length in months if both ends are on the same day of a month, otherwise `None`. Also `None` if the period
    /// is empty.
    pub fn whole_months(&self) -> Option<i32> {
        let ((from_month, from_day), (to_month, to_day)) =
            (self.from.month_and_day(), self.to.month_and_day());
        (from_day == to_day && !self.is_empty()).then(|| to_month - from_month)
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.from, self.to)
    }
}
