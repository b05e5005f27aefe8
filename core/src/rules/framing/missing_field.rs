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
        field: Field = "Feltets navn.",
    }
    title: "Field missing", "Felt mangler";
    en: "the field `{field}` is missing",
        "add the field with its true value";
    da: "feltet `{field}` mangler",
        "tilføj feltet med den rigtige værdi";
    source: "the manual, section 6, what is registered",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Hver posttype har felter, der er påkrævet. Uden dem er det ikke klart, hvad posten betyder.",
        "Forkert: en henvendelse uden `day`.",
        "Rettet: `\"day\": \"2010-02-03\"`, hvis det var datoen.";
    check: Check::Exchange;
}
