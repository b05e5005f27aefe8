//! `framing-missing-field`

use crate::judging::{Check, Field, rule};

rule! {
    /// Every record has the fields that its meaning depends on.
    ///
    /// Fails: a contact without `day`.
    /// Mended: `"day": "2010-02-03"`.
    Framing Error "framing-missing-field"
    args: {
        /// The field's name.
        field: Field,
    }
    en: "the field `{field}` is missing",
        "add the field";
    da: "feltet `{field}` mangler",
        "tilføj feltet";
    source: "the manual, section 6, what is registered";
    check: Check::Exchange;
}
