//! Who is erased: the clients who withdrew their consent, with everything that is registered about them.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashSet};

use super::joined::Joined;
use crate::code::RecordType;
use crate::evidence::{Client, Consents, History, LiftedFrom, clients};
use crate::exchange::{Fates, Member, Undecoded, withdrawals};
use crate::record::{AnonymityLift, ClientRef, Key, LiftSource, Record};
use crate::time::Day;

/// Returns the withdrawals of a delivery that does not count: nobody comes back because a delivery is in doubt.
pub(super) fn withdrawals_of(member: &Member, today: Day) -> Vec<(Key, Day)> {
    let made = member.report.delivery.as_ref().map_or(today, |delivery| delivery.created);
    withdrawals(&member.facts, &member.undecoded, |_| true, |_| Some(made))
}

/// Returns the withdrawals in the deliveries that count.
pub(super) fn withdrawals_in(joined: &Joined, fates: &Fates) -> Vec<(Key, Day)> {
    let delivery = |text| joined.deliveries.get(joined.delivery_of_undecoded(text));
    let made = |text| delivery(text).map(|delivery| delivery.header.created);
    withdrawals(&joined.facts, &joined.undecoded, |index| fates.withdraws(index), made)
}

/// The clients who are erased, and by what else they are known.
pub(super) struct Erased<'h> {
    consents: &'h Consents,
    /// The client that each card or single contact was lifted to.
    lifted: HashMap<LiftedFrom, Key>,
    /// The courses that are erased.
    courses: HashSet<Key>,
}

impl<'h> Erased<'h> {
    pub(super) fn new(history: &'h History) -> Self {
        let consents = history.consents();
        let lifted = history.lifts().iter().filter(|lift| consents.ever_withdrawn(lift.facts.pseudonym));
        let lifted = lifted.map(|lift| (lift.facts.from, lift.facts.pseudonym)).collect();
        let mut erased = Self { consents, lifted, courses: HashSet::default() };
        for course in &history.courses {
            if consents.erases(course.client, course.record.opened) {
                erased.courses.extend(history.positions.key(course.index));
            }
        }
        erased
    }

    /// Returns the indices of the records that are erased, of those that rules look at.
    pub(super) fn records(&self, history: &History) -> BTreeSet<usize> {
        let named = clients(history).filter(|done| {
            done.client.zip(done.days.begun()).is_some_and(|(client, day)| self.consents.erases(client, day))
        });
        let named = named.map(|done| done.index);
        let lifted = history.contacts.iter().filter(|contact| {
            let from = match contact.client {
                Client::Card(card) => Some(LiftedFrom::Card(card)),
                Client::Anonymous => contact.key(history.positions).map(LiftedFrom::Contact),
                Client::Pseudonym(_) => None,
            };
            from.is_some_and(|from| self.erases_lifted(from, contact.day))
        });
        let lifted = lifted.map(|contact| contact.index);
        let in_course = |course: Key| self.courses.contains(&course);
        let meetings = history.meetings.iter().filter(|meeting| in_course(meeting.course.key));
        let measurements = history.measurements.iter().filter(|made| in_course(made.course.key));
        let whole = RecordType::ALL.iter().flat_map(|record| history.of(*record));
        let whole = whole.filter(|entry| entry.course.is_some_and(|course| in_course(course.key)));
        let parts = meetings.map(|meeting| meeting.index).chain(measurements.map(|made| made.index));
        named.chain(lifted).chain(parts).chain(whole.map(|entry| entry.index)).collect()
    }

    /// Notes a course or a lifting that no rule looks at, because it was rejected or entered in error. `key` is its own,
    /// `sender` that of its sender.
    pub(super) fn note_unused(&mut self, record: &Record, key: Key, sender: Key) {
        let withdrawn =
            |client: &str| Some(Key::of(client)).filter(|client| self.consents.ever_withdrawn(*client));
        match record {
            Record::Course(course) if withdrawn(&course.pseudonym).is_some() => {
                self.courses.insert(key);
            }
            Record::AnonymityLift(lift) => {
                if let Some(client) = withdrawn(&lift.pseudonym) {
                    self.lifted.entry(lifted_from(lift, sender)).or_insert(client);
                }
            }
            _ => {}
        }
    }

    /// Returns whether a record that no rule looks at is erased. `key` is its own, `sender` that of its sender.
    pub(super) fn erases_unused(&self, record: &Record, key: Key, sender: Key) -> bool {
        let of_course =
            record.course().map(|course| Key::of_record(RecordType::Course, course).of_sender(sender));
        if of_course.is_some_and(|course| self.courses.contains(&course)) {
            return true;
        }
        let by_client = |client: &str| self.consents.ever_withdrawn(Key::of(client));
        match record {
            Record::ConsentWithdrawal(_) => false,
            Record::Contact(contact) => match &contact.client {
                ClientRef::Pseudonymous { pseudonym } => by_client(pseudonym),
                ClientRef::Card { token } => self.lifted.contains_key(&LiftedFrom::Card(Key::of(token))),
                ClientRef::Anonymous => self.lifted.contains_key(&LiftedFrom::Contact(key)),
            },
            Record::AnonymityLift(lift) => {
                by_client(&lift.pseudonym) || self.lifted.contains_key(&lifted_from(lift, sender))
            }
            other => other.pseudonym().is_some_and(by_client),
        }
    }

    /// Returns whether a text that cannot be decoded names a client who is erased, by a pseudonym, a card or a course.
    pub(super) fn erases_text(&self, text: &Undecoded) -> bool {
        let course = |key: Key| {
            let key = key.of_type(RecordType::Course);
            text.sender.map_or(key, |sender| key.of_sender(sender))
        };
        text.broken.salvage.withdrawal.is_none()
            && text.broken.salvage.texts.iter().any(|key| {
                self.consents.ever_withdrawn(*key)
                    || self.lifted.contains_key(&LiftedFrom::Card(*key))
                    || self.courses.contains(&course(*key))
            })
    }

    fn erases_lifted(&self, from: LiftedFrom, day: Day) -> bool {
        self.lifted.get(&from).is_some_and(|client| self.consents.erases(*client, day))
    }
}

/// What anonymity was lifted from. `sender` is the key of the sender.
fn lifted_from(lift: &AnonymityLift, sender: Key) -> LiftedFrom {
    match &lift.from {
        LiftSource::Card(token) => LiftedFrom::Card(Key::of(token)),
        LiftSource::Contact(id) => {
            LiftedFrom::Contact(Key::of_record(RecordType::Contact, id).of_sender(sender))
        }
    }
}
