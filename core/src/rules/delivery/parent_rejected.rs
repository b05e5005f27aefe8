//! `delivery-parent-rejected`

use std::collections::BTreeMap;

use crate::code::RecordType;
use crate::record::{AnonymityLift, LiftSource, Record};
use crate::rules::{Check, Entry, Judge, Scene, SkipReason, rule};

rule! {
    /// A lifting of anonymity at a single contact stands or falls with that contact; a meeting, an element of support, a
    /// measurement and an outcome with their course.
    ///
    /// If the contact or course is not in the delivery at all, it may be in an earlier one, and this rule does not judge.
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
    let by_id: BTreeMap<(RecordType, &str), &Entry> =
        entries.iter().map(|entry| ((entry.record.record_type(), entry.record.id()), entry)).collect();
    for entry in entries.iter().filter(|entry| entry.is_usable()) {
        let Some((record, parent, path)) = parent_of(entry.record) else { continue };
        match by_id.get(&(record, parent)) {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(found) => match &found.rejected_by {
                None => judge.pass(),
                Some(cause) => judge.fail_because(cause, entry, path, &[("parent", parent.to_owned())]),
            },
        }
    }
}

/// What a record builds on: the type and id of another, and where it names it.
fn parent_of(record: &Record) -> Option<(RecordType, &str, &'static str)> {
    if let Record::AnonymityLift(AnonymityLift { from: LiftSource::Contact(contact), .. }) = record {
        return Some((RecordType::Contact, contact, "/from/contact"));
    }
    Some((RecordType::Course, record.course()?, "/course"))
}
