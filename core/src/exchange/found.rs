//! Findings by record, and which records they reject.

use std::collections::{BTreeMap, BTreeSet};

use crate::judging::{Finding, rejection};

/// The findings of each record that has any, by the index of the record.
pub(crate) type Found = BTreeMap<usize, Vec<Finding>>;

/// Returns the indices of the rejected records.
pub(crate) fn rejected(found: &Found) -> BTreeSet<usize> {
    found.iter().filter(|(_, found)| rejection(found).is_some()).map(|(i, _)| *i).collect()
}
