//! The fields that rules about several records need of the most frequent types of record.
//!
//! Nearly all records are contacts, liftings of anonymity, meetings and measurements. Of each, only the fields
//! that rules look at are kept, with texts as hashed keys. Records of other types are few, and are kept whole.

use std::ops::Range;

use foldhash::HashMap;

use crate::code::{
    AdviceTopic, Answer, CodeSet, Instrument, MeetingParty, MeetingPlace, MissingReason, Receiver,
    RecordType, Respondent, UnitKind, Wave,
};
use crate::evidence::Positions;
use crate::record::{AnonymityLift, ClientRef, Contact, Key, LiftSource, Measurement, Meeting, Record};
use crate::time::Day;

/// How the client of a contact is identified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Client {
    Anonymous,
    Card(Key),
    Pseudonym(Key),
}

/// A contact.
#[derive(Debug, Clone)]
pub(crate) struct ContactFacts {
    pub(crate) index: usize,
    pub(crate) day: Day,
    pub(crate) client: Client,
    pub(crate) unit: UnitKind,
    pub(crate) received_by: Receiver,
    pub(crate) first_contact: Answer,
}

/// A lifting of anonymity.
#[derive(Debug, Clone)]
pub(crate) struct LiftFacts {
    pub(crate) index: usize,
    pub(crate) from: LiftedFrom,
    pub(crate) pseudonym: Key,
    pub(crate) links_earlier: bool,
    pub(crate) days: LiftDays,
}

/// What anonymity was lifted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum LiftedFrom {
    Card(Key),
    /// A single contact. It may not be in the delivery.
    Contact(Key),
}

/// The days of a lifting of anonymity.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LiftDays {
    pub(crate) day: Day,
    pub(crate) consent: Option<Day>,
    pub(crate) link_consent: Option<Day>,
}

/// The course that a record belongs to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OfCourse {
    pub(crate) key: Key,
    number: u32,
}

/// A meeting.
#[derive(Debug, Clone)]
pub(crate) struct MeetingFacts {
    pub(crate) index: usize,
    pub(crate) course: OfCourse,
    pub(crate) day: Day,
    pub(crate) place: MeetingPlace,
    pub(crate) with: CodeSet<MeetingParty>,
    pub(crate) worker: Key,
}

/// An offer that a contact refers to.
#[derive(Debug, Clone)]
pub(crate) struct NamedOffer {
    /// The contact, its day, and the index of the offer in its list.
    pub(crate) index: usize,
    pub(crate) day: Day,
    pub(crate) position: u32,
    pub(crate) offer: Key,
    advice: CodeSet<AdviceTopic>,
}

/// A measurement.
#[derive(Debug, Clone)]
pub(crate) struct MeasurementFacts {
    pub(crate) index: usize,
    pub(crate) course: OfCourse,
    pub(crate) day: Day,
    pub(crate) wave: Wave,
    pub(crate) instrument: Instrument,
    pub(crate) respondent: Respondent,
    pub(crate) missing: Option<MissingReason>,
    pub(crate) has_value: bool,
    pub(crate) version: Key,
    pub(crate) recall_days: Option<i64>,
}

/// A withdrawal of consent. It counts even if a rule rejects it, so that a mistake in it keeps nobody in a data set.
#[derive(Debug, Clone)]
pub(crate) struct WithdrawalFacts {
    pub(crate) index: usize,
    pub(crate) client: Key,
    pub(crate) day: Day,
}

/// A record of another type, which is kept whole in the record store.
#[derive(Debug, Clone)]
pub(crate) struct WholeFacts {
    pub(crate) index: usize,
    pub(crate) record: RecordType,
    /// The course that it belongs to, if any.
    pub(crate) course: Option<OfCourse>,
}

/// The facts of every usable record: those that are active and that no rule about single records rejected.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub(crate) contacts: Vec<ContactFacts>,
    pub(crate) lifts: Vec<LiftFacts>,
    pub(crate) meetings: Vec<MeetingFacts>,
    pub(crate) measurements: Vec<MeasurementFacts>,
    pub(crate) named_offers: Vec<NamedOffer>,
    pub(crate) whole: Vec<WholeFacts>,
    /// The withdrawals of consent, also those that cannot be used otherwise.
    pub(crate) withdrawals: Vec<WithdrawalFacts>,
}

/// The facts of some records that follow each other, by type.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FactsOf<'f> {
    pub(crate) contacts: &'f [ContactFacts],
    pub(crate) lifts: &'f [LiftFacts],
    pub(crate) meetings: &'f [MeetingFacts],
    pub(crate) measurements: &'f [MeasurementFacts],
    pub(crate) named_offers: &'f [NamedOffer],
    pub(crate) whole: &'f [WholeFacts],
}

impl Facts {
    /// Reserves capacity for the expected number of records of each type.
    pub(crate) fn reserve(&mut self, expected: impl Fn(RecordType) -> usize) {
        self.contacts.reserve(expected(RecordType::Contact));
        self.lifts.reserve(expected(RecordType::AnonymityLift));
        self.meetings.reserve(expected(RecordType::Meeting));
        self.measurements.reserve(expected(RecordType::Measurement));
    }

    /// Returns whether usable records of a type must be kept whole.
    pub(crate) fn need_whole(record: RecordType) -> bool {
        use RecordType::{AnonymityLift, Contact, Measurement, Meeting};
        !matches!(record, Contact | AnonymityLift | Meeting | Measurement)
    }

    /// Adds the facts of a usable record.
    pub(crate) fn push(&mut self, index: usize, record: &Record) {
        match record {
            Record::Contact(contact) => {
                self.contacts.push(ContactFacts::new(index, contact));
                self.named_offers.extend(NamedOffer::all_of(index, contact));
            }
            Record::AnonymityLift(lift) => self.lifts.push(LiftFacts::new(index, lift)),
            Record::Meeting(meeting) => self.meetings.push(MeetingFacts::new(index, meeting)),
            Record::Measurement(made) => self.measurements.push(MeasurementFacts::new(index, made)),
            _ => self.whole.push(WholeFacts::new(index, record)),
        }
    }

    /// Adds a record that is active and that may be rejected, if it counts all the same.
    pub(crate) fn push_withdrawal(&mut self, index: usize, record: &Record) {
        if let Record::ConsentWithdrawal(withdrawal) = record {
            let client = Key::of(&withdrawal.pseudonym);
            self.withdrawals.push(WithdrawalFacts { index, client, day: withdrawal.day });
        }
    }

    /// Adds the facts of the next part of the delivery. `records` is the number of records before that part.
    pub(crate) fn append(&mut self, other: Self, records: usize) {
        append(&mut self.contacts, other.contacts, |fact| fact.index += records);
        append(&mut self.lifts, other.lifts, |fact| fact.index += records);
        append(&mut self.meetings, other.meetings, |fact| fact.index += records);
        append(&mut self.measurements, other.measurements, |fact| fact.index += records);
        append(&mut self.named_offers, other.named_offers, |fact| fact.index += records);
        append(&mut self.whole, other.whole, |fact| fact.index += records);
        append(&mut self.withdrawals, other.withdrawals, |fact| fact.index += records);
    }

    /// Returns the facts of the records at these indices, which follow each other.
    pub(crate) fn within(&self, indices: &Range<usize>) -> FactsOf<'_> {
        FactsOf {
            contacts: within(&self.contacts, indices, |fact| fact.index),
            lifts: within(&self.lifts, indices, |fact| fact.index),
            meetings: within(&self.meetings, indices, |fact| fact.index),
            measurements: within(&self.measurements, indices, |fact| fact.index),
            named_offers: within(&self.named_offers, indices, |fact| fact.index),
            whole: within(&self.whole, indices, |fact| fact.index),
        }
    }

    /// Turns the keys of records into those of this sender's records. Clients and cards keep theirs: they are the same
    /// whoever delivers them.
    pub(crate) fn of_sender(&mut self, sender: Key) {
        for lift in &mut self.lifts {
            if let LiftedFrom::Contact(contact) = &mut lift.from {
                *contact = contact.of_sender(sender);
            }
        }
        self.named_offers.iter_mut().for_each(|named| named.offer = named.offer.of_sender(sender));
        let all = 0..usize::MAX;
        self.courses(&all).for_each(|course| course.key = course.key.of_sender(sender));
    }

    /// The course of every record at these indices that belongs to one.
    fn courses(&mut self, indices: &Range<usize>) -> impl Iterator<Item = &mut OfCourse> {
        let meetings = within_mut(&mut self.meetings, indices, |fact| fact.index);
        let measurements = within_mut(&mut self.measurements, indices, |fact| fact.index);
        let whole = within_mut(&mut self.whole, indices, |fact| fact.index);
        let meetings = meetings.iter_mut().map(|meeting| &mut meeting.course);
        let measurements = measurements.iter_mut().map(|made| &mut made.course);
        let whole = whole.iter_mut().filter_map(|fact| fact.course.as_mut());
        meetings.chain(measurements).chain(whole)
    }

    /// Sets the course number of every record that belongs to a course: the place of the course among those at the same
    /// indices.
    pub(crate) fn link(&mut self, positions: &Positions, indices: &Range<usize>) {
        let whole = within(&self.whole, indices, |fact| fact.index).iter();
        let courses = whole.filter(|fact| fact.record == RecordType::Course);
        let numbers: HashMap<Key, u32> =
            courses.filter_map(|course| positions.key(course.index)).zip(0..).collect();
        // Records of one course are mostly adjacent, so the last lookup is reused.
        let mut last: Option<(Key, Option<u32>)> = None;
        let mut link = |course: &mut OfCourse| {
            let found = last.filter(|(last, _)| *last == course.key);
            let (_, number) =
                *last.insert(found.unwrap_or_else(|| (course.key, numbers.get(&course.key).copied())));
            course.number = number.unwrap_or(u32::MAX);
        };
        self.courses(indices).for_each(&mut link);
    }

    /// Removes the facts of duplicate and superseded records. `removed` holds their indices in the order of the file.
    /// If a course is among them, the remaining records are linked to their courses again.
    pub(crate) fn forget(&mut self, removed: &[usize], positions: &Positions) {
        use RecordType::{AnonymityLift, Contact, Course, Measurement, Meeting};
        let gone_of = |record: RecordType| {
            let is_of =
                |index: &&usize| positions.get(**index).is_some_and(|position| position.record == record);
            removed.iter().filter(is_of).copied().collect::<Vec<_>>()
        };
        let contacts = gone_of(Contact);
        forget(&mut self.contacts, &contacts, |fact| fact.index);
        forget(&mut self.named_offers, &contacts, |fact| fact.index);
        forget(&mut self.lifts, &gone_of(AnonymityLift), |fact| fact.index);
        forget(&mut self.meetings, &gone_of(Meeting), |fact| fact.index);
        forget(&mut self.measurements, &gone_of(Measurement), |fact| fact.index);
        forget(&mut self.whole, removed, |fact| fact.index);
        if !gone_of(Course).is_empty() {
            self.link(positions, &(0..positions.len()));
        }
    }
}

/// Returns the places of the facts at these indices.
fn places<T>(facts: &[T], indices: &Range<usize>, index: impl Fn(&T) -> usize) -> Range<usize> {
    let place = |end: usize| facts.partition_point(|fact| index(fact) < end);
    place(indices.start)..place(indices.end)
}

fn within<'f, T>(facts: &'f [T], indices: &Range<usize>, index: impl Fn(&T) -> usize) -> &'f [T] {
    facts.get(places(facts, indices, index)).unwrap_or_default()
}

fn within_mut<'f, T>(facts: &'f mut [T], indices: &Range<usize>, index: impl Fn(&T) -> usize) -> &'f mut [T] {
    let places = places(facts, indices, index);
    facts.get_mut(places).unwrap_or_default()
}

/// Removes the facts whose index is in `removed`. Both lists are in the order of the file.
fn forget<T>(facts: &mut Vec<T>, removed: &[usize], index: impl Fn(&T) -> usize) {
    if removed.is_empty() {
        return;
    }
    let mut removed = removed.iter().copied().peekable();
    facts.retain(|fact| {
        let index = index(fact);
        while removed.next_if(|removed| *removed < index).is_some() {}
        removed.peek() != Some(&index)
    });
}

/// Appends `next` to `all`, with each fact adjusted by `moved`.
fn append<T>(all: &mut Vec<T>, next: Vec<T>, moved: impl Fn(&mut T)) {
    all.extend(next.into_iter().map(|mut fact| {
        moved(&mut fact);
        fact
    }));
}

impl ContactFacts {
    fn new(index: usize, contact: &Contact) -> Self {
        let client = match &contact.client {
            ClientRef::Anonymous => Client::Anonymous,
            ClientRef::Card { token } => Client::Card(Key::of(token)),
            ClientRef::Pseudonymous { pseudonym } => Client::Pseudonym(Key::of(pseudonym)),
        };
        Self {
            index,
            day: contact.day,
            client,
            unit: contact.unit,
            received_by: contact.received_by,
            first_contact: contact.first_contact,
        }
    }

    /// Returns the key of the contact: the hash of its type and id.
    pub(crate) fn key(&self, positions: &Positions) -> Option<Key> {
        positions.key(self.index)
    }
}

impl LiftFacts {
    fn new(index: usize, lift: &AnonymityLift) -> Self {
        let from = match &lift.from {
            LiftSource::Card(token) => LiftedFrom::Card(Key::of(token)),
            LiftSource::Contact(id) => LiftedFrom::Contact(Key::of_record(RecordType::Contact, id)),
        };
        Self {
            index,
            from,
            pseudonym: Key::of(&lift.pseudonym),
            links_earlier: lift.links_earlier,
            days: LiftDays::of(lift),
        }
    }
}

impl LiftDays {
    pub(crate) fn of(lift: &AnonymityLift) -> Self {
        Self { day: lift.day, consent: lift.consent_day, link_consent: lift.link_consent_day }
    }
}

impl OfCourse {
    /// Returns a reference to the course with this id. It is not linked yet, and the course may not be in the
    /// delivery.
    pub(crate) fn named(id: &str) -> Self {
        Self { key: Key::of_record(RecordType::Course, id), number: u32::MAX }
    }

    /// Returns the index of the course among the usable courses of the delivery, or `None` if it is not one of
    /// them.
    pub(crate) fn number(&self) -> Option<usize> {
        usize::try_from(self.number).ok().filter(|_| self.number != u32::MAX)
    }

    /// Returns a sort key that groups records by course: courses of the delivery by their number, then others by
    /// their key.
    pub(crate) fn order(&self) -> (u32, Option<Key>) {
        (self.number, (self.number == u32::MAX).then_some(self.key))
    }
}

impl MeetingFacts {
    fn new(index: usize, meeting: &Meeting) -> Self {
        Self {
            index,
            course: OfCourse::named(&meeting.course),
            day: meeting.day,
            place: meeting.place,
            with: meeting.with.iter().copied().collect(),
            worker: Key::of(&meeting.worker),
        }
    }
}

impl NamedOffer {
    fn all_of(index: usize, contact: &Contact) -> impl Iterator<Item = Self> {
        let advice: CodeSet<AdviceTopic> = contact.advice.iter().copied().collect();
        let of = move |(offer, position): (&String, u32)| Self {
            index,
            day: contact.day,
            position,
            offer: Key::of_record(RecordType::Offer, offer),
            advice,
        };
        contact.offers.iter().zip(0..).map(of)
    }

    /// Returns the JSON pointer of the offer in the contact.
    pub(crate) fn path(&self) -> String {
        format!("/offers/{}", self.position)
    }

    /// Returns whether the contact gave advice on the topic.
    pub(crate) fn advised_on(&self, topic: AdviceTopic) -> bool {
        self.advice.contains(topic)
    }
}

impl WholeFacts {
    fn new(index: usize, record: &Record) -> Self {
        Self { index, record: record.record_type(), course: record.course().map(OfCourse::named) }
    }
}

impl MeasurementFacts {
    /// Returns a sort key that groups the measurements that are compared with each other: those of one course,
    /// instrument and respondent.
    pub(crate) fn series(&self) -> ((u32, Option<Key>), Instrument, Respondent) {
        (self.course.order(), self.instrument, self.respondent)
    }

    fn new(index: usize, made: &Measurement) -> Self {
        Self {
            index,
            course: OfCourse::named(&made.course),
            day: made.day,
            wave: made.wave,
            instrument: made.instrument,
            respondent: made.respondent,
            missing: made.missing,
            has_value: made.value.is_some(),
            version: Key::of(&made.version),
            recall_days: made.recall_days,
        }
    }
}
