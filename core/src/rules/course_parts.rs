//! Courses and what belongs to them, put together from the records of a delivery.

use std::collections::BTreeMap;

use super::days::span;
use super::{Entry, Judge, SkipReason};
use crate::programme::{Phase, Schedule, Strategy};
use crate::record::{Course, Meeting, Record};
use crate::time::{Day, Period};

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

/// Every record of a known client that tells what was done: those under a pseudonym, and those that belong to a
/// course, with its client if the course is in the delivery and was not rejected. A withdrawal of consent is none.
pub(crate) fn clients<'a>(
    entries: &'a [Entry<'a>],
) -> impl Iterator<Item = (&'a Entry<'a>, Option<&'a str>)> {
    let known = entries
        .iter()
        .filter(|entry| !matches!(entry.record, Record::ConsentWithdrawal(_)))
        .filter_map(|entry| Some((entry, Some(entry.record.pseudonym()?))));
    known.chain(children(entries).map(|(entry, course)| (entry, course.map(|c| c.pseudonym.as_str()))))
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

/// The days of a course, as a finding tells them.
pub(crate) fn days_of(course: &Course) -> String {
    span(course.opened, course.end.as_ref().map(|end| end.day))
}

/// A CTI course whose clock has started, with its meetings.
pub(crate) struct CtiCourse<'a> {
    pub(crate) entry: &'a Entry<'a>,
    pub(crate) record: &'a Course,
    pub(crate) schedule: Schedule,
    pub(crate) meetings: Vec<&'a Meeting>,
}

impl CtiCourse<'_> {
    /// The days on which the clock runs and the course has not ended.
    pub(crate) fn days(&self) -> Period {
        clock_days(self.record, &self.schedule)
    }

    /// The phases that are over and that the course ran through, each with the number of its meetings.
    pub(crate) fn completed_phases(&self, today: Day) -> Vec<(&Phase, usize)> {
        let end = self.record.end.as_ref().map_or(today, |end| end.day.min(today));
        let held = |phase: &Phase| {
            let days = Period { from: phase.from, to: phase.to };
            self.meetings.iter().filter(|meeting| days.contains(meeting.day)).count()
        };
        let completed = self.schedule.phases.iter().filter(|phase| phase.to <= end);
        completed.map(|phase| (phase, held(phase))).collect()
    }
}

/// The days on which the clock of a course runs and the course has not ended.
pub(crate) fn clock_days(course: &Course, schedule: &Schedule) -> Period {
    let to = course.end.as_ref().map_or(schedule.end, |end| end.day.min(schedule.end));
    Period { from: schedule.start, to }
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
