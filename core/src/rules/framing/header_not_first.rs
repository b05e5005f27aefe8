//! `framing-header-not-first`

use crate::judging::{Check, rule};

rule! {
    /// A file holds one delivery. Two files put together are two deliveries whose records cannot be told apart.
    ///
    /// Fails: `{"delivery": {…}}` on line 20.
    /// Mended: two files.
    Framing Error "framing-header-not-first"
    en: "a header stands after the first line",
        "write one header, on the first line; put a second delivery into a file of its own";
    da: "et hoved står efter første linje",
        "skriv ét hoved på første linje; læg en leverance mere i sin egen fil";
    source: "the manual, section 8, the exchange: \"header on the first line, a record per line\"";
    check: Check::Exchange;
}
