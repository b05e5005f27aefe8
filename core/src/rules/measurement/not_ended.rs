//! `measurement-not-ended`

use crate::code::{MissingReason, Wave};
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::time::Day;

rule! {
    /// The reason `ended` means that the course had ended and nothing could be measured. While a course runs, the
    /// client declined, was not reached or was not asked.
    ///
    /// The course has ended from the day after its last day on. If the course is not in the delivery, the rule is
    /// skipped.
    ///
    /// Fails: `"missing": "ended"` on the last day of the course.
    /// Fixed: `"missing": "not_reached"`, if that is the reason.
    Measurement Warning "measurement-not-ended"
    args: {
        /// The day of the record with the reason `ended`.
        day: Day = "Datoen på den post, der angiver, at forløbet var afsluttet.",
        /// The wave in which nothing was measured.
        wave: Wave = "Det måletidspunkt, hvor intet blev målt.",
    }
    title: "Course had not ended", "Forløbet var ikke afsluttet";
    en: "on {day} it is recorded that {wave} is missing because the course had ended, but it had not",
        "correct the reason, or record the end of the course if it has ended";
    da: "{day} er det registreret, at {wave} mangler, fordi forløbet var afsluttet, men det var det ikke",
        "ret årsagen; er forløbet slut, så registrér afslutningen";
    source: "the manual, section 6: \"A measurement is missing because the course had ended only after its last day\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Årsagen `ended` betyder, at forløbet var afsluttet, og at intet kunne måles. Mens et forløb er i \
         gang, er årsagen, at borgeren ikke ønskede det, ikke blev truffet eller ikke blev spurgt.",
        "Forløbet er afsluttet fra og med dagen efter dets sidste dag. Er forløbet ikke med i leverancen, \
         springes reglen over.",
        "Forkert: `\"missing\": \"ended\"` på forløbets sidste dag.",
        "Rettet: `\"missing\": \"not_reached\"`, hvis det er årsagen.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for measurement in history.measurements {
        if measurement.missing != Some(MissingReason::Ended) {
            judge.skip(SkipReason::NotApplicable);
            continue;
        }
        let Some(course) = history.course(measurement.course) else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        if course.record.end.as_ref().is_some_and(|end| end.after() <= measurement.day) {
            judge.pass();
        } else {
            let args = Args { day: measurement.day, wave: measurement.wave };
            judge.fail_at(measurement.index, "/missing", args);
        }
    }
}
