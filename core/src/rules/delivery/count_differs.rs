//! `delivery-count-differs`

use crate::code::RecordType;
use crate::judging::{Check, Count, rule};

rule! {
    /// The header holds the number of records that the sender wrote, so that a lost line is noticed.
    ///
    /// Every received record counts, including rejected records and duplicates.
    ///
    /// Fails: `"expected": {"contact": 70}` in the header of a delivery with 69 contacts.
    /// Fixed: the missing contact, or 69 if none is missing.
    Delivery Error "delivery-count-differs"
    args: {
        /// The type of record.
        r#type: RecordType = "Posttypen.",
        /// The number that the header announces.
        expected: Count = "Antallet ifølge oplysningerne om leverancen.",
        /// The number that was received.
        received: Count = "Det modtagne antal.",
    }
    title: "Number of records differs", "Antallet af poster passer ikke";
    en: "number of records of this type: {received}; the header expects {expected} ({type})",
        "deliver the complete file again, or correct the number in the header";
    da: "antal modtagne poster: {received}; ifølge oplysningerne om leverancen: {expected} (posttype: {type})",
        "send hele filen igen, eller ret antallet i oplysningerne om leverancen (første linje)";
    source: "the manual, section 8: \"expected number of records by type\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "Oplysningerne om leverancen siger, hvor mange poster afsenderen har skrevet. Derfor opdages det, \
         hvis en linje går tabt.",
        "Alle modtagne poster tæller, også de afviste og de gentagne.",
        "Forkert: `\"expected\": {\"contact\": 70}` i oplysningerne om en leverance med 69 henvendelser.",
        "Rettet: den henvendelse, der mangler, eller tallet 69, hvis ingen mangler.";
    check: Check::Exchange;
}
