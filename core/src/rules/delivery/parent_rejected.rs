//! `delivery-parent-rejected`

use crate::code::RecordType;
use crate::record::{AnonymityLift, LiftSource, Record};
use crate::rules::{Check, rule};

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
    check: Check::Exchange;
}

/// The record that another builds on: its type and id, and where the other names it.
pub(crate) fn parent_of(record: &Record) -> Option<(RecordType, &str, &'static str)> {
    if let Record::AnonymityLift(AnonymityLift { from: LiftSource::Contact(contact), .. }) = record {
        return Some((RecordType::Contact, contact, "/from/contact"));
    }
    Some((RecordType::Course, record.course()?, "/course"))
}
