//! `measurement-outside-window`

use crate::code::RecordType;
use crate::record::{Course, Measurement, Record};
use crate::rules::{Check, History, Judge, Scene, SkipReason, rule};
use crate::time::Period;

rule! {
    /// Clients are compared wave by wave, so a wave has to lie at the same point of every course. What is measured earlier or later can
    /// be used, with doubt.
    ///
    /// A measurement that was not made is not judged, nor one of a course that is not in the delivery or has no clock.
    ///
    /// Fails: clock start 2014-05-01 under `exit_dk`, the wave `start` measured on 2014-06-01.
    /// Mended: measured from 2014-05-01 to 2014-05-31.
    Measurement Warning "measurement-outside-window"
    en: "the wave `{wave}` was measured on {day}; its window runs from {from} to {last}",
        "correct the day or the wave, or note that it was measured too early or too late";
    da: "bølgen `{wave}` er målt {day}; den skulle måles fra {from} til og med {last}",
        "ret datoen eller bølgen, eller notér, at der er målt for tidligt eller for sent";
    source: "the manual, section 6: \"A wave of measurements has a window\"";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    for entry in history.of(RecordType::Measurement) {
        let Record::Measurement(measurement) = entry.record else { continue };
        if measurement.value.is_none() {
            judge.skip(SkipReason::NotApplicable);
            continue;
        }
        let Some(course) = entry.course else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        let Some(window) = window(measurement, course, scene) else {
            judge.skip(SkipReason::NotApplicable);
            continue;
        };
        if window.contains(measurement.day) {
            judge.pass();
        } else {
            let args = [
                ("wave", measurement.wave.to_string()),
                ("day", measurement.day.to_string()),
                ("from", window.from.to_string()),
                ("last", window.last_day().to_string()),
            ];
            judge.fail_at(entry, "/day", &args);
        }
    }
}

/// The days on which the strategy wants the wave of the measurement, if it plans it and the course has a clock.
fn window(measurement: &Measurement, course: &Course, scene: &Scene) -> Option<Period> {
    let schedule = course.schedule(scene.strategy)?;
    let wave = scene.strategy.wave(measurement.wave)?;
    Some(wave.window(&schedule, course.end.as_ref().map(|end| end.day)))
}
