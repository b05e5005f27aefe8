//! `framing-wrong-value`

use crate::json::Form;
use crate::judging::{Check, rule};

rule! {
    /// A value has the type, the form and, for a code, the code list of its field. The value itself is not shown.
    ///
    /// Fails: `"day": "3/2-2010"`.
    /// Mended: `"day": "2010-02-03"`.
    Framing Error "framing-wrong-value"
    args: {
        /// What the value should have been.
        expected: Form,
    }
    en: "the value is not {expected}",
        "write {expected}";
    da: "værdien er ikke {expected}",
        "skriv {expected}";
    source: "the manual, section 6, what is registered";
    check: Check::Exchange;
}
