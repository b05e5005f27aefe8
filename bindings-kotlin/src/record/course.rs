//! Courses.

use udvej::code::{CourseKind, EndReason, FocusArea, PhaseKind, RecordStatus, Subgroup, SubgroupGround};
use udvej::record::{CourseEnd, PhasePlan, SubgroupMembership, TransferOfCare, WorkerPeriod};
use udvej::time::Day;

use super::mirror;
use crate::client::Pseudonym;

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
