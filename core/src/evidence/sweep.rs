//! The sweep over periods by which overlaps and gaps are found.

use crate::time::Day;

/// An item of a series that is sorted by first day, with those that end last.
#[derive(Clone, Copy)]
pub(crate) struct Swept<T> {
    /// The item.
    pub(crate) item: T,
    /// Of the items before it, the one that ends last; of several, the first. If that one does not overlap the item,
    /// no earlier one does.
    pub(crate) before: Option<T>,
    /// Of the items up to and including it, the one that ends last; of several, the first.
    pub(crate) furthest: T,
}

/// Returns every item of a series that is sorted by first day, with those that end last. `end` is the day after an
/// item's last day.
pub(crate) fn sweep<T: Copy>(
    series: impl IntoIterator<Item = T>,
    end: impl Fn(T) -> Day,
) -> impl Iterator<Item = Swept<T>> {
    series.into_iter().scan(None, move |furthest: &mut Option<T>, item| {
        let before = *furthest;
        let last = before.filter(|before| end(*before) >= end(item)).unwrap_or(item);
        *furthest = Some(last);
        Some(Swept { item, before, furthest: last })
    })
}
