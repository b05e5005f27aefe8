//! The records of the exchange: one plain struct per type.
//!
//! A record holds what its text says and nothing more. Its codes and days are typed; its texts (ids,
//! pseudonyms, municipality codes) are plain strings whose form [`Record::malformed`] judges, so that a
//! record built by hand, in any language, is judged just as one that was read.

mod anonymity_lift;
mod card_distribution;
mod client_ref;
mod consent_withdrawal;
mod contact;
mod course;
mod delivery;
pub(crate) mod form;
mod key;
mod measurement;
mod meeting;
mod object;
mod offer;
mod outcome;
mod participation;
mod staffing;
mod support;
mod tally;
pub(crate) mod whole;

pub use anonymity_lift::{AnonymityLift, LiftSource};
pub use card_distribution::CardDistribution;
pub use client_ref::ClientRef;
pub use consent_withdrawal::ConsentWithdrawal;
pub use contact::Contact;
pub use course::{Course, CourseEnd, PhasePlan, SubgroupMembership, TransferOfCare, WorkerPeriod};
pub use delivery::{Delivery, ExpectedCounts, PseudonymKey};
pub use form::Malformed;
pub(crate) use form::told;
pub(crate) use key::Key;
pub use measurement::Measurement;
pub use meeting::Meeting;
pub(crate) use object::strict_object;
pub use offer::Offer;
pub use outcome::Outcome;
pub use participation::Participation;
pub use staffing::Staffing;
pub use support::Support;
pub use tally::{Tally, TallyCell};

use crate::code::{RecordStatus, RecordType};
use crate::time::Day;
use serde::Serialize;

/// Any record of the exchange.
///
/// ```
/// use udvej::record::Record;
/// let record = Record::from_json(r#"{
///     "record": "contact", "id": "c-1", "revision": 1, "status": "active", "day": "2010-02-03",
///     "municipality": "0101", "administration": "sof", "unit": "socialcenter",
///     "received_by": "bridge_builder", "referred_by": "kcp", "client": "anonymous"
/// }"#)?;
/// assert_eq!(record.id(), "c-1");
/// # Ok::<(), udvej::exchange::DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "record", rename_all = "snake_case")]
pub enum Record {
    /// One approach to somebody who can help. It may be anonymous, so contacts do not count people (henvendelse).
    Contact(Contact),
    /// A client lifts anonymity: an event of its own, dated, with consent (ophævelse af anonymitet).
    AnonymityLift(AnonymityLift),
    /// A client withdraws consent: from then on the client is in no data set (tilbagetrækning af samtykke).
    ConsentWithdrawal(ConsentWithdrawal),
    /// A course of a known client, from contact-making to its end (forløb).
    Course(Course),
    /// A meeting or call of a course (møde).
    Meeting(Meeting),
    /// An element of support that a client in a course was given (støtte).
    Support(Support),
    /// What was measured of a client in a course, or why nothing was (måling).
    Measurement(Measurement),
    /// What became of the client of a course, by whose judgement (udfald).
    Outcome(Outcome),
    /// A count made elsewhere, as a source prints it; it is never mixed with counted records (optælling).
    Tally(Tally),
    /// How many worked, or met, on a day (bemanding).
    Staffing(Staffing),
    /// VIP cards handed out: cards, not uses of them (kortuddeling).
    CardDistribution(CardDistribution),
    /// An offer that clients can be told of or referred to (tilbud).
    Offer(Offer),
    /// A municipality's or an NGO's step into the exit project (deltagelse).
    Participation(Participation),
}

/// Runs the same expression on whichever record it is.
macro_rules! each {
    ($record:expr, $it:ident => $body:expr) => {
        match $record {
            Record::Contact($it) => $body,
            Record::AnonymityLift($it) => $body,
            Record::Course($it) => $body,
            Record::Tally($it) => $body,
            Record::ConsentWithdrawal($it) => $body,
            Record::Meeting($it) => $body,
            Record::Support($it) => $body,
            Record::Measurement($it) => $body,
            Record::Outcome($it) => $body,
            Record::Staffing($it) => $body,
            Record::CardDistribution($it) => $body,
            Record::Offer($it) => $body,
            Record::Participation($it) => $body,
        }
    };
}

impl Record {
    /// The type of the record.
    pub fn record_type(&self) -> RecordType {
        match self {
            Record::Contact(_) => RecordType::Contact,
            Record::AnonymityLift(_) => RecordType::AnonymityLift,
            Record::Course(_) => RecordType::Course,
            Record::Tally(_) => RecordType::Tally,
            Record::ConsentWithdrawal(_) => RecordType::ConsentWithdrawal,
            Record::Meeting(_) => RecordType::Meeting,
            Record::Support(_) => RecordType::Support,
            Record::Measurement(_) => RecordType::Measurement,
            Record::Outcome(_) => RecordType::Outcome,
            Record::Staffing(_) => RecordType::Staffing,
            Record::CardDistribution(_) => RecordType::CardDistribution,
            Record::Offer(_) => RecordType::Offer,
            Record::Participation(_) => RecordType::Participation,
        }
    }

    /// The id that the sender gave the record: the same in every revision of it.
    pub fn id(&self) -> &str {
        each!(self, it => &it.id)
    }

    /// The revision: 1 when first written, one more with each correction.
    pub fn revision(&self) -> i32 {
        each!(self, it => it.revision)
    }

    /// Whether the record stands.
    pub fn status(&self) -> RecordStatus {
        each!(self, it => it.status)
    }

    /// The day that the record is about, if it is about a single one.
    pub fn day(&self) -> Option<Day> {
        match self {
            Record::Contact(contact) => Some(contact.day),
            Record::AnonymityLift(lift) => Some(lift.day),
            Record::ConsentWithdrawal(withdrawal) => Some(withdrawal.day),
            Record::Meeting(meeting) => Some(meeting.day),
            Record::Measurement(measurement) => Some(measurement.day),
            Record::Outcome(outcome) => Some(outcome.day),
            Record::Staffing(staffing) => Some(staffing.day),
            Record::CardDistribution(cards) => Some(cards.day),
            Record::Participation(participation) => Some(participation.day),
            Record::Course(_) | Record::Support(_) | Record::Tally(_) | Record::Offer(_) => None,
        }
    }

    /// The pseudonym of the client that the record names, if it names a known one.
    pub fn pseudonym(&self) -> Option<&str> {
        match self {
            Record::Contact(Contact { client: ClientRef::Pseudonymous { pseudonym }, .. })
            | Record::AnonymityLift(AnonymityLift { pseudonym, .. })
            | Record::ConsentWithdrawal(ConsentWithdrawal { pseudonym, .. })
            | Record::Course(Course { pseudonym, .. }) => Some(pseudonym),
            _ => None,
        }
    }

    /// The id of the course that the record belongs to.
    pub fn course(&self) -> Option<&str> {
        match self {
            Record::Meeting(Meeting { course, .. })
            | Record::Support(Support { course, .. })
            | Record::Measurement(Measurement { course, .. })
            | Record::Outcome(Outcome { course, .. }) => Some(course),
            _ => None,
        }
    }

    /// The municipality that the record belongs to.
    pub fn municipality(&self) -> &str {
        each!(self, it => &it.municipality)
    }

    /// The texts and numbers of the record that do not have the form they must have, in the record's order.
    pub fn malformed(&self) -> Vec<Malformed> {
        let mut form = form::Form::default();
        each!(self, it => it.form(&mut form));
        form.malformed
    }

    /// The record as one line of JSON, without a line end: the canonical spelling of its content.
    ///
    /// ```
    /// # use udvej::record::Record;
    /// # let line = r#"{"record":"tally","id":"t-1","revision":1,"status":"active","municipality":"0101","counter":"all","unit":"card","count":400,"period":{"from":"2010-01-01","to":"2010-10-27"},"period_basis":"stated","method":"registered","source":"2010-741993"}"#;
    /// let record = Record::from_json(line)?;
    /// assert_eq!(record.to_json(), line);
    /// # Ok::<(), udvej::exchange::DecodeError>(())
    /// ```
    pub fn to_json(&self) -> String {
        // Plain structs with text keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}
