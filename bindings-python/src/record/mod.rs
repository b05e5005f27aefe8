//! The records of the exchange, one class per type.

mod client_ref;
mod lift_source;

use pyo3::prelude::*;
use udvej::record::Record;

pub(crate) use client_ref::{ClientParts, ClientState, PyClientRef};
pub(crate) use lift_source::{LiftParts, PyLiftSource};

use crate::errors::{Raise, RecordError};

/// The error for a valid record of another type than the requested one.
pub(crate) fn other_type(wanted: &str, record: &Record) -> PyErr {
    RecordError::new_err(format!("the record is a `{}`, not a `{wanted}`", record.record_type()))
}

/// Reads a record of any type.
pub(crate) fn decode(text: &str) -> PyResult<Record> {
    Record::from_json(text).map_err(|error| error.raise())
}
