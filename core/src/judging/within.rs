//! What rules about things within a course share.

use crate::evidence::{History, OfCourse, in_course};
use crate::judging::{Judge, SkipReason, Span, Value};
use crate::record::Course;
use crate::time::Day;

/// Judges whether what belongs to courses lies within them. `parts` tells of each which one it is, its course, and the
/// day that counts.
pub(crate) fn judge_within(
    history: &History,
    judge: &mut Judge,
    path: &str,
    parts: impl Iterator<Item = (usize, OfCourse, Day)>,
) {
    for (index, course, day) in parts {
        match history.course(course).map(|course| course.record) {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(course) if in_course(day, course) => judge.pass(),
            Some(course) => {
                judge.fail_at(index, path, &[("day", day.to_string()), ("course", days_of(course).wire())]);
            }
        }
    }
}

/// The days of a course.
pub(crate) fn days_of(course: &Course) -> Span {
    Span { from: course.opened, to: course.end.as_ref().map(|end| end.day) }
}
