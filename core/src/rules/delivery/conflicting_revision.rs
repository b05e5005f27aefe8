//! `delivery-conflicting-revision`

use crate::judging::{Check, Count, rule};

rule! {
    /// With two contents under one revision it is unknown which one is right. Both are quarantined. The same
    /// content twice is not an error: it is counted as a duplicate.
    ///
    /// Fails: `c-1`, revision 1, on 3 February and again on 4 February.
    /// Fixed: revision 2 for the second.
    Delivery Error "delivery-conflicting-revision"
    args: {
        /// The revision number that has different contents.
        revision: Count = "Nummeret på den version, der har forskelligt indhold.",
    }
    title: "Two contents under one revision", "To udgaver af samme version";
    en: "revision {revision} of this record is in the delivery with different contents",
        "remove the content that is wrong, or number the later content as the next revision";
    da: "version {revision} af posten er leveret med forskelligt indhold",
        "fjern det indhold, der er forkert, eller giv det seneste indhold det næste versionsnummer";
    source: "the manual, section 8: \"Merging deliveries is idempotent, and gives the same data set in whatever order they arrive\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "Er samme version af en post leveret med forskelligt indhold, er det uvist, hvilket indhold der er \
         rigtigt. Begge sættes til side. Det samme indhold to gange er ingen fejl: Det tælles som gentaget.",
        "Forkert: version 1 af `c-1`, først fra 3. februar og så fra 4. februar.",
        "Rettet: den sidste er version 2.";
    check: Check::Exchange;
}
