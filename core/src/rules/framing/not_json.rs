//! `framing-not-json`

use crate::judging::{Check, Count, rule};

rule! {
    /// A line is one JSON value.
    ///
    /// Fails: `{"record": "contact",}`.
    /// Mended: `{"record": "contact"}`, with the fields of a contact.
    Framing Error "framing-not-json"
    args: {
        /// The column of the first fault, from 1.
        column: Count,
    }
    en: "the line is not JSON, from column {column} on",
        "let a JSON library write the line, or compare it with the schema";
    da: "linjen er ikke JSON fra kolonne {column}",
        "lad et JSON-bibliotek skrive linjen, eller sammenlign den med skemaet";
    source: "the manual, section 8, the exchange";
    check: Check::Exchange;
}
