//! `delivery-parent-rejected`

use crate::code::RecordType;
use crate::record::{AnonymityLift, LiftSource, Record};
use crate::rules::{Check, Entry, Judge, Scene, SkipReason, rule};

rule! {
    /// A lifting of anonymity at a single contact stands or falls with that contact.
    ///
    /// If the contact is not in the delivery at all, it may be in an earlier one, and this rule does not judge.
    ///
    /// Fails: a lifting from contact `c-1`, where `c-1` was rejected.
    /// Mended: `c-1`.
    Delivery Error "delivery-parent-rejected"
    en: "the record builds on `{parent}`, which was rejected",
        "mend `{parent}`; this record may then be right as it is";
    da: "posten bygger på `{parent}`, som er afvist",
        "ret `{parent}`; så kan denne post være rigtig, som den er";
    source: "the manual, section 8: \"A child of a rejected record carries one finding that names its cause\"";
    check: Check::History(check);
}

fn check(entries: &[Entry], _: &Scene, judge: &mut Judge) {
    for entry in entries.iter().filter(|entry| entry.is_usable()) {
        let Record::AnonymityLift(AnonymityLift { from: LiftSource::Contact(parent), .. }) = entry.record
        else {
            continue;
        };
        let parents = entries.iter().filter(|entry| entry.record.record_type() == RecordType::Contact);
        match parents.into_iter().find(|entry| entry.record.id() == parent) {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(contact) => match &contact.rejected_by {
                None => judge.pass(),
                Some(cause) => {
                    judge.fail_because(cause, entry, "/from/contact", &[("parent", parent.clone())]);
                }
            },
        }
    }
}
