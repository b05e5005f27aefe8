//! `framing-not-json`

use crate::judging::{Check, Count, rule};

rule! {
    /// Each line is one JSON value.
    ///
    /// Fails: `{"record": "contact",}`.
    /// Fixed: `{"record": "contact"}`, with the fields of a contact.
    Framing Error "framing-not-json"
    args: {
        /// The column of the first error, from 1.
        column: Count = "Den kolonne, hvor den første fejl er, talt fra 1.",
    }
    title: "Not valid JSON", "Ikke gyldig JSON";
    en: "the line is not valid JSON from column {column} on",
        "write the line with a JSON library, or compare it with the schema";
    da: "linjen er ikke gyldig JSON fra kolonne {column}",
        "lad et JSON-bibliotek skrive linjen, eller sammenlign den med JSON-skemaet";
    source: "the manual, section 8, the exchange",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "Hver linje er én værdi i JSON.",
        "Forkert: `{\"record\": \"contact\",}`.",
        "Rettet: `{\"record\": \"contact\"}`, med de felter, en henvendelse har.";
    check: Check::Exchange;
}
