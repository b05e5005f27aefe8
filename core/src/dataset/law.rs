//! What became of every record: the law of counts.

use std::collections::BTreeSet;

use super::gone::Gone;
use super::joined::Joined;
use super::report::DatasetCounts;
use super::standing::Standing;
use crate::code::{RecordStatus, RecordType};
use crate::exchange::{Fate, Fates};
use crate::verdict::Report;

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Current,
    Superseded,
    Duplicate,
    Conflicting,
    Quarantined,
    InError,
    Replaced,
    Erased,
}

/// The counts of each type of record, and of those whose type cannot be read.
#[derive(Debug)]
pub(super) struct Counts {
    of_type: Vec<DatasetCounts>,
    unknown: DatasetCounts,
}

impl Counts {
    pub(super) fn new() -> Self {
        let count = |record: &RecordType| DatasetCounts { record: Some(*record), ..DatasetCounts::default() };
        Self { of_type: RecordType::ALL.iter().map(count).collect(), unknown: DatasetCounts::default() }
    }

    /// Adds records of one type, or of none that can be read.
    pub(super) fn add(&mut self, record: Option<RecordType>, outcome: Outcome, records: i64) {
        let of_type = record.and_then(|record| self.of_type.get_mut(record as usize));
        let counts = of_type.unwrap_or(&mut self.unknown);
        counts.received += records;
        *match outcome {
            Outcome::Current => &mut counts.current,
            Outcome::Superseded => &mut counts.superseded,
            Outcome::Duplicate => &mut counts.duplicate,
            Outcome::Conflicting => &mut counts.conflicting,
            Outcome::Quarantined => &mut counts.quarantined,
            Outcome::InError => &mut counts.entered_in_error,
            Outcome::Replaced => &mut counts.replaced,
            Outcome::Erased => &mut counts.erased,
        } += records;
    }

    /// Adds all records of a delivery that does not count.
    pub(super) fn add_delivery(&mut self, report: &Report, standing: Standing) {
        let outcome = match standing {
            Standing::Counts => return,
            Standing::Duplicate => Outcome::Duplicate,
            Standing::Conflicting => Outcome::Conflicting,
            Standing::Replaced => Outcome::Replaced,
            Standing::Unusable => Outcome::Quarantined,
        };
        for counts in &report.reconciliation {
            self.add(counts.record, outcome, counts.received);
        }
    }

    /// Returns the counts: a row for each type, and one for records whose type cannot be read if there are any.
    pub(super) fn rows(self) -> Vec<DatasetCounts> {
        let mut rows = self.of_type;
        rows.extend((self.unknown.received > 0).then_some(self.unknown));
        rows
    }
}

/// Counts what became of each record of the deliveries that count.
pub(super) fn count(
    joined: &Joined,
    fates: &Fates,
    gone: &Gone,
    rejected: &BTreeSet<usize>,
    corrected: &BTreeSet<usize>,
    counts: &mut Counts,
) {
    for index in 0..joined.positions.len() {
        let Some(position) = joined.positions.get(index) else { continue };
        let outcome = match fates.of(index) {
            _ if gone.records.contains(&index) => Outcome::Erased,
            Fate::Superseded => Outcome::Superseded,
            Fate::Duplicate => Outcome::Duplicate,
            Fate::Conflicting => Outcome::Conflicting,
            Fate::Current if rejected.contains(&index) => Outcome::Quarantined,
            Fate::Current if position.status == RecordStatus::EnteredInError => Outcome::InError,
            Fate::Current => Outcome::Current,
        };
        counts.add(Some(position.record), outcome, 1);
    }
    for (text, broken) in joined.undecoded.iter().enumerate() {
        let outcome = match text {
            text if gone.texts.contains(&text) => Outcome::Erased,
            text if corrected.contains(&text) => Outcome::Superseded,
            _ => Outcome::Quarantined,
        };
        counts.add(broken.broken.record, outcome, 1);
    }
}
