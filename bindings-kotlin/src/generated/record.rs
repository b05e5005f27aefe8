//! The types of the record schema.
//!
//! Generated from the core's types by `make generate`. Do not edit.

use crate::client::{ClientRef, LiftSource};
use crate::generated::masked::*;
use crate::mirror::mirror;
use crate::mirrored::*;

mirror! {
    /// A client lifts anonymity, on a day and with consent (ophævelse af anonymitet).
    pub struct AnonymityLift {
        /// The sender's id of the event, the same in every revision (id).
        pub id: String,
        /// 1 for the first revision, one more with each correction (version).
        pub revision: i32,
        /// Whether the record is active or was entered in error (status).
        pub status: RecordStatus,
        /// The day on which anonymity was lifted (dato).
        pub day: Day,
        /// The municipality in which it was lifted, four digits (kommune).
        pub municipality: String,
        /// The card or contact that the client was known by until then (ophævet fra).
        pub from: LiftSource,
        /// The client's pseudonym from then on (pseudonym).
        pub pseudonym: Pseudonym,
        /// The day on which the client consented to lifting. Lifting is not valid without consent (samtykke).
        #[uniffi(default)]
        pub consent_day: Option<Day>,
        /// Whether the client's earlier anonymous contacts are linked to the pseudonym (tidligere
        /// henvendelser knyttet).
        #[uniffi(default)]
        pub links_earlier: bool,
        /// The day on which the client consented to linking the earlier contacts (samtykke til at knytte
        /// tidligere henvendelser).
        #[uniffi(default)]
        pub link_consent_day: Option<Day>,
    }
}

/// The client's situation at the start of a course (situation ved start).
#[uniffi::remote(Record)]
pub struct Baseline {
    /// The sender's id of the baseline, the same in every revision (id).
    pub id: String,
    /// 1 for the first revision, one more with each correction (version).
    pub revision: i32,
    /// Whether the record is active or was entered in error (status).
    pub status: RecordStatus,
    /// The municipality of the course, four digits (kommune).
    pub municipality: String,
    /// The id of the course (forløb).
    pub course: String,
    /// The day that the answers are about (dato).
    pub day: Day,
    /// Whether the client has debt (gæld).
    pub debt: Answer,
    /// Whether the client has problems with substance use (misbrug af rusmidler).
    pub substance_use: Answer,
    /// Whether the client has mental health problems (psykiske problemer).
    pub mental_health_problems: Answer,
    /// Whether the client has a weak network (svagt netværk).
    pub weak_network: Answer,
    /// Whether the client has no home of their own (uden egen bolig).
    pub no_own_home: Answer,
    /// Whether the client has no work (uden arbejde).
    pub no_work: Answer,
    /// How long ago the client first sold sexual services (første salg af seksuelle ydelser).
    pub first_sale: FirstSale,
    /// Whether the client sold sexual services within the last year (aktiv det seneste år).
    pub active_last_year: Answer,
}

/// VIP cards handed out, counted as cards, not as uses (kortuddeling).
#[uniffi::remote(Record)]
pub struct CardDistribution {
    /// The sender's id of the event, the same in every revision (id).
    pub id: String,
    /// 1 for the first revision, one more with each correction (version).
    pub revision: i32,
    /// Whether the record is active or was entered in error (status).
    pub status: RecordStatus,
    /// The municipality they are for, four digits (kommune).
    pub municipality: String,
    /// The first day on which they were handed out (første dag).
    pub first_day: Day,
    /// The last day on which they were handed out; the same if it was one day (sidste dag).
    pub last_day: Day,
    /// Who handed them out (uddelt af).
    pub from: CardParty,
    /// Whom they were handed to (uddelt til).
    pub to: CardParty,
    /// The number of cards handed out (antal).
    pub count: i64,
}

mirror! {
    /// A client withdraws consent, and is left out of every data set from then on (tilbagetrækning af
    /// samtykke).
    pub struct ConsentWithdrawal {
        /// The sender's id of the event, the same in every revision (id).
        pub id: String,
        /// 1 for the first revision, one more with each correction (version).
        pub revision: i32,
        /// Whether the record is active or was entered in error (status).
        pub status: RecordStatus,
        /// The municipality in which consent was withdrawn, four digits (kommune).
        pub municipality: String,
        /// The day on which consent was withdrawn (dato).
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
        /// 1 for the first revision, one more with each correction (version).
        pub revision: i32,
        /// Whether the record is active or was entered in error (status).
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
        /// Whether somebody came on the client's behalf (på borgerens vegne).
        #[uniffi(default)]
        pub on_behalf: bool,
        /// The client, in the state of anonymity in which the contact was made (borgeren).
        pub client: ClientRef,
        /// Whether a VIP card was shown (VIP-kort vist).
        #[uniffi(default)]
        pub card_shown: bool,
        /// Whether the client says that it is the first contact (førstegangshenvendelse).
        pub first_contact: Answer,
        /// What the advice was about (rådgivningsemner).
        #[uniffi(default)]
        pub advice: Vec<AdviceTopic>,
        /// The ids of the offers that the client was informed of or referred to (tilbud, der er orienteret
        /// om).
        #[uniffi(default)]
        pub offers: Vec<String>,
        /// What the contact led to, each result once (resultater).
        #[uniffi(default)]
        pub results: Vec<ContactResult>,
    }
}

/// A result of a contact.
#[uniffi::remote(Record)]
pub struct ContactResult {
    /// The kind of result (resultat).
    pub kind: ResultKind,
    /// How it stands, if an authority decides on it; otherwise none (afgørelse).
    #[uniffi(default)]
    pub decision: Option<Decision>,
    /// To whom a contact was brokered; none for other results (formidlet til).
    #[uniffi(default)]
    pub to: Option<BrokeredTo>,
}

/// A course of another municipality, by its sender's id.
#[uniffi::remote(Record)]
pub struct ContinuedCourse {
    /// The sender of the course (afsender).
    pub sender: String,
    /// The municipality that hosted the course before, four digits (kommune).
    pub municipality: String,
    /// The id of the course there (forløb).
    pub course: String,
}

/// A number that a source gives as a range: "between 0 and 3", "11 to 20" (interval).
#[uniffi::remote(Record)]
pub struct CountRange {
    /// The least that the number can be (mindst).
    pub least: i64,
    /// The most that the number can be (højst).
    pub most: i64,
}

mirror! {
    /// A course of a known client, from contact-making to its end (forløb).
    pub struct Course {
        /// The sender's id of the course, the same in every revision (id).
        pub id: String,
        /// 1 for the first revision, one more with each correction (version).
        pub revision: i32,
        /// Whether the record is active or was entered in error (status).
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
        /// The course of another municipality that this one takes over and continues; none if it began here
        /// (fortsætter).
        #[uniffi(default)]
        pub continues: Option<ContinuedCourse>,
        /// The CTI profile of the strategy that the course follows (CTI-profil).
        #[uniffi(default)]
        pub profile: Option<String>,
        /// The day on which contact-making (pre-CTI) began, or on which the course was taken over. Contact is
        /// made before the clock starts (kontaktskabelse begyndt).
        pub opened: Day,
        /// The day on which phase 1 and the clock start, also of a course that was taken over; none while
        /// contact is still being made (forløbets start).
        #[uniffi(default)]
        pub clock_start: Option<Day>,
        /// The day on which the client's tenancy began, if the profile requires one (bolig fra).
        #[uniffi(default)]
        pub tenancy: Option<Day>,
        /// Whether somebody has confirmed that the client is 18 or over (fyldt 18 år).
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
        /// The transfer of care: handing over the support to others (overdragelse).
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
    /// The last day of the course. A completed course ends on the last day of phase 3 (sidste dag).
    pub day: Day,
    /// Why the course ended (årsag).
    pub reason: EndReason,
}

/// A measurement of a client in a course, or the reason that it is missing (måling).
#[uniffi::remote(Record)]
pub struct Measurement {
    /// The sender's id of the measurement, the same in every revision (id).
    pub id: String,
    /// 1 for the first revision, one more with each correction (version).
    pub revision: i32,
    /// Whether the record is active or was entered in error (status).
    pub status: RecordStatus,
    /// The municipality of the course, four digits (kommune).
    pub municipality: String,
    /// The id of the course (forløb).
    pub course: String,
    /// The wave (måletidspunkt).
    pub wave: Wave,
    /// The instrument used (måleredskab).
    pub instrument: Instrument,
    /// The version of the instrument (version).
    pub version: String,
    /// The day on which it was made, or should have been made (dato).
    pub day: Day,
    /// Who answered (svarperson).
    pub respondent: Respondent,
    /// The length of the recall window, if the instrument has one (antal dage, der spørges til).
    #[uniffi(default)]
    pub recall_days: Option<i64>,
    /// The raw value; none if nothing was measured (værdi).
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
    /// 1 for the first revision, one more with each correction (version).
    pub revision: i32,
    /// Whether the record is active or was entered in error (status).
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

/// An offer that clients can be informed of or referred to (tilbud).
#[uniffi::remote(Record)]
pub struct Offer {
    /// The sender's id of the offer, the same in every revision (id).
    pub id: String,
    /// 1 for the first revision, one more with each correction (version).
    pub revision: i32,
    /// Whether the record is active or was entered in error (status).
    pub status: RecordStatus,
    /// The municipality that the offer is for, four digits (kommune).
    pub municipality: String,
    /// Who has the offer (udbyder).
    pub provider: Organisation,
    /// What the offer is about (emne).
    pub topic: AdviceTopic,
    /// The first day on which the offer is open (første dag).
    pub first_day: Day,
    /// The last day on which the offer is open; none while no end is known (sidste dag).
    #[uniffi(default)]
    pub last_day: Option<Day>,
}

/// The outcome of a course for the client, and who judged it (udfald).
#[uniffi::remote(Record)]
pub struct Outcome {
    /// The sender's id of the outcome, the same in every revision (id).
    pub id: String,
    /// 1 for the first revision, one more with each correction (version).
    pub revision: i32,
    /// Whether the record is active or was entered in error (status).
    pub status: RecordStatus,
    /// The municipality of the course, four digits (kommune).
    pub municipality: String,
    /// The id of the course (forløb).
    pub course: String,
    /// The outcome for the client (udfald).
    pub outcome: OutcomeKind,
    /// The day on which the outcome was judged (dato).
    pub day: Day,
    /// Who judged the outcome (vurderet af).
    pub assessor: Assessor,
    /// The days that the judgement covers (periode).
    #[uniffi(default)]
    pub window: Option<Period>,
}

/// A step of a municipality or an organisation into the exit project (deltagelse).
#[uniffi::remote(Record)]
pub struct Participation {
    /// The sender's id of the step, the same in every revision (id).
    pub id: String,
    /// 1 for the first revision, one more with each correction (version).
    pub revision: i32,
    /// Whether the record is active or was entered in error (status).
    pub status: RecordStatus,
    /// The municipality that takes part, or in which the organisation works, four digits (kommune).
    pub municipality: String,
    /// Who takes the step: the municipality or an organisation (organisation).
    pub organisation: Organisation,
    /// The step (trin).
    pub step: ParticipationStep,
    /// The day of the step (dato).
    pub day: Day,
}

/// The days from the first to the last, both included (periode).
#[uniffi::remote(Record)]
pub struct Period {
    /// The first day of the period (første dag).
    pub first_day: Day,
    /// The last day of the period. It is in the period (sidste dag).
    pub last_day: Day,
}

/// The plan of one phase.
#[uniffi::remote(Record)]
pub struct PhasePlan {
    /// The phase (fase).
    pub phase: PhaseKind,
    /// The day on which the plan was made (plan lagt).
    pub planned: Day,
    /// What the work is about (fokusområder).
    pub focus_areas: Vec<FocusArea>,
}

/// The number of staff who worked on a day, or took part in meetings (bemanding).
#[uniffi::remote(Record)]
pub struct Staffing {
    /// The sender's id of the count, the same in every revision (id).
    pub id: String,
    /// 1 for the first revision, one more with each correction (version).
    pub revision: i32,
    /// Whether the record is active or was entered in error (status).
    pub status: RecordStatus,
    /// The municipality in which the staff work, four digits (kommune).
    pub municipality: String,
    /// The centre in which the staff work; none for all of them (center).
    #[uniffi(default)]
    pub centre: Option<String>,
    /// The day, or the first day of the period with the meetings (første dag).
    pub first_day: Day,
    /// The same day, or the last day of the period. It is in the period (sidste dag).
    pub last_day: Day,
    /// What is counted (slags).
    pub kind: StaffingKind,
    /// How many meetings were held in the period; none for a single meeting and for people at work (antal
    /// møder).
    #[uniffi(default)]
    pub meetings: Option<i64>,
    /// The number; of meetings, how many took part in each. Left out where the source gives a range (antal).
    #[uniffi(default)]
    pub count: Option<i64>,
    /// The range, where the source gives no single number: "11 to 20" (interval).
    #[uniffi(default)]
    pub range: Option<CountRange>,
}

/// The subgroups that a client belongs to from a day on, with their grounds. There may be none.
#[uniffi::remote(Record)]
pub struct SubgroupMembership {
    /// The first day of this membership, which lasts until the next one (fra).
    pub from: Day,
    /// The subgroups: both, one or neither (delmålgrupper).
    pub subgroups: Vec<Subgroup>,
    /// The grounds for the membership (grundlag).
    #[uniffi(default)]
    pub grounds: Vec<SubgroupGround>,
}

mirror! {
    /// An element of support for a client, in a course or without one (støtte).
    pub struct Support {
        /// The sender's id of the support, the same in every revision (id).
        pub id: String,
        /// 1 for the first revision, one more with each correction (version).
        pub revision: i32,
        /// Whether the record is active or was entered in error (status).
        pub status: RecordStatus,
        /// The municipality of the course or of the client, four digits (kommune).
        pub municipality: String,
        /// The id of the course; none for support without a course (forløb).
        #[uniffi(default)]
        pub course: Option<String>,
        /// The client's pseudonym, for support without a course; otherwise none (pseudonym).
        #[uniffi(default)]
        pub pseudonym: Option<Pseudonym>,
        /// The kind of support (støtteelement).
        pub element: SupportElement,
        /// Where a companion went with the client; none for other support (bisidder hos).
        #[uniffi(default)]
        pub companion_to: Option<CompanionPlace>,
        /// Who gave the support (støttegiver).
        pub provider: Organisation,
        /// The first day of the support (første dag).
        pub first_day: Day,
        /// The last day of the support. It is included; none while it continues (sidste dag).
        #[uniffi(default)]
        pub last_day: Option<Day>,
    }
}

/// A count made elsewhere, as a source prints it. It is never added to counts of records (opgørelse).
#[uniffi::remote(Record)]
pub struct Tally {
    /// The sender's id of the count, the same in every revision (id).
    pub id: String,
    /// 1 for the first revision, one more with each correction (version).
    pub revision: i32,
    /// Whether the record is active or was entered in error (status).
    pub status: RecordStatus,
    /// The municipality that the count is about, four digits (kommune).
    pub municipality: String,
    /// Whose work was counted (opgørelsen gælder).
    pub counter: TallyCounter,
    /// What was actually counted, even if the heading over the number says otherwise (enhed).
    pub unit: CountUnit,
    /// The number; left out where the source gives a range (antal).
    #[uniffi(default)]
    pub count: Option<i64>,
    /// The range, where the source gives no single number: "between 0 and 3" (interval).
    #[uniffi(default)]
    pub range: Option<CountRange>,
    /// The days that the count covers (periode).
    pub period: Period,
    /// Whether the period is stated by a source or inferred (periodens grundlag).
    pub period_basis: PeriodBasis,
    /// How the count was made (opgørelsesmetode).
    pub method: CountMethod,
    /// The number of the document that prints the count (kilde, dokumentnr.).
    pub source: String,
    /// The cell of a printed table that contains the number (tabelcelle).
    #[uniffi(default)]
    pub cell: Option<TallyCell>,
    /// Set if only clients with this outcome were counted; none if all were counted (kun dem med udfaldet).
    #[uniffi(default)]
    pub outcome: Option<OutcomeKind>,
    /// Set if only those referred by this organisation or person were counted; none if all were counted (kun
    /// henvist af).
    #[uniffi(default)]
    pub referred_by: Option<Referrer>,
    /// Who was taken into the count (inklusionskriterium).
    pub criterion: InclusionCriterion,
    /// The area that the count covers, as a short name of the source's; none if it is the whole municipality.
    /// An area that changed during the period has a name that says so (område).
    #[uniffi(default)]
    pub area: Option<String>,
    /// The id of the count that this count is a part of, if the source says so. Without it no share may be
    /// calculated (del af).
    #[uniffi(default)]
    pub part_of: Option<String>,
    /// For a sum: the ids of the counts that it adds up (sum af).
    #[uniffi(default)]
    pub sum_of: Vec<String>,
}

/// The cell of a printed table that contains a number.
#[uniffi::remote(Record)]
pub struct TallyCell {
    /// The table (tabel).
    pub table: String,
    /// The row (række).
    pub row: String,
    /// The column, as its heading is printed (kolonne).
    pub column: String,
}

/// The transfer of care: handing over the support to others before the course ends.
#[uniffi::remote(Record)]
pub struct TransferOfCare {
    /// The day of the transfer-of-care meeting (overdragelsesmøde).
    #[uniffi(default)]
    pub meeting: Option<Day>,
    /// The day of the agreement on continued support (aftale om fortsat støtte).
    #[uniffi(default)]
    pub agreement: Option<Day>,
}

/// A period in which a worker works on a course.
#[uniffi::remote(Record)]
pub struct WorkerPeriod {
    /// The sender's id of the worker: a number or code, never a name (medarbejder).
    pub worker: String,
    /// The first day (første dag).
    pub first_day: Day,
    /// The last day. It is included; none while the worker works on the course (sidste dag).
    #[uniffi(default)]
    pub last_day: Option<Day>,
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
    /// A client lifts anonymity, on a day and with consent (ophævelse af anonymitet).
    AnonymityLift {
        /// What is recorded.
        lift: AnonymityLift,
    },
    /// A client withdraws consent, and is left out of every data set from then on (tilbagetrækning af
    /// samtykke).
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
    /// An element of support for a client, in a course or without one (støtte).
    Support {
        /// What is recorded.
        support: Support,
    },
    /// The client's situation at the start of a course (situation ved start).
    Baseline {
        /// What is recorded.
        baseline: Baseline,
    },
    /// A measurement of a client in a course, or the reason that it is missing (måling).
    Measurement {
        /// What is recorded.
        measurement: Measurement,
    },
    /// The outcome of a course for the client, and who judged it (udfald).
    Outcome {
        /// What is recorded.
        outcome: Outcome,
    },
    /// A count made elsewhere, as a source prints it. It is never added to counts of records (opgørelse).
    Tally {
        /// What is recorded.
        tally: Tally,
    },
    /// The number of staff who worked on a day, or took part in meetings (bemanding).
    Staffing {
        /// What is recorded.
        staffing: Staffing,
    },
    /// VIP cards handed out, counted as cards, not as uses (kortuddeling).
    CardDistribution {
        /// What is recorded.
        distribution: CardDistribution,
    },
    /// An offer that clients can be informed of or referred to (tilbud).
    Offer {
        /// What is recorded.
        offer: Offer,
    },
    /// A step of a municipality or an organisation into the exit project (deltagelse).
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
            Core::Support(support) => Self::Support { support: support.into() },
            Core::Baseline(baseline) => Self::Baseline { baseline },
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
            Record::Support { support } => Self::Support(support.into()),
            Record::Baseline { baseline } => Self::Baseline(baseline),
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
