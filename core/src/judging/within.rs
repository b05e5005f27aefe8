//! What rules about things within a course share.

use crate::evidence::{History, OfCourse, in_course};
use crate::judging::{Arguments, Judge, SkipReason, Span};
use crate::record::Course;
use crate::time::Day;

/// Judges whether what belongs to courses lies within them. `parts` tells of each which one it is, its course, and the
/// day that counts. `args` makes the arguments of a finding, from that day and the days of the course.
pub(crate) fn judge_within<A: Arguments>(
    history: &History,
    judge: &mut Judge,
    path: &str,
    parts: impl Iterator<Item = (usize, OfCourse, Day)>,
    args: impl Fn(Day, Span) -> A,
) {
    for (index, course, day) in parts {
        match history.course(course).map(|course| course.record) {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(course) if in_course(day, course) => judge.pass(),
            Some(course) => judge.fail_at(index, path, args(day, days_of(course))),
        }
    }
}

/// The days of a course.
pub(crate) fn days_of(course: &Course) -> Span {
    Span { from: course.opened, to: course.end.as_ref().map(|end| end.day) }
}
