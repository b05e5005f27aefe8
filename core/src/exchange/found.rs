//! Findings by record, and which records they reject.

use std::collections::{BTreeMap, BTreeSet};

use crate::judging::{Finding, rejection};

/// The findings of each record that has any, by the index of the record.
pub(super) type Found = BTreeMap<usize, Vec<Finding>>;

/// Returns the indices of the rejected records.
pub(super) fn rejected(found: &Found) -> BTreeSet<usize> {
    found.iter().filter(|(_, found)| rejection(found).is_some()).map(|(i, _)| *i).collect()
}
