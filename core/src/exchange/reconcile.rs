//! Which records are current: duplicates, revisions, conflicts, and the count of them all.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::incoming::{Content, Incoming};
use crate::code::RecordType;
use crate::record::{Delivery, Record};
use crate::rules::Reconciliation;

/// What became of something that came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It is the latest revision of its record.
    Current,
    /// It repeats the content of another of the same id and revision.
    Duplicate,
    /// There is a later revision in the delivery.
    Superseded,
    /// There is another content under the same id and revision.
    Conflicting,
}

impl Fate {
    /// Whether it has a say: it is neither repeated nor superseded.
    pub(crate) fn counts(self) -> bool {
        matches!(self, Self::Current | Self::Conflicting)
    }
}

/// The fate of each record, in the order in which they came. Which one of two equal records is the duplicate depends
/// on their order; nothing else does.
///
/// Records that are alone under their id are told by a hash of it: most are. Whoever makes ids whose hashes
/// fall together gains nothing, since those are told apart by their order.
pub(crate) fn fates(records: &[Record]) -> Vec<Fate> {
    let mut fates = vec![Fate::Current; records.len()];
    let mut hashed: Vec<(u64, usize)> = records.iter().map(hash).zip(0..).collect();
    hashed.sort_unstable();
    for same_hash in hashed.chunk_by(|one, next| one.0 == next.0) {
        if same_hash.len() > 1 {
            let alike = same_hash.iter().filter_map(|(_, i)| Some((*i, records.get(*i)?)));
            settle(alike, |i, fate| {
                if let Some(place) = fates.get_mut(i) {
                    *place = fate;
                }
            });
        }
    }
    fates
}

/// A hash of a record's type and id: the same everywhere.
fn hash(record: &Record) -> u64 {
    let mut hasher = DefaultHasher::new();
    (record.record_type(), record.id()).hash(&mut hasher);
    hasher.finish()
}

/// Settles the fate of records of which some may have the same id.
fn settle<'a>(records: impl Iterator<Item = (usize, &'a Record)>, mut set: impl FnMut(usize, Fate)) {
    /// The contents under each revision, and where they came.
    type Revisions<'a> = BTreeMap<i32, Vec<(usize, &'a Record)>>;
    let mut versions: BTreeMap<(RecordType, &str), Revisions> = BTreeMap::new();
    for (i, record) in records {
        let revisions = versions.entry((record.record_type(), record.id())).or_default();
        revisions.entry(record.revision()).or_default().push((i, record));
    }
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
}

/// Counts what became of everything that came in, by type. `rejected` holds which of the records were.
pub(crate) fn reconciliation(
    incoming: &[Incoming],
    records: &[Record],
    fates: &[Fate],
    rejected: &BTreeSet<usize>,
    delivery: Option<&Delivery>,
) -> Vec<Reconciliation> {
    let row = |record: &RecordType| {
        let expected = delivery.map(|delivery| delivery.expected.of(*record));
        Reconciliation { record: Some(*record), expected, ..Reconciliation::default() }
    };
    let mut rows: Vec<Reconciliation> = RecordType::ALL.iter().map(row).collect();
    for (record, (i, fate)) in records.iter().zip(fates.iter().enumerate()) {
        // Types stand in their list in the order in which they are declared.
        let Some(row) = rows.get_mut(record.record_type() as usize) else { continue };
        row.received += 1;
        match fate {
            Fate::Current if !rejected.contains(&i) => row.accepted += 1,
            Fate::Current | Fate::Conflicting => row.quarantined += 1,
            Fate::Duplicate => row.duplicate += 1,
            Fate::Superseded => row.superseded += 1,
        }
    }
    // Records whose type cannot be read come last.
    let mut unknown = Reconciliation::default();
    for came in incoming {
        if let Content::Broken(broken) = &came.content {
            let row = broken.record.and_then(|record| rows.get_mut(record as usize)).unwrap_or(&mut unknown);
            row.received += 1;
            row.quarantined += 1;
        }
    }
    rows.extend((unknown.received > 0).then_some(unknown));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record(id: u8, revision: i32, count: i64, other_type: bool) -> Record {
        let kind = if other_type {
            format!(r#""card_distribution","from":"kcp","to":"sof","count":{count}"#)
        } else {
            format!(r#""staffing","kind":"bridge_builders","count":{count}"#)
        };
        Record::from_json(&format!(
            r#"{{"record":{kind},"id":"r-{id}","revision":{revision},"status":"active","municipality":"0101","day":"2014-01-01"}}"#
        ))
        .unwrap()
    }

    proptest! {
        /// Records that are alone are told apart by their hashes; told apart by their order they have the same fate.
        #[test]
        fn hashes_change_no_fate(each in proptest::collection::vec((0..12_u8, 1..4_i32, 0..2_i64, any::<bool>()), 0..30)) {
            let records: Vec<Record> = each.into_iter().map(|(id, revision, count, other)| record(id, revision, count, other)).collect();
            let mut settled = vec![Fate::Current; records.len()];
            settle(records.iter().enumerate(), |i, fate| settled[i] = fate);
            prop_assert_eq!(fates(&records), settled);
        }
    }
}
