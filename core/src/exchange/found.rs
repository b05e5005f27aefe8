//! Findings by record, and which records they reject.

use std::collections::{BTreeMap, BTreeSet};

use crate::judging::{Finding, rejection};

/// What was found of each record, if anything was, by its place among the records.
pub(super) type Found = BTreeMap<usize, Vec<Finding>>;

/// Which records were rejected.
pub(super) fn rejected(found: &Found) -> BTreeSet<usize> {
    found.iter().filter(|(_, found)| rejection(found).is_some()).map(|(i, _)| *i).collect()
}
