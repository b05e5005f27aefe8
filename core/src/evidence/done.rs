//! Records of things that were done with a client, each with its client and its days.

use crate::code::RecordType;
use crate::evidence::{Client, History, Lift, LiftDays, OfCourse};
use crate::record::{Course, Key, Record};
use crate::time::Day;

/// Something that was done with a client.
pub(crate) struct Done<'h> {
    pub(crate) index: usize,
    /// The client. `None` if the course that the record belongs to is not in the delivery or was rejected.
    pub(crate) client: Option<Key>,
    pub(crate) days: Days<'h>,
}

/// The days on which it was done.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Days<'h> {
    One(Day),
    /// The days of a lifting of anonymity.
    Lift(LiftDays),
    /// The days of a course.
    Course(&'h Course),
    /// The days of another record.
    Of(&'h Record),
}

/// Returns every record of something done with a client: the records under a pseudonym, then the records that
/// belong to a course.
pub(crate) fn clients<'h>(history: &'h History) -> impl Iterator<Item = Done<'h>> {
    let of_course = |index, course: OfCourse, days| {
        let client = history.course(course).map(|course| course.client);
        Done { index, client, days }
    };
    let meetings = history.meetings.iter().map(move |m| of_course(m.index, m.course, Days::One(m.day)));
    let measurements =
        history.measurements.iter().map(move |m| of_course(m.index, m.course, Days::One(m.day)));
    let parts = RecordType::ALL.iter().flat_map(|record| history.of(*record));
    let parts =
        parts.filter_map(move |entry| Some(of_course(entry.index, entry.course?, Days::Of(entry.record))));
    named(history).chain(meetings).chain(measurements).chain(parts)
}

/// Returns every record under a pseudonym of something that was done: contacts, liftings, courses and support without a
/// course. Withdrawals of consent are left out.
pub(crate) fn named<'h>(history: &'h History) -> impl Iterator<Item = Done<'h>> {
    let contacts = history.contacts.iter().filter_map(|contact| match contact.client {
        Client::Pseudonym(client) => {
            Some(Done { index: contact.index, client: Some(client), days: Days::One(contact.day) })
        }
        Client::Anonymous | Client::Card(_) => None,
    });
    let lifts = history.lifts().iter().map(|Lift { facts, .. }| Done {
        index: facts.index,
        client: Some(facts.pseudonym),
        days: Days::Lift(facts.days),
    });
    let courses = history.courses.iter().map(|course| Done {
        index: course.index,
        client: Some(course.client),
        days: Days::Course(course.record),
    });
    let supports = history.of(RecordType::Support).iter().filter_map(|entry| {
        let client = entry.record.pseudonym().map(Key::of)?;
        Some(Done { index: entry.index, client: Some(client), days: Days::Of(entry.record) })
    });
    contacts.chain(lifts).chain(courses).chain(supports)
}

/// Returns whether a day is within a course: from the day it was opened to its last day, both included.
pub(crate) fn in_course(day: Day, course: &Course) -> bool {
    course.opened <= day && course.end.as_ref().is_none_or(|end| day <= end.day)
}
