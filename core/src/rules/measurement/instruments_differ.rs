//! `measurement-instruments-differ`

use super::judge_series;
use crate::code::{Instrument, Wave};
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, rule};

rule! {
    /// Waves are compared only where they were measured with the same instrument in the same version, and asked about
    /// an equally long period. Days with prostitution of the last 30 and of the last 90 say nothing about a change.
    ///
    /// Each measurement with a value is compared with the first wave of the same course, instrument and respondent.
    ///
    /// Fails: `"version": "1"` in the wave `start` and `"version": "2"` in the wave `end`.
    /// Fixed: the version that was used, if one of them is wrong; otherwise nothing to fix.
    Measurement Warning "measurement-instruments-differ"
    args: {
        /// The instrument of both measurements.
        instrument: Instrument = "Måleredskabet i begge målinger.",
        /// The later wave.
        wave: Wave = "Det senere måletidspunkt.",
        /// The first wave that was measured.
        first: Wave = "Det første måletidspunkt, der er en måling fra.",
    }
    title: "Measured with unlike instruments", "Målt med forskellige redskaber";
    en: "{instrument}: {wave} has another version or recall window than {first}, so the two cannot be compared",
        "correct the one that is wrong; if both are right, change nothing: the warning remains";
    da: "{instrument}: {wave} har en anden version eller en anden periode, der spørges til, end {first}; de to kan ikke sammenlignes",
        "ret den, der er forkert; er begge oplysninger rigtige, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 6: \"Waves are compared only where instrument, version and recall window are the same\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "To måletidspunkter sammenlignes kun, hvis der er målt med samme måleredskab i samme version og spurgt \
         til en lige lang periode. Dage med salg af seksuelle ydelser i de sidste 30 dage og i de sidste 90 \
         dage siger intet om en ændring.",
        "Hver måling med en værdi sammenlignes med den første måling i samme forløb med samme måleredskab og \
         svarperson.",
        "Forkert: `\"version\": \"1\"` i målingen ved start og `\"version\": \"2\"` i målingen ved afslutning.",
        "Rettet: den version, der blev brugt, hvis en af dem er forkert; ellers skal intet rettes.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    judge_series(history, judge, |series, judge| {
        let Some((first, later)) = series.split_first() else { return };
        judge.pass();
        for measurement in later {
            let path = if first.version == measurement.version { "/recall_days" } else { "/version" };
            if first.version == measurement.version && first.recall_days == measurement.recall_days {
                judge.pass();
            } else {
                let args =
                    Args { instrument: measurement.instrument, wave: measurement.wave, first: first.wave };
                judge.fail_at(measurement.index, path, args);
            }
        }
    });
}
