//! `anonymity-lifted-twice`

use foldhash::{HashMap, HashSet};

use crate::code::RecordType;
use crate::record::{Key, LiftSource, Record};
use crate::rules::{Check, ContactFacts, Entry, History, Judge, Scene, rule};
use crate::time::Day;

rule! {
    /// A card belongs to one client, who lifts anonymity once. A second lifting would count one client twice among those
    /// who gave up anonymity. The first stands; of two on the same day, the one with the lower id.
    ///
    /// Fails: two liftings from one card.
    /// Mended: the first alone.
    Anonymity Error "anonymity-lifted-twice"
    en: "anonymity was already lifted from the same card or contact on {first}",
        "keep the first lifting; record what came later as contacts of the known client";
    da: "anonymiteten er allerede ophævet fra samme kort eller henvendelse {first}",
        "behold den første ophævelse; registrér det senere som henvendelser fra den kendte borger";
    source: "the manual, section 5: \"Lifting never happens twice for a card\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let mut first: HashMap<&LiftSource, (Day, &str)> = HashMap::default();
    for (source, day, id, _) in lifts(history) {
        let known = first.entry(source).or_insert((day, id));
        *known = (day, id).min(*known);
    }
    for (source, day, id, entry) in lifts(history) {
        match first.get(source) {
            Some(first) if *first != (day, id) => {
                judge.fail_at(entry.index, "/from", &[("first", first.0.to_string())]);
            }
            _ => judge.pass(),
        }
    }
}

/// Every lifting of anonymity: from what, when, its id, and where it stands.
pub(crate) fn lifts<'a>(
    history: &'a History<'a>,
) -> impl Iterator<Item = (&'a LiftSource, Day, &'a str, &'a Entry<'a>)> {
    history.of(RecordType::AnonymityLift).iter().filter_map(|entry| match entry.record {
        Record::AnonymityLift(lift) => Some((&lift.from, lift.day, lift.id.as_str(), entry)),
        _ => None,
    })
}

/// What tells a contact from other records.
pub(super) fn contact_key(id: &str) -> Key {
    Key::of_record(RecordType::Contact, id)
}

/// The contacts of the delivery at which anonymity was lifted.
pub(super) fn lifted_contacts<'a>(history: &'a History<'a>) -> HashMap<Key, &'a ContactFacts> {
    let named: HashSet<Key> = lifts(history)
        .filter_map(|(source, ..)| match source {
            LiftSource::Contact(id) => Some(contact_key(id)),
            LiftSource::Card(_) => None,
        })
        .collect();
    if named.is_empty() {
        return HashMap::default();
    }
    let keyed = history.contacts.iter().filter_map(|contact| Some((contact.key(history.rows)?, contact)));
    keyed.filter(|(key, _)| named.contains(key)).collect()
}
