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
        field: Field = "Feltets navn, eller en besked om, at navnet ikke vises.",
    }
    title: "Unknown field", "Ukendt felt";
    en: "unknown field {field}",
        "remove the field; only fields of the exchange format may be sent";
    da: "ukendt felt: {field}",
        "fjern feltet; kun felter, der findes i udvekslingsformatet, må sendes";
    source: "the manual, section 5: \"nothing that identifies has a field in the exchange; an unknown field is an error\"",
        "manualen, afsnit 5 (på engelsk)";
    manual_da:
        "Et felt, der ikke findes i formatet, kan indeholde et navn, en adresse eller et notat. Værdien bliver \
         aldrig givet videre.",
        "Feltets navn vises kun, hvis det ligner navnet på et felt. Værdien vises aldrig.",
        "Forkert: `\"name\": \"…\"` i en henvendelse.",
        "Rettet: posten uden feltet.";
    check: Check::Exchange;
}
