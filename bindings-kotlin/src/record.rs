//! Records as JSON.

use crate::error::UdvejError;
use crate::generated::record::Record;

/// Decodes one record from JSON. Unknown fields, repeated fields and values of the wrong form are rejected. Throws
/// `NotARecord` if the text is not a record. The message names the place and the reason, and repeats no value.
#[uniffi::export]
fn record_from_json(json: &str) -> Result<Record, UdvejError> {
    let record = udvej::record::Record::from_json(json)?;
    Ok(record.into())
}

/// Returns the record as one line of canonical JSON, without a line end.
#[uniffi::export]
fn record_to_json(record: Record) -> String {
    udvej::record::Record::from(record).to_json()
}
