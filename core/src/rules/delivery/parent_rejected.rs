//! `delivery-parent-rejected`

use crate::code::RecordType;
use crate::record::{AnonymityLift, Key, LiftSource, Record};
use crate::rules::{Check, History, OfCourse, rule};

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

/// A record that builds on another.
pub(crate) struct Child {
    pub(crate) index: usize,
    /// The record that it builds on.
    pub(crate) parent: Key,
    /// Where it names that.
    pub(crate) path: &'static str,
    /// The number of the course that it builds on, if that is in the delivery and was not rejected by itself.
    pub(crate) course: Option<usize>,
}

/// Every record of the delivery that builds on another.
pub(crate) fn children<'h>(history: &'h History) -> impl Iterator<Item = Child> + 'h {
    let of_course = |index, course: OfCourse| Child {
        index,
        parent: course.key,
        path: "/course",
        course: course.number(),
    };
    let meetings = history.meetings.iter().map(move |meeting| of_course(meeting.index, meeting.course));
    let measurements = history.measurements.iter().map(move |made| of_course(made.index, made.course));
    let whole = RecordType::ALL.iter().flat_map(|record| history.of(*record));
    let whole = whole.filter_map(move |entry| match entry.record {
        Record::AnonymityLift(AnonymityLift { from: LiftSource::Contact(contact), .. }) => Some(Child {
            index: entry.index,
            parent: Key::of_record(RecordType::Contact, contact),
            path: "/from/contact",
            course: None,
        }),
        _ => Some(of_course(entry.index, entry.course?)),
    });
    meetings.chain(measurements).chain(whole)
}
