//! `framing-without-header`

use crate::judging::{Check, rule};

rule! {
    /// Without a header there is no period, no municipality and no strategy to judge a record by. Each record is set
    /// aside with this one finding, which names the finding about the header as its cause.
    ///
    /// Fails: any record of a delivery whose header has an unknown field.
    /// Mended: the header.
    Framing Error "framing-without-header"
    en: "the record cannot be judged, because the delivery has no usable header",
        "mend the header and deliver again";
    da: "posten kan ikke bedømmes, fordi leverancen ikke har et brugbart hoved",
        "ret hovedet og aflever igen";
    source: "the manual, section 8, the exchange";
    check: Check::Exchange;
}
