//! What was rejected: set aside with its findings, never lost.

use std::fmt;

use serde::Serialize;

use crate::judging::Finding;
use crate::record::Record;

/// A record, or a line that is none, that cannot be used, with the findings that say why (karantæne).
///
/// It holds what was delivered, so it is as sensitive as the delivery itself. Its `Debug` shows neither the
/// text nor the bytes.
#[derive(Clone, PartialEq, Serialize)]
pub struct Quarantined {
    /// The line of the file on which it starts, from 1.
    pub line: Option<i64>,
    /// Where it starts in the file, in bytes.
    pub offset: i64,
    /// How many bytes it has.
    pub length: i64,
    /// The record, if the text could be decoded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<Record>,
    /// The text, if it could not be decoded. What is not UTF-8 in it is replaced; a line that is too long is not
    /// kept: `offset` and `length` say where in the file each of them stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw: Option<String>,
    /// Whether every digit of the text was replaced by `#`, because it may hold a CPR number: where one was found, and
    /// where the text is not JSON, so that it cannot be looked through.
    pub masked: bool,
    /// Why.
    pub findings: Vec<Finding>,
}

impl fmt::Debug for Quarantined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Quarantined")
            .field("line", &self.line)
            .field("record", &self.record)
            .field("masked", &self.masked)
            .field("findings", &self.findings)
            .finish_non_exhaustive()
    }
}

impl Quarantined {
    /// As one line of JSON, without a line end.
    pub fn to_json(&self) -> String {
        // Plain structs with text keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The text of a line that could not be decoded, kept as it is unless it may hold a CPR number.
#[derive(Debug, Clone, Default)]
pub(crate) struct Raw {
    pub(crate) text: Option<String>,
    pub(crate) masked: bool,
}

impl Raw {
    pub(crate) fn of_text(text: &str, hidden: bool) -> Self {
        let text = if hidden { masked(text) } else { text.to_owned() };
        Self { text: Some(text), masked: hidden }
    }

    /// Bytes that are not UTF-8 cannot be looked through.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Self {
        Self::of_text(&String::from_utf8_lossy(bytes), true)
    }
}

/// Every digit masked: also those of an escape, and so also a number that is written with escapes.
fn masked(text: &str) -> String {
    text.chars().map(|c| if c.is_numeric() { '#' } else { c }).collect()
}
