//! The types of the record schema.
//!
//! Generated from the core's types by `make generate`. Do not edit.

use crate::client::{ClientRef, LiftSource};
use crate::generated::masked::*;
use crate::mirror::mirror;
use crate::mirrored::*;

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
        /// Whether the client's earlier anonymous contacts are linked to the pseudonym (tidligere
        /// henvendelser knyttet).
        #[uniffi(default)]
        pub links_earlier: bool,
        /// The day the client consented to that as well (samtykke til at knytte tidligere henvendelser).
        #[uniffi(default)]
        pub link_consent_day: Option<Day>,
    }
}

/// VIP cards handed out: cards, not uses of them (kortuddeling).
#[uniffi::remote(Record)]
pub struct CardDistribution {
    /// The sender's id of the event, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality they are for, four digits (kommune).
    pub municipality: String,
    /// The day, or the last day of the period in which they were handed out (dato).
    pub day: Day,
    /// Who handed them out (uddelt af).
    pub from: CardParty,
    /// Whom they were handed to (uddelt til).
    pub to: CardParty,
    /// How many cards (antal).
    pub count: i64,
}

mirror! {
    /// A client withdraws consent: from then on the client is in no data set (tilbagetrækning af samtykke).
    pub struct ConsentWithdrawal {
        /// The sender's id of the event, the same in every revision (id).
        pub id: String,
        /// 1 when first written, one more with each correction (revision).
        pub revision: i32,
        /// Whether the record stands (status).
        pub status: RecordStatus,
        /// The municipality it was withdrawn in, four digits (kommune).
        pub municipality: String,
        /// The day of it (dato).
        pub day: Day,
        /// The client's pseudonym (pseudonym).
        pub pseudonym: Pseudonym,
    }
}

mirror! {
    /// One approach to somebody who can help. It may be anonymous, so contacts do not count people
    /// (henvendelse).
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
        #[uniffi(default)]
        pub card_shown: bool,
        /// Whether the client says that it is the first contact (førstegangshenvendelse).
        pub first_contact: FirstContact,
        /// What the advice was about (rådgivningsemner).
        #[uniffi(default)]
        pub advice: Vec<AdviceTopic>,
        /// The ids of the offers that the client was told of or referred to (tilbud, der er orienteret om).
        #[uniffi(default)]
        pub offers: Vec<String>,
        /// What the contact led to (resultater).
        #[uniffi(default)]
        pub results: Vec<ContactResult>,
    }
}

mirror! {
    /// A course of a known client, from contact-making to its end (forløb).
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
        #[uniffi(default)]
        pub residence: Option<String>,
        /// The CTI profile of the strategy that the course follows (CTI-profil).
        #[uniffi(default)]
        pub profile: Option<String>,
        /// The day contact-making (pre-CTI) began; it is outside the clock (kontaktskabelse begyndt).
        pub opened: Day,
        /// The day phase 1 starts, and with it the clock; none while contact is still being made (urets
        /// start).
        #[uniffi(default)]
        pub clock_start: Option<Day>,
        /// The day the client's tenancy began, where the profile needs one (bolig fra).
        #[uniffi(default)]
        pub tenancy: Option<Day>,
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

/// How a course ended.
#[uniffi::remote(Record)]
pub struct CourseEnd {
    /// The first day after the course: one that runs its whole length ends on the day that phase 3 ends
    /// (afsluttet).
    pub day: Day,
    /// Why (årsag).
    pub reason: EndReason,
}

/// What was measured of a client in a course, or why nothing was (måling).
#[uniffi::remote(Record)]
pub struct Measurement {
    /// The sender's id of the measurement, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality of the course, four digits (kommune).
    pub municipality: String,
    /// The id of the course (forløb).
    pub course: String,
    /// The wave (målebølge).
    pub wave: Wave,
    /// What was measured with (måleredskab).
    pub instrument: Instrument,
    /// The version of the instrument (version).
    pub version: String,
    /// The day it was made, or should have been (dato).
    pub day: Day,
    /// Who answered (svarperson).
    pub respondent: Respondent,
    /// How many days the recall window has, where the instrument has one (tilbageblik i dage).
    #[uniffi(default)]
    pub recall_days: Option<i64>,
    /// The raw value (værdi).
    #[uniffi(default)]
    pub value: Option<i64>,
    /// Why there is no value (årsag til manglende måling).
    #[uniffi(default)]
    pub missing: Option<MissingReason>,
}

/// A meeting or call of a course (møde).
#[uniffi::remote(Record)]
pub struct Meeting {
    /// The sender's id of the meeting, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality of the course, four digits (kommune).
    pub municipality: String,
    /// The id of the course (forløb).
    pub course: String,
    /// The day of the meeting (dato).
    pub day: Day,
    /// Whom it was with (deltagere).
    pub with: Vec<MeetingParty>,
    /// Where it took place (sted).
    pub place: MeetingPlace,
    /// The sender's id of the worker: a number or code, never a name (medarbejder).
    pub worker: String,
}

/// An offer that clients can be told of or referred to (tilbud).
#[uniffi::remote(Record)]
pub struct Offer {
    /// The sender's id of the offer, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality it is for, four digits (kommune).
    pub municipality: String,
    /// Who offers it (udbyder).
    pub provider: Provider,
    /// What it is for (emne).
    pub topic: AdviceTopic,
    /// The first day it is open (fra).
    pub from: Day,
    /// The first day it is not open any more (til, ikke med).
    #[uniffi(default)]
    pub to: Option<Day>,
}

/// What became of the client of a course, by whose judgement (udfald).
#[uniffi::remote(Record)]
pub struct Outcome {
    /// The sender's id of the outcome, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality of the course, four digits (kommune).
    pub municipality: String,
    /// The id of the course (forløb).
    pub course: String,
    /// What became of the client (udfald).
    pub outcome: OutcomeKind,
    /// The day it was judged (dato).
    pub day: Day,
    /// Who judged (vurderet af).
    pub assessor: Assessor,
    /// The days that the judgement covers (periode).
    #[uniffi(default)]
    pub window: Option<Period>,
}

/// A municipality's or an NGO's step into the exit project (deltagelse).
#[uniffi::remote(Record)]
pub struct Participation {
    /// The sender's id of the step, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality that takes part, or in which the NGO works, four digits (kommune).
    pub municipality: String,
    /// The NGO that takes the step; none if the municipality does (NGO).
    #[uniffi(default)]
    pub ngo: Option<Referrer>,
    /// The step (trin).
    pub step: ParticipationStep,
    /// The day of it (dato).
    pub day: Day,
}

/// The days from `from` up to, but not including, `to`.
#[uniffi::remote(Record)]
pub struct Period {
    /// The first day of the period (fra og med).
    pub from: Day,
    /// The first day after the period (til, ikke med).
    pub to: Day,
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

/// How many worked, or met, on a day (bemanding).
#[uniffi::remote(Record)]
pub struct Staffing {
    /// The sender's id of the count, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality they work in, four digits (kommune).
    pub municipality: String,
    /// The day (dato).
    pub day: Day,
    /// What is counted (art).
    pub kind: StaffingKind,
    /// The number (antal).
    pub count: i64,
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

/// An element of support that a client in a course was given (støtte).
#[uniffi::remote(Record)]
pub struct Support {
    /// The sender's id of the support, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality of the course, four digits (kommune).
    pub municipality: String,
    /// The id of the course (forløb).
    pub course: String,
    /// What it was (støtteelement).
    pub element: SupportElement,
    /// Who gave it (støttegiver).
    pub provider: Provider,
    /// The first day (fra).
    pub from: Day,
    /// The first day after the last; none while it goes on (til, ikke med).
    #[uniffi(default)]
    pub to: Option<Day>,
}

/// A count made elsewhere, as a source prints it; it is never mixed with counted records (optælling).
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
    /// Counted were only those with this outcome; none if all were counted (kun dem med udfaldet).
    #[uniffi(default)]
    pub outcome: Option<OutcomeKind>,
    /// The id of the count that these are a part of, where the source says so: without it no share may be
    /// formed (del af).
    #[uniffi(default)]
    pub part_of: Option<String>,
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

/// Any record of the exchange.
#[derive(Debug, uniffi::Enum)]
pub enum Record {
    /// One approach to somebody who can help. It may be anonymous, so contacts do not count people
    /// (henvendelse).
    Contact {
        /// What is recorded.
        contact: Contact,
    },
    /// A client lifts anonymity: an event of its own, dated, with consent (ophævelse af anonymitet).
    AnonymityLift {
        /// What is recorded.
        lift: AnonymityLift,
    },
    /// A client withdraws consent: from then on the client is in no data set (tilbagetrækning af samtykke).
    ConsentWithdrawal {
        /// What is recorded.
        withdrawal: ConsentWithdrawal,
    },
    /// A course of a known client, from contact-making to its end (forløb).
    Course {
        /// What is recorded.
        course: Course,
    },
    /// A meeting or call of a course (møde).
    Meeting {
        /// What is recorded.
        meeting: Meeting,
    },
    /// An element of support that a client in a course was given (støtte).
    Support {
        /// What is recorded.
        support: Support,
    },
    /// What was measured of a client in a course, or why nothing was (måling).
    Measurement {
        /// What is recorded.
        measurement: Measurement,
    },
    /// What became of the client of a course, by whose judgement (udfald).
    Outcome {
        /// What is recorded.
        outcome: Outcome,
    },
    /// A count made elsewhere, as a source prints it; it is never mixed with counted records (optælling).
    Tally {
        /// What is recorded.
        tally: Tally,
    },
    /// How many worked, or met, on a day (bemanding).
    Staffing {
        /// What is recorded.
        staffing: Staffing,
    },
    /// VIP cards handed out: cards, not uses of them (kortuddeling).
    CardDistribution {
        /// What is recorded.
        distribution: CardDistribution,
    },
    /// An offer that clients can be told of or referred to (tilbud).
    Offer {
        /// What is recorded.
        offer: Offer,
    },
    /// A municipality's or an NGO's step into the exit project (deltagelse).
    Participation {
        /// What is recorded.
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
            Core::CardDistribution(distribution) => Self::CardDistribution { distribution },
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
            Record::CardDistribution { distribution } => Self::CardDistribution(distribution),
            Record::Offer { offer } => Self::Offer(offer),
            Record::Participation { participation } => Self::Participation(participation),
        }
    }
}
