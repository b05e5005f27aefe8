//! `measurement-out-of-range`

use crate::code::Instrument;
use crate::judging::{Check, Judge, Numbers, Scene, SkipReason, rule};
use crate::record::Measurement;

rule! {
    /// WHO-5 runs from 0 to 25 as a raw score, days with prostitution from 0 to the days of the recall window,
    /// life situation from 0 to 10. A score of 64 is usually a WHO-5 score that was already multiplied by 4.
    ///
    /// Days with prostitution have no range without a recall window: see `measurement-recall-window`.
    ///
    /// Fails: `"instrument": "who5", "value": 64`.
    /// Fixed: `"value": 16`, if that is the raw score.
    Measurement Error "measurement-out-of-range"
    args: {
        /// The lowest and the highest value of the instrument.
        range: Numbers = "Måleredskabets laveste og højeste værdi.",
        /// The instrument of the measurement.
        instrument: Instrument = "Målingens måleredskab.",
    }
    title: "Value outside the scale", "Værdi uden for skalaen";
    en: "the value is outside the scale {range} ({instrument})",
        "write the raw score as measured; WHO-5 is multiplied by 4 only in the evaluation";
    da: "værdien ligger uden for skalaen {range} ({instrument})",
        "skriv råscoren, som den blev målt; WHO-5 ganges først med 4 i evalueringen";
    source: "the manual, section 6: \"WHO-5 is a raw score from 0 to 25\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "WHO-5 går fra 0 til 25 som råscore, dage med salg af seksuelle ydelser fra 0 til antallet af dage, \
         der spørges til, og livssituation fra 0 til 10. En score på 64 er som regel en WHO-5-score, der \
         allerede er ganget med 4.",
        "Er det ikke angivet, hvor mange dage der spørges til, har dage med salg af seksuelle ydelser ingen \
         skala: se `measurement-recall-window`.",
        "Forkert: `\"instrument\": \"who5\", \"value\": 64`.",
        "Rettet: `\"value\": 16`, hvis det er råscoren.";
    check: Check::Measurement(check);
}

fn check(measurement: &Measurement, _: &Scene, judge: &mut Judge) {
    let most = match measurement.instrument {
        Instrument::Who5 => Some(25),
        Instrument::LifeSituation => Some(10),
        Instrument::ProstitutionFrequency => measurement.recall_days.filter(|days| *days >= 1),
    };
    let (Some(value), Some(most)) = (measurement.value, most) else {
        return judge.skip(SkipReason::NotApplicable);
    };
    judge.pass_if(value <= most, "/value", || Args {
        range: format!("0-{most}").into(),
        instrument: measurement.instrument,
    });
}
