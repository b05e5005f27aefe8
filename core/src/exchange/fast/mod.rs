//! The fast decoder reads a record in one pass over its text, if the text is written as the writers of this
//! library write it.
//!
//! It returns a record or `None`. For anything unusual (an escape, `1.0`, `null`, an unknown field, a value that
//! does not have its form, an id that may be a CPR number) it returns `None`, and the decoder in `decode.rs`
//! decides and reports the errors. So it may return `None` too often, but must never accept too much: what it
//! accepts, the other decoder decodes to the same record, with valid forms and no finding of the leak scan.

#[cfg(test)]
mod tests;

use super::lines::trim_json;
use crate::code::RecordType;
use crate::json::{Cursor, Kind};
use crate::record::{Record, each};

/// Returns the record in this text, or `None` if the text is unusual or has a fault.
pub(super) fn record(text: &str) -> Option<Record> {
    Decoder::default().record(text).map(take)
}

/// Decodes records one after the other. Each is written into the last one of its type, so that texts and lists
/// keep their capacity.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    last: [Option<Record>; RecordType::ALL.len()],
}

impl Decoder {
    /// Returns the record in this text, as [`record`] does.
    pub(super) fn record(&mut self, text: &str) -> Option<&mut Record> {
        let is_over = |(_, rest): &(_, &str)| trim_json(rest.as_bytes()).is_empty();
        let read = self.read::<true>(text).filter(is_over);
        let (record_type, _) = read.or_else(|| self.read::<false>(text).filter(is_over))?;
        self.last.get_mut(record_type as usize)?.as_mut()
    }

    /// Returns the record in the first line of a text and its length, or `None` if the record is not compact or no
    /// line feed follows directly.
    pub(super) fn first_line(&mut self, text: &str) -> Option<(&mut Record, usize)> {
        let (record_type, rest) = self.read::<true>(text).filter(|(_, rest)| rest.starts_with('\n'))?;
        let record = self.last.get_mut(record_type as usize)?.as_mut()?;
        Some((record, text.len() - rest.len()))
    }

    /// Decodes the record at the start of a text. Returns its type, and the text after it.
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

/// Returns the type of a record. The tag must come first.
fn tag<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>) -> Option<RecordType> {
    if !cursor.open_object()? || !cursor.entered("\"record\":") {
        return None;
    }
    let mut record_type = RecordType::blank();
    RecordType::read(cursor, &mut record_type)?;
    Some(record_type)
}

/// Moves a record out and leaves a blank one in its place.
pub(super) fn take(record: &mut Record) -> Record {
    let blank = Record::blank(record.record_type());
    std::mem::replace(record, blank)
}
