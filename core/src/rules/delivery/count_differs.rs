//! `delivery-count-differs`

use crate::code::RecordType;
use crate::judging::{Check, Count, rule};

rule! {
    /// The sender says how many records were written, so that a lost line is noticed.
    ///
    /// Every record received counts, also one that is rejected or repeated.
    ///
    /// Fails: `"expected": {"contact": 70}` over 69 contacts.
    /// Mended: the missing contact, or 69.
    Delivery Error "delivery-count-differs"
    args: {
        /// The type of record.
        r#type: RecordType,
        /// How many the header announces.
        expected: Count,
        /// How many were received.
        received: Count,
    }
    en: "the header announces {expected} of the type `{type}`, and {received} were received",
        "deliver the file again, whole, or correct the number in the header";
    da: "hovedet angiver {expected} af typen `{type}`, og {received} er modtaget",
        "aflever filen igen i sin helhed, eller ret antallet i hovedet";
    source: "the manual, section 8: \"expected number of records by type\"";
    check: Check::Exchange;
}
