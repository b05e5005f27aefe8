//! The records of the exchange.

use udvej::code::{
    Administration, AdviceTopic, ContactResult, CountMethod, CountUnit, CourseKind, EndReason, FirstContact,
    FocusArea, PeriodBasis, PhaseKind, Receiver, RecordStatus, Referrer, Subgroup, SubgroupGround,
    TallyCounter, UnitKind,
};
use udvej::record::{
    CourseEnd, PhasePlan, SubgroupMembership, Tally, TallyCell, TransferOfCare, WorkerPeriod,
};
use udvej::time::{Day, Period};

use crate::client::{ClientRef, LiftSource, Pseudonym};
use crate::error::UdvejError;

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

mirror! {
    /// One approach to a bridge builder, the Thai cultural mediator or a caseworker (henvendelse).
    ///
    /// Contacts may be anonymous, so a count of contacts is not a count of people.
    pub struct Contact {
        /// The sender's id of the contact, the same in every revision (id).
        pub id: String,
        /// 1 when first written, one more with each correction (revision).
        pub revision: i32,
        /// Whether the record stands (status).
        pub status: RecordStatus,
        /// The day of the contact (dato).
        pub day: Day,
        /// The municipality that was approached, four digits (kommune).
        pub municipality: String,
        /// The administration that was approached (forvaltning).
        pub administration: Administration,
        /// The kind of place (enhed).
        pub unit: UnitKind,
        /// Who received the contact (modtaget af).
        pub received_by: Receiver,
        /// Who referred the client (henvist af).
        pub referred_by: Referrer,
        /// The client, in the state of anonymity that the contact was made in (borgeren).
        pub client: ClientRef,
        /// Whether a VIP card was shown (VIP-kort vist).
        pub card_shown: bool,
        /// Whether the client says that it is the first contact (førstegangshenvendelse).
        pub first_contact: FirstContact,
        /// What the advice was about (rådgivningsemner).
        #[uniffi(default)]
        pub advice: Vec<AdviceTopic>,
        /// What the contact led to (resultater).
        #[uniffi(default)]
        pub results: Vec<ContactResult>,
    }
}

mirror! {
    /// A client lifts anonymity: an event of its own, dated, with consent (ophævelse af anonymitet).
    pub struct AnonymityLift {
        /// The sender's id of the event, the same in every revision (id).
        pub id: String,
        /// 1 when first written, one more with each correction (revision).
        pub revision: i32,
        /// Whether the record stands (status).
        pub status: RecordStatus,
        /// The day anonymity was lifted (dato).
        pub day: Day,
        /// The municipality it was lifted in, four digits (kommune).
        pub municipality: String,
        /// What the client was known by until then (ophævet fra).
        pub from: LiftSource,
        /// The client's pseudonym from then on (pseudonym).
        pub pseudonym: Pseudonym,
        /// The day the client consented to lifting; without it there is no lifting (samtykke).
        #[uniffi(default)]
        pub consent_day: Option<Day>,
        /// Whether the client's earlier anonymous contacts are linked to the pseudonym (tidligere henvendelser knyttet).
        #[uniffi(default)]
        pub links_earlier: bool,
        /// The day the client consented to that as well (samtykke til at knytte tidligere henvendelser).
        #[uniffi(default)]
        pub link_consent_day: Option<Day>,
    }
}

mirror! {
    /// A time-limited piece of work with one client (forløb).
    pub struct Course {
        /// The sender's id of the course, the same in every revision (id).
        pub id: String,
        /// 1 when first written, one more with each correction (revision).
        pub revision: i32,
        /// Whether the record stands (status).
        pub status: RecordStatus,
        /// The kind of course (forløbstype).
        pub kind: CourseKind,
        /// The client's pseudonym: a course always has a known client (pseudonym).
        pub pseudonym: Pseudonym,
        /// The municipality that hosts the course, four digits (værtskommune).
        pub municipality: String,
        /// The municipality that the client lives in, four digits (bopælskommune).
        pub residence: Option<String>,
        /// The CTI profile of the strategy that the course follows (CTI-profil).
        pub profile: Option<String>,
        /// The day contact-making (pre-CTI) began; it is outside the clock (kontaktskabelse begyndt).
        pub opened: Day,
        /// The day phase 1 starts, and with it the clock; none while contact is still being made (urets start).
        #[uniffi(default)]
        pub clock_start: Option<Day>,
        /// Whether somebody has made sure that the client is 18 or over (myndig).
        #[uniffi(default)]
        pub adult_confirmed: bool,
        /// The subgroups that the client belongs to, over time (delmålgrupper).
        #[uniffi(default)]
        pub subgroups: Vec<SubgroupMembership>,
        /// Who works on the course, over time (medarbejdere).
        #[uniffi(default)]
        pub workers: Vec<WorkerPeriod>,
        /// The plans of the phases (faseplaner).
        #[uniffi(default)]
        pub plans: Vec<PhasePlan>,
        /// What was done to hand over the support (overdragelse).
        #[uniffi(default)]
        pub transfer: Option<TransferOfCare>,
        /// How the course ended; none while it runs (afslutning).
        #[uniffi(default)]
        pub end: Option<CourseEnd>,
        /// The day of the closing note (dato for afsluttende notat).
        #[uniffi(default)]
        pub closing_note: Option<Day>,
    }
}

/// The subgroups that a client belongs to from a day on: a set, which may be empty, with its grounds.
#[uniffi::remote(Record)]
pub struct SubgroupMembership {
    /// The first day that this set holds (fra).
    pub from: Day,
    /// The subgroups: both, one or neither (delmålgrupper).
    pub subgroups: Vec<Subgroup>,
    /// What the membership rests on (grundlag).
    #[uniffi(default)]
    pub grounds: Vec<SubgroupGround>,
}

/// A worker on a course from one day up to another.
#[uniffi::remote(Record)]
pub struct WorkerPeriod {
    /// The sender's id of the worker: a number or code, never a name (medarbejder).
    pub worker: String,
    /// The first day (fra).
    pub from: Day,
    /// The first day after the last; none while it goes on (til, ikke med).
    #[uniffi(default)]
    pub to: Option<Day>,
}

/// The plan of one phase.
#[uniffi::remote(Record)]
pub struct PhasePlan {
    /// The phase (fase).
    pub phase: PhaseKind,
    /// The day the plan was made (plan lagt).
    pub planned: Day,
    /// What the work is about (fokusområder).
    pub focus_areas: Vec<FocusArea>,
}

/// What was done to hand over the support to others before the course ends.
#[uniffi::remote(Record)]
pub struct TransferOfCare {
    /// The day of the transfer-of-care meeting (overdragelsesmøde).
    #[uniffi(default)]
    pub meeting: Option<Day>,
    /// The day of the agreement on continued support (aftale om fortsat støtte).
    #[uniffi(default)]
    pub agreement: Option<Day>,
}

/// How a course ended.
#[uniffi::remote(Record)]
pub struct CourseEnd {
    /// The first day after the course (afsluttet): a course that runs its whole length ends on the day
    /// that phase 3 ends.
    pub day: Day,
    /// Why (årsag).
    pub reason: EndReason,
}

/// A count made elsewhere, as a source prints it (optælling). It is never mixed with counted records.
#[uniffi::remote(Record)]
pub struct Tally {
    /// The sender's id of the count, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality that the count is about, four digits (kommune).
    pub municipality: String,
    /// Whose work was counted (optællingen gælder).
    pub counter: TallyCounter,
    /// What was truly counted, whatever the heading over the number says (enhed).
    pub unit: CountUnit,
    /// The number (antal).
    pub count: i64,
    /// The days that the count covers (periode).
    pub period: Period,
    /// How the period is known (periodens grundlag).
    pub period_basis: PeriodBasis,
    /// How the count was made (opgørelsesmetode).
    pub method: CountMethod,
    /// The document that prints the count, by its number (kilde, dokumentnr.).
    pub source: String,
    /// Where in a printed table the number stands (tabelcelle).
    #[uniffi(default)]
    pub cell: Option<TallyCell>,
    /// For a sum: the ids of the counts that it adds (sum af).
    #[uniffi(default)]
    pub sum_of: Vec<String>,
}

/// Where in a printed table a number stands.
#[uniffi::remote(Record)]
pub struct TallyCell {
    /// The table (tabel).
    pub table: String,
    /// The row (række).
    pub row: String,
    /// The column, as its heading is printed (kolonne).
    pub column: String,
}

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
    /// A course (forløb).
    Course {
        /// The course.
        course: Course,
    },
    /// A count made elsewhere (optælling).
    Tally {
        /// The count.
        tally: Tally,
    },
}

impl From<udvej::record::Record> for Record {
    fn from(record: udvej::record::Record) -> Self {
        use udvej::record::Record as Core;
        match record {
            Core::Contact(contact) => Self::Contact { contact: contact.into() },
            Core::AnonymityLift(lift) => Self::AnonymityLift { lift: lift.into() },
            Core::Course(course) => Self::Course { course: course.into() },
            Core::Tally(tally) => Self::Tally { tally },
        }
    }
}

impl From<Record> for udvej::record::Record {
    fn from(record: Record) -> Self {
        match record {
            Record::Contact { contact } => Self::Contact(contact.into()),
            Record::AnonymityLift { lift } => Self::AnonymityLift(lift.into()),
            Record::Course { course } => Self::Course(course.into()),
            Record::Tally { tally } => Self::Tally(tally),
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
