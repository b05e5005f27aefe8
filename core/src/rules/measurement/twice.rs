//! `measurement-twice`

use crate::code::{Instrument, Respondent, Wave};
use crate::evidence::{History, MeasurementFacts};
use crate::judging::{Check, Id, Judge, Scene, judge_once, rule};
use crate::record::Key;

rule! {
    /// The evaluation compares one value before with one after. Two in a wave leave it to chance which.
    ///
    /// The one with the lower id stands.
    ///
    /// Fails: two WHO-5 of one client at the start.
    /// Mended: one of them.
    Measurement Error "measurement-twice"
    args: {
        /// The instrument of both measurements.
        instrument: Instrument,
        /// The wave of both.
        wave: Wave,
        /// The id of the measurement that counts.
        first: Id,
    }
    en: "`{instrument}` was already measured in the wave `{wave}` by the same respondent, in `{first}`",
        "keep one of the two, or correct its wave";
    da: "`{instrument}` er allerede målt i bølgen `{wave}` med samme svarperson, i `{first}`",
        "behold en af de to, eller ret dens bølge";
    source: "the manual, section 6: \"One measurement for each course, wave, instrument and respondent\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let measurements = history.measurements.iter().map(|made| (what(made), made.index));
    judge_once(history, judge, "/wave", measurements, |(_, wave, instrument, _), first| Args {
        instrument: *instrument,
        wave: *wave,
        first,
    });
}

/// What may be measured once.
fn what(made: &MeasurementFacts) -> ((u32, Option<Key>), Wave, Instrument, Respondent) {
    (made.course.order(), made.wave, made.instrument, made.respondent)
}
