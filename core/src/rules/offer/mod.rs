//! Offers (tilbud).

pub(crate) mod not_open;
pub(crate) mod twice;
pub(crate) mod without_topic;

use crate::code::RecordType;
use std::collections::BTreeMap;

use super::{Entry, History, Judge, SkipReason};
use crate::record::{Contact, Offer, Record};

/// Judges every offer that a contact names and that is in the delivery, with the JSON pointer of its name.
fn judge_named(
    history: &History,
    judge: &mut Judge,
    check: impl Fn(&Entry, &Contact, &Offer, String, &mut Judge),
) {
    let offers: BTreeMap<&str, &Offer> = history
        .of(RecordType::Offer)
        .iter()
        .filter_map(|entry| match entry.record {
            Record::Offer(offer) => Some((offer.id.as_str(), offer)),
            _ => None,
        })
        .collect();
    for entry in &history.contacts_with_offers {
        let Record::Contact(contact) = entry.record else { continue };
        for (i, id) in contact.offers.iter().enumerate() {
            match offers.get(id.as_str()) {
                None => judge.skip(SkipReason::NotInDelivery),
                Some(offer) => check(entry, contact, offer, format!("/offers/{i}"), judge),
            }
        }
    }
}
