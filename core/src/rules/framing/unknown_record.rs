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
        known: Codes<RecordType>,
    }
    title: "Unknown type of record", "Ukendt posttype";
    en: "the field `record` is missing or names no type of record",
        "write one of these types of record: `{known}`";
    da: "feltet `record` mangler eller indeholder ikke en posttype",
        "skriv en af disse posttyper: `{known}`";
    source: "the manual, section 6, what is registered";
    check: Check::Exchange;
}
