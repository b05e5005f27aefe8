//! The shared check of rules about records that belong to a course.

use crate::evidence::{History, OfCourse, in_course};
use crate::judging::{Arguments, Judge, SkipReason, Span};
use crate::record::Course;
use crate::time::Day;

/// Judges that records lie within their courses. `parts` returns the index, the course and the relevant day of
/// each record. `args` makes the arguments of a finding from that day and the period of the course.
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

/// Returns the period of a course.
pub(crate) fn days_of(course: &Course) -> Span {
    Span { first_day: course.opened, last_day: course.last_day() }
}
