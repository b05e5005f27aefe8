//! Offers (tilbud).

use crate::code::RecordType;
use crate::evidence::{History, NamedOffer};
use crate::judging::{Judge, SkipReason};
use crate::record::{Key, Offer, Record};
use foldhash::HashMap;

family! {
    not_open,
    without_topic,
    twice,
}

/// Calls `check` for every offer that a contact names. Skips offers that are not in the delivery.
fn judge_named(history: &History, judge: &mut Judge, check: impl Fn(&NamedOffer, &Offer, &mut Judge)) {
    let offers: HashMap<Key, &Offer> = history
        .of(RecordType::Offer)
        .iter()
        .filter_map(|entry| match entry.record {
            Record::Offer(offer) => Some((history.positions.key(entry.index)?, offer)),
            _ => None,
        })
        .collect();
    for named in history.named_offers {
        match offers.get(&named.offer) {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(offer) => check(named, offer, judge),
        }
    }
}
