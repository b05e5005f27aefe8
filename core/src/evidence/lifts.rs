//! The liftings of anonymity of a delivery, each beside what anonymity was lifted from.

use foldhash::HashMap;

use super::{ContactFacts, LiftFacts, LiftedFrom, Positions};
use crate::record::Key;
use crate::time::Day;

/// A lifting of anonymity.
pub(crate) struct Lift<'a> {
    pub(crate) facts: &'a LiftFacts,
    /// The contact that anonymity was lifted from, if it is in the delivery and was not rejected by itself.
    pub(crate) contact: Option<&'a ContactFacts>,
    /// The day of another lifting from the same card or contact, if that one stands. Of several the first stands; of two on the
    /// same day, the one with the lower id.
    pub(crate) first: Option<Day>,
}

/// Every lifting of anonymity, in the order of the file.
pub(super) fn all<'a>(
    lifts: &'a [LiftFacts],
    contacts: &'a [ContactFacts],
    positions: &Positions,
) -> Vec<Lift<'a>> {
    let order = |lift: &LiftFacts| (lift.days.day, positions.id(lift.index));
    let mut first: HashMap<LiftedFrom, &LiftFacts> = HashMap::default();
    for lift in lifts {
        let known = first.entry(lift.from).or_insert(lift);
        if order(lift) < order(known) {
            *known = lift;
        }
    }
    let contacts = lifted_at(&first, contacts, positions);
    let with_its_source = |facts: &'a LiftFacts| Lift {
        facts,
        contact: match facts.from {
            LiftedFrom::Contact(key) => contacts.get(&key).copied(),
            LiftedFrom::Card(_) => None,
        },
        first: first.get(&facts.from).filter(|first| first.index != facts.index).map(|first| first.days.day),
    };
    lifts.iter().map(with_its_source).collect()
}

/// The contacts of the delivery at which anonymity was lifted.
fn lifted_at<'a>(
    lifted: &HashMap<LiftedFrom, &LiftFacts>,
    contacts: &'a [ContactFacts],
    positions: &Positions,
) -> HashMap<Key, &'a ContactFacts> {
    if lifted.is_empty() {
        return HashMap::default();
    }
    let keyed = contacts.iter().filter_map(|contact| Some((contact.key(positions)?, contact)));
    keyed.filter(|(key, _)| lifted.contains_key(&LiftedFrom::Contact(*key))).collect()
}
