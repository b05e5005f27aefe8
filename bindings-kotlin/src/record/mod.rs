//! The records of the exchange.

pub mod contact;
pub mod course;
pub mod evaluation;
pub mod organisation;
pub mod support;
pub mod tally;

use udvej::record::{
    CardDistribution, Measurement, Meeting, Offer, Outcome, Participation, Staffing, Support, Tally,
};

use crate::error::UdvejError;
use contact::{AnonymityLift, ConsentWithdrawal, Contact};
use course::Course;

/// Declares a record that is the core's record of the same name, field by field, with other types for what is
/// personal. A field that only one of the two has does not compile.
macro_rules! mirror {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, uniffi::Record)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)+
        }

        impl From<udvej::record::$name> for $name {
            fn from(core: udvej::record::$name) -> Self {
                let udvej::record::$name { $($field,)+ } = core;
                Self { $($field: $field.into(),)+ }
            }
        }

        impl From<$name> for udvej::record::$name {
            fn from(mirror: $name) -> Self {
                Self { $($field: mirror.$field.into(),)+ }
            }
        }
    };
}
use mirror;

/// Any record of the exchange.
#[derive(Debug, uniffi::Enum)]
pub enum Record {
    /// A contact (henvendelse).
    Contact {
        /// The contact.
        contact: Contact,
    },
    /// A lifting of anonymity (ophævelse af anonymitet).
    AnonymityLift {
        /// The lifting.
        lift: AnonymityLift,
    },
    /// A withdrawal of consent (tilbagetrækning af samtykke).
    ConsentWithdrawal {
        /// The withdrawal.
        withdrawal: ConsentWithdrawal,
    },
    /// A course (forløb).
    Course {
        /// The course.
        course: Course,
    },
    /// A meeting of a course (møde).
    Meeting {
        /// The meeting.
        meeting: Meeting,
    },
    /// Support beside a course (støtte).
    Support {
        /// The support.
        support: Support,
    },
    /// A measurement (måling).
    Measurement {
        /// The measurement.
        measurement: Measurement,
    },
    /// An outcome (udfald).
    Outcome {
        /// The outcome.
        outcome: Outcome,
    },
    /// A count made elsewhere (optælling).
    Tally {
        /// The count.
        tally: Tally,
    },
    /// Staffing (bemanding).
    Staffing {
        /// The count of staff.
        staffing: Staffing,
    },
    /// Cards handed out (kortuddeling).
    CardDistribution {
        /// The hand-out.
        cards: CardDistribution,
    },
    /// An offer (tilbud).
    Offer {
        /// The offer.
        offer: Offer,
    },
    /// A step into the project (deltagelse).
    Participation {
        /// The step.
        participation: Participation,
    },
}

impl From<udvej::record::Record> for Record {
    fn from(record: udvej::record::Record) -> Self {
        use udvej::record::Record as Core;
        match record {
            Core::Contact(contact) => Self::Contact { contact: contact.into() },
            Core::AnonymityLift(lift) => Self::AnonymityLift { lift: lift.into() },
            Core::ConsentWithdrawal(withdrawal) => Self::ConsentWithdrawal { withdrawal: withdrawal.into() },
            Core::Course(course) => Self::Course { course: course.into() },
            Core::Meeting(meeting) => Self::Meeting { meeting },
            Core::Support(support) => Self::Support { support },
            Core::Measurement(measurement) => Self::Measurement { measurement },
            Core::Outcome(outcome) => Self::Outcome { outcome },
            Core::Tally(tally) => Self::Tally { tally },
            Core::Staffing(staffing) => Self::Staffing { staffing },
            Core::CardDistribution(cards) => Self::CardDistribution { cards },
            Core::Offer(offer) => Self::Offer { offer },
            Core::Participation(participation) => Self::Participation { participation },
        }
    }
}

impl From<Record> for udvej::record::Record {
    fn from(record: Record) -> Self {
        match record {
            Record::Contact { contact } => Self::Contact(contact.into()),
            Record::AnonymityLift { lift } => Self::AnonymityLift(lift.into()),
            Record::ConsentWithdrawal { withdrawal } => Self::ConsentWithdrawal(withdrawal.into()),
            Record::Course { course } => Self::Course(course.into()),
            Record::Meeting { meeting } => Self::Meeting(meeting),
            Record::Support { support } => Self::Support(support),
            Record::Measurement { measurement } => Self::Measurement(measurement),
            Record::Outcome { outcome } => Self::Outcome(outcome),
            Record::Tally { tally } => Self::Tally(tally),
            Record::Staffing { staffing } => Self::Staffing(staffing),
            Record::CardDistribution { cards } => Self::CardDistribution(cards),
            Record::Offer { offer } => Self::Offer(offer),
            Record::Participation { participation } => Self::Participation(participation),
        }
    }
}

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
