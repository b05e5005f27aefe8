//! `framing-unknown-field`

use crate::judging::{Check, Field, rule};

rule! {
    /// A field that the format does not define may hold a name, an address or a note. Its value is never passed
    /// on.
    ///
    /// The name of the field is shown only if it looks like a field name. The value is never shown.
    ///
    /// Fails: `"name": "…"` in a contact.
    /// Fixed: the record without the field.
    Framing Error "framing-unknown-field"
    args: {
        /// The field's name in backticks, or a note that it is not shown.
        field: Field,
    }
    title: "Unknown field", "Ukendt felt";
    en: "unknown field {field}",
        "remove the field; only fields of the exchange format may be sent";
    da: "ukendt felt: {field}",
        "fjern feltet; kun felter, der findes i udvekslingsformatet, må sendes";
    source: "the manual, section 5: \"nothing that identifies has a field in the exchange; an unknown field is an error\"";
    check: Check::Exchange;
}
