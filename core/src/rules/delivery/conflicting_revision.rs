//! `delivery-conflicting-revision`

use crate::judging::{Check, Count, rule};

rule! {
    /// Two contents under one revision leave it to chance which one counts. Both are set aside. The same content twice
    /// is no fault: it is counted as a duplicate.
    ///
    /// Fails: `c-1`, revision 1, on 3 February and again on 4 February.
    /// Mended: revision 2 for the second.
    Delivery Error "delivery-conflicting-revision"
    args: {
        /// The revision that has two contents.
        revision: Count,
    }
    en: "revision {revision} of this record stands here with different contents",
        "give the later content the next revision";
    da: "revision {revision} af posten står her med forskelligt indhold",
        "giv det senere indhold det næste revisionsnummer";
    source: "the manual, section 8: \"Merging deliveries is idempotent, and gives the same data set in whatever order they arrive\"";
    check: Check::Exchange;
}
