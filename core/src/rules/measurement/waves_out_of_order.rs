//! `measurement-waves-out-of-order`

use super::judge_series;
use crate::code::Wave;
use crate::evidence::{History, MeasurementFacts};
use crate::judging::{Check, Judge, Scene, rule};
use crate::time::Day;

rule! {
    /// A change is counted from an earlier wave to a later one, so the later one is not measured before the earlier one,
    /// nor on the same day if the earlier one is the wave `start`. Each measurement with a value is compared with
    /// those of the earlier waves of the same course, instrument and respondent.
    ///
    /// Fails: the wave `end` measured on 2014-03-25 and the wave `start` on 2014-04-18.
    /// Fixed: the day or the wave that is wrong.
    Measurement Warning "measurement-waves-out-of-order"
    args: {
        /// The later wave.
        wave: Wave = "Det senere måletidspunkt.",
        /// The day on which it was measured.
        day: Day = "Den dag, der blev målt ved det senere måletidspunkt.",
        /// The earlier wave.
        earlier: Wave = "Det tidligere måletidspunkt.",
        /// The day on which the earlier wave was measured.
        measured: Day = "Den dag, der blev målt ved det tidligere måletidspunkt.",
    }
    title: "Points of measurement out of order", "Måletidspunkter i forkert rækkefølge";
    en: "{wave} is dated {day}, which is too early after {earlier}, dated {measured}",
        "correct the day or the point of measurement that is wrong";
    da: "{wave} er dateret {day}, men {earlier}, som kommer før, er dateret {measured}",
        "ret den dato eller det måletidspunkt, der er forkert";
    source: "the manual, section 6: \"A later wave is not measured before an earlier one, nor on the day of the start\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "En ændring regnes fra et måletidspunkt til et senere. Der må ikke være målt ved det senere, før der \
         er målt ved det tidligere, og heller ikke på samme dag, når det tidligere er målingen ved start. Hver \
         måling med en værdi sammenlignes med dem fra tidligere måletidspunkter i samme forløb med samme \
         måleredskab og svarperson.",
        "Forkert: målingen ved afslutning er foretaget 25. marts 2014 og målingen ved start 18. april 2014.",
        "Rettet: den rigtige dato eller det rigtige måletidspunkt.";
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
