//! A case: the records of one client so far, and the commands that are allowed next.
//!
//! A [`Command`] says what a caseworker did. It writes one record. [`Engine::step`] judges the case, with that
//! record in it, as a delivery. So a command is refused exactly when a delivery with its record would be rejected.
//!
//! [`Engine::step`]: crate::verdict::Engine::step

mod allowed;
mod command;
mod status;
mod step;

pub use allowed::Allowance;
pub use command::{Command, CommandKind, Obstacle};
pub use status::{CaseStatus, ClientState, CourseInCase, WaveInCase};
pub use step::Step;

use std::fmt;

use crate::code::RecordStatus;
use crate::evidence::begun;
use crate::record::{ClientRef, ConsentWithdrawal, Contact, Course, LiftSource, Record};
use crate::time::Day;

/// The records of one client in one municipality (sag). Every case starts empty.
///
/// ```
/// use udvej::case::{Case, Command, Step};
/// use udvej::programme::Strategy;
/// use udvej::record::Record;
/// use udvej::verdict::{Context, Engine, Policy};
/// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
/// let today = Context { today: "2014-02-03".parse()? };
/// let Record::Contact(contact) = Record::from_json(r#"{
///     "record": "contact", "id": "c-1", "revision": 1, "status": "active", "day": "2014-02-03",
///     "municipality": "0101", "administration": "social", "unit": "socialcenter",
///     "received_by": "bridge_builder", "referred_by": "kcp", "client": "anonymous"
/// }"#)? else { unreachable!() };
/// let case = Case::new("0101");
/// let Step::Taken { case, .. } = engine.step(&case, &Command::OpenContact(contact), &today) else { panic!() };
/// assert_eq!(case.records.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Its `Debug` shows only the number of records.
#[derive(Clone, PartialEq)]
pub struct Case {
    /// The municipality that it belongs to, four digits.
    pub municipality: String,
    /// The latest revision of each record. The order does not matter.
    pub records: Vec<Record>,
}

impl Case {
    /// Returns a case without records.
    pub fn new(municipality: impl Into<String>) -> Self {
        Self { municipality: municipality.into(), records: Vec::new() }
    }

    /// Returns the pseudonym of the client, or `None` if no record names one.
    pub fn pseudonym(&self) -> Option<&str> {
        self.active().find_map(Record::pseudonym)
    }

    /// Returns the records that were not entered in error.
    fn active(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(|record| record.status() == RecordStatus::Active)
    }

    fn contacts(&self) -> impl Iterator<Item = &Contact> {
        self.active().filter_map(|record| match record {
            Record::Contact(contact) => Some(contact),
            _ => None,
        })
    }

    fn courses(&self) -> impl Iterator<Item = &Course> {
        self.active().filter_map(|record| match record {
            Record::Course(course) => Some(course),
            _ => None,
        })
    }

    /// Returns the card or contact that anonymity can be lifted from: that of the latest contact whose client is
    /// not known. Returns `None` if there is no such contact.
    fn lift_source(&self) -> Option<LiftSource> {
        let anonymous = self.contacts().filter(|contact| !contact.client.is_known());
        let latest = anonymous.max_by_key(|contact| contact.day)?;
        Some(match &latest.client {
            ClientRef::Card { token } => LiftSource::Card(token.clone()),
            _ => LiftSource::Contact(latest.id.clone()),
        })
    }

    /// Returns the case with one more record. Only the latest revision of each record is kept. Two records with
    /// the same revision and different content are both kept, so that the rules report the conflict.
    #[must_use]
    fn with(&self, record: Record) -> Self {
        let same = |other: &Record| is_same(other, &record);
        let mut case = self.clone();
        if case
            .records
            .iter()
            .any(|other| same(other) && other.revision() > record.revision() || *other == record)
        {
            return case;
        }
        case.records.retain(|other| !same(other) || other.revision() == record.revision());
        if let Record::ConsentWithdrawal(withdrawal) = &record {
            case.erase(withdrawal);
        }
        case.records.push(record);
        case
    }

    /// Returns the day on which anonymity was lifted with a consent that was given after the withdrawal, if any.
    fn renewed(&self, withdrawal: &ConsentWithdrawal) -> Option<Day> {
        let lifts = self.active().filter_map(|record| match record {
            Record::AnonymityLift(lift) => Some(lift),
            _ => None,
        });
        let anew = lifts.filter(|lift| lift.consent_day.is_some_and(|day| withdrawal.day < day));
        anew.filter(|lift| lift.pseudonym == withdrawal.pseudonym).map(|lift| lift.day).min()
    }

    /// Removes every record about the client who withdraws consent, except those from the day on which the client consented
    /// anew.
    fn erase(&mut self, withdrawal: &ConsentWithdrawal) {
        let renewed = self.renewed(withdrawal);
        let is_later =
            |record: &Record| begun(record).is_some_and(|day| renewed.is_some_and(|from| from <= day));
        let of_client =
            |record: &Record| record.pseudonym() == Some(&withdrawal.pseudonym) && !is_later(record);
        let courses =
            self.records.iter().filter(|record| matches!(record, Record::Course(_)) && of_client(record));
        let courses: Vec<String> = courses.map(|course| course.id().to_owned()).collect();
        let of_course =
            |record: &Record| record.course().is_some_and(|id| courses.iter().any(|course| course == id));
        self.records.retain(|record| !of_client(record) && !of_course(record));
    }
}

/// Returns whether the two are revisions of one record.
fn is_same(one: &Record, other: &Record) -> bool {
    one.record_type() == other.record_type() && one.id() == other.id()
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Case").field("records", &self.records.len()).finish_non_exhaustive()
    }
}
