//! `support-outside-course`

use crate::code::RecordType;
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, SkipReason, Span, judge_within, rule};
use crate::record::Record;
use crate::time::Day;

rule! {
    /// Support that is registered as part of a course begins while the course runs. It may continue after the
    /// course.
    ///
    /// The rule is skipped for support without a course. If the course is not in the delivery, it is skipped too:
    /// the course may be in an earlier delivery.
    ///
    /// Fails: debt counselling from the day on which the course ended.
    /// Fixed: the day on which the support began, or the course that it belongs to.
    Support Error "support-outside-course"
    args: {
        /// The first day of the support.
        day: Day,
        /// The days of the course.
        course: Span,
    }
    title: "Support outside the course", "Støtte uden for forløbet";
    en: "the support began on {day}, outside its course ({course})",
        "correct the day, or the id of the course";
    da: "støtten begyndte {day}, uden for forløbet ({course})",
        "ret datoen eller forløbets id";
    source: "the manual, section 6: \"Meetings and support lie within their course\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let without_course = history.of(RecordType::Support).iter().filter(|entry| entry.course.is_none());
    without_course.for_each(|_| judge.skip(SkipReason::NotApplicable));
    let supports = history.of(RecordType::Support).iter().filter_map(|entry| match entry.record {
        Record::Support(support) => Some((entry.index, entry.course?, support.first_day)),
        _ => None,
    });
    judge_within(history, judge, "/first_day", supports, |day, course| Args { day, course });
}
