//! `framing-unknown-record`

use crate::code::RecordType;
use crate::judging::{Check, Codes, rule};

rule! {
    /// The field `record` says what a record is, and so which fields it has.
    ///
    /// Fails: `{"record": "visit", "id": "b-1"}`.
    /// Mended: `{"record": "contact", "id": "b-1", …}`.
    Framing Error "framing-unknown-record"
    args: {
        /// The types of record that there are.
        known: Codes<RecordType>,
    }
    en: "the field `record` is missing or names no type of record",
        "write one of: {known}";
    da: "feltet `record` mangler eller angiver ingen posttype",
        "skriv en af: {known}";
    source: "the manual, section 6, what is registered";
    check: Check::Exchange;
}
