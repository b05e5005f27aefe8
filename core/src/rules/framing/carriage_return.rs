//! `framing-carriage-return`

use crate::judging::{Check, Count, rule};

rule! {
    /// Lines end with a line feed only, so that the same records are the same bytes everywhere.
    ///
    /// The lines are still judged, but the delivery is not accepted. There is one finding for all such lines.
    ///
    /// Fails: a file with Windows line ends.
    /// Fixed: the same file with LF.
    Framing Error "framing-carriage-return"
    args: {
        /// The number of lines that end with CR LF.
        lines: Count,
    }
    en: "lines end with a carriage return (CR LF); number of lines: {lines}",
        "end each line with a single line feed (LF)";
    da: "linjer slutter med vognretur (CR LF); der er {lines}",
        "skriv linjeskift som ét linjeskiftstegn (LF)";
    source: "the manual, section 8, the exchange";
    check: Check::Exchange;
}
