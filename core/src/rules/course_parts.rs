//! Courses and what belongs to them, put together from the records of a delivery.

use std::collections::BTreeMap;

use super::{Entry, Judge, SkipReason};
use crate::programme::{Schedule, ScheduleState, Strategy};
use crate::record::{Course, Meeting, Record};
use crate::time::Day;

/// Every record that belongs to a course, with the course if it is in the delivery and was not rejected.
pub(crate) fn children<'a>(
    entries: &'a [Entry<'a>],
) -> impl Iterator<Item = (&'a Entry<'a>, Option<&'a Course>)> {
    let courses: BTreeMap<&str, &Course> = entries
        .iter()
        .filter_map(|entry| match entry.record {
            Record::Course(course) => Some((course.id.as_str(), course)),
            _ => None,
        })
        .collect();
    entries.iter().filter_map(move |entry| {
        let course = entry.record.course()?;
        Some((entry, courses.get(course).copied()))
    })
}

/// Whether a day lies in a course: from the day it was opened to the day before it ended.
pub(crate) fn in_course(day: Day, course: &Course) -> bool {
    course.opened <= day && course.end.as_ref().is_none_or(|end| day < end.day)
}

/// Judges whether what belongs to a course lies within it. `day` gives the day that counts, of the records that
/// the rule is about.
pub(crate) fn judge_within(
    entries: &[Entry],
    judge: &mut Judge,
    path: &str,
    day: impl Fn(&Record) -> Option<Day>,
) {
    for (entry, course) in children(entries) {
        let Some(day) = day(entry.record) else { continue };
        match course {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(course) if in_course(day, course) => judge.pass(),
            Some(course) => {
                judge.fail_at(entry, path, &[("day", day.to_string()), ("course", days_of(course))]);
            }
        }
    }
}

/// Judges whether what should be recorded once is: of several records with the same key the one with the lowest id
/// stands. `key` gives it, of the records that the rule is about; `args` what a finding tells, with the id that stands.
pub(crate) fn judge_once<'a, K: Ord>(
    entries: &'a [Entry<'a>],
    judge: &mut Judge,
    path: &str,
    key: impl Fn(&'a Record) -> Option<K>,
    args: impl Fn(&K, &str) -> Vec<(&'static str, String)>,
) {
    let mut keyed: Vec<(K, &Entry)> =
        entries.iter().filter_map(|entry| Some((key(entry.record)?, entry))).collect();
    keyed.sort_by(|(one, first), (other, second)| {
        one.cmp(other).then_with(|| first.record.id().cmp(second.record.id()))
    });
    let mut stands: Option<(&K, &str)> = None;
    for (key, entry) in &keyed {
        match stands {
            Some((same, first)) if same == key => judge.fail_at(entry, path, &args(key, first)),
            _ => {
                judge.pass();
                stands = Some((key, entry.record.id()));
            }
        }
    }
}

/// The days of a course, as a finding tells them: `2013-04-02/2014-05-01`, or `2013-04-02/` while it runs.
fn days_of(course: &Course) -> String {
    let end = course.end.as_ref().map(|end| end.day.to_string());
    format!("{}/{}", course.opened, end.unwrap_or_default())
}

/// A CTI course whose clock has started, with its meetings.
pub(crate) struct CtiCourse<'a> {
    pub(crate) entry: &'a Entry<'a>,
    pub(crate) record: &'a Course,
    pub(crate) schedule: Schedule,
    pub(crate) meetings: Vec<&'a Meeting>,
}

impl CtiCourse<'_> {
    /// Whether the clock runs on the day and the course has not ended.
    pub(crate) fn runs_on(&self, day: Day) -> bool {
        self.schedule.on(day).state == ScheduleState::Running && in_course(day, self.record)
    }
}

/// Every CTI course with a clock, in the order of the file.
pub(crate) fn cti_courses<'a>(entries: &'a [Entry<'a>], strategy: &Strategy) -> Vec<CtiCourse<'a>> {
    let mut meetings: BTreeMap<&str, Vec<&Meeting>> = BTreeMap::new();
    for entry in entries {
        if let Record::Meeting(meeting) = entry.record {
            meetings.entry(&meeting.course).or_default().push(meeting);
        }
    }
    entries
        .iter()
        .filter_map(|entry| {
            let Record::Course(record) = entry.record else { return None };
            let schedule = record.schedule(strategy)?;
            let meetings = meetings.remove(record.id.as_str()).unwrap_or_default();
            Some(CtiCourse { entry, record, schedule, meetings })
        })
        .collect()
}
