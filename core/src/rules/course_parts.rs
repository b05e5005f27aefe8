//! Courses and what belongs to them, and clients and what belongs to them.

use super::days::span;
use super::{Entry, History, Judge, SkipReason};
use crate::code::RecordType;
use crate::record::{Course, Record};
use crate::time::Day;

/// The types of record that belong to a course.
const OF_A_COURSE: [RecordType; 4] =
    [RecordType::Meeting, RecordType::Support, RecordType::Measurement, RecordType::Outcome];

/// The types of record that name a client and tell what was done. A withdrawal of consent is none.
pub(crate) const OF_A_CLIENT: [RecordType; 3] =
    [RecordType::Contact, RecordType::AnonymityLift, RecordType::Course];

/// Every record of a known client that tells what was done: those under a pseudonym, and those that belong to a
/// course, with its client if the course is in the delivery and was not rejected.
pub(crate) fn clients<'h>(history: &'h History) -> impl Iterator<Item = (&'h Entry<'h>, Option<&'h str>)> {
    let named = history.of_any(&OF_A_CLIENT);
    let known = named.filter_map(|entry| Some((entry, Some(entry.record.pseudonym()?))));
    let of_course = |entry: &'h Entry| (entry, entry.course.map(|course| course.pseudonym.as_str()));
    known.chain(history.of_any(&OF_A_COURSE).map(of_course))
}

/// Whether a day lies in a course: from the day it was opened to the day before it ended.
pub(crate) fn in_course(day: Day, course: &Course) -> bool {
    course.opened <= day && course.end.as_ref().is_none_or(|end| day < end.day)
}

/// Judges whether the records of one type, which belong to courses, lie within them. `day` gives the day that counts.
pub(crate) fn judge_within(
    history: &History,
    judge: &mut Judge,
    record: RecordType,
    path: &str,
    day: impl Fn(&Record) -> Option<Day>,
) {
    for entry in history.of(record) {
        let Some(day) = day(entry.record) else { continue };
        match entry.course {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(course) if in_course(day, course) => judge.pass(),
            Some(course) => {
                judge.fail_at(entry, path, &[("day", day.to_string()), ("course", days_of(course))]);
            }
        }
    }
}

/// The days of a course, as a finding tells them.
pub(crate) fn days_of(course: &Course) -> String {
    span(course.opened, course.end.as_ref().map(|end| end.day))
}
