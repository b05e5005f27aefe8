//! Where the records of a delivery stand.

use std::borrow::Cow;

use crate::code::RecordType;
use crate::evidence::Place;
use crate::record::{Key, Record};

/// Where one record of a delivery stands.
#[derive(Debug, Clone)]
pub(crate) struct Position {
    /// The line that it stands on, counted in its stretch.
    line: i64,
    pub(crate) offset: i64,
    pub(crate) length: i32,
    pub(crate) revision: i32,
    pub(crate) record: RecordType,
    /// Where its id ends among the ids of its stretch.
    id_end: usize,
}

/// How many bytes an id likely has.
const LIKELY_ID: usize = 16;

/// Every record of a delivery that could be decoded, in the order of the file: a few dozen bytes for each, and its id.
///
/// Parts of the delivery that were read by themselves are stretches. None of them is copied when they are joined.
#[derive(Debug, Default)]
pub(crate) struct Positions {
    earlier: Vec<Stretch>,
    /// The last one, which positions are added to.
    last: Stretch,
    /// How many records there are of each type, in the order in which types are declared.
    of_type: [i64; RecordType::ALL.len()],
}

/// Records that were read one after the other.
#[derive(Debug, Default)]
struct Stretch {
    /// How many records come before.
    before: usize,
    /// How many lines come before.
    lines_before: i64,
    /// What tells records from each other: apart from the rest, since most who go over all records want this alone.
    keys: Vec<Key>,
    positions: Vec<Position>,
    ids: String,
}

impl Stretch {
    /// A position of the stretch, with its id.
    fn position(&self, at: usize) -> Option<(&Position, &str)> {
        let position = self.positions.get(at)?;
        let start = at
            .checked_sub(1)
            .and_then(|before| self.positions.get(before))
            .map_or(0, |position| position.id_end);
        Some((position, self.ids.get(start..position.id_end).unwrap_or_default()))
    }
}

impl Positions {
    /// Makes room for so many records.
    pub(crate) fn reserve(&mut self, records: usize) {
        self.last.keys.reserve(records);
        self.last.positions.reserve(records);
        self.last.ids.reserve(records * LIKELY_ID);
    }

    /// One more record; tells which one it is.
    pub(crate) fn push(&mut self, record: &Record, line: i64, offset: i64, length: i32) -> usize {
        let index = self.len();
        let record_type = record.record_type();
        self.count(record_type, 1);
        let Stretch { lines_before, keys, positions, ids, .. } = &mut self.last;
        ids.push_str(record.id());
        keys.push(Key::of_record(record_type, record.id()));
        positions.push(Position {
            line: line - *lines_before,
            offset,
            length,
            revision: record.revision(),
            record: record_type,
            id_end: ids.len(),
        });
        index
    }

    /// The records of another part of the delivery, which comes after so many lines.
    pub(crate) fn append(&mut self, other: Self, lines: i64) {
        let before = self.len();
        for record in RecordType::ALL {
            self.count(*record, other.of_type(*record));
        }
        for mut next in other.earlier.into_iter().chain([other.last]) {
            next.before += before;
            next.lines_before += lines;
            let done = std::mem::replace(&mut self.last, next);
            if !done.positions.is_empty() {
                self.earlier.push(done);
            }
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.last.before + self.last.positions.len()
    }

    fn count(&mut self, record: RecordType, many: i64) {
        if let Some(count) = self.of_type.get_mut(record as usize) {
            *count += many;
        }
    }

    /// How many records of a type there are.
    pub(crate) fn of_type(&self, record: RecordType) -> i64 {
        self.of_type.get(record as usize).copied().unwrap_or_default()
    }

    /// What tells each record from the others, in the order of the file.
    pub(crate) fn keys(&self) -> impl Iterator<Item = Key> + Clone {
        self.earlier.iter().chain([&self.last]).flat_map(|stretch| stretch.keys.iter().copied())
    }

    /// What tells a record from the others.
    pub(crate) fn key(&self, index: usize) -> Option<Key> {
        let (stretch, at) = self.find(index)?;
        stretch.keys.get(at).copied()
    }

    /// The stretch that a record stands in, and where in it.
    fn find(&self, index: usize) -> Option<(&Stretch, usize)> {
        let stretch = if index < self.last.before {
            self.earlier
                .get(self.earlier.partition_point(|stretch| stretch.before <= index).checked_sub(1)?)?
        } else {
            &self.last
        };
        Some((stretch, index - stretch.before))
    }

    pub(crate) fn get(&self, index: usize) -> Option<&Position> {
        let (stretch, at) = self.find(index)?;
        stretch.positions.get(at)
    }

    /// The id of a record.
    pub(crate) fn id(&self, index: usize) -> &str {
        self.find(index).and_then(|(stretch, at)| stretch.position(at)).map_or("", |(_, id)| id)
    }

    /// Where a record stands, as a finding tells it.
    pub(crate) fn place(&self, index: usize) -> Place<'_> {
        let found = self.find(index).and_then(|(stretch, at)| Some((stretch, stretch.position(at)?)));
        let Some((stretch, (position, id))) = found else { return Place::default() };
        let line = position.line + stretch.lines_before;
        Place { record: Some(position.record), id: Some(Cow::Borrowed(id)), line: Some(line) }
    }
}
