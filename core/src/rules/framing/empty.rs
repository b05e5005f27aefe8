//! `framing-empty`

use crate::judging::{Check, rule};

rule! {
    /// A delivery has at least a header.
    ///
    /// An empty file is usually a file that was not written completely. Reading it as a delivery without records
    /// would turn a lost delivery into a count of zero.
    ///
    /// Fails: a file of no bytes, or of blank lines only.
    /// Fixed: `{"delivery": {…}}` on the first line.
    Framing Error "framing-empty"
    title: "Empty file", "Tom fil";
    en: "the file is empty",
        "write a header on the first line, then a record on each line";
    da: "filen er tom",
        "skriv oplysninger om leverancen på første linje og derefter én post på hver linje";
    source: "the manual, section 8, the exchange",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En leverance indeholder i det mindste oplysninger om leverancen.",
        "En tom fil er som regel en fil, der ikke blev skrevet færdig. Blev den læst som en leverance uden \
         poster, ville en tabt leverance blive til et antal på nul.",
        "Forkert: en fil uden indhold eller kun med tomme linjer.",
        "Rettet: `{\"delivery\": {…}}` på første linje.";
    check: Check::Exchange;
}
