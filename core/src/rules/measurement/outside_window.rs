//! `measurement-outside-window`

use crate::code::Wave;
use crate::evidence::{CtiCourse, History};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::time::{Day, Period};

rule! {
    /// Clients are compared wave by wave, so a wave must lie at the same point of every course. A measurement
    /// before or after the window can be used only with reservations.
    ///
    /// The rule is skipped for a measurement without a value, and if the course is not in the delivery or has no
    /// clock.
    ///
    /// Fails: clock start 2014-05-01 under `exit_dk`, the wave `start` measured on 2014-06-01.
    /// Fixed: the day on which it was measured, if the recorded day is wrong.
    Measurement Warning "measurement-outside-window"
    args: {
        /// The wave of the measurement.
        wave: Wave = "Målingens måletidspunkt.",
        /// The day of the measurement.
        day: Day = "Datoen for målingen.",
        /// The first day of the wave's window.
        from: Day = "Måleperiodens første dag.",
        /// The last day of the wave's window.
        last: Day = "Måleperiodens sidste dag.",
    }
    title: "Measured too early or too late", "Målt for tidligt eller for sent";
    en: "{wave} was made on {day}, but should be made from {from} to {last}",
        "correct the day or the point of measurement if it is wrong; if it is right, change nothing: the warning remains";
    da: "{wave} er foretaget {day}, men måleperioden er {from} – {last}",
        "ret datoen eller måletidspunktet, hvis det er forkert; er oplysningen rigtig, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 6: \"A wave of measurements has a window\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Borgerne sammenlignes ved hvert måletidspunkt, så det skal ligge samme sted i alle forløb. En måling \
         før eller efter måleperioden kan kun bruges med forbehold.",
        "Reglen springes over for en måling uden værdi, og hvis forløbet ikke er med i leverancen eller fase 1 \
         ikke er begyndt.",
        "Forkert: fase 1 begynder 1. maj 2014 efter strategien `exit_dk`, og målingen ved start er foretaget \
         1. juni 2014.",
        "Rettet: den dag, målingen blev foretaget, hvis den registrerede dato er forkert.";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    // The windows of each course are calculated once, because most courses are measured in more than one wave.
    let mut all_windows = vec![Vec::new(); history.courses.len()];
    for course in history.cti_courses() {
        if let Some(of_course) = all_windows.get_mut(course.number) {
            *of_course = windows(course, scene);
        }
    }
    for measurement in history.measurements {
        if !measurement.has_value {
            judge.skip(SkipReason::NotApplicable);
            continue;
        }
        let Some(windows) = measurement.course.number().and_then(|number| all_windows.get(number)) else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        let wave = scene.strategy.waves.iter().position(|wave| wave.wave == measurement.wave);
        let Some(window) = wave.and_then(|wave| windows.get(wave)) else {
            judge.skip(SkipReason::NotApplicable);
            continue;
        };
        if window.contains(measurement.day) {
            judge.pass();
        } else {
            let args = Args {
                wave: measurement.wave,
                day: measurement.day,
                from: window.first_day,
                last: window.last_day,
            };
            judge.fail_at(measurement.index, "/day", args);
        }
    }
}

/// Returns the window of each wave of the strategy in a course, in the order of the strategy.
fn windows(course: &CtiCourse, scene: &Scene) -> Vec<Period> {
    let end = course.record.last_day();
    scene.strategy.waves.iter().map(|wave| wave.window(&course.schedule, end)).collect()
}
