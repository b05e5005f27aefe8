//! `policy-waiver-unused`

use crate::judging::{Check, RuleCode, rule};
use crate::time::Day;

rule! {
    /// A waiver that nothing needs hides what may come later. One that names its delivery is only looked for in that one.
    ///
    /// Fails: a waiver of `tally-mixed-units` where no count mixes units.
    /// Mended: no waiver.
    Policy Information "policy-waiver-unused"
    args: {
        /// The rule that the waiver is of.
        rule: RuleCode,
        /// The last day of the waiver.
        until: Day,
    }
    en: "the waiver of `{rule}` until {until} lets nothing pass in this delivery",
        "remove it, or name the delivery that it is for";
    da: "dispensationen fra `{rule}` til og med {until} bruges ikke i denne leverance",
        "fjern den, eller angiv den leverance, den gælder for";
    source: "the manual, section 7: \"A waiver has a reason and a last day; one that has expired, or that nothing needs, is reported\"";
    check: Check::Exchange;
}
