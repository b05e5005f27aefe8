//! The liftings of anonymity of a delivery, each beside what anonymity was lifted from.

use foldhash::HashMap;

use super::{ContactFacts, History};
use crate::code::RecordType;
use crate::record::{AnonymityLift, Key, LiftSource, Record};
use crate::time::Day;

/// A lifting of anonymity.
pub(crate) struct Lift<'a> {
    pub(crate) index: usize,
    pub(crate) record: &'a AnonymityLift,
    /// What tells the card or the contact from others.
    pub(crate) source: Key,
    /// The contact that anonymity was lifted from, if it is in the delivery and was not rejected by itself.
    pub(crate) contact: Option<&'a ContactFacts>,
    /// The day of another lifting from the same card or contact, if that one stands. Of several the first stands; of two on the
    /// same day, the one with the lower id.
    pub(crate) first: Option<Day>,
}

/// Every lifting of anonymity, in the order of the file.
pub(super) fn all<'a>(history: &History<'a>) -> Vec<Lift<'a>> {
    let lifts = history.of(RecordType::AnonymityLift).iter();
    let mut lifts: Vec<Lift<'a>> = lifts
        .filter_map(|entry| match entry.record {
            Record::AnonymityLift(record) => {
                let source = source(&record.from);
                Some(Lift { index: entry.index, record, source, contact: None, first: None })
            }
            _ => None,
        })
        .collect();
    let mut first: HashMap<Key, &AnonymityLift> = HashMap::default();
    for Lift { record, source, .. } in &lifts {
        let known = first.entry(*source).or_insert(record);
        if (record.day, &record.id) < (known.day, &known.id) {
            *known = record;
        }
    }
    let contacts = contacts(&first, history);
    for lift in &mut lifts {
        lift.contact = contacts.get(&lift.source).copied();
        let first = first.get(&lift.source).filter(|first| first.id != lift.record.id);
        lift.first = first.map(|first| first.day);
    }
    lifts
}

/// What tells a card from others, or a contact.
fn source(from: &LiftSource) -> Key {
    match from {
        LiftSource::Card(token) => Key::of(token),
        LiftSource::Contact(id) => Key::of_record(RecordType::Contact, id),
    }
}

/// The contacts of the delivery at which anonymity was lifted.
fn contacts<'a>(
    lifted: &HashMap<Key, &AnonymityLift>,
    history: &History<'a>,
) -> HashMap<Key, &'a ContactFacts> {
    if lifted.is_empty() {
        return HashMap::default();
    }
    let keyed = history.contacts.iter().filter_map(|contact| Some((contact.key(history.rows)?, contact)));
    keyed.filter(|(key, _)| lifted.contains_key(key)).collect()
}
