//! The records of the exchange, one class per type.

mod anonymity_lift;
mod card_distribution;
mod client_ref;
mod consent_withdrawal;
mod contact;
mod course;
mod measurement;
mod meeting;
mod offer;
mod outcome;
mod participation;
mod staffing;
mod support;
mod tally;

use pyo3::prelude::*;
use udvej::record::Record;

pub(crate) use anonymity_lift::{PyAnonymityLift, PyLiftSource};
pub(crate) use card_distribution::PyCardDistribution;
pub(crate) use client_ref::{ClientState, PyClientRef};
pub(crate) use consent_withdrawal::PyConsentWithdrawal;
pub(crate) use contact::PyContact;
pub(crate) use course::{
    PyCourse, PyCourseEnd, PyPhasePlan, PySubgroupMembership, PyTransferOfCare, PyWorkerPeriod,
};
pub(crate) use measurement::PyMeasurement;
pub(crate) use meeting::PyMeeting;
pub(crate) use offer::PyOffer;
pub(crate) use outcome::PyOutcome;
pub(crate) use participation::PyParticipation;
pub(crate) use staffing::PyStaffing;
pub(crate) use support::PySupport;
pub(crate) use tally::{PyTally, PyTallyCell};

use crate::errors::{Raise, RecordError};
use crate::text::TextArg;
use crate::view::Show;

/// A record of any type, on its way to Python.
#[derive(IntoPyObject)]
pub(crate) enum AnyRecord {
    Contact(PyContact),
    AnonymityLift(PyAnonymityLift),
    ConsentWithdrawal(PyConsentWithdrawal),
    Course(PyCourse),
    Meeting(PyMeeting),
    Support(PySupport),
    Measurement(PyMeasurement),
    Outcome(PyOutcome),
    Tally(PyTally),
    Staffing(PyStaffing),
    CardDistribution(PyCardDistribution),
    Offer(PyOffer),
    Participation(PyParticipation),
}

/// A record of any type that a caller gives.
#[derive(FromPyObject)]
pub(crate) enum RecordArg<'py> {
    Contact(PyRef<'py, PyContact>),
    AnonymityLift(PyRef<'py, PyAnonymityLift>),
    ConsentWithdrawal(PyRef<'py, PyConsentWithdrawal>),
    Course(PyRef<'py, PyCourse>),
    Meeting(PyRef<'py, PyMeeting>),
    Support(PyRef<'py, PySupport>),
    Measurement(PyRef<'py, PyMeasurement>),
    Outcome(PyRef<'py, PyOutcome>),
    Tally(PyRef<'py, PyTally>),
    Staffing(PyRef<'py, PyStaffing>),
    CardDistribution(PyRef<'py, PyCardDistribution>),
    Offer(PyRef<'py, PyOffer>),
    Participation(PyRef<'py, PyParticipation>),
}

/// The same for every type of record.
macro_rules! each_type {
    ($($kind:ident,)+) => {
        impl RecordArg<'_> {
            pub(crate) fn record(&self) -> Record {
                match self {
                    $(Self::$kind(it) => Record::$kind(it.inner.clone()),)+
                }
            }
        }

        impl Show for Record {
            type Out = AnyRecord;

            fn show(&self) -> AnyRecord {
                match self {
                    $(Self::$kind(it) => AnyRecord::$kind(it.show()),)+
                }
            }

            fn brief(&self) -> String {
                match self {
                    $(Self::$kind(it) => it.brief(),)+
                }
            }
        }
    };
}

each_type! {
    Contact,
    AnonymityLift,
    ConsentWithdrawal,
    Course,
    Meeting,
    Support,
    Measurement,
    Outcome,
    Tally,
    Staffing,
    CardDistribution,
    Offer,
    Participation,
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
/// Contact, AnonymityLift or another class of record
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
