//! `framing-wrong-value`

use crate::json::Form;
use crate::judging::{Check, rule};

rule! {
    /// A value has the type and the form that its field requires; a code is in the code list of its field. The
    /// value itself is not shown.
    ///
    /// Fails: `"day": "3/2-2010"`.
    /// Fixed: `"day": "2010-02-03"`, if that was the day.
    Framing Error "framing-wrong-value"
    args: {
        /// The form that the field requires.
        expected: Form = "Den form, feltet kræver.",
    }
    title: "Wrong value", "Forkert værdi";
    en: "the value is not {expected}",
        "write {expected}";
    da: "værdien er ikke {expected}",
        "skriv {expected}";
    source: "the manual, section 6, what is registered",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "En værdi har den type og den form, som feltet kræver; en kode findes i feltets kodeliste. Selve \
         værdien vises ikke.",
        "Forkert: `\"day\": \"3/2-2010\"`.",
        "Rettet: `\"day\": \"2010-02-03\"`, hvis det var datoen.";
    check: Check::Exchange;
}
