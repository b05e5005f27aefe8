//! `meeting-by-other-worker`

use crate::code::RecordType;
use std::collections::BTreeMap;

use crate::record::{Course, Record};
use crate::rules::{Check, History, Judge, Scene, SkipReason, rule};
use crate::time::{Day, Period};

rule! {
    /// Either the day or the worker of the meeting is wrong, or the course does not name everybody who works on it.
    ///
    /// If the course is not in the delivery, or names no workers at all, this rule does not judge.
    ///
    /// Fails: a meeting on 2013-06-01 by `w-1`, who was on the course up to 2013-06-01.
    /// Mended: the worker who took over, or the day before.
    Meeting Warning "meeting-by-other-worker"
    en: "the worker of the meeting was not on the course on {day}",
        "correct the worker or the day, or add the worker to the course";
    da: "mødets medarbejder var ikke på forløbet {day}",
        "ret medarbejderen eller datoen, eller føj medarbejderen til forløbet";
    source: "the manual, section 6: \"it is held by a worker who is on the course that day\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let workers = worker_periods(history);
    for entry in history.of(RecordType::Meeting) {
        let Record::Meeting(meeting) = entry.record else { continue };
        match entry.course {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(course) if course.workers.is_empty() => judge.skip(SkipReason::NotApplicable),
            Some(_) if on_course(&workers, &meeting.course, &meeting.worker, meeting.day) => judge.pass(),
            Some(_) => judge.fail_at(entry, "/worker", &[("day", meeting.day.to_string())]),
        }
    }
}

/// A course, one of its workers, and all days on which the worker is on it.
type OnCourse<'a> = BTreeMap<(&'a str, &'a str), Vec<Period>>;

fn worker_periods<'a>(history: &'a History<'a>) -> OnCourse<'a> {
    let mut workers = OnCourse::new();
    for entry in history.of(RecordType::Course) {
        let Record::Course(Course { id, workers: on_it, .. }) = entry.record else { continue };
        for period in on_it {
            let days = Period::open(period.from, period.to);
            workers.entry((id.as_str(), period.worker.as_str())).or_default().push(days);
        }
    }
    workers.into_iter().map(|(who, periods)| (who, Period::union(periods))).collect()
}

fn on_course(workers: &OnCourse, course: &str, worker: &str, day: Day) -> bool {
    let Some(periods) = workers.get(&(course, worker)) else { return false };
    // They do not overlap, so only the last one that has begun can hold the day.
    let begun = periods.partition_point(|period| period.from <= day);
    begun.checked_sub(1).and_then(|last| periods.get(last)).is_some_and(|period| period.contains(day))
}
