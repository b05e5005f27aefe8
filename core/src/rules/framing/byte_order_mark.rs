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
    source: "RFC 8259 section 8.1: implementations must not add a byte order mark to JSON text",
        "RFC 8259, afsnit 8.1 (på engelsk): der må ikke sættes et byte order mark foran JSON-tekst";
    manual_da:
        "Et byte order mark (BOM) er tre bytes, som nogle programmer sætter forrest i en fil. En leverance er \
         ren UTF-8 uden dem, så de samme poster altid er de samme bytes.",
        "Posterne i filen bliver stadig valideret, men leverancen bliver ikke godkendt.",
        "Forkert: filen begynder med de tre bytes EF BB BF foran oplysningerne om leverancen.",
        "Rettet: den samme fil uden dem.";
    check: Check::Exchange;
}
