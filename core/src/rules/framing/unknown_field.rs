//! `framing-unknown-field`

use crate::judging::{Check, Field, rule};

rule! {
    /// A field that the format does not have may hold a name, an address or a note. It is never carried along.
    ///
    /// The name of the field is shown if it looks like a field's name; its value never is.
    ///
    /// Fails: `"name": "…"` in a contact.
    /// Mended: the record without it.
    Framing Error "framing-unknown-field"
    args: {
        /// The field's name in backticks, or that it is not shown.
        field: Field,
    }
    en: "unknown field {field}",
        "remove the field: what has no field in the exchange must not be sent";
    da: "ukendt felt {field}",
        "fjern feltet: det, der ikke har et felt i udvekslingen, må ikke sendes";
    source: "the manual, section 5: \"nothing that identifies has a field in the exchange; an unknown field is an error\"";
    check: Check::Exchange;
}
