//! `framing-not-utf8`

use crate::judging::{Check, rule};

rule! {
    /// Text is UTF-8. A line that is not is quarantined with every letter and digit masked, and the other lines
    /// are read.
    ///
    /// Fails: `æ` written as the single byte E6.
    /// Fixed: the same text as UTF-8.
    Framing Error "framing-not-utf8"
    title: "Not UTF-8", "Ikke UTF-8";
    en: "the line is not UTF-8",
        "save the file as UTF-8; ISO 8859-1 and Windows-1252 are not read";
    da: "linjen er ikke skrevet i tegnsættet UTF-8",
        "gem filen som UTF-8; ISO 8859-1 og Windows-1252 kan ikke læses";
    source: "the manual, section 8, the exchange",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "Teksten er skrevet i tegnsættet UTF-8. En linje, der ikke er det, bliver sat til side med alle \
         bogstaver og cifre skjult, og de andre linjer bliver læst.",
        "Forkert: `æ` skrevet som den ene byte E6.",
        "Rettet: den samme tekst som UTF-8.";
    check: Check::Exchange;
}
