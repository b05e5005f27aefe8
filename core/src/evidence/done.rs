//! Records of things that were done with a client, each with its client and its days.

use crate::code::RecordType;
use crate::evidence::{Client, History, Lift, LiftDays, OfCourse, Pointer, begun, course_happened, happened};
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

impl Days<'_> {
    /// Returns the days, each with the pointer to its field. The start of a course's clock is one of them. The end of a
    /// course and its closing note are not: they record that the work has stopped.
    pub(crate) fn all(self) -> Vec<(Pointer, Day)> {
        let mut done: Vec<(Pointer, Day)> = Vec::new();
        match self {
            Self::One(day) => done.push(("/day".into(), day)),
            Self::Lift(days) => days.happened(|path, day| done.push((path, day))),
            Self::Of(record) => happened(record, |path, day| done.push((path, day))),
            Self::Course(course) => {
                course_happened(course, |path, day| done.push((path, day)));
                done.retain(|(path, _)| path != "/end/day" && path != "/closing_note");
                done.extend(course.clock_start.map(|start| ("/clock_start".into(), start)));
            }
        }
        done
    }

    /// Returns the day on which it was done, or on which it began.
    pub(crate) fn begun(self) -> Option<Day> {
        match self {
            Self::One(day) => Some(day),
            Self::Lift(days) => Some(days.day),
            Self::Course(course) => Some(course.opened),
            Self::Of(record) => begun(record),
        }
    }

    /// Returns the earliest of the days that is after `day`, and the pointer to its field; `None` if there is none.
    pub(crate) fn first_after(self, day: Day) -> Option<(Pointer, Day)> {
        self.all().into_iter().filter(|(_, done)| day < *done).min_by_key(|(_, done)| *done)
    }
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
    course.days().contains(day)
}
