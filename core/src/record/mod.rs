//! The records of the exchange: one plain struct per type.
//!
//! Codes and days in a record are typed. Ids, pseudonyms and municipality codes are plain strings, and
//! [`Record::malformed`] checks their form. So a record built by hand, in any language, is validated in the same way as one
//! that was read.

mod anonymity_lift;
mod baseline;
mod card_distribution;
mod client_ref;
mod consent_withdrawal;
mod contact;
mod count_range;
mod course;
mod delivery;
mod key;
pub(crate) mod kinds;
mod measurement;
mod meeting;
mod offer;
mod outcome;
mod participation;
mod staffing;
mod support;
mod table;
mod tally;

pub use anonymity_lift::{AnonymityLift, LiftSource};
pub use baseline::Baseline;
pub use card_distribution::CardDistribution;
pub use client_ref::ClientRef;
pub use consent_withdrawal::ConsentWithdrawal;
pub use contact::{Contact, ContactResult};
pub use count_range::CountRange;
pub use course::{
    ContinuedCourse, Course, CourseEnd, PhasePlan, SubgroupMembership, TransferOfCare, WorkerPeriod,
};
pub use delivery::{Delivery, ExpectedCounts, PseudonymKey, Software};
pub(crate) use key::Key;
pub use measurement::Measurement;
pub use meeting::Meeting;
pub use offer::Offer;
pub use outcome::Outcome;
pub use participation::Participation;
pub use staffing::Staffing;
pub use support::Support;
pub(crate) use table::record;
pub use tally::{Tally, TallyCell};

pub use crate::json::{Form, Malformed, UnknownForm};

use serde::Serialize;
use table::Table;

use crate::code::{RecordStatus, RecordType, record_types};
use crate::json::{DecodeError, Faults, Json, Kind, Path, Random};
use crate::time::Day;

/// Declares `Record` and what depends on the type of a record.
macro_rules! records {
    ($($(#[doc = $doc:literal])+ #[count($count:literal, $count_da:literal)]
        $variant:ident $field:ident = $code:literal, $en:literal, $da:literal;)+) => {
        /// Any record of the exchange.
        ///
        /// ```
        /// use udvej::record::Record;
        /// let record = Record::from_json(r#"{
        ///     "record": "contact", "id": "c-1", "revision": 1, "status": "active", "day": "2010-02-03",
        ///     "municipality": "0101", "administration": "social", "unit": "socialcenter",
        ///     "received_by": "bridge_builder", "referred_by": "kcp", "client": "anonymous"
        /// }"#)?;
        /// assert_eq!(record.id(), "c-1");
        /// # Ok::<(), udvej::exchange::DecodeError>(())
        /// ```
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "record")]
        pub enum Record {
            $(
                $(#[doc = $doc])+
                #[serde(rename = $code)]
                $variant($variant),
            )+
        }

        impl Record {
            /// Returns the type of the record.
            pub fn record_type(&self) -> RecordType {
                match self {
                    $(Self::$variant(_) => RecordType::$variant,)+
                }
            }

            /// Returns a blank record of this type to read into.
            pub(crate) fn blank(record_type: RecordType) -> Self {
                match record_type {
                    $(RecordType::$variant => Self::$variant($variant::blank()),)+
                }
            }

            /// Decodes a record of this type from a JSON object without its tag.
            pub(crate) fn of_type(record_type: RecordType, json: Json<'_>) -> Result<Self, DecodeError> {
                match record_type {
                    $(RecordType::$variant => $variant::from_json(json).map(Self::$variant),)+
                }
            }
        }

        /// What texts may hold digits by chance in the fields of this name, in any record or header.
        pub(crate) fn random_in(field: &str) -> Option<Random> {
            None$(.or_else(|| $variant::random_in(field)))+.or_else(|| Delivery::random_in(field))
        }

        /// Returns whether a record of this type has a field at this path; of any type, and the header too, if its type is
        /// not known.
        pub(crate) fn has_field(of: Option<RecordType>, path: &[&str]) -> bool {
            match (of, path) {
                (_, ["record"]) | (None, ["delivery"]) => true,
                $((Some(RecordType::$variant), _) => $variant::has(path),)+
                (None, ["delivery", inner @ ..]) => Delivery::has(inner),
                (None, _) => false$(|| $variant::has(path))+,
            }
        }

        /// The code of every type of record, and what its struct and schema are called.
        #[cfg(feature = "schema")]
        pub const NAMES: &[(&str, &str)] = &[$(($code, stringify!($variant))),+];
    };
}
record_types!(records);

/// Evaluates the same expression for a record of any type.
macro_rules! each {
    ($record:expr, $it:ident => $body:expr) => {
        $crate::code::record_types!($crate::record::each_type, $record, $it => $body)
    };
}
pub(crate) use each;

/// The match that `each!` expands to.
macro_rules! each_type {
    ([$record:expr, $it:ident => $body:expr] $($(#[$($words:tt)+])+
        $variant:ident $field:ident = $code:literal, $en:literal, $da:literal;)+) => {
        match $record {
            $($crate::record::Record::$variant($it) => $body,)+
        }
    };
}
pub(crate) use each_type;

/// Adds a fault for each value of an object that does not have its form.
fn check<T: Kind<Value = T>>(object: &T, faults: &mut Faults) {
    T::check(object, &Path::Root, faults);
}

impl Record {
    /// Returns the sender's id of the record. It is the same in every revision.
    pub fn id(&self) -> &str {
        each!(self, it => &it.id)
    }

    /// Returns the revision: 1 for the first one, one more with each correction.
    pub fn revision(&self) -> i32 {
        each!(self, it => it.revision)
    }

    /// Returns whether the record is active or was entered in error.
    pub fn status(&self) -> RecordStatus {
        each!(self, it => it.status)
    }

    /// Returns the day that the record is about, or `None` if it is not about a single day.
    pub fn day(&self) -> Option<Day> {
        each!(self, it => it.day())
    }

    /// Returns the pointer to the field with the day that the record is about.
    pub(crate) fn day_path(&self) -> &'static str {
        each!(self, it => it.day_path())
    }

    /// Returns the pseudonym of the record's client, or `None` if it has no known client.
    pub fn pseudonym(&self) -> Option<&str> {
        each!(self, it => it.pseudonym())
    }

    /// Returns the id of the course that the record belongs to, if any.
    pub fn course(&self) -> Option<&str> {
        each!(self, it => it.course())
    }

    /// Returns the code of the municipality that the record belongs to.
    pub fn municipality(&self) -> &str {
        each!(self, it => &it.municipality)
    }

    /// Returns the texts and numbers of the record that do not have the required form: first the fields that every record has,
    /// then the others in the order of the record.
    pub fn malformed(&self) -> Vec<Malformed> {
        let mut faults = Faults::default();
        each!(self, it => check(it, &mut faults));
        let has_every_record = |path: &str| matches!(path, "/id" | "/revision" | "/municipality");
        faults.malformed.sort_by_key(|fault| !has_every_record(&fault.path));
        faults.malformed
    }

    /// Returns the record as one line of canonical JSON, without a line end.
    ///
    /// ```
    /// # use udvej::record::Record;
    /// # let line = r#"{"record":"tally","id":"t-1","revision":1,"status":"active","municipality":"0101","counter":"all","unit":"card","count":400,"period":{"first_day":"2010-01-01","last_day":"2010-10-26"},"period_basis":"stated","method":"registered","source":"2010-741993","criterion":"unknown"}"#;
    /// let record = Record::from_json(line)?;
    /// assert_eq!(record.to_json(), line);
    /// # Ok::<(), udvej::exchange::DecodeError>(())
    /// ```
    pub fn to_json(&self) -> String {
        // Never fails: plain structs with text keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}
