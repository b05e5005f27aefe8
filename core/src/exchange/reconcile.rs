//! Determines which records are current, duplicate, superseded or conflicting, and counts them.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashMap;
use serde_json::Value;

use super::faults::Undecoded;
use crate::code::RecordType;
use crate::evidence::Positions;
use crate::record::{Delivery, Key, Record};
use crate::repeated::repeated;
use crate::verdict::Reconciliation;

/// The state of a record among the others with its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It is the latest revision of its record.
    Current,
    /// It repeats the content of another record with the same id and revision.
    Duplicate,
    /// There is a later revision in the delivery.
    Superseded,
    /// Another record has the same id and revision, and other content.
    Conflicting,
}

impl Fate {
    /// Returns whether it is neither duplicate nor superseded.
    pub(crate) fn counts(self) -> bool {
        matches!(self, Self::Current | Self::Conflicting)
    }
}

/// The fate of every record, by index. Of two equal records, the later one is the duplicate. Nothing else depends
/// on the order.
#[derive(Debug, Default)]
pub(crate) struct Fates {
    /// Most records are current, so only the others are stored.
    others: BTreeMap<usize, Fate>,
    /// The records with a later revision that cannot be decoded, each with the index of that text.
    broken: BTreeMap<usize, usize>,
}

impl Fates {
    /// Compares the records that share an id. `same` returns whether two records say the same. It is called only where
    /// several records have the same revision.
    pub(crate) fn new<E>(
        positions: &Positions,
        undecoded: &[Undecoded],
        same: impl Fn(usize, usize) -> Result<bool, E>,
    ) -> Result<Self, E> {
        let mut fates = BTreeMap::new();
        for mut same_id in several(positions) {
            let revision = |index: &usize| positions.get(*index).map_or(0, |position| position.revision);
            same_id.sort_by_key(revision);
            let last = same_id.last().map(revision);
            for same_revision in same_id.chunk_by(|one, next| revision(one) == revision(next)) {
                let is_last = same_revision.first().map(revision) == last;
                let (first, others) = alike(same_revision, &same)?.fates(is_last);
                fates.extend(same_revision.first().map(|index| (*index, first)));
                fates.extend(same_revision.iter().skip(1).map(|index| (*index, others)));
            }
        }
        let broken = correct(&mut fates, positions, undecoded);
        fates.retain(|_, fate| *fate != Fate::Current);
        Ok(Self { others: fates, broken })
    }

    /// Returns the index of the text that is a later revision of the record and cannot be decoded.
    pub(crate) fn broken_correction(&self, index: usize) -> Option<usize> {
        self.broken.get(&index).copied()
    }

    /// Returns whether a withdrawal of consent counts. It does so also if it was rejected, or was corrected by something that
    /// cannot be decoded.
    pub(crate) fn withdraws(&self, index: usize) -> bool {
        self.of(index).counts() || self.broken_correction(index).is_some()
    }

    pub(crate) fn of(&self, index: usize) -> Fate {
        // In most deliveries every record is current.
        if self.others.is_empty() {
            Fate::Current
        } else {
            self.others.get(&index).copied().unwrap_or(Fate::Current)
        }
    }

    /// Returns the records that are not current.
    pub(crate) fn others(&self) -> impl Iterator<Item = (usize, Fate)> {
        self.others.iter().map(|(index, fate)| (*index, *fate))
    }
}

/// Applies the texts that cannot be decoded but say which revision of which record they are. A later revision
/// supersedes the record all the same, and the same revision conflicts with it: nobody knows what the text was to
/// say. Returns the superseded records, each with the index of the text.
fn correct(
    fates: &mut BTreeMap<usize, Fate>,
    positions: &Positions,
    undecoded: &[Undecoded],
) -> BTreeMap<usize, usize> {
    let mut latest: HashMap<Key, (i32, usize)> = HashMap::default();
    for (text, named) in undecoded.iter().enumerate().filter_map(|(i, text)| Some((i, text.named()?))) {
        let Some((revision, key)) = named.revision.zip(undecoded.get(text).and_then(Undecoded::key)) else {
            continue;
        };
        let known = latest.entry(key).or_insert((revision, text));
        if known.0 < revision {
            *known = (revision, text);
        }
    }
    let mut superseded = BTreeMap::new();
    if latest.is_empty() {
        return superseded;
    }
    let revision = |index| positions.get(index).map_or(0, |position| position.revision);
    // A text that a record corrects in turn says nothing any more.
    for (index, key) in positions.keys().enumerate() {
        if latest.get(&key).is_some_and(|(broken, _)| *broken < revision(index)) {
            latest.remove(&key);
        }
    }
    let corrected = positions.keys().enumerate().filter_map(|(i, key)| Some((i, *latest.get(&key)?)));
    for (index, (broken, text)) in corrected {
        let fate = fates.entry(index).or_insert(Fate::Current);
        if revision(index) == broken {
            *fate = Fate::Conflicting;
        } else if *fate != Fate::Duplicate {
            *fate = Fate::Superseded;
            superseded.insert(index, text);
        }
    }
    superseded
}

/// Returns the records that share an id with others, grouped by id and in the order of the file.
fn several(positions: &Positions) -> impl Iterator<Item = Vec<usize>> {
    // Half a key is enough to find candidates. A record that shares it by chance ends up in a group of its own,
    // and so is current.
    let mut several: HashMap<Key, Vec<usize>> = HashMap::default();
    for index in repeated(positions.len(), positions.keys().map(Key::half)) {
        if let Some(key) = positions.key(index) {
            several.entry(key).or_default().push(index);
        }
    }
    several.into_values()
}

/// Whether records with the same id and revision have the same content.
enum Contents {
    Same,
    Differ,
}

fn alike<E>(records: &[usize], same: impl Fn(usize, usize) -> Result<bool, E>) -> Result<Contents, E> {
    let [first, others @ ..] = records else { return Ok(Contents::Same) };
    for other in others {
        if !same(*first, *other)? {
            return Ok(Contents::Differ);
        }
    }
    Ok(Contents::Same)
}

/// Returns whether two records say the same. Every list of a record is a set, so its order says nothing.
pub(crate) fn same_content(one: Option<&Record>, other: Option<&Record>) -> bool {
    one == other || one.zip(other).is_some_and(|(one, other)| content(one) == content(other))
}

/// Returns a record as JSON with every list in one order.
fn content(record: &Record) -> Value {
    let mut content = serde_json::to_value(record).unwrap_or_default();
    sort_lists(&mut content);
    content
}

fn sort_lists(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.iter_mut().for_each(sort_lists);
            items.sort_by_cached_key(Value::to_string);
        }
        Value::Object(fields) => fields.values_mut().for_each(sort_lists),
        _ => {}
    }
}

impl Contents {
    /// Returns the fate of the first record, and of the others.
    fn fates(&self, is_last_revision: bool) -> (Fate, Fate) {
        match (self, is_last_revision) {
            (Self::Same, true) => (Fate::Current, Fate::Duplicate),
            (Self::Same, false) => (Fate::Superseded, Fate::Duplicate),
            (Self::Differ, true) => (Fate::Conflicting, Fate::Conflicting),
            // A later revision supersedes all of them.
            (Self::Differ, false) => (Fate::Superseded, Fate::Superseded),
        }
    }
}

/// Counts records by type and outcome. `rejected` holds the indices of the rejected records.
pub(crate) fn reconciliation(
    positions: &Positions,
    undecoded: &[Undecoded],
    fates: &Fates,
    rejected: &BTreeSet<usize>,
    delivery: Option<&Delivery>,
) -> Vec<Reconciliation> {
    let count = |record: &RecordType| {
        let expected = delivery.map(|delivery| delivery.expected.of(*record));
        let received = positions.of_type(*record);
        Reconciliation {
            record: Some(*record),
            expected,
            received,
            accepted: received,
            ..Reconciliation::default()
        }
    };
    // The list of types is in the order of declaration.
    let mut counts: Vec<Reconciliation> = RecordType::ALL.iter().map(count).collect();
    let rejected =
        rejected.iter().map(|index| (*index, fates.of(*index))).filter(|(_, fate)| *fate == Fate::Current);
    for (index, fate) in fates.others().chain(rejected) {
        let Some(count) = positions.get(index).and_then(|position| counts.get_mut(position.record as usize))
        else {
            continue;
        };
        count.accepted -= 1;
        match fate {
            Fate::Current | Fate::Conflicting => count.quarantined += 1,
            Fate::Duplicate => count.duplicate += 1,
            Fate::Superseded => count.superseded += 1,
        }
    }
    // Records whose type cannot be read come last.
    let mut unknown = Reconciliation::default();
    for text in undecoded {
        let known = text.broken.record.and_then(|record| counts.get_mut(record as usize));
        let count = known.unwrap_or(&mut unknown);
        count.received += 1;
        count.quarantined += 1;
    }
    counts.extend((unknown.received > 0).then_some(unknown));
    counts
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use proptest::prelude::*;

    fn record(id: u8, revision: i32, count: i64, other_type: bool) -> Record {
        let kind = if other_type {
            format!(r#""card_distribution","from":"kcp","to":"sof","count":{count}"#)
        } else {
            format!(r#""staffing","kind":"bridge_builders","count":{count}"#)
        };
        Record::from_json(&format!(
            r#"{{"record":{kind},"id":"r-{id}","revision":{revision},"status":"active","municipality":"0101","first_day":"2014-01-01","last_day":"2014-01-01"}}"#
        ))
        .unwrap()
    }

    /// The fate of a record, by looking at every other one.
    fn fate_slowly(records: &[Record], index: usize) -> Fate {
        let of = |record: &Record| (record.record_type(), record.id().to_owned());
        let it = &records[index];
        let same_id = || records.iter().enumerate().filter(|(_, other)| of(other) == of(it));
        let same_revision = || same_id().filter(|(_, other)| other.revision() == it.revision());
        let is_last = same_id().all(|(_, other)| other.revision() <= it.revision());
        let is_first = same_revision().all(|(i, _)| i >= index);
        match (same_revision().all(|(_, other)| other == it), is_last, is_first) {
            (true, true, true) => Fate::Current,
            (true, _, false) => Fate::Duplicate,
            (false, true, _) => Fate::Conflicting,
            (_, false, _) => Fate::Superseded,
        }
    }

    proptest! {
        #[test]
        fn fates_are_those_found_by_looking_at_every_pair(each in proptest::collection::vec((0..12_u8, 1..4_i32, 0..2_i64, any::<bool>()), 0..30)) {
            let records: Vec<Record> = each.into_iter().map(|(id, revision, count, other)| record(id, revision, count, other)).collect();
            let mut positions = Positions::default();
            for record in &records {
                positions.push(record, 1, 0, 0);
            }
            let fates = Fates::new(&positions, &[], |one, other| Ok::<_, Infallible>(records[one] == records[other])).unwrap();
            for index in 0..records.len() {
                prop_assert_eq!(fates.of(index), fate_slowly(&records, index));
            }
        }
    }
}
