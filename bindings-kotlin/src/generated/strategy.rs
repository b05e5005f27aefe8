//! The types of the strategy schema.
//!
//! Generated from the core's types by `make generate`. Do not edit.

use crate::mirrored::*;

/// The days on which a strategy is in force (gyldighed).
#[uniffi::remote(Record)]
pub struct InForce {
    /// The first day (første dag).
    pub first_day: Day,
    /// The last day on which the strategy is in force; none if no end is known (sidste dag).
    #[uniffi(default)]
    pub last_day: Option<Day>,
}

/// A text in both languages.
#[uniffi::remote(Record)]
pub struct LocalText {
    /// English (engelsk).
    pub en: String,
    /// Danish (dansk).
    pub da: String,
}

/// A wave of measurements: its instruments, and the days on which they are used (måletidspunkt).
///
/// The days are counted from an anchor: the start of the clock, the first day of phase 2 or of phase 3, the
/// last day of the course, or some months after its end.
#[uniffi::remote(Record)]
pub struct MeasurementWave {
    /// The wave (måletidspunkt).
    pub wave: Wave,
    /// The instruments that must be used, at least (måleredskaber).
    pub instruments: Vec<Instrument>,
    /// Months from the end of the course to the anchor of `follow_up`; 0 for every other wave (måneder efter
    /// slut).
    #[uniffi(default)]
    pub months_after_end: i32,
    /// Days before the anchor on which the window opens (dage før).
    pub days_before: i32,
    /// Days after the anchor up to which the window is open, that day included (dage efter).
    pub days_after: i32,
}

/// The numbers that courses are judged by.
#[uniffi::remote(Record)]
pub struct Parameters {
    /// Minimum number of distinct focus areas in a phase (færrest fokusområder).
    pub focus_areas_at_least: i32,
    /// Maximum number of distinct focus areas in a phase (flest fokusområder).
    pub focus_areas_at_most: i32,
    /// Days after the start of a phase within which its plan must be made (dage til faseplan).
    pub plan_within_days: i32,
    /// Days from the start of a course, before it or after it, within which the client's situation is
    /// recorded (dage mellem start og beskrivelse).
    pub baseline_within_days: i32,
    /// Months before the end of the course by which continued support must be agreed (måneder før
    /// afslutning).
    pub agreement_months_before_end: i32,
    /// Minimum number of meetings and calls in the first month (færrest møder og opkald i første måned).
    pub meetings_first_month: i32,
    /// Minimum number of meetings with the client in the community in phase 1 (færrest møder med borgeren i
    /// nærmiljøet i fase 1).
    pub community_meetings_phase_1: i32,
    /// Minimum number of meetings with the client's network in phase 1 (færrest møder med netværket i fase
    /// 1).
    pub network_meetings_phase_1: i32,
    /// Recommended days between meetings in each of the three phases; not required (vejledende dage mellem
    /// møder).
    pub meeting_every_days: Vec<i32>,
    /// Weeks within which the team must have supervision (uger mellem teamsupervision).
    pub supervision_every_weeks: i32,
    /// Maximum number of active clients for one full-time worker (flest aktive borgere pr.
    /// fuldtidsmedarbejder).
    pub clients_per_worker: i32,
}

/// What a profile calls its three phases.
#[uniffi::remote(Record)]
pub struct PhaseNames {
    /// The name of phase 1 (fase 1).
    pub transition: LocalText,
    /// The name of phase 2 (fase 2).
    pub try_out: LocalText,
    /// The name of phase 3 (fase 3).
    pub transfer_of_care: LocalText,
}

/// A delivery that is planned: its period, and the day by which it is due (planlagt leverance).
#[uniffi::remote(Record)]
pub struct PlannedDelivery {
    /// The municipality that it is due from, four digits; none if it is due from each (kommune).
    #[uniffi(default)]
    pub municipality: Option<String>,
    /// The days that the delivery is about (periode).
    pub period: Period,
    /// The last day on which it is in time (frist).
    pub due: Day,
}

/// The length and the names of the three phases of a CTI course. They are equally long and follow each other
/// without a gap.
#[uniffi::remote(Record)]
pub struct Profile {
    /// The id by which courses refer to the profile (id).
    pub id: String,
    /// Calendar months in each of the three phases, 1 to 12 (måneder pr. fase).
    pub months_per_phase: i32,
    /// What the phases are called (fasernes navne).
    pub phase_names: PhaseNames,
    /// Whether the client must have a tenancy before phase 1 starts (bolig før start).
    #[uniffi(default)]
    pub needs_tenancy: bool,
}
