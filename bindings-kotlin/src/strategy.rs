//! The strategy that courses and deliveries are judged by.

use std::sync::Arc;

use udvej::code::{FocusArea, Instrument, Wave};
use udvej::programme::{
    CourseStatus, Duty, InForce, LocalText, MeasurementWave, Parameters, Profile, Schedule,
};
use udvej::time::{Day, Period};

use crate::error::UdvejError;
use crate::record::course::Course;

/// The rules of an exit programme as data: profiles, parameters, measurement waves, days in force (strategi).
#[derive(Debug, uniffi::Object)]
pub struct Strategy {
    pub(crate) inner: udvej::programme::Strategy,
}

impl Strategy {
    pub(crate) fn of(inner: &udvej::programme::Strategy) -> Arc<Self> {
        Arc::new(Self { inner: inner.clone() })
    }
}

/// The id of the strategy that is meant where none is given.
pub(crate) fn default_id() -> &'static str {
    udvej::programme::Strategy::shipped_ids().next().unwrap_or_default()
}

#[uniffi::export]
impl Strategy {
    /// A strategy that ships with the library, such as `exit_dk`. An id that is not shipped is an
    /// `UnknownStrategy`.
    #[uniffi::constructor]
    pub fn shipped(id: &str) -> Result<Arc<Self>, UdvejError> {
        match udvej::programme::Strategy::shipped(id) {
            Some(inner) => Ok(Arc::new(Self { inner })),
            None => Err(UdvejError::UnknownStrategy),
        }
    }

    /// Reads a strategy from JSON and checks it. A text that is not a strategy, or one that cannot be used, is a
    /// `BrokenStrategy`, which says where and why.
    #[uniffi::constructor]
    pub fn from_json(json: &str) -> Result<Arc<Self>, UdvejError> {
        let inner = udvej::programme::Strategy::from_json(json)?;
        Ok(Arc::new(Self { inner }))
    }

    /// What a delivery calls the strategy.
    pub fn id(&self) -> String {
        self.inner.id.clone()
    }

    /// The version of it.
    pub fn version(&self) -> String {
        self.inner.version.clone()
    }

    /// What people call it.
    pub fn title(&self) -> LocalText {
        self.inner.title.clone()
    }

    /// The days on which courses follow it.
    pub fn in_force(&self) -> InForce {
        self.inner.in_force.clone()
    }

    /// The day the Exit-pakken came into force: no contact under it is earlier; none where it does not apply.
    pub fn exit_package_from(&self) -> Option<Day> {
        self.inner.exit_package_from
    }

    /// The day the pilot of the exit project began: no CTI course starts earlier; none where there was no pilot.
    pub fn pilot_from(&self) -> Option<Day> {
        self.inner.pilot_from
    }

    /// The CTI profiles that a course can follow.
    pub fn profiles(&self) -> Vec<Profile> {
        self.inner.profiles.clone()
    }

    /// The numbers that courses are judged by.
    pub fn parameters(&self) -> Parameters {
        self.inner.parameters.clone()
    }

    /// What the work of a phase can be about.
    pub fn focus_areas(&self) -> Vec<FocusArea> {
        self.inner.focus_areas.clone()
    }

    /// What is measured in a course and when; empty where nothing is planned.
    pub fn waves(&self) -> Vec<MeasurementWave> {
        self.inner.waves.clone()
    }

    /// What no source says: JSON pointers to the parts of the strategy that are assumed.
    pub fn assumed(&self) -> Vec<String> {
        self.inner.assumed.clone()
    }

    /// The strategy as one line of JSON, without a line end.
    pub fn to_json(&self) -> String {
        self.inner.to_json()
    }

    /// SHA-256 of the strategy's canonical JSON, in hexadecimal: two strategies with the same digest judge
    /// alike.
    pub fn digest(&self) -> String {
        self.inner.digest()
    }

    /// The schedule of a course that follows this profile and whose clock starts on this day. A profile that
    /// the strategy does not have is an `UnknownProfile`.
    pub fn schedule(&self, profile: &str, start: Day) -> Result<Schedule, UdvejError> {
        let profile = self.inner.profile(profile).ok_or(UdvejError::UnknownProfile)?;
        Ok(Schedule::new(profile, start))
    }

    /// What falls due in a schedule, by its last day in time.
    pub fn duties(&self, schedule: &Schedule) -> Vec<Duty> {
        schedule.duties(&self.inner.parameters)
    }

    /// The schedule of the course, or none while it has no clock, no CTI, or a profile that the strategy does
    /// not have.
    pub fn course_schedule(&self, course: Course) -> Option<Schedule> {
        udvej::record::Course::from(course).schedule(&self.inner)
    }

    /// How the course stands on a day. Only what had happened by that day counts, so the answer for a past
    /// day does not change with what was recorded later.
    pub fn course_status(&self, course: Course, on: Day) -> CourseStatus {
        udvej::record::Course::from(course).status(&self.inner, on)
    }
}

/// The ids of the strategies that ship with the library. The first is the one that is meant where none is given.
#[uniffi::export]
fn shipped_strategies() -> Vec<String> {
    udvej::programme::Strategy::shipped_ids().map(str::to_owned).collect()
}

/// The id of the strategy that is meant where none is given.
#[uniffi::export]
fn default_strategy_id() -> String {
    default_id().to_owned()
}

/// The days on which a wave is in time, in a course with this schedule that ended on `end`.
#[uniffi::export]
fn wave_window(wave: &MeasurementWave, schedule: &Schedule, end: Option<Day>) -> Period {
    wave.window(schedule, end)
}

/// Whether it is in force on some day of the period.
#[uniffi::export]
fn in_force_meets(in_force: &InForce, period: Period) -> bool {
    in_force.meets(period)
}

/// The days on which a strategy is in force (gyldighed).
#[uniffi::remote(Record)]
pub struct InForce {
    /// The first day (fra og med).
    pub from: Day,
    /// The first day on which it is not in force any more; none while it goes on (til, ikke med).
    #[uniffi(default)]
    pub to: Option<Day>,
}

/// A text in both languages.
#[uniffi::remote(Record)]
pub struct LocalText {
    /// English (engelsk).
    pub en: String,
    /// Danish (dansk).
    pub da: String,
}

/// How long the three phases of a CTI course are: equally long, one right after the other.
#[uniffi::remote(Record)]
pub struct Profile {
    /// What a course calls the profile (id).
    pub id: String,
    /// Calendar months in each of the three phases, 1 to 12 (måneder pr. fase).
    pub months_per_phase: i32,
    /// Whether the client must have a tenancy before phase 1 starts (bolig før start).
    #[uniffi(default)]
    pub needs_tenancy: bool,
}

/// A wave of measurements: its instruments, and the days on which they are used (målebølge).
///
/// The days are counted from an anchor: the start of the clock, the first day of phase 2 or of phase 3, the last day of
/// the course, or some months after its end.
#[uniffi::remote(Record)]
pub struct MeasurementWave {
    /// Which wave (målebølge).
    pub wave: Wave,
    /// What is measured with, at least (måleredskaber).
    pub instruments: Vec<Instrument>,
    /// Months from the end of the course to the anchor of `follow_up`; 0 for every other wave (måneder efter slut).
    #[uniffi(default)]
    pub months_after_end: i32,
    /// Days before the anchor from which on it is in time (dage før).
    pub days_before: i32,
    /// Days after the anchor up to which it is in time (dage efter).
    pub days_after: i32,
}

/// The numbers that courses are judged by.
#[uniffi::remote(Record)]
pub struct Parameters {
    /// Fewest distinct focus areas in a phase (færrest fokusområder).
    pub focus_areas_at_least: i32,
    /// Most distinct focus areas in a phase (flest fokusområder).
    pub focus_areas_at_most: i32,
    /// Days after the start of a phase within which its plan is made (dage til faseplan).
    pub plan_within_days: i32,
    /// Months before the end of the course by which continued support is agreed (måneder før afslutning).
    pub agreement_months_before_end: i32,
    /// Fewest meetings or calls in the first month (færrest møder og opkald i første måned).
    pub meetings_first_month: i32,
    /// Fewest meetings with the client in the community in phase 1 (færrest møder med borgeren i nærmiljøet i fase 1).
    pub community_meetings_phase_1: i32,
    /// Fewest meetings with the client's network in phase 1 (færrest møder med netværket i fase 1).
    pub network_meetings_phase_1: i32,
    /// Days from one meeting to the next in each of the three phases: advice, not a demand (vejledende dage mellem møder).
    pub meeting_every_days: Vec<i32>,
    /// Weeks within which the team has its supervision (uger mellem teamsupervision).
    pub supervision_every_weeks: i32,
    /// Most active clients for one full-time worker (flest aktive borgere pr. fuldtidsmedarbejder).
    pub clients_per_worker: i32,
}
