//! The quarantine: rejected records and undecoded lines, with their findings.

use std::fmt;

use serde::Serialize;

use super::masked::{masked, masked_in_part};
use super::salvage::Salvage;
use crate::code::RecordType;
use crate::judging::Finding;
use crate::record::Record;

/// A record or line that cannot be used, with the findings that say why (sat til side).
///
/// It holds the fields of the format as they were delivered, so it is as sensitive as the delivery itself. Its `Debug` shows neither the text
/// nor the bytes.
#[derive(Clone, PartialEq, Serialize)]
pub struct Quarantined {
    /// The line of the file on which it starts, from 1.
    pub line: Option<i64>,
    /// The offset in the file at which it starts, in bytes.
    pub offset: i64,
    /// Its length in bytes.
    pub length: i64,
    /// The record, if the text could be decoded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<Record>,
    /// The text, if it could not be decoded. Bytes that are not UTF-8 are replaced. A line that is too long is not
    /// kept; `offset` and `length` say where it is in the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw: Option<String>,
    /// Whether letters and digits of the text were replaced by `#`: those of values that may hold a CPR number, or
    /// under a name that the format does not have. A text that is not JSON cannot be scanned and is replaced whole.
    pub masked: bool,
    /// The findings that reject it, and any others.
    pub findings: Vec<Finding>,
    /// What could be read of a text that could not be decoded.
    #[serde(skip)]
    pub(crate) salvage: Salvage,
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
    /// Returns the id of the record, if it can be read.
    pub fn id(&self) -> Option<&str> {
        let named = self.salvage.named.as_ref().map(|named| named.id.as_str());
        self.record.as_ref().map(Record::id).or(named)
    }

    /// Returns the revision of the record, if it can be read. It supersedes earlier ones, in this delivery and in
    /// others.
    pub fn revision(&self) -> Option<i32> {
        let named = self.salvage.named.as_ref().and_then(|named| named.revision);
        self.record.as_ref().map(Record::revision).or(named)
    }

    /// Returns the pseudonym of the client who withdrew consent, if it is a withdrawal and that can be read. The
    /// withdrawal counts, whatever else is wrong with it.
    pub fn withdrawn(&self) -> Option<&str> {
        match &self.record {
            Some(Record::ConsentWithdrawal(withdrawal)) => Some(&withdrawal.pseudonym),
            Some(_) => None,
            None => self.salvage.withdrawal.as_ref().map(|withdrawal| withdrawal.pseudonym.as_str()),
        }
    }

    /// Returns it as one line of JSON, without a line end.
    pub fn to_json(&self) -> String {
        // Plain structs with text keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The text of a line that could not be decoded, and whether anything of it is masked.
#[derive(Debug, Clone, Default)]
pub(crate) struct Raw {
    pub(crate) text: Option<String>,
    pub(crate) masked: bool,
}

impl Raw {
    /// Masks what may be personal in the text of a record of this type, or all of it.
    pub(crate) fn of_text(text: &str, of: Option<RecordType>, whole: bool) -> Self {
        let hidden = if whole { Some(masked(text)) } else { masked_in_part(text, of) };
        Self { masked: hidden.is_some(), text: Some(hidden.unwrap_or_else(|| text.to_owned())) }
    }

    /// Masks bytes that are not UTF-8, because they cannot be scanned.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Self {
        Self::of_text(&String::from_utf8_lossy(bytes), None, true)
    }
}
