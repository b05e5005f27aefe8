//! `outcome-before-course`

use crate::code::RecordType;
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Record;
use crate::time::Day;

rule! {
    /// An outcome before the course cannot be a result of the course.
    ///
    /// If the course is not in the delivery, the rule is skipped: it may be in an earlier delivery.
    ///
    /// Fails: an outcome on the day before the course was opened.
    /// Fixed: the day on which the outcome was judged, or the course that it belongs to.
    Outcome Error "outcome-before-course"
    args: {
        /// The day on which the outcome was judged.
        day: Day = "Den dag, udfaldet blev vurderet.",
        /// The day on which the course was opened.
        opened: Day = "Den dag, forløbet blev åbnet.",
    }
    title: "Outcome before the course", "Udfald før forløbet";
    en: "the outcome was judged on {day}, before its course was opened on {opened}",
        "correct the day, or the id of the course";
    da: "udfaldet er vurderet {day}, men forløbet blev først åbnet {opened}",
        "ret datoen eller forløbets id";
    source: "the manual, section 6: \"An outcome is judged while its course runs or after it\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Et udfald, der er vurderet før forløbet, kan ikke være et resultat af forløbet.",
        "Er forløbet ikke med i leverancen, springes reglen over: det kan stå i en tidligere leverance.",
        "Forkert: et udfald, der er vurderet dagen før, forløbet blev åbnet.",
        "Rettet: den dag, udfaldet blev vurderet, eller det forløb, udfaldet hører til.";
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
