//! `framing-carriage-return`

use crate::judging::{Check, Count, rule};

rule! {
    /// Lines end with a line feed and nothing else, so that the same records are the same bytes.
    ///
    /// The lines are judged all the same; the delivery as a whole is not accepted. One finding counts them all.
    ///
    /// Fails: a file written with the line ends of Windows.
    /// Mended: the same file with LF.
    Framing Error "framing-carriage-return"
    args: {
        /// How many lines end so.
        lines: Count,
    }
    en: "lines end with a carriage return (CR LF); there are {lines}",
        "write line ends as a single line feed (LF)";
    da: "linjer slutter med vognretur (CR LF); der er {lines}",
        "skriv linjeskift som ét linjeskiftstegn (LF)";
    source: "the manual, section 8, the exchange";
    check: Check::Exchange;
}
