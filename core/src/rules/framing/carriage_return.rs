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
        lines: Count = "Antallet af linjer, der slutter med CRLF.",
    }
    title: "Windows line ends", "Windows-linjeskift";
    en: "lines end with a carriage return (CR LF); number of lines: {lines}",
        "end each line with a single line feed (LF)";
    da: "filen har Windows-linjeskift (CRLF); antal linjer med dem: {lines}",
        "gem filen med linjeskift af typen LF";
    source: "the manual, section 8, the exchange",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En linje slutter kun med et linjeskift af typen LF, så de samme poster altid er de samme bytes.",
        "Linjerne bliver stadig valideret, men leverancen bliver ikke godkendt. Der er én bemærkning for alle \
         sådanne linjer tilsammen.",
        "Forkert: en fil med Windows-linjeskift (CRLF).",
        "Rettet: den samme fil med linjeskift af typen LF.";
    check: Check::Exchange;
}
