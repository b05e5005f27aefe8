//! `meeting-by-other-worker`

use std::collections::BTreeMap;

use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::{Course, Key};
use crate::time::{Day, Period};

rule! {
    /// The day or the worker of the meeting is wrong, or the course does not name every worker.
    ///
    /// The rule is skipped if the course is not in the delivery or names no workers.
    ///
    /// Fails: a meeting on 2013-06-02 by `w-1`, whose last day on the course was 2013-06-01.
    /// Fixed: the worker who held the meeting, or the day on which it was held.
    Meeting Warning "meeting-by-other-worker"
    args: {
        /// The day of the meeting.
        day: Day = "Datoen for mødet.",
    }
    title: "Worker not on the course", "Medarbejderen er ikke på forløbet";
    en: "the worker of the meeting was not on the course on {day}",
        "correct the worker or the day of the meeting, or the workers of the course";
    da: "mødets medarbejder var ikke på forløbet {day}",
        "ret medarbejderen eller datoen på mødet, eller ret forløbets medarbejdere";
    source: "the manual, section 6: \"it is held by a worker who is on the course that day\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Et møde holdes af en medarbejder, der er på forløbet den dag. Ellers er mødets dato eller medarbejder \
         forkert, eller også er ikke alle medarbejdere på forløbet registreret.",
        "Reglen springes over, hvis forløbet ikke er med i leverancen, eller hvis der ikke er registreret \
         medarbejdere på det.",
        "Forkert: et møde 2. juni 2013 med medarbejderen `w-1`, hvis sidste dag på forløbet var 1. juni 2013.",
        "Rettet: den medarbejder, der holdt mødet, eller den dag, det blev holdt.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let workers: Vec<OnCourse> = history.courses.iter().map(|course| on_course(course.record)).collect();
    for meeting in history.meetings {
        let of_course = meeting.course.number().and_then(|number| workers.get(number));
        match of_course {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(workers) if workers.is_empty() => judge.skip(SkipReason::NotApplicable),
            Some(workers) if is_on_course(workers, meeting.worker, meeting.day) => judge.pass(),
            Some(_) => judge.fail_at(meeting.index, "/worker", Args { day: meeting.day }),
        }
    }
}

/// The days on which each worker is on a course, sorted by the workers' keys.
type OnCourse = Vec<(Key, Vec<Period>)>;

fn on_course(course: &Course) -> OnCourse {
    let mut workers: BTreeMap<Key, Vec<Period>> = BTreeMap::new();
    for period in &course.workers {
        workers
            .entry(Key::of(&period.worker))
            .or_default()
            .push(Period::open(period.first_day, period.last_day));
    }
    workers.into_iter().map(|(worker, periods)| (worker, Period::union(periods))).collect()
}

fn is_on_course(workers: &OnCourse, worker: Key, day: Day) -> bool {
    let found = workers.binary_search_by_key(&worker, |(worker, _)| *worker).ok();
    let Some((_, periods)) = found.and_then(|at| workers.get(at)) else { return false };
    // The periods do not overlap, so only the last one that has begun can contain the day.
    let begun = periods.partition_point(|period| period.from() <= day);
    begun.checked_sub(1).and_then(|last| periods.get(last)).is_some_and(|period| period.contains(day))
}
