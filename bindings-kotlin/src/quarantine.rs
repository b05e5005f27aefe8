//! What was rejected.

use udvej::judging::Finding;

use crate::generated::masked::RawText;
use crate::generated::record::Record;

/// A record, or a line that is none, that cannot be used, with the findings that say why (sat til side).
///
/// It holds what was delivered, so it is as sensitive as the delivery itself.
#[derive(uniffi::Record)]
pub struct Quarantined {
    /// The line of the file on which it starts, from 1.
    pub line: Option<i64>,
    /// Where it starts in the file, in bytes.
    pub offset: i64,
    /// How many bytes it has.
    pub length: i64,
    /// The record, if the text could be decoded.
    pub record: Option<Record>,
    /// The text, if it could not be decoded.
    pub raw: Option<RawText>,
    /// Whether letters and digits of the text were replaced by `#`: those of values that may hold a CPR number, or
    /// under a name that the format does not have. A text that is not JSON cannot be scanned and is replaced whole.
    pub masked: bool,
    /// Why.
    pub findings: Vec<Finding>,
}

impl From<udvej::exchange::Quarantined> for Quarantined {
    fn from(core: udvej::exchange::Quarantined) -> Self {
        // Every field by name: a new field of the core does not compile until it is added here.
        let udvej::exchange::Quarantined { line, offset, length, record, raw, masked, findings, .. } = core;
        Self {
            line,
            offset,
            length,
            record: record.map(Record::from),
            raw: raw.map(RawText),
            masked,
            findings,
        }
    }
}
