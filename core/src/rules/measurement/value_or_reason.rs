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
        count: Count,
    }
    en: "the measurement has {count} of the two fields `value` and `missing`; it needs exactly one",
        "write either the value or the reason why it is missing";
    da: "målingen har {count} af de to felter `value` og `missing`; den skal have ét",
        "angiv enten værdien eller årsagen til, at den mangler";
    source: "the manual, section 6: \"A measurement has a value or the reason that it is missing, never both\"";
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
