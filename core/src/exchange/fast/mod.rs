//! The fast decoder: reads a record that is written as every writer here writes it, in one pass over its text.
//!
//! It says yes or nothing. Whatever is unusual (an escape, `1.0`, `null`, a field that is not known, a form that does
//! not hold, an id that may be a CPR number) it leaves to the decoder in `decode.rs`, which gives the verdict and tells
//! the errors. So it may refuse too much, and must never take too much: what it takes, the other takes to the
//! same record, whose forms hold and in whose text the leak scan finds nothing.

#[cfg(test)]
mod tests;

use super::lines::trim_json;
use crate::code::RecordType;
use crate::json::{Cursor, Kind};
use crate::record::{Record, each};

/// The record in this text, if it is written in the usual way and nothing is wrong with it.
pub(super) fn record(text: &str) -> Option<Record> {
    Decoder::default().record(text).map(take)
}

/// Reads records one after the other, each into the last one of its type: its texts and lists keep the room that they have.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    last: [Option<Record>; RecordType::ALL.len()],
}

impl Decoder {
    /// The record in this text, as [`record`] reads it.
    pub(super) fn record(&mut self, text: &str) -> Option<&mut Record> {
        let is_over = |(_, rest): &(_, &str)| trim_json(rest.as_bytes()).is_empty();
        let read = self.read::<true>(text).filter(is_over);
        let (record_type, _) = read.or_else(|| self.read::<false>(text).filter(is_over))?;
        self.last.get_mut(record_type as usize)?.as_mut()
    }

    /// The record in the first line of a text, if it is compact and a line feed follows it at once; and its length.
    pub(super) fn first_line(&mut self, text: &str) -> Option<(&mut Record, usize)> {
        let (record_type, rest) = self.read::<true>(text).filter(|(_, rest)| rest.starts_with('\n'))?;
        let record = self.last.get_mut(record_type as usize)?.as_mut()?;
        Some((record, text.len() - rest.len()))
    }

    /// Reads the record that a text starts with; tells its type, and what follows it.
    #[inline]
    fn read<'t, const COMPACT: bool>(&mut self, text: &'t str) -> Option<(RecordType, &'t str)> {
        let mut cursor = Cursor::<COMPACT>::new(text);
        let record_type = tag(&mut cursor)?;
        let last = self.last.get_mut(record_type as usize)?;
        let record = last.get_or_insert_with(|| Record::blank(record_type));
        let more = cursor.next_field()?;
        each!(record, record => record.read_fields(&mut cursor, more))?;
        Some((record_type, cursor.rest()))
    }
}

/// The type of a record, whose tag comes first.
fn tag<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>) -> Option<RecordType> {
    if !cursor.open_object()? || !cursor.entered("\"record\":") {
        return None;
    }
    let mut record_type = RecordType::blank();
    RecordType::read(cursor, &mut record_type)?;
    Some(record_type)
}

/// Takes a record out from where it is, to be kept.
pub(super) fn take(record: &mut Record) -> Record {
    let blank = Record::blank(record.record_type());
    std::mem::replace(record, blank)
}
