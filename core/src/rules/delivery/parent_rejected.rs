//! `delivery-parent-rejected`

use crate::code::RecordType;
use crate::evidence::{History, LiftedFrom, OfCourse};
use crate::judging::{Check, Id, rule};
use crate::record::Key;

rule! {
    /// A lifting of anonymity at a single contact stands or falls with that contact; a meeting, an element of support, a
    /// measurement and an outcome with their course.
    ///
    /// If the contact or course is not in the delivery at all, it may be in an earlier one, and this rule does not judge.
    ///
    /// Fails: a lifting from contact `c-1`, where `c-1` was rejected.
    /// Mended: `c-1`.
    Delivery Error "delivery-parent-rejected"
    args: {
        /// The id of the rejected record.
        parent: Id,
    }
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
    /// Which one that is, if it is in the delivery and was not rejected by itself.
    pub(crate) found: Option<usize>,
    /// Where it names that.
    pub(crate) path: &'static str,
}

/// Every record of the delivery that builds on another.
pub(crate) fn children<'h>(history: &'h History) -> impl Iterator<Item = Child> + 'h {
    let of_course = move |index, course: OfCourse| {
        let found = history.course(course).map(|course| course.index);
        Child { index, parent: course.key, found, path: "/course" }
    };
    let meetings = history.meetings.iter().map(move |meeting| of_course(meeting.index, meeting.course));
    let measurements = history.measurements.iter().map(move |made| of_course(made.index, made.course));
    let whole = RecordType::ALL.iter().flat_map(|record| history.of(*record));
    let whole = whole.filter_map(move |entry| Some(of_course(entry.index, entry.course?)));
    let lifts = history.lifts().iter().filter_map(|lift| match lift.facts.from {
        LiftedFrom::Contact(parent) => {
            let found = lift.contact.map(|contact| contact.index);
            Some(Child { index: lift.facts.index, parent, found, path: "/from/contact" })
        }
        LiftedFrom::Card(_) => None,
    });
    meetings.chain(measurements).chain(whole).chain(lifts)
}
