//! `delivery-unknown-strategy`

use crate::judging::{Check, Name, Names, rule};

rule! {
    /// The strategy defines the phases, the parameters and the days in force. Under another strategy a course
    /// could appear to be in the wrong phase.
    ///
    /// Fails: `"strategy": "homeless_dk"`, which is a profile, not a strategy.
    /// Fixed: `"strategy": "cti"`.
    Delivery Error "delivery-unknown-strategy"
    args: {
        /// The strategy that the delivery names.
        named: Name,
        /// The strategies that the engine has.
        known: Names,
    }
    en: "the delivery names the strategy `{named}`, which is none of: {known}",
        "correct the strategy in the header, or judge the delivery with an engine that has that strategy";
    da: "leverancen følger strategien `{named}`, som ikke er en af: {known}",
        "angiv den strategi, den følger, eller bedøm den med den strategi ved hånden";
    source: "the manual, section 7: \"A delivery names the strategy it follows, and is judged by it\"";
    check: Check::Exchange;
}
