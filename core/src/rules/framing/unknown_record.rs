//! `framing-unknown-record`

use crate::code::RecordType;
use crate::judging::{Check, Codes, rule};

rule! {
    /// The field `record` defines the record type, and so the fields of the record.
    ///
    /// Fails: `{"record": "visit", "id": "b-1"}`.
    /// Fixed: `{"record": "contact", "id": "b-1", …}`.
    Framing Error "framing-unknown-record"
    args: {
        /// The known record types.
        known: Codes<RecordType> = "De posttyper, der findes.",
    }
    title: "Unknown type of record", "Ukendt posttype";
    en: "the field `record` is missing or names no type of record",
        "write one of these types of record: `{known}`";
    da: "feltet `record` mangler eller indeholder ikke en posttype",
        "skriv en af disse posttyper: `{known}`";
    source: "the manual, section 6, what is registered",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Feltet `record` angiver postens type og dermed, hvilke felter posten har.",
        "Forkert: `{\"record\": \"visit\", \"id\": \"b-1\"}`.",
        "Rettet: `{\"record\": \"contact\", \"id\": \"b-1\", …}`, hvis posten er en henvendelse.";
    check: Check::Exchange;
}
