//! `framing-header-not-first`

use crate::judging::{Check, rule};

rule! {
    /// A file contains one delivery. Two files joined into one are two deliveries whose records cannot be
    /// separated.
    ///
    /// Fails: `{"delivery": {…}}` on line 20.
    /// Fixed: two files.
    Framing Error "framing-header-not-first"
    title: "More than one header", "Oplysninger om leverancen midt i filen";
    en: "there is a header after the first line",
        "write one header, on the first line; write a second delivery to a file of its own";
    da: "oplysninger om en leverance står længere nede end første linje",
        "skriv dem kun på første linje; en anden leverance skal i sin egen fil";
    source: "the manual, section 8, the exchange: \"header on the first line, a record per line\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En fil indeholder én leverance. Er to filer sat sammen til én, kan man ikke se, hvilken leverance en \
         post hører til.",
        "Forkert: `{\"delivery\": {…}}` på linje 20.",
        "Rettet: to filer.";
    check: Check::Exchange;
}
