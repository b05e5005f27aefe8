//! Records as JSON.

use crate::error::UdvejError;
use crate::generated::record::Record;

/// Reads one record from JSON, strictly: every field known, none twice, every value of the right form. The
/// exception of a text that is not a record says where and why, and repeats no value.
#[uniffi::export]
fn record_from_json(json: &str) -> Result<Record, UdvejError> {
    let record = udvej::record::Record::from_json(json)?;
    Ok(record.into())
}

/// The record as one line of JSON, without a line end: the canonical spelling of its content.
#[uniffi::export]
fn record_to_json(record: Record) -> String {
    udvej::record::Record::from(record).to_json()
}
