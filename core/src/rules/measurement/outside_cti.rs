//! `measurement-outside-cti`

use crate::code::CourseKind;
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};

rule! {
    /// The waves are counted from the clock of a CTI course. The bridge builders' courses have no clock, so a measurement
    /// of one belongs to no wave, and no count of the evaluation has it.
    ///
    /// If the course is not in the delivery, the rule is skipped.
    ///
    /// Fails: a measurement whose `course` is one with `"kind": "bridge_builder"`.
    /// Fixed: the id of the CTI course that was measured.
    Measurement Warning "measurement-outside-cti"
    title: "Measurement outside a CTI course", "Måling uden for et CTI-forløb";
    en: "the measurement belongs to a bridge-builder course; only CTI courses have waves of measurements",
        "correct the id of the course, or the kind of the course; the measurement is left out of the evaluation";
    da: "målingen hører til et brobyggerforløb; kun CTI-forløb har måletidspunkter",
        "ret forløbets id eller forløbstypen; målingen indgår ikke i evalueringen";
    source: "the manual, section 6: \"Only CTI courses are measured\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Måletidspunkterne regnes fra CTI-forløbets start. Et brobyggerforløb har ingen fase 1 at regne fra, \
         så en måling i det hører ikke til noget måletidspunkt og indgår ikke i evalueringens tal.",
        "Er forløbet ikke med i leverancen, springes reglen over.",
        "Forkert: en måling, hvis `course` er et forløb med `\"kind\": \"bridge_builder\"`.",
        "Rettet: id på det CTI-forløb, målingen hører til.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for measurement in history.measurements {
        match history.course(measurement.course).map(|course| course.record.kind) {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(CourseKind::Cti) => judge.pass(),
            Some(CourseKind::BridgeBuilder) => judge.fail_at(measurement.index, "/course", Args),
        }
    }
}
