//! The CTI schedule of a course, and its status on a day.

use udvej::code::PhaseKind;
use udvej::programme::{
    CourseStatus, Duty, DutyKind, DutyState, DutyStatus, LocalText, Phase, Schedule, ScheduleDay,
    ScheduleState,
};
use udvej::time::Day;

/// The phases of one CTI course, from the day its clock starts.
///
/// Each boundary is computed from the original start, never from the boundary before it. Dates decide the
/// phase, not readiness and not contact: nothing stops the clock.
#[uniffi::remote(Record)]
pub struct Schedule {
    /// The id of the CTI profile.
    pub profile: String,
    /// Calendar months in each phase.
    pub months_per_phase: i32,
    /// The day phase 1 starts.
    pub start: Day,
    /// The last day of phase 3.
    pub last_day: Day,
    /// The three phases, in order.
    pub phases: Vec<Phase>,
}

/// One phase.
#[uniffi::remote(Record)]
pub struct Phase {
    /// Which phase.
    pub phase: PhaseKind,
    /// What the profile calls it.
    pub name: LocalText,
    /// Its first day.
    pub first_day: Day,
    /// Its last day.
    pub last_day: Day,
}

/// Where a day lies in a schedule.
#[uniffi::remote(Record)]
pub struct ScheduleDay {
    /// Before, in or after the phases.
    pub state: ScheduleState,
    /// The phase of the day.
    pub phase: Option<PhaseKind>,
    /// The day of the phase; the first day is 1.
    pub day_of_phase: Option<i64>,
    /// The next day on which a phase starts or the course ends.
    pub next_boundary: Option<Day>,
}

/// A duty and the days in which it is done.
#[uniffi::remote(Record)]
pub struct Duty {
    /// What has to be done.
    pub duty: DutyKind,
    /// The phase that it belongs to.
    pub phase: PhaseKind,
    /// The last day on which it is done in time.
    pub due: Day,
}

/// A duty and its state.
#[uniffi::remote(Record)]
pub struct DutyStatus {
    /// What has to be done, in which phase, by when.
    pub duty: Duty,
    /// The day it was done, if it has been.
    pub done: Option<Day>,
    /// Its state: done, done late, not yet due, overdue or lapsed.
    pub state: DutyState,
}

/// The status of a course on a day.
#[uniffi::remote(Record)]
pub struct CourseStatus {
    /// The day.
    pub on: Day,
    /// Whether the course has ended by that day.
    pub ended: bool,
    /// Where the day lies in the course's schedule. A course that has ended is over.
    pub day: ScheduleDay,
    /// Every duty of the course, by the day it is due; none before the clock is set.
    pub duties: Vec<DutyStatus>,
}

/// Where a day lies in a schedule.
#[uniffi::export]
fn schedule_on(schedule: &Schedule, day: Day) -> ScheduleDay {
    schedule.on(day)
}
