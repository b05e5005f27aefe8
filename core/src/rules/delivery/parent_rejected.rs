//! `delivery-parent-rejected`

use super::parent_missing::{course_ran, in_programme_until, measured_course_ran, one};
use crate::code::RecordType;
use crate::evidence::{History, LiftedFrom, OfCourse};
use crate::judging::{Check, Id, rule};
use crate::programme::Strategy;
use crate::record::Key;
use crate::time::Period;

rule! {
    /// A lifting of anonymity from a single contact is valid only if that contact is accepted. Meetings, support,
    /// baselines, measurements and outcomes are valid only if their course is accepted.
    ///
    /// If the contact or the course is not in the delivery at all, the rule is skipped: it may be in an earlier
    /// delivery.
    ///
    /// Fails: a lifting from contact `c-1`, where `c-1` was rejected.
    /// Fixed: `c-1`; the lifting may then be accepted unchanged.
    Delivery Error "delivery-parent-rejected"
    args: {
        /// The id of the rejected record.
        parent: Id = "Id'et på den afviste post.",
    }
    title: "Depends on a rejected record", "Hører til en afvist post";
    en: "the record depends on `{parent}`, which was rejected",
        "fix `{parent}`; this record may then be accepted unchanged";
    da: "posten hører til `{parent}`, som er afvist",
        "ret `{parent}`; derefter kan denne post godkendes, som den er";
    source: "the manual, section 8: \"A child of a rejected record carries one finding that names its cause\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En ophævelse af anonymitet ved en enkelt henvendelse gælder kun, hvis henvendelsen er godkendt. \
         Møder, støtte, situation ved start, målinger og udfald gælder kun, hvis deres forløb er godkendt.",
        "Er henvendelsen eller forløbet slet ikke med i leverancen, springes reglen over: Posten kan være med \
         i en tidligere leverance.",
        "Forkert: en ophævelse ved henvendelsen `c-1`, når `c-1` er afvist.",
        "Rettet: `c-1`; derefter kan ophævelsen godkendes, som den er.";
    check: Check::Exchange;
}

/// A record that depends on another.
pub(crate) struct Child {
    pub(crate) index: usize,
    /// The key of the record that it depends on.
    pub(crate) parent: Key,
    /// The index of that record, if it is in the delivery and was not rejected on its own.
    pub(crate) found: Option<usize>,
    /// The pointer to the field that names it.
    pub(crate) path: &'static str,
    /// Days on one of which that record ran or happened. A full delivery that shows all of them has the record. `None` if
    /// there are no such days.
    pub(crate) within: Option<Period>,
}

/// Returns every record of the delivery that depends on another.
pub(crate) fn children<'h>(history: &'h History, strategy: &'h Strategy) -> impl Iterator<Item = Child> + 'h {
    let of_course = move |index, course: OfCourse, within| {
        let found = history.course(course).map(|course| course.index);
        Child { index, parent: course.key, found, path: "/course", within }
    };
    let meetings = history.meetings.iter();
    let meetings =
        meetings.map(move |meeting| of_course(meeting.index, meeting.course, Some(one(meeting.day))));
    let measurements = history.measurements.iter();
    let measurements =
        measurements.map(move |made| of_course(made.index, made.course, measured_course_ran(made, strategy)));
    let whole = RecordType::ALL.iter().flat_map(|record| history.of(*record));
    let whole = whole.filter_map(move |entry| {
        Some(of_course(entry.index, entry.course?, course_ran(entry.record, strategy)))
    });
    let lifts = history.lifts().iter().filter_map(move |lift| match lift.facts.from {
        LiftedFrom::Contact(parent) => {
            let found = lift.contact.map(|contact| contact.index);
            let within = in_programme_until(lift.facts.days.day, strategy);
            Some(Child { index: lift.facts.index, parent, found, path: "/from/contact", within })
        }
        LiftedFrom::Card(_) => None,
    });
    meetings.chain(measurements).chain(whole).chain(lifts)
}
