//! `framing-wrong-value`

use crate::judging::{Check, Finding, rule};
use crate::evidence::Place;

rule! {
    /// A value has the type, the form and, for a code, the code list of its field. The value itself is not shown.
    ///
    /// Fails: `"day": "3/2-2010"`.
    /// Mended: `"day": "2010-02-03"`.
    Framing Error "framing-wrong-value"
    en: "the value is not {expected}",
        "write {expected}";
    da: "værdien er ikke {expected}",
        "skriv {expected}";
    source: "the manual, section 6, what is registered";
    check: Check::Exchange;
}

/// The finding about a record that was built by hand with a value of the wrong form.
pub(crate) fn finding(place: &Place, path: String, expected: &str) -> Finding {
    Finding::new(&RULE, place, path, &[("expected", expected.to_owned())])
}
