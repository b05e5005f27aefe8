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
    source: "the manual, section 8, the exchange";
    check: Check::Exchange;
}
