//! `delivery-unknown-strategy`

use crate::rules::{Check, rule};

rule! {
    /// Phases, parameters and days in force come from the strategy. Judged by another, a course could seem to be in a
    /// phase that it is not in.
    ///
    /// Fails: `"strategy": "homeless_dk"`, read by an engine for `exit_dk`.
    /// Mended: an engine for `homeless_dk`.
    Delivery Error "delivery-unknown-strategy"
    en: "the delivery follows the strategy `{named}`, but is judged by `{used}`",
        "judge it by the strategy that it names, or name the one that it follows";
    da: "leverancen følger strategien `{named}`, men bedømmes efter `{used}`",
        "bedøm den efter den strategi, den angiver, eller angiv den, den følger";
    source: "the manual, section 7: \"A delivery names the strategy it follows, and is judged by it\"";
    check: Check::Exchange;
}
