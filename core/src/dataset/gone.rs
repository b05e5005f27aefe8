//! What is erased.

use std::collections::BTreeSet;

use crate::evidence::Positions;
use crate::record::Key;

/// The records and the texts that are erased, by their indices.
#[derive(Default)]
pub(super) struct Gone {
    pub(super) records: BTreeSet<usize>,
    pub(super) texts: BTreeSet<usize>,
    /// The keys of the records. Other revisions of them are not named in a finding either.
    pub(super) keys: BTreeSet<Key>,
}

impl Gone {
    /// Returns whether no finding may name the record.
    pub(super) fn hides(&self, index: usize, positions: &Positions) -> bool {
        let has_key = || positions.key(index).is_some_and(|key| self.keys.contains(&key));
        self.records.contains(&index) || (!self.keys.is_empty() && has_key())
    }
}
