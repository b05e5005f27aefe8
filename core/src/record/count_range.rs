//! A number that a source gives as a range.

use std::fmt::{self, Display};
use std::iter::Sum;

use super::kinds::Count;
use crate::json::object;

object! {
    /// A number that a source gives as a range: "between 0 and 3", "11 to 20" (interval).
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub struct CountRange {
        /// The least that the number can be (mindst).
        #[da = "Det mindste, tallet kan være."]
        #[unit("what the record counts", "det, posten tæller")]
        least: i64 as Count,
        /// The most that the number can be (højst).
        #[da = "Det største, tallet kan være."]
        #[unit("what the record counts", "det, posten tæller")]
        most: i64 as Count,
    }
}

impl CountRange {
    /// Returns the range of a record's number: the count itself, or what the source gives instead. A record without either
    /// is rejected; it counts as nothing known.
    pub(crate) fn of(count: Option<i64>, range: Option<Self>) -> Self {
        let exact = count.map(|count| Self { least: count, most: count });
        exact.or(range).unwrap_or(Self { least: 0, most: super::kinds::MAX_COUNT })
    }

    /// Returns whether both ranges can be the same number.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.least <= other.most && other.least <= self.most
    }
}

/// `11`, or `11–20`.
impl Display for CountRange {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if self.least == self.most {
            write!(f, "{}", self.least)
        } else {
            write!(f, "{}–{}", self.least, self.most)
        }
    }
}

/// The range of a sum. A count is at most ten million, so no delivery that fits in memory reaches the limit.
impl Sum for CountRange {
    fn sum<I: Iterator<Item = Self>>(ranges: I) -> Self {
        ranges.fold(Self { least: 0, most: 0 }, |sum, range| Self {
            least: sum.least.saturating_add(range.least),
            most: sum.most.saturating_add(range.most),
        })
    }
}
