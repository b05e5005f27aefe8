//! `measurement-not-ended`

use crate::code::{MissingReason, Wave};
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::time::Day;

rule! {
    /// The reason `ended` means that the course had ended and nothing could be measured. While a course runs, the
    /// client declined, was not reached or was not asked.
    ///
    /// The course has ended from the day of its recorded end on. If the course is not in the delivery, the rule is
    /// skipped.
    ///
    /// Fails: `"missing": "ended"` on the day before the course's end.
    /// Fixed: `"missing": "not_reached"`, if that is the reason.
    Measurement Warning "measurement-not-ended"
    args: {
        /// The day of the record with the reason `ended`.
        day: Day,
        /// The wave in which nothing was measured.
        wave: Wave,
    }
    title: "Course had not ended", "Forløbet var ikke afsluttet";
    en: "on {day} it is recorded that {wave} is missing because the course had ended, but it had not",
        "correct the reason, or record the end of the course if it has ended";
    da: "{day} er det registreret, at {wave} mangler, fordi forløbet var afsluttet, men det var det ikke",
        "ret årsagen; er forløbet slut, så registrér afslutningen";
    source: "the manual, section 6: \"A measurement is missing because the course had ended only on the day of its end or later\"";
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
