//! `framing-header-missing`

use crate::judging::{Check, rule};

rule! {
    /// The header defines what the records are about and the strategy that judges them, so it comes first.
    ///
    /// Fails: a file that starts with a record.
    /// Fixed: the header on the first line.
    Framing Error "framing-header-missing"
    title: "Header missing", "Oplysninger om leverancen mangler";
    en: "the first line is not a header",
        "write `{\"delivery\": {…}}` on the first line, before the records";
    da: "første linje indeholder ikke oplysninger om leverancen",
        "skriv oplysninger om leverancen, `{\"delivery\": {…}}`, på første linje før posterne";
    source: "the manual, section 8, the exchange: \"header on the first line, a record per line\"";
    check: Check::Exchange;
}
