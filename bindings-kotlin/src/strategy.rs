//! Strategies: the rules of an exit programme as data.

use std::sync::Arc;

use udvej::code::FocusArea;
use udvej::programme::{
    CourseStatus, Duty, InForce, LocalText, MeasurementWave, Parameters, Profile, Schedule,
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

/// Returns the id of the default strategy.
pub(crate) fn default_id() -> &'static str {
    udvej::programme::Strategy::shipped_ids().next().unwrap_or_default()
}

#[uniffi::export]
impl Strategy {
    /// Returns a strategy that ships with the library, such as `exit_dk`. Throws `UnknownStrategy` if no shipped
    /// strategy has this id.
    #[uniffi::constructor]
    pub fn shipped(id: &str) -> Result<Arc<Self>, UdvejError> {
        match udvej::programme::Strategy::shipped(id) {
            Some(inner) => Ok(Arc::new(Self { inner })),
            None => Err(UdvejError::UnknownStrategy),
        }
    }

    /// Reads a strategy from JSON and validates it. Throws `BrokenStrategy` if the text is not a strategy or the
    /// strategy is faulty. The message lists all faults with their places.
    #[uniffi::constructor]
    pub fn from_json(json: &str) -> Result<Arc<Self>, UdvejError> {
        let inner = udvej::programme::Strategy::from_json(json)?;
        Ok(Arc::new(Self { inner }))
    }

    /// Returns the id, which deliveries name.
    pub fn id(&self) -> String {
        self.inner.id.clone()
    }

    /// Returns the version.
    pub fn version(&self) -> String {
        self.inner.version.clone()
    }

    /// Returns the title.
    pub fn title(&self) -> LocalText {
        self.inner.title.clone()
    }

    /// Returns the days on which the strategy is in force.
    pub fn in_force(&self) -> InForce {
        self.inner.in_force.clone()
    }

    /// Returns the day the Exit-pakken came into force, or none if it does not apply. No contact under it is
    /// earlier.
    pub fn exit_package_from(&self) -> Option<Day> {
        self.inner.exit_package_from
    }

    /// Returns the day the pilot of the exit project began, or none if there was no pilot. No CTI course starts
    /// earlier.
    pub fn pilot_from(&self) -> Option<Day> {
        self.inner.pilot_from
    }

    /// Returns the CTI profiles that a course can follow.
    pub fn profiles(&self) -> Vec<Profile> {
        self.inner.profiles.clone()
    }

    /// Returns the numbers that courses are judged by.
    pub fn parameters(&self) -> Parameters {
        self.inner.parameters.clone()
    }

    /// Returns the focus areas that a phase can have.
    pub fn focus_areas(&self) -> Vec<FocusArea> {
        self.inner.focus_areas.clone()
    }

    /// Returns the measurement waves of a course. Empty if none are planned.
    pub fn waves(&self) -> Vec<MeasurementWave> {
        self.inner.waves.clone()
    }

    /// Returns JSON pointers to the parts of the strategy that are assumed, because no source states them.
    pub fn assumed(&self) -> Vec<String> {
        self.inner.assumed.clone()
    }

    /// Returns the strategy as one line of JSON, without a line end.
    pub fn to_json(&self) -> String {
        self.inner.to_json()
    }

    /// Returns the SHA-256 of the strategy's canonical JSON, in hexadecimal. Strategies with the same digest judge
    /// alike.
    pub fn digest(&self) -> String {
        self.inner.digest()
    }

    /// Returns the schedule of a course with this profile whose clock starts on this day. Throws `UnknownProfile`
    /// if the strategy does not have the profile.
    pub fn schedule(&self, profile: &str, start: Day) -> Result<Schedule, UdvejError> {
        let profile = self.inner.profile(profile).ok_or(UdvejError::UnknownProfile)?;
        Ok(Schedule::new(profile, start))
    }

    /// Returns the duties of a schedule, in the order of the day they are due.
    pub fn duties(&self, schedule: &Schedule) -> Vec<Duty> {
        schedule.duties(&self.inner.parameters)
    }

    /// Returns the schedule of the course, or none if it is not a CTI course, its clock is not set, or the
    /// strategy does not have its profile.
    pub fn course_schedule(&self, course: Course) -> Option<Schedule> {
        udvej::record::Course::from(course).schedule(&self.inner)
    }

    /// Returns the status of the course on a day. Only events up to that day count, so the result for a past day
    /// does not change when later events are recorded.
    pub fn course_status(&self, course: Course, on: Day) -> CourseStatus {
        udvej::record::Course::from(course).status(&self.inner, on)
    }
}

/// Returns the ids of the strategies that ship with the library. The first is the default strategy.
#[uniffi::export]
fn shipped_strategies() -> Vec<String> {
    udvej::programme::Strategy::shipped_ids().map(str::to_owned).collect()
}

/// The id of the strategy that is meant where none is given.
#[uniffi::export]
fn default_strategy_id() -> String {
    default_id().to_owned()
}

/// Returns the days on which a wave can be measured in time, in a course with this schedule that ended on `end`.
#[uniffi::export]
fn wave_window(wave: &MeasurementWave, schedule: &Schedule, end: Option<Day>) -> Period {
    wave.window(schedule, end)
}

/// Returns whether the strategy is in force on some day of the period.
#[uniffi::export]
fn in_force_meets(in_force: &InForce, period: Period) -> bool {
    in_force.meets(period)
}
