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
    source: "the manual, section 8, the exchange: \"header on the first line, a record per line\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "Oplysningerne om leverancen siger, hvad posterne handler om, og hvilken strategi de vurderes efter. \
         Derfor står de først.",
        "Forkert: en fil, der begynder med en post.",
        "Rettet: oplysningerne om leverancen på første linje.";
    check: Check::Exchange;
}
