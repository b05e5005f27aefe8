//! `measurement-value-or-reason`

use crate::judging::{Check, Count, Judge, Scene, rule};
use crate::record::Measurement;

rule! {
    /// A measurement that was not made is recorded as missing, so that completeness can be counted. If a record
    /// has both a value and a reason, it is unknown which is true.
    ///
    /// Fails: a measurement with neither `value` nor `missing`.
    /// Fixed: the value, or `"missing": "declined"`, whichever is true.
    Measurement Error "measurement-value-or-reason"
    args: {
        /// The number of the two fields that the measurement has: none or both.
        count: Count = "Hvor mange af de to felter der er udfyldt: ingen eller begge.",
    }
    title: "Value or reason", "Værdi eller årsag";
    en: "the measurement must have either a value or a reason why it is missing (fields filled in: {count})",
        "write either the value or the reason why it is missing";
    da: "målingen skal have enten en værdi eller en årsag til, at den mangler (udfyldte felter: {count})",
        "angiv enten værdien (`value`) eller årsagen til, at den mangler (`missing`)";
    source: "the manual, section 6: \"A measurement has a value or the reason that it is missing, never both\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "En måling, der ikke blev foretaget, registreres som manglende, så det kan opgøres, hvor mange der \
         mangler. Har en post både en værdi og en årsag, vides det ikke, hvad der er rigtigt.",
        "Forkert: en måling med hverken `value` eller `missing`.",
        "Rettet: værdien eller `\"missing\": \"declined\"`, alt efter hvad der er rigtigt.";
    check: Check::Measurement(check);
}

fn check(measurement: &Measurement, _: &Scene, judge: &mut Judge) {
    let count = match (measurement.value, measurement.missing) {
        (Some(_), Some(_)) => 2,
        (None, None) => 0,
        _ => return judge.pass(),
    };
    judge.fail("", Args { count: count.into() });
}
