//! `measurement-overdue`

use crate::code::{CodePairs, Instrument, Wave};
use crate::evidence::{CtiCourse, History};
use crate::judging::{Check, Codes, Judge, Scene, SkipReason, rule};
use crate::programme::MeasurementWave;
use crate::time::Day;

rule! {
    /// A wave that nobody measured and nobody gave a reason for cannot be told from one that was forgotten. Each wave of a course is
    /// judged once its window has passed. Any respondent will do.
    ///
    /// A course that ended before a wave opened has no such wave, but the last one and the follow-up are counted from its true end. If
    /// the client died, what had not opened by the plan stays closed. A delivery without any measurement may follow one that has them.
    ///
    /// Fails: clock start 2014-05-01 under `exit_dk`, no WHO-5 in the wave `start`, judged as of 2014-06-01.
    /// Mended: the measurement, or `"missing": "not_reached"`.
    Measurement Warning "measurement-overdue"
    args: {
        /// The wave that is overdue.
        wave: Wave,
        /// The instruments of which nothing is recorded.
        missing: Codes<Instrument>,
        /// The last day of the wave's window.
        last: Day,
    }
    en: "in the wave `{wave}` nothing is recorded of {missing}; the last day was {last}",
        "record the measurements, or the reason that they are missing";
    da: "i bølgen `{wave}` er intet registreret for {missing}; sidste dag var {last}",
        "registrér målingerne eller årsagen til, at de mangler";
    source: "the manual, section 6: \"is overdue once the window has passed without a measurement, or the reason that it is missing, for each of its instruments\"";
    check: Check::History(check);
}

/// What was measured in a course.
type Made = CodePairs<Wave, Instrument>;

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    let mut made = vec![Made::default(); history.courses.len()];
    for measured in history.measurements {
        if let Some(made) = measured.course.number().and_then(|number| made.get_mut(number)) {
            made.insert(measured.wave, measured.instrument);
        }
    }
    for course in history.cti_courses() {
        if scene.strategy.waves.is_empty() {
            judge.skip(SkipReason::NotApplicable);
        } else if history.measurements.is_empty() {
            judge.skip(SkipReason::NotInDelivery);
        } else {
            for wave in &scene.strategy.waves {
                judge_wave(wave, course, made.get(course.number).copied().unwrap_or_default(), scene, judge);
            }
        }
    }
}

fn judge_wave(wave: &MeasurementWave, course: &CtiCourse, made: Made, scene: &Scene, judge: &mut Judge) {
    if wave.is_void(&course.schedule, course.record.end.as_ref()) {
        return judge.skip(SkipReason::Ended);
    }
    let window = wave.window(&course.schedule, course.record.end.as_ref().map(|end| end.day));
    if scene.today < window.to {
        return judge.skip(SkipReason::NotYetDue);
    }
    let missing: Vec<Instrument> = wave
        .instruments
        .iter()
        .filter(|instrument| !made.contains(wave.wave, **instrument))
        .copied()
        .collect();
    if missing.is_empty() {
        return judge.pass();
    }
    let args = Args { wave: wave.wave, missing: Codes(missing), last: window.last_day() };
    judge.fail_at(course.index, "", args);
}
