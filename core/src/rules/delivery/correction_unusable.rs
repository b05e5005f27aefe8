//! `delivery-correction-unusable`

use crate::judging::{Check, Count, rule};

rule! {
    /// A later revision says that the earlier one is wrong. If the later one cannot be used, none of the two counts:
    /// the earlier one is counted as superseded, and the later one is quarantined.
    ///
    /// The rule checks superseded records. It also finds a later revision that cannot be decoded, if its type, id and
    /// revision can be read.
    ///
    /// Fails: revision 1 of `c-1`, where revision 2 has an unknown field.
    /// Fixed: revision 2 without that field.
    Delivery Warning "delivery-correction-unusable"
    args: {
        /// The revision that cannot be used.
        newer: Count = "Nummeret på den version, der ikke kan bruges.",
    }
    title: "The correction cannot be used", "Rettelsen kan ikke bruges";
    en: "this revision does not count: revision {newer} of the record corrects it, and cannot be used itself",
        "fix revision {newer}; this one needs no change";
    da: "denne version tæller ikke: posten er rettet i version {newer}, som ikke kan bruges",
        "ret version {newer}; denne version skal ikke ændres";
    source: "the manual, section 8: \"The latest revision in a delivery counts, even if it cannot be used\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En senere version siger, at den tidligere er forkert. Kan den senere ikke bruges, tæller ingen af de \
         to: Den tidligere tælles som erstattet af en nyere version, og den nyere sættes til side.",
        "Reglen ser på poster, der er erstattet af en nyere version. Den finder også en nyere version, der \
         ikke kan læses, hvis dens posttype, id og version kan læses.",
        "Forkert: version 1 af `c-1`, når version 2 har et ukendt felt.",
        "Rettet: version 2 uden feltet.";
    check: Check::Exchange;
}
