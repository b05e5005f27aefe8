//! Where the records of a delivery stand.

use std::borrow::Cow;

use super::Place;
use super::facts::append;
use crate::code::RecordType;
use crate::record::{Key, Record};

/// Where one record of a delivery stands, and what tells it from others.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) key: Key,
    pub(crate) line: i64,
    pub(crate) offset: i64,
    pub(crate) length: i32,
    pub(crate) revision: i32,
    pub(crate) record: RecordType,
    /// Where its id ends among the ids.
    id_end: usize,
}

/// How many bytes an id likely has.
const LIKELY_ID: usize = 16;

/// Every record of a delivery that could be decoded, in the order of the file: a few dozen bytes for each, and its id.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    rows: Vec<Row>,
    ids: String,
}

impl Rows {
    /// Makes room for so many records.
    pub(crate) fn reserve(&mut self, records: usize) {
        self.rows.reserve(records);
        self.ids.reserve(records * LIKELY_ID);
    }

    /// One more record; tells which one it is.
    pub(crate) fn push(&mut self, record: &Record, line: i64, offset: i64, length: i32) -> usize {
        self.ids.push_str(record.id());
        let record_type = record.record_type();
        self.rows.push(Row {
            key: Key::of_record(record_type, record.id()),
            line,
            offset,
            length,
            revision: record.revision(),
            record: record_type,
            id_end: self.ids.len(),
        });
        self.rows.len() - 1
    }

    /// The records of another part of the delivery, which comes after so many lines.
    pub(crate) fn append(&mut self, other: Self, lines: i64) {
        let ids = self.ids.len();
        // Where room was made for all, it is used.
        if self.rows.capacity() == 0 && lines == 0 {
            *self = other;
            return;
        }
        self.ids.push_str(&other.ids);
        append(&mut self.rows, other.rows, |row| {
            row.line += lines;
            row.id_end += ids;
        });
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Row> {
        self.rows.iter()
    }

    pub(crate) fn get(&self, index: usize) -> Option<&Row> {
        self.rows.get(index)
    }

    /// The id of a record.
    pub(crate) fn id(&self, index: usize) -> &str {
        let end_of = |index: usize| self.rows.get(index).map_or(0, |row| row.id_end);
        let start = index.checked_sub(1).map_or(0, end_of);
        self.ids.get(start..end_of(index)).unwrap_or_default()
    }

    /// Where a record stands, as a finding tells it.
    pub(crate) fn place(&self, index: usize) -> Place<'_> {
        let row = self.rows.get(index);
        Place {
            record: row.map(|row| row.record),
            id: Some(Cow::Borrowed(self.id(index))),
            line: row.map(|row| row.line),
        }
    }
}
