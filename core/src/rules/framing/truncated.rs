//! `framing-truncated`

use crate::judging::{Check, rule};

rule! {
    /// A record stands on one line, whole.
    ///
    /// What is cut off on the last line is a delivery that was not written or sent to its end.
    ///
    /// Fails: `{"record": "contact", "id": "c-`.
    /// Mended: the whole record on one line.
    Framing Error "framing-truncated"
    en: "the text ends in the middle of a value",
        "deliver the file again, whole: it was cut off, or two lines were broken apart";
    da: "teksten slutter midt i en værdi",
        "aflever filen igen i sin helhed: den er afkortet, eller en linje er brudt over";
    source: "the manual, section 8, the exchange";
    check: Check::Exchange;
}
