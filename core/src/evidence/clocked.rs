//! A CTI course with a schedule, for rules that look at single courses.

use crate::programme::{DutyStatus, Schedule, Strategy};
use crate::record::Course;
use crate::time::Day;

/// A CTI course with a schedule. The schedule and the duties are computed once and shared by all rules.
#[derive(Debug)]
pub(crate) struct Clocked<'a> {
    pub(crate) course: &'a Course,
    pub(crate) schedule: Schedule,
    /// Every duty of the course, with its state on the day of the scene.
    pub(crate) duties: Vec<DutyStatus>,
}

impl<'a> Clocked<'a> {
    /// Returns the course with its schedule and duties, or `None` if it has no schedule.
    pub(crate) fn new(course: &'a Course, strategy: &Strategy, today: Day) -> Option<Self> {
        let schedule = course.schedule(strategy)?;
        let duties = course.duties(&schedule, &strategy.parameters, today);
        Some(Self { course, schedule, duties })
    }
}
