//! `policy-waiver-expired`

use crate::judging::{Check, RuleCode, rule};
use crate::time::Day;

rule! {
    /// A waiver has a last day, so that the waived findings are reviewed. After the last day, its findings have
    /// the severity of the catalogue again.
    ///
    /// Fails: `"until": "2013-03-06"`, judged as of 2013-03-07.
    /// Fixed: a later day, if the reason still applies, or no waiver.
    Policy Warning "policy-waiver-expired"
    args: {
        /// The rule that is waived.
        rule: RuleCode = "Den regel, undtagelsen gælder for.",
        /// The last day of the waiver.
        until: Day = "Undtagelsens sidste dag.",
    }
    title: "Waiver expired", "Undtagelse udløbet";
    en: "the waiver of `{rule}` was valid until {until} and has expired",
        "remove it, or set a later last day if its reason still applies";
    da: "undtagelsen fra `{rule}` gjaldt til og med {until} og gælder ikke længere",
        "fjern undtagelsen, eller giv den en senere dato, hvis begrundelsen stadig holder";
    source: "the manual, section 7: \"A waiver has a reason and a last day; one that has expired, or that nothing needs, is reported\"",
        "manualen, afsnit 7 (på engelsk)";
    manual_da:
        "En undtagelse har en sidste dag, så der igen bliver taget stilling til de bemærkninger, den gælder \
         for. Efter den sidste dag er bemærkningerne igen fejl, advarsler eller oplysninger, som reglen selv \
         siger.",
        "Forkert: `\"until\": \"2013-03-06\"`, og leverancen vurderes pr. 7. marts 2013.",
        "Rettet: en senere dag, hvis begrundelsen stadig holder, eller ingen undtagelse.";
    check: Check::Exchange;
}
