//! The positions of the records of a delivery.

use std::borrow::Cow;

use crate::code::{RecordStatus, RecordType};
use crate::evidence::Place;
use crate::record::{Key, Record};

/// The position of one record in a delivery.
#[derive(Debug, Clone)]
pub(crate) struct Position {
    /// Its line, relative to the start of its stretch.
    line: i64,
    pub(crate) offset: i64,
    pub(crate) length: i32,
    pub(crate) revision: i32,
    pub(crate) record: RecordType,
    pub(crate) status: RecordStatus,
    /// The end of its id in the joined ids of its stretch.
    id_end: usize,
}

/// The estimated length of an id in bytes, used to reserve capacity.
const LIKELY_ID: usize = 16;

/// The positions of all records that could be decoded, in the order of the file. It takes a few dozen bytes for
/// each record, and its id.
///
/// Each part of the delivery that was read separately is a stretch. Joining parts moves whole stretches; it copies
/// no positions.
#[derive(Debug, Default)]
pub(crate) struct Positions {
    earlier: Vec<Stretch>,
    /// The last stretch. New positions are added to it.
    last: Stretch,
    /// The number of records of each type, in the order in which types are declared.
    of_type: [i64; RecordType::ALL.len()],
}

/// The positions of consecutive records that were read together.
#[derive(Debug, Default)]
struct Stretch {
    /// The number of records before the stretch.
    before: usize,
    /// The number of lines before the stretch.
    lines_before: i64,
    /// The key of each record. Keys are stored apart because most passes over all records need only them.
    keys: Vec<Key>,
    positions: Vec<Position>,
    ids: String,
}

impl Stretch {
    /// Returns a position of the stretch and the id of its record, or `None` if there is no such position.
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
    /// Reserves capacity for more records.
    pub(crate) fn reserve(&mut self, records: usize) {
        self.last.keys.reserve(records);
        self.last.positions.reserve(records);
        self.last.ids.reserve(records * LIKELY_ID);
    }

    /// Adds a record and returns its index. `line` is its line in the part being read.
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
            status: record.status(),
            id_end: ids.len(),
        });
        index
    }

    /// Adds the positions of the next part of the delivery. `lines` is the number of lines before that part.
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

    /// Turns the keys into those of this sender's records.
    pub(crate) fn of_sender(&mut self, sender: Key) {
        for key in self.earlier.iter_mut().chain([&mut self.last]).flat_map(|stretch| &mut stretch.keys) {
            *key = key.of_sender(sender);
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.last.before + self.last.positions.len()
    }

    fn count(&mut self, record: RecordType, more: i64) {
        if let Some(count) = self.of_type.get_mut(record as usize) {
            *count += more;
        }
    }

    /// Returns the number of records of a type.
    pub(crate) fn of_type(&self, record: RecordType) -> i64 {
        self.of_type.get(record as usize).copied().unwrap_or_default()
    }

    /// Returns the key of each record, in the order of the file.
    pub(crate) fn keys(&self) -> impl Iterator<Item = Key> + Clone {
        self.earlier.iter().chain([&self.last]).flat_map(|stretch| stretch.keys.iter().copied())
    }

    /// Returns the key of a record: the hash of its type and id.
    pub(crate) fn key(&self, index: usize) -> Option<Key> {
        let (stretch, at) = self.find(index)?;
        stretch.keys.get(at).copied()
    }

    /// Returns the stretch that holds a record, and its index in the stretch.
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

    /// Returns the id of a record, or an empty text if there is no such record.
    pub(crate) fn id(&self, index: usize) -> &str {
        self.find(index).and_then(|(stretch, at)| stretch.position(at)).map_or("", |(_, id)| id)
    }

    /// Returns the line of the file on which a record starts, or 0 if there is no such record.
    pub(crate) fn line(&self, index: usize) -> i64 {
        self.place(index).line.unwrap_or_default()
    }

    /// Returns the place of a record as a finding reports it.
    pub(crate) fn place(&self, index: usize) -> Place<'_> {
        let found = self.find(index).and_then(|(stretch, at)| Some((stretch, stretch.position(at)?)));
        let Some((stretch, (position, id))) = found else { return Place::default() };
        let line = position.line + stretch.lines_before;
        Place { record: Some(position.record), id: Some(Cow::Borrowed(id)), line: Some(line) }
    }
}
