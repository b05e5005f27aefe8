//! `framing-truncated`

use crate::judging::{Check, rule};

rule! {
    /// A record is written completely on one line.
    ///
    /// An incomplete last line means that the delivery was not written or sent completely.
    ///
    /// Fails: `{"record": "contact", "id": "c-`.
    /// Fixed: the complete record on one line.
    Framing Error "framing-truncated"
    title: "Text cut off", "Afkortet tekst";
    en: "the text ends in the middle of a value",
        "deliver the complete file again; it was cut off, or a line was broken in two";
    da: "teksten slutter midt i en værdi",
        "send hele filen igen; den er afkortet, eller en linje er delt i to";
    source: "the manual, section 8, the exchange",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "Hele posten står på én linje.",
        "Er den sidste linje ufuldstændig, blev leverancen ikke skrevet eller sendt helt.",
        "Forkert: `{\"record\": \"contact\", \"id\": \"c-`.",
        "Rettet: hele posten på én linje.";
    check: Check::Exchange;
}
