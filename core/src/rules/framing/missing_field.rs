//! `framing-missing-field`

use crate::judging::{Check, Field, rule};

rule! {
    /// Each record type has required fields. Without them the record has no clear meaning.
    ///
    /// Fails: a contact without `day`.
    /// Fixed: `"day": "2010-02-03"`.
    Framing Error "framing-missing-field"
    args: {
        /// The field's name.
        field: Field,
    }
    title: "Field missing", "Felt mangler";
    en: "the field `{field}` is missing",
        "add the field with its true value";
    da: "feltet `{field}` mangler",
        "tilføj feltet med den rigtige værdi";
    source: "the manual, section 6, what is registered";
    check: Check::Exchange;
}
