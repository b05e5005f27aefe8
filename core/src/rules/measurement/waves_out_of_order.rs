//! `measurement-waves-out-of-order`

use super::judge_series;
use crate::code::Wave;
use crate::evidence::{History, MeasurementFacts};
use crate::judging::{Check, Judge, Scene, rule};
use crate::time::Day;

rule! {
    /// A change is counted from an earlier wave to a later one, so the later one must have been measured on a later day.
    /// Each measurement with a value is compared with those of the earlier waves of the same course, instrument and
    /// respondent.
    ///
    /// Fails: the wave `end` measured on 2014-03-25 and the wave `start` on 2014-04-18.
    /// Fixed: the day or the wave that is wrong.
    Measurement Warning "measurement-waves-out-of-order"
    args: {
        /// The later wave.
        wave: Wave,
        /// The day on which it was measured.
        day: Day,
        /// The earlier wave.
        earlier: Wave,
        /// The day on which the earlier wave was measured.
        measured: Day,
    }
    title: "Points of measurement out of order", "Måletidspunkter i forkert rækkefølge";
    en: "{wave} is dated {day}, which is too early after {earlier}, dated {measured}",
        "correct the day or the wave that is wrong";
    da: "{wave} er dateret {day}, men {earlier}, som kommer før, er dateret {measured}",
        "ret den dato eller det måletidspunkt, der er forkert";
    source: "the manual, section 6: \"A later wave is measured on a later day\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    judge_series(history, judge, |series, judge| {
        let mut latest: Option<&MeasurementFacts> = None;
        for wave in series.chunk_by(|one, other| one.wave == other.wave) {
            for measurement in wave {
                match latest {
                    Some(latest) if is_too_early(measurement, latest) => {
                        let (earlier, measured) = (latest.wave, latest.day);
                        let args = Args { wave: measurement.wave, day: measurement.day, earlier, measured };
                        judge.fail_at(measurement.index, "/day", args);
                    }
                    _ => judge.pass(),
                }
            }
            latest = latest.into_iter().chain(wave.iter().copied()).max_by_key(|measurement| measurement.day);
        }
    });
}

/// Returns whether a wave was measured before an earlier wave. The first wave has to be a day earlier: measured on one
/// day, it and a later wave show no change.
fn is_too_early(measurement: &MeasurementFacts, earlier: &MeasurementFacts) -> bool {
    measurement.day < earlier.day || earlier.wave == Wave::Start && measurement.day == earlier.day
}
