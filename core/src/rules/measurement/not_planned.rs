//! `measurement-not-planned`

use crate::code::{Instrument, Wave};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Measurement;

rule! {
    /// A strategy allows measurements that it does not plan, but they cannot be compared with those of other
    /// municipalities. The wave may also be wrong.
    ///
    /// The rule is skipped for a strategy without waves.
    ///
    /// Fails: a follow-up under `exit_dk_pilot`.
    /// Fixed: the right wave, if it is wrong; otherwise nothing to fix.
    Measurement Information "measurement-not-planned"
    args: {
        /// The instrument of the measurement.
        instrument: Instrument = "Målingens måleredskab.",
        /// The wave of the measurement.
        wave: Wave = "Målingens måletidspunkt.",
    }
    title: "Measurement not planned", "Måling uden for planen";
    en: "the strategy does not plan this in {wave}: {instrument}",
        "correct the point of measurement or the instrument if it is wrong; otherwise nothing needs to be changed";
    da: "strategien har ikke planlagt dette måleredskab i {wave}: {instrument}",
        "ret måletidspunktet eller måleredskabet, hvis det er forkert; ellers skal intet rettes";
    source: "the manual, section 6: \"What the strategy does not plan may be measured too\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "En strategi tillader målinger, som den ikke har planlagt, men de kan ikke sammenlignes med andre \
         kommuners. Måletidspunktet kan også være forkert.",
        "Reglen springes over, hvis strategien ikke har måletidspunkter.",
        "Forkert: en måling ved opfølgning efter strategien `exit_dk_pilot`.",
        "Rettet: det rigtige måletidspunkt, hvis det er forkert; ellers skal intet rettes.";
    check: Check::Measurement(check);
}

fn check(measurement: &Measurement, scene: &Scene, judge: &mut Judge) {
    if scene.strategy.waves.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    let wave = scene.strategy.wave(measurement.wave);
    let planned = wave.is_some_and(|wave| wave.instruments.contains(&measurement.instrument));
    let path = if wave.is_some() { "/instrument" } else { "/wave" };
    judge.pass_if(planned, path, || Args { instrument: measurement.instrument, wave: measurement.wave });
}

#[cfg(test)]
mod tests {
    use crate::code::Instrument;
    use crate::programme::Strategy;
    use crate::record::Record;
    use crate::verdict::{Context, Engine, Policy};

    /// The shipped strategies plan every instrument in each of their waves.
    #[test]
    fn an_instrument_that_its_wave_does_not_have_is_reported() {
        let mut strategy = Strategy::shipped("exit_dk").unwrap();
        for wave in &mut strategy.waves {
            wave.instruments.retain(|instrument| *instrument != Instrument::LifeSituation);
        }
        let line = r#"{"record":"measurement","id":"q-1","revision":1,"status":"active","municipality":"0101",
            "course":"f-1","wave":"end","instrument":"life_situation","version":"1","day":"2014-05-02",
            "respondent":"client","value":5}"#;
        let context = Context { today: "2014-05-02".parse().unwrap() };
        let engine = Engine::new(strategy, Policy::default());
        let findings = engine.check(&Record::from_json(line).unwrap(), &context);
        let found: Vec<_> = findings.iter().map(|f| (f.code.as_str(), f.path.as_str())).collect();
        assert_eq!(found, [("measurement-not-planned", "/instrument")]);
    }
}
