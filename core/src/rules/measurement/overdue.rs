//! `measurement-overdue`

use crate::code::{CodePairs, Instrument, Wave};
use crate::evidence::{CtiCourse, History};
use crate::judging::{Check, Codes, Judge, Scene, SkipReason, rule};
use crate::programme::{MeasurementWave, WaveState};
use crate::time::Day;

rule! {
    /// Without a measurement or a reason it is unknown whether a wave was forgotten. Each wave of a course is
    /// checked once its window has passed, if the delivery's period covers the window. A measurement by any respondent counts.
    ///
    /// A course that ended before a wave opened does not have that wave, but the last wave and the follow-up are
    /// counted from the true end of the course. If the client died, waves that had not opened by the plan are not
    /// due. The rule is skipped for a delivery without any measurement: it may follow one that has them.
    ///
    /// Fails: clock start 2014-05-01 under `exit_dk`, no WHO-5 in the wave `start`, judged as of 2014-06-01.
    /// Fixed: the measurement, or `"missing": "not_reached"`, whichever is true.
    Measurement Warning "measurement-overdue"
    args: {
        /// The wave that is overdue.
        wave: Wave = "Det måletidspunkt, hvor noget mangler.",
        /// The instruments without a record.
        missing: Codes<Instrument> = "De måleredskaber, som der ikke er registreret noget for.",
        /// The last day of the wave's window.
        last: Day = "Måleperiodens sidste dag.",
    }
    title: "Measurement missing", "Måling mangler";
    en: "nothing is recorded for {wave} ({missing}); the last day was {last}",
        "record the measurements, or the reason why they are missing";
    da: "{wave} er ikke registreret ({missing}); sidste dag var {last}",
        "registrér målingen, hvis den er foretaget, eller årsagen til, at den mangler";
    source: "the manual, section 6: \"is overdue once the window has passed without a measurement, or the reason that it is missing, for each of its instruments\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Uden en måling eller en årsag vides det ikke, om et måletidspunkt er glemt. Hvert måletidspunkt i et \
         forløb kontrolleres, når måleperioden er forbi, hvis leverancens periode dækker hele måleperioden. En \
         måling tæller, uanset hvem der har svaret.",
        "Et forløb, der sluttede før et måletidspunkt, har ikke det måletidspunkt; men målingerne ved \
         afslutning og ved opfølgning regnes fra den dag, forløbet faktisk sluttede. Døde borgeren, ventes kun \
         de målinger, hvis måleperiode efter planen var begyndt. Reglen springes over for en leverance helt \
         uden målinger: de kan stå i en tidligere leverance.",
        "Forkert: fase 1 begynder 1. maj 2014 efter strategien `exit_dk`, der er ingen WHO-5 ved start, og \
         leverancen vurderes pr. 1. juni 2014.",
        "Rettet: målingen eller `\"missing\": \"not_reached\"`, alt efter hvad der er rigtigt.";
    check: Check::History(check);
}

/// The measurements of a course.
type Made = CodePairs<Wave, Instrument>;

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    let mut made = vec![Made::default(); history.courses.len()];
    for measured in history.measurements {
        if let Some(made) = measured.course.number().and_then(|number| made.get_mut(number)) {
            made.insert(measured.wave, measured.instrument);
        }
    }
    for course in history.cti_courses() {
        if course.strategy.waves.is_empty() {
            judge.skip(SkipReason::NotApplicable);
        } else if history.measurements.is_empty() {
            judge.skip(SkipReason::NotInDelivery);
        } else {
            for wave in &course.strategy.waves {
                judge_wave(wave, course, made.get(course.number).copied().unwrap_or_default(), scene, judge);
            }
        }
    }
}

fn judge_wave(wave: &MeasurementWave, course: &CtiCourse, made: Made, scene: &Scene, judge: &mut Judge) {
    match course.record.wave_state(wave, &course.schedule, scene.known_until(), |days| scene.sees(days)) {
        WaveState::Void => return judge.skip(SkipReason::Ended),
        WaveState::TakenOver => return judge.skip(SkipReason::NotInDelivery),
        WaveState::Ahead | WaveState::Open => return judge.skip(SkipReason::NotYetDue),
        WaveState::OutsidePeriod => return judge.skip(SkipReason::OutsidePeriod),
        WaveState::Due => {}
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
    let last = wave.window(&course.schedule, course.record.last_day()).last_day;
    let args = Args { wave: wave.wave, missing: Codes(missing), last };
    judge.fail_at(course.index, "", args);
}
