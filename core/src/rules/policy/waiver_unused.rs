//! `policy-waiver-unused`

use crate::judging::{Check, RuleCode, rule};
use crate::time::Day;

rule! {
    /// An unused waiver may apply to a later finding that nobody has looked at. A waiver that names a delivery is only
    /// checked in that delivery.
    ///
    /// Fails: a waiver of `tally-mixed-units` where no tally mixes units.
    /// Fixed: no waiver.
    Policy Information "policy-waiver-unused"
    args: {
        /// The rule that is waived.
        rule: RuleCode = "Den regel, undtagelsen gælder for.",
        /// The last day of the waiver.
        until: Day = "Undtagelsens sidste dag.",
    }
    title: "Waiver not used", "Undtagelse ikke brugt";
    en: "the waiver of `{rule}` until {until} applies to no finding in this delivery",
        "remove it, or name the delivery that it is for";
    da: "undtagelsen fra `{rule}` til og med {until} passer ikke på noget i denne leverance",
        "fjern undtagelsen, eller angiv den leverance, den gælder for";
    source: "the manual, section 7: \"A waiver has a reason and a last day; one that has expired, or that nothing needs, is reported\"",
        "manualen, afsnit 7 (på engelsk)";
    manual_da:
        "En undtagelse, der ikke bruges, kan komme til at gælde en senere bemærkning, som ingen har taget \
         stilling til. En undtagelse, der nævner en leverance, kontrolleres kun i den leverance.",
        "Forkert: en undtagelse fra `tally-mixed-units`, hvor ingen opgørelse blander enheder.",
        "Rettet: ingen undtagelse.";
    check: Check::Exchange;
}
