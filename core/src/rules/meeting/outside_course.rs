//! `meeting-outside-course`

use crate::record::Record;
use crate::rules::course_parts::{children, days_of, in_course};
use crate::rules::{Check, Entry, Judge, Scene, SkipReason, rule};

rule! {
    /// A meeting belongs to a course from the day contact-making began to the day before the course ended.
    ///
    /// If the course is not in the delivery, it may be in an earlier one, and this rule does not judge.
    ///
    /// Fails: a meeting on the day that the course ended.
    /// Mended: a meeting on the day before, or none.
    Meeting Error "meeting-outside-course"
    en: "the meeting was held on {day}, outside its course, {course}",
        "correct the day, or the id of the course";
    da: "mødet er holdt {day}, uden for sit forløb, {course}",
        "ret datoen, eller forløbets id";
    source: "the manual, section 6: \"Meetings and support lie within their course\"";
    check: Check::History(check);
}

fn check(entries: &[Entry], _: &Scene, judge: &mut Judge) {
    for (entry, parent) in children(entries) {
        let Record::Meeting(child) = entry.record else { continue };
        let Some(course) = parent else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        let day = child.day;
        if in_course(day, course) {
            judge.pass();
        } else {
            judge.fail_at(entry, "/day", &[("day", day.to_string()), ("course", days_of(course))]);
        }
    }
}
