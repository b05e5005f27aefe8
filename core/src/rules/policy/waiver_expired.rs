//! `policy-waiver-expired`

use crate::judging::{Check, RuleCode, rule};
use crate::time::Day;

rule! {
    /// A waiver holds for a time, so that what was let pass is looked at again. Once its last day is over, its findings weigh
    /// what they weigh by the catalogue.
    ///
    /// Fails: `"until": "2013-03-06"`, judged as of 2013-03-07.
    /// Mended: a later day, if the reason still holds, or no waiver.
    Policy Warning "policy-waiver-expired"
    args: {
        /// The rule that the waiver is of.
        rule: RuleCode,
        /// The last day of the waiver.
        until: Day,
    }
    en: "the waiver of `{rule}` held until {until}, and holds no more",
        "remove it, or give it a later day if its reason still holds";
    da: "dispensationen fra `{rule}` gjaldt til og med {until} og gælder ikke længere",
        "fjern den, eller giv den en senere dato, hvis begrundelsen stadig holder";
    source: "the manual, section 7: \"A waiver has a reason and a last day; one that has expired, or that nothing needs, is reported\"";
    check: Check::Exchange;
}
