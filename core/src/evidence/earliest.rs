//! The earliest day for each key.

use std::hash::Hash;

use foldhash::HashMap;

use crate::time::Day;

/// Returns the earliest day of each key.
pub(crate) fn earliest<K: Eq + Hash>(days: impl Iterator<Item = (K, Day)>) -> HashMap<K, Day> {
    let mut earliest = HashMap::default();
    for (key, day) in days {
        let first = earliest.entry(key).or_insert(day);
        *first = day.min(*first);
    }
    earliest
}
