//! `measurement-not-ended`

use crate::code::{MissingReason, Wave};
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::time::Day;

rule! {
    /// The reason `ended` says that there was no course left to measure in. While it runs, the client declined, was not reached or was
    /// not asked.
    ///
    /// A course ends on the first day after it. If it is not in the delivery, this rule does not judge.
    ///
    /// Fails: `"missing": "ended"` the day before the course's end.
    /// Mended: `"missing": "not_reached"`.
    Measurement Warning "measurement-not-ended"
    args: {
        /// The day of the record that gives `ended` as the reason.
        day: Day,
        /// The wave in which nothing was measured.
        wave: Wave,
    }
    en: "on {day} nothing was measured in the wave `{wave}` because the course had ended, but it had not",
        "give the true reason, or record the end of the course";
    da: "{day} er der ikke målt i bølgen `{wave}`, fordi forløbet var afsluttet, men det var det ikke",
        "angiv den rigtige årsag, eller registrér forløbets afslutning";
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
        if course.record.end.as_ref().is_some_and(|end| end.day <= measurement.day) {
            judge.pass();
        } else {
            let args = Args { day: measurement.day, wave: measurement.wave };
            judge.fail_at(measurement.index, "/missing", args);
        }
    }
}
