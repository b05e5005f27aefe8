//! The strategy that courses and deliveries are judged by.

use std::sync::Arc;

use udvej::code::FocusArea;
use udvej::programme::{
    CourseStatus, Duty, InForce, LocalText, MeasurementWave, Parameters, PlannedDelivery, Profile, Schedule,
};
use udvej::time::{Day, Period};

use crate::error::UdvejError;
use crate::generated::record::Course;

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

/// The id of the default strategy.
pub(crate) fn default_id() -> &'static str {
    udvej::programme::Strategy::shipped_ids().next().unwrap_or_default()
}

#[uniffi::export]
impl Strategy {
    /// A strategy that ships with the library, such as `exit_dk`. Throws `UnknownStrategy` if no
    /// shipped strategy has this id.
    #[uniffi::constructor]
    pub fn shipped(id: &str) -> Result<Arc<Self>, UdvejError> {
        match udvej::programme::Strategy::shipped(id) {
            Some(inner) => Ok(Arc::new(Self { inner })),
            None => Err(UdvejError::UnknownStrategy),
        }
    }

    /// Reads a strategy from JSON and checks it. Throws `BrokenStrategy`, which says where and why, if the text is
    /// not a strategy or the strategy cannot be used.
    #[uniffi::constructor]
    pub fn from_json(json: &str) -> Result<Arc<Self>, UdvejError> {
        let inner = udvej::programme::Strategy::from_json(json)?;
        Ok(Arc::new(Self { inner }))
    }

    /// The id of the strategy, as deliveries name it.
    pub fn id(&self) -> String {
        self.inner.id.clone()
    }

    /// The version of the strategy.
    pub fn version(&self) -> String {
        self.inner.version.clone()
    }

    /// The title of the strategy.
    pub fn title(&self) -> LocalText {
        self.inner.title.clone()
    }

    /// The days on which courses follow it.
    pub fn in_force(&self) -> InForce {
        self.inner.in_force.clone()
    }

    /// The day the Exit-pakken took effect: no contact under it is earlier. None if it does not apply.
    pub fn exit_package_from(&self) -> Option<Day> {
        self.inner.exit_package_from
    }

    /// The day the pilot of the exit project began: no CTI course starts earlier. None if there was no pilot.
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

    /// The focus areas that a phase can have.
    pub fn focus_areas(&self) -> Vec<FocusArea> {
        self.inner.focus_areas.clone()
    }

    /// What is measured in a course and when; empty where nothing is planned.
    pub fn waves(&self) -> Vec<MeasurementWave> {
        self.inner.waves.clone()
    }

    /// The calendar of deliveries: which periods are due when; empty where none are planned.
    pub fn calendar(&self) -> Vec<PlannedDelivery> {
        self.inner.calendar.clone()
    }

    /// JSON pointers to the parts of the strategy that are assumptions, not backed by a source.
    pub fn assumed(&self) -> Vec<String> {
        self.inner.assumed.clone()
    }

    /// The strategy as one line of JSON, without a line end.
    pub fn to_json(&self) -> String {
        self.inner.to_json()
    }

    /// SHA-256 of the strategy's canonical JSON, in hexadecimal: strategies with the same digest give
    /// the same results.
    pub fn digest(&self) -> String {
        self.inner.digest()
    }

    /// The schedule of a course that follows this profile and whose clock starts on this day. Throws
    /// `UnknownProfile` if the strategy does not have this profile.
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

    /// The status of the course on a day. Events after that day are ignored, so the status of a past day does not
    /// change with later records.
    pub fn course_status(&self, course: Course, on: Day) -> CourseStatus {
        udvej::record::Course::from(course).status(&self.inner, on)
    }
}

/// The ids of the strategies that ship with the library. The first is the default.
#[uniffi::export]
fn shipped_strategies() -> Vec<String> {
    udvej::programme::Strategy::shipped_ids().map(str::to_owned).collect()
}

/// The id of the default strategy.
#[uniffi::export]
fn default_strategy_id() -> String {
    default_id().to_owned()
}

/// The days on which a wave is in time, in a course with this schedule and last day.
#[uniffi::export]
fn wave_window(wave: &MeasurementWave, schedule: &Schedule, last_day: Option<Day>) -> Period {
    wave.window(schedule, last_day)
}

/// Whether the strategy is in force on any day of the period.
#[uniffi::export]
fn in_force_meets(in_force: &InForce, period: Period) -> bool {
    in_force.meets(period)
}
