//! Which records are current: duplicates, revisions, conflicts, and the count of them all.

use std::collections::BTreeMap;

use super::incoming::{Content, Incoming};
use crate::code::RecordType;
use crate::record::{Delivery, Record};
use crate::rules::Reconciliation;

/// What became of something that came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It could not be decoded.
    Broken,
    /// It is the latest revision of its record.
    Current,
    /// It repeats the content of another of the same id and revision.
    Duplicate,
    /// There is a later revision in the delivery.
    Superseded,
    /// There is another content under the same id and revision.
    Conflicting,
}

/// The fate of each, in the order in which they came. Which one of two equal records is the duplicate depends
/// on their order; nothing else does.
pub(crate) fn fates(incoming: &[Incoming]) -> Vec<Fate> {
    /// The contents under each revision, and where they came.
    type Revisions<'a> = BTreeMap<i32, Vec<(usize, &'a Record)>>;
    let mut versions: BTreeMap<(RecordType, &str), Revisions> = BTreeMap::new();
    for (i, came) in incoming.iter().enumerate() {
        if let Content::Record(record) = &came.content {
            let revisions = versions.entry((record.record_type(), record.id())).or_default();
            revisions.entry(record.revision()).or_default().push((i, record));
        }
    }
    let mut fates = vec![Fate::Broken; incoming.len()];
    let mut set = |i: usize, fate| {
        if let Some(place) = fates.get_mut(i) {
            *place = fate;
        }
    };
    for revisions in versions.values() {
        let last = revisions.keys().last();
        for (revision, records) in revisions {
            let Some((first, others)) = records.split_first() else {
                continue;
            };
            let same = others.iter().all(|(_, record)| *record == first.1);
            let (one, more) = match (same, Some(revision) == last) {
                (true, true) => (Fate::Current, Fate::Duplicate),
                (true, false) => (Fate::Superseded, Fate::Duplicate),
                (false, true) => (Fate::Conflicting, Fate::Conflicting),
                // A later revision has settled it.
                (false, false) => (Fate::Superseded, Fate::Superseded),
            };
            set(first.0, one);
            for (i, _) in others {
                set(*i, more);
            }
        }
    }
    fates
}

/// Counts what became of every record, by type. `rejected` says which of the current ones were.
pub(crate) fn reconciliation(
    incoming: &[Incoming],
    fates: &[Fate],
    rejected: impl Fn(usize) -> bool,
    delivery: Option<&Delivery>,
) -> Vec<Reconciliation> {
    let mut rows: BTreeMap<Option<RecordType>, Reconciliation> = BTreeMap::new();
    for record in RecordType::ALL {
        let expected = delivery.map(|delivery| delivery.expected.of(*record));
        let row = Reconciliation { record: Some(*record), expected, ..Reconciliation::default() };
        rows.insert(row.record, row);
    }
    for (i, (came, fate)) in incoming.iter().zip(fates).enumerate() {
        let row = rows.entry(came.record_type()).or_default();
        row.received += 1;
        match fate {
            Fate::Current if !rejected(i) => row.accepted += 1,
            Fate::Current | Fate::Broken | Fate::Conflicting => row.quarantined += 1,
            Fate::Duplicate => row.duplicate += 1,
            Fate::Superseded => row.superseded += 1,
        }
    }
    // Records whose type cannot be read come last.
    let unknown = rows.remove(&None);
    rows.into_values().chain(unknown).collect()
}
