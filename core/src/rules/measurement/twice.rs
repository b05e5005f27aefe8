//! `measurement-twice`

use crate::code::{Instrument, Respondent, Wave};
use crate::record::{Measurement, Record};
use crate::rules::{Check, Entry, Judge, Scene, rule};

rule! {
    /// The evaluation compares one value before with one after. Two in a wave leave it to chance which.
    ///
    /// The one with the lower id stands.
    ///
    /// Fails: two WHO-5 of one client at the start.
    /// Mended: one of them.
    Measurement Error "measurement-twice"
    en: "`{instrument}` was already measured in the wave `{wave}` by the same respondent, in `{first}`",
        "keep one of the two, or correct its wave";
    da: "`{instrument}` er allerede målt i bølgen `{wave}` med samme svarperson, i `{first}`",
        "behold en af de to, eller ret dens bølge";
    source: "the manual, section 6: \"One measurement for each course, wave, instrument and respondent\"";
    check: Check::History(check);
}

fn check(entries: &[Entry], _: &Scene, judge: &mut Judge) {
    let mut measurements: Vec<(&Measurement, &Entry)> = entries
        .iter()
        .filter_map(|entry| match entry.record {
            Record::Measurement(measurement) => Some((measurement, entry)),
            _ => None,
        })
        .collect();
    measurements.sort_by_key(|(measurement, _)| (what(measurement), &measurement.id));
    let mut first: Option<&Measurement> = None;
    for (measurement, entry) in measurements {
        match first {
            Some(first) if what(first) == what(measurement) => {
                let args = [
                    ("instrument", measurement.instrument.to_string()),
                    ("wave", measurement.wave.to_string()),
                    ("first", first.id.clone()),
                ];
                judge.fail_at(entry, "/wave", &args);
            }
            _ => {
                judge.pass();
                first = Some(measurement);
            }
        }
    }
}

/// What may be measured once.
fn what(measurement: &Measurement) -> (&str, Wave, Instrument, Respondent) {
    (&measurement.course, measurement.wave, measurement.instrument, measurement.respondent)
}
