//! `framing-duplicate-key`

use crate::judging::{Check, Field, rule};

rule! {
    /// JSON tools disagree on which of two fields with the same name counts, so the result for such a record would
    /// depend on the tool.
    ///
    /// Fails: `"day": "2010-02-03", "day": "2010-02-04"`.
    /// Fixed: the value that is right.
    Framing Error "framing-duplicate-key"
    args: {
        /// The field's name.
        field: Field = "Feltets navn.",
    }
    title: "Field written twice", "Felt skrevet to gange";
    en: "the field `{field}` appears twice",
        "write each field once";
    da: "feltet `{field}` står to gange",
        "skriv hvert felt én gang";
    source: "RFC 8259 section 4: the names within an object should be unique",
        "RFC 8259, afsnit 4 (på engelsk): navnene i et objekt bør være forskellige";
    manual_da:
        "Programmer, der læser JSON, er ikke enige om, hvilket af to felter med samme navn der gælder. Hvad \
         sådan en post siger, ville afhænge af programmet.",
        "Forkert: `\"day\": \"2010-02-03\", \"day\": \"2010-02-04\"`.",
        "Rettet: den værdi, der er rigtig.";
    check: Check::Exchange;
}
