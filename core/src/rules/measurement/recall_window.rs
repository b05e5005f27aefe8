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
        instrument: Instrument,
    }
    en: "`{instrument}` lacks the recall window it requires, or has one it must not have",
        "write `recall_days`, at least 1, for `prostitution_frequency` and for no other instrument";
    da: "`{instrument}` mangler det tilbageblik, det skal have, eller har et, det ikke kan have",
        "angiv `recall_days`, mindst 1, for `prostitution_frequency` og ikke for andre måleredskaber";
    source: "the manual, section 6: \"Days with prostitution need a recall window of at least one day; no other instrument has one\"";
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
