//! `measurement-recall-window`

use crate::code::Instrument;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Measurement;

rule! {
    /// Ten days with prostitution are many of fourteen and few of ninety, so the number of days needs the length
    /// of the period it covers. WHO-5 always asks about the last two weeks, and life situation about the present.
    ///
    /// Fails: `"instrument": "prostitution_frequency", "value": 3`.
    /// Fixed: the same with `"recall_days": 30`, if the question covered 30 days.
    Measurement Error "measurement-recall-window"
    args: {
        /// The instrument of the measurement.
        instrument: Instrument = "Målingens måleredskab.",
    }
    title: "Period asked about", "Den periode, der spørges til";
    en: "the number of days that the question covers is missing, or must not be there ({instrument})",
        "write `recall_days`, at least 1, for the days of selling sexual services, and for no other instrument";
    da: "antallet af dage, der spørges til, mangler eller må ikke være der ({instrument})",
        "angiv `recall_days`, mindst 1, ved spørgsmålet om dage med salg af seksuelle ydelser og ikke ved andre måleredskaber";
    source: "the manual, section 6: \"Days with prostitution need a recall window of at least one day; no other instrument has one\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Ti dage med salg af seksuelle ydelser er mange ud af fjorten og få ud af halvfems. Antallet af dage \
         kan derfor kun bruges sammen med længden af den periode, der spørges til. WHO-5 spørger altid til de \
         sidste to uger, og livssituation handler om nutiden.",
        "Forkert: `\"instrument\": \"prostitution_frequency\", \"value\": 3`.",
        "Rettet: det samme med `\"recall_days\": 30`, hvis der blev spurgt til 30 dage.";
    check: Check::Measurement(check);
}

fn check(measurement: &Measurement, _: &Scene, judge: &mut Judge) {
    let fits = match (measurement.instrument, measurement.recall_days) {
        (Instrument::ProstitutionFrequency, _) if measurement.value.is_none() => {
            return judge.skip(SkipReason::NotApplicable);
        }
        (Instrument::ProstitutionFrequency, days) => days.is_some_and(|days| days >= 1),
        (Instrument::Who5 | Instrument::LifeSituation, days) => days.is_none(),
    };
    judge.pass_if(fits, "/recall_days", || Args { instrument: measurement.instrument });
}
