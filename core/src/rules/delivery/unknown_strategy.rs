//! `delivery-unknown-strategy`

use crate::judging::{Check, Name, Names, rule};

rule! {
    /// Phases, parameters and days in force come from the strategy. Judged by another, a course could seem to be in a
    /// phase that it is not in.
    ///
    /// Fails: `"strategy": "homeless_dk"`, which is a profile and no strategy.
    /// Mended: `"strategy": "cti"`.
    Delivery Error "delivery-unknown-strategy"
    args: {
        /// The strategy that the delivery names.
        named: Name,
        /// The strategies that the engine has.
        known: Names,
    }
    en: "the delivery follows the strategy `{named}`, which is none of: {known}",
        "name the strategy that it follows, or judge it with that strategy at hand";
    da: "leverancen følger strategien `{named}`, som ikke er en af: {known}",
        "angiv den strategi, den følger, eller bedøm den med den strategi ved hånden";
    source: "the manual, section 7: \"A delivery names the strategy it follows, and is judged by it\"";
    check: Check::Exchange;
}
