//! `framing-byte-order-mark`

use crate::judging::{Check, rule};

rule! {
    /// A delivery is plain UTF-8, so that the same records are the same bytes everywhere.
    ///
    /// The records after the mark are still judged, but the delivery is not accepted.
    ///
    /// Fails: the bytes EF BB BF before the header.
    /// Fixed: the same file without them.
    Framing Error "framing-byte-order-mark"
    title: "Byte order mark", "Byte order mark (BOM)";
    en: "the file starts with a byte order mark",
        "save the file as UTF-8 without a byte order mark (BOM)";
    da: "filen begynder med et byte order mark (BOM)",
        "gem filen som UTF-8 uden BOM";
    source: "RFC 8259 section 8.1: implementations must not add a byte order mark to JSON text";
    check: Check::Exchange;
}
