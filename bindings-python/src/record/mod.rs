//! The records of the exchange, one class per type.

mod anonymity_lift;
mod client_ref;
mod contact;
mod course;
mod tally;

use pyo3::prelude::*;
use udvej::record::Record;

pub(crate) use anonymity_lift::{PyAnonymityLift, PyLiftSource};
pub(crate) use client_ref::PyClientRef;
pub(crate) use contact::PyContact;
pub(crate) use course::{
    PyCourse, PyCourseEnd, PyPhasePlan, PySubgroupMembership, PyTransferOfCare, PyWorkerPeriod,
};
pub(crate) use tally::{PyTally, PyTallyCell};

use crate::errors::{Raise, RecordError};
use crate::text::TextArg;
use crate::view::Show;

/// A record of any type, on its way to Python.
#[derive(IntoPyObject)]
pub(crate) enum AnyRecord {
    Contact(PyContact),
    AnonymityLift(PyAnonymityLift),
    Course(PyCourse),
    Tally(PyTally),
}

/// A record of any type that a caller gives.
#[derive(FromPyObject)]
pub(crate) enum RecordArg<'py> {
    Contact(PyRef<'py, PyContact>),
    AnonymityLift(PyRef<'py, PyAnonymityLift>),
    Course(PyRef<'py, PyCourse>),
    Tally(PyRef<'py, PyTally>),
}

impl RecordArg<'_> {
    pub(crate) fn record(&self) -> Record {
        match self {
            Self::Contact(it) => Record::Contact(it.inner.clone()),
            Self::AnonymityLift(it) => Record::AnonymityLift(it.inner.clone()),
            Self::Course(it) => Record::Course(it.inner.clone()),
            Self::Tally(it) => Record::Tally(it.inner.clone()),
        }
    }
}

impl Show for Record {
    type Out = AnyRecord;

    fn show(&self) -> AnyRecord {
        match self {
            Self::Contact(it) => AnyRecord::Contact(it.show()),
            Self::AnonymityLift(it) => AnyRecord::AnonymityLift(it.show()),
            Self::Course(it) => AnyRecord::Course(it.show()),
            Self::Tally(it) => AnyRecord::Tally(it.show()),
        }
    }

    fn brief(&self) -> String {
        match self {
            Self::Contact(it) => it.brief(),
            Self::AnonymityLift(it) => it.brief(),
            Self::Course(it) => it.brief(),
            Self::Tally(it) => it.brief(),
        }
    }
}

fn decode(text: &str) -> PyResult<Record> {
    Record::from_json(text).map_err(|error| error.raise())
}

/// The error for a right record of another type than the one asked for.
fn other_type(wanted: &str, record: &Record) -> PyErr {
    RecordError::new_err(format!("the record is a `{}`, not a `{wanted}`", record.record_type()))
}

/// Read one record of any type from JSON.
///
/// It is read strictly: every field known, none twice, every value of the right form. Rules do not judge it;
/// that is what `Engine.check` does.
///
/// Parameters
/// ----------
/// text : str
///     One JSON object.
///
/// Returns
/// -------
/// Contact or AnonymityLift or Course or Tally
///     The record, in the class of its type.
///
/// Raises
/// ------
/// RecordError
///     If the text is not a record. The message repeats no value.
///
/// Examples
/// --------
/// >>> import udvej
/// >>> udvej.parse_record('{"record": "contact", "name": "..."}')
/// Traceback (most recent call last):
///     ...
/// udvej.errors.RecordError: unknown field `name` in ``
#[pyfunction]
pub(crate) fn parse_record(text: TextArg<'_>) -> PyResult<AnyRecord> {
    decode(&text).map(|record| record.show())
}
