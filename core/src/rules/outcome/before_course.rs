//! `outcome-before-course`

use crate::code::RecordType;
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Record;
use crate::time::Day;

rule! {
    /// What became of a client before the course cannot have come of it.
    ///
    /// If the course is not in the delivery, it may be in an earlier one, and this rule does not judge.
    ///
    /// Fails: an outcome the day before the course was opened.
    /// Mended: an outcome on that day or later.
    Outcome Error "outcome-before-course"
    args: {
        /// The day on which the outcome was judged.
        day: Day,
        /// The day on which the course was opened.
        opened: Day,
    }
    en: "the outcome was judged on {day}, before its course was opened on {opened}",
        "correct the day, or the id of the course";
    da: "udfaldet er vurderet {day}, før forløbet blev åbnet {opened}",
        "ret datoen, eller forløbets id";
    source: "the manual, section 6: \"An outcome is judged while its course runs or after it\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for entry in history.of(RecordType::Outcome) {
        let Record::Outcome(outcome) = entry.record else { continue };
        let Some(course) = history.course_of(entry) else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        if outcome.day >= course.opened {
            judge.pass();
        } else {
            judge.fail_at(entry.index, "/day", Args { day: outcome.day, opened: course.opened });
        }
    }
}
