//! `measurement-value-or-reason`

use crate::judging::{Check, Count, Judge, Scene, rule};
use crate::record::Measurement;

rule! {
    /// A measurement that was not made is known to be missing, so that completeness can be counted. Both at once leave open which is
    /// true.
    ///
    /// Fails: a measurement with neither `value` nor `missing`.
    /// Mended: `"missing": "declined"`.
    Measurement Error "measurement-value-or-reason"
    args: {
        /// How many of the two fields the measurement has: none or both.
        count: Count,
    }
    en: "the measurement has {count} of the two fields `value` and `missing`; it needs one",
        "give either the value or the reason that it is missing";
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
