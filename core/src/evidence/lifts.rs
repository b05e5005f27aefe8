//! The liftings of anonymity of a delivery, each with its source.

use foldhash::HashMap;

use super::{ContactFacts, LiftFacts, LiftedFrom, Positions};
use crate::record::Key;
use crate::time::Day;

/// A lifting of anonymity.
pub(crate) struct Lift<'a> {
    pub(crate) facts: &'a LiftFacts,
    /// The contact at which anonymity was lifted. `None` if it is not in the delivery or a rule about single
    /// records rejected it.
    pub(crate) contact: Option<&'a ContactFacts>,
    /// The day of an earlier lifting from the same card or contact. Only the first of several is valid; of two on
    /// the same day, the one with the lower id. `None` if this lifting is that one.
    pub(crate) first: Option<Day>,
}

/// Returns every lifting of anonymity, in the order of the file.
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

/// Returns the contacts at which anonymity was lifted, by their keys.
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
