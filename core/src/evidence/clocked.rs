//! A CTI course whose clock is set, as the rules about single courses look at it.

use crate::programme::{DutyStatus, Schedule, Strategy};
use crate::record::Course;
use crate::time::Day;

/// A CTI course whose clock is set. Its schedule and duties are worked out once for all rules.
#[derive(Debug)]
pub(crate) struct Clocked<'a> {
    pub(crate) course: &'a Course,
    pub(crate) schedule: Schedule,
    /// Every duty of the course, as it stands on the day of the scene.
    pub(crate) duties: Vec<DutyStatus>,
}

impl<'a> Clocked<'a> {
    /// The course, if it has a schedule.
    pub(crate) fn new(course: &'a Course, strategy: &Strategy, today: Day) -> Option<Self> {
        let schedule = course.schedule(strategy)?;
        let duties = course.duties(&schedule, &strategy.parameters, today);
        Some(Self { course, schedule, duties })
    }
}
