//! `delivery-key-missing`

use crate::code::RecordType;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Record;

rule! {
    /// Pseudonyms under different keys differ, even for the same client. Without the id of the key it is unknown
    /// whether two deliveries may be linked.
    ///
    /// Fails: a course in a delivery whose header has no `pseudonym_key`.
    /// Fixed: `"pseudonym_key": {"id": "…", "input": "cpr"}` in the header.
    Delivery Error "delivery-key-missing"
    title: "Pseudonym key not named", "Pseudonymnøgle ikke angivet";
    en: "the record contains a pseudonym, but the header names no pseudonym key",
        "name the key of the pseudonyms in the header, as `pseudonym_key`";
    da: "posten indeholder et pseudonym, men leverancens oplysninger nævner ingen nøgle",
        "angiv pseudonymernes nøgle i oplysningerne om leverancen (`pseudonym_key`)";
    source: "the manual, section 8: \"pseudonym key id\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "Pseudonymer fra forskellige nøgler er forskellige, også for den samme borger. Uden nøglens id er det \
         uvist, om to leverancer må knyttes sammen.",
        "Forkert: et forløb i en leverance, der ikke har `pseudonym_key` i oplysningerne om leverancen.",
        "Rettet: `\"pseudonym_key\": {\"id\": \"…\", \"input\": \"cpr\"}` i oplysningerne om leverancen.";
    check: Check::Record(TYPES, check);
}

/// The record types that may contain a pseudonym.
const TYPES: &[RecordType] =
    &[RecordType::Contact, RecordType::AnonymityLift, RecordType::ConsentWithdrawal, RecordType::Course];

fn check(record: &Record, scene: &Scene, judge: &mut Judge) {
    let Some(delivery) = scene.delivery else { return judge.skip(SkipReason::NotInDelivery) };
    if record.pseudonym().is_none() {
        return judge.skip(SkipReason::NotApplicable);
    }
    judge.pass_if(delivery.pseudonym_key.is_some(), "", || Args);
}
