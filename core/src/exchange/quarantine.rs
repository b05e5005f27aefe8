//! What was rejected: set aside with its findings, never lost.

use std::fmt;

use serde::Serialize;

use crate::client::leak;
use crate::hex::hex;
use crate::record::Record;
use crate::rules::Finding;

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
    /// The text, if it could not be decoded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw: Option<String>,
    /// The bytes in hexadecimal, if they are not UTF-8. A line that is too long is not kept: `offset` and
    /// `length` say where it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_hex: Option<String>,
    /// Whether every digit of the text was replaced by `#`, because it may hold a CPR number.
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

/// The bytes of a line that could not be decoded, kept as they are unless they may hold a CPR number.
#[derive(Debug, Clone, Default)]
pub(crate) struct Raw {
    pub(crate) text: Option<String>,
    pub(crate) hex: Option<String>,
    pub(crate) masked: bool,
}

impl Raw {
    pub(crate) fn of_text(text: &str, leaks: bool) -> Self {
        let text = if leaks { masked(text) } else { text.to_owned() };
        Self { text: Some(text), hex: None, masked: leaks }
    }

    pub(crate) fn of_bytes(bytes: &[u8]) -> Self {
        if leak::holds_cpr(bytes) {
            return Self::of_text(&String::from_utf8_lossy(bytes), true);
        }
        Self { text: None, hex: Some(hex(bytes)), masked: false }
    }
}

/// Every digit masked: also those of an escape, and so also a number that is written with escapes.
fn masked(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect()
}
