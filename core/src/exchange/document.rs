//! The `.json` spelling: one document with the header and all records.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::decode::{DecodeError, explain};

/// A document, cut into the texts of its header and records.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document<'a> {
    #[serde(borrow)]
    pub(crate) delivery: &'a RawValue,
    #[serde(borrow)]
    pub(crate) records: Vec<&'a RawValue>,
}

/// Why a text is not a document, and on which line.
pub(crate) struct NoDocument {
    pub(crate) line: i64,
    pub(crate) error: DecodeError,
}

impl<'a> Document<'a> {
    pub(crate) fn parse(text: &'a str) -> Result<Self, NoDocument> {
        serde_json::from_str(text).map_err(|error| NoDocument {
            line: i64::try_from(error.line()).unwrap_or(i64::MAX),
            error: explain(&error, String::new()),
        })
    }
}

/// Where the parts of a text stand in it; the parts are asked for in their order.
pub(crate) struct Places<'a> {
    text: &'a str,
    /// How many bytes of the file stand before the text.
    skipped: usize,
    seen: usize,
    line: i64,
}

impl<'a> Places<'a> {
    pub(crate) fn new(text: &'a str, skipped: usize) -> Self {
        Self { text, skipped, seen: 0, line: 1 }
    }

    /// The line and the offset of a part of the text.
    pub(crate) fn of(&mut self, part: &str) -> (i64, i64) {
        let offset = part.as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        let between = self.text.as_bytes().get(self.seen..offset).unwrap_or_default();
        self.line += between.iter().map(|b| i64::from(*b == b'\n')).sum::<i64>();
        self.seen = offset.max(self.seen);
        (self.line, i64::try_from(offset + self.skipped).unwrap_or(i64::MAX))
    }
}
