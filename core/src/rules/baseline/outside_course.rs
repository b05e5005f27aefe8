//! `baseline-outside-course`

use crate::code::RecordType;
use crate::evidence::{Entry, History, OfCourse};
use crate::judging::{Check, Judge, Scene, Span, judge_within, rule};
use crate::record::Record;
use crate::time::Day;

rule! {
    /// A baseline is recorded between the day on which contact-making began and the last day of the course. One that
    /// lies outside belongs to another course, or has a wrong day.
    ///
    /// If the course is not in the delivery, the rule is skipped: it may be in an earlier delivery.
    ///
    /// Fails: a course opened on 2014-03-03, its baseline on 2014-03-02.
    /// Fixed: the day on which the answers were given, or the id of the course that they belong to.
    Baseline Error "baseline-outside-course"
    args: {
        /// The day of the baseline.
        day: Day,
        /// The days of the course.
        course: Span,
    }
    title: "Baseline outside the course", "Udgangspunkt uden for forløbet";
    en: "the client's situation is recorded for {day}, outside the course, {course}",
        "correct the day, the id of the course, or the days of the course";
    da: "borgerens situation ved start er registreret {day}, uden for forløbet, {course}",
        "ret datoen, forløbets id eller forløbets datoer";
    source: "the manual, section 6: \"between the day on which contact-making began and the last day of the course\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let baselines = history.of(RecordType::Baseline).iter().filter_map(what);
    judge_within(history, judge, "/day", baselines, |day, course| Args { day, course });
}

fn what(entry: &Entry) -> Option<(usize, OfCourse, Day)> {
    match entry.record {
        Record::Baseline(baseline) => Some((entry.index, entry.course?, baseline.day)),
        _ => None,
    }
}
