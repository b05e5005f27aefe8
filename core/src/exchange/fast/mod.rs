//! The fast decoder: reads a record that is written as every writer here writes it, in one pass over its text.
//!
//! It says yes or nothing. Whatever is unusual (an escape, `1.0`, `null`, a field that is not known, a form that does
//! not hold, an id that may be a CPR number) it leaves to the decoder in `decode.rs`, which gives the verdict and tells
//! the errors. So it may refuse too much, and must never take too much: what it takes, the other takes to the
//! same record, whose forms hold and in whose text the leak scan finds nothing.

mod cursor;
mod tables;
#[cfg(test)]
mod tests;
mod values;

use crate::record::Record;
use cursor::Cursor;

/// The record in this text, if it is written in the usual way and nothing is wrong with it.
pub(super) fn record(text: &str) -> Option<Record> {
    let mut cursor = Cursor::new(text);
    let record = tables::record(&mut cursor);
    if cursor.is_at_end() { record } else { None }
}
