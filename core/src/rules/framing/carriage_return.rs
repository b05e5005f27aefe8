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
    title: "Windows line ends", "Windows-linjeskift";
    en: "lines end with a carriage return (CR LF); number of lines: {lines}",
        "end each line with a single line feed (LF)";
    da: "filen har Windows-linjeskift (CRLF); antal linjer med dem: {lines}",
        "gem filen med linjeskift af typen LF";
    source: "the manual, section 8, the exchange";
    check: Check::Exchange;
}
