//! The CTI schedule of a course, and its status on a day.

use udvej::code::PhaseKind;
use udvej::programme::{
    CourseStatus, Duty, DutyKind, DutyState, DutyStatus, Phase, Schedule, ScheduleDay, ScheduleState,
};
use udvej::time::Day;

/// The phases of one CTI course, from the day its clock starts.
///
/// Each boundary is computed from the original start, not from the previous boundary. Only dates decide the phase;
/// nothing stops the clock.
#[uniffi::remote(Record)]
pub struct Schedule {
    /// The id of the CTI profile.
    pub profile: String,
    /// The day phase 1 starts.
    pub start: Day,
    /// The first day after the course.
    pub end: Day,
    /// The three phases, in order.
    pub phases: Vec<Phase>,
}

/// One phase: the days from `from` up to, but not including, `to`.
#[uniffi::remote(Record)]
pub struct Phase {
    /// Which phase.
    pub phase: PhaseKind,
    /// Its first day.
    pub from: Day,
    /// The first day after it.
    pub to: Day,
}

/// The place of a day in a schedule.
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

/// A duty and its last day.
#[uniffi::remote(Record)]
pub struct Duty {
    /// The kind of duty.
    pub duty: DutyKind,
    /// The phase of the duty.
    pub phase: PhaseKind,
    /// The last day on which it can be done in time.
    pub due: Day,
}

/// A duty and its status.
#[uniffi::remote(Record)]
pub struct DutyStatus {
    /// The kind of duty, its phase and its last day.
    pub duty: Duty,
    /// The day it was done, or none.
    pub done: Option<Day>,
    /// Whether it is done, late, upcoming, overdue or lapsed.
    pub state: DutyState,
}

/// The status of a course on a day.
#[uniffi::remote(Record)]
pub struct CourseStatus {
    /// The day.
    pub on: Day,
    /// Whether the course has ended by that day.
    pub ended: bool,
    /// The place of the day in the course's schedule. The state of an ended course is `over`.
    pub day: ScheduleDay,
    /// Every duty of the course, in the order of the day it is due. Empty before the clock is set.
    pub duties: Vec<DutyStatus>,
}

/// Returns the place of a day in a schedule.
#[uniffi::export]
fn schedule_on(schedule: &Schedule, day: Day) -> ScheduleDay {
    schedule.on(day)
}
