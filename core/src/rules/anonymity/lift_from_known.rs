//! `anonymity-lift-from-known`

use crate::evidence::{Client, History, LiftedFrom};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};

rule! {
    /// Who has a pseudonym has no anonymity left to lift, and a lifting would count the client once more among those who gave
    /// it up. Who has a card lifts anonymity from the card, so that it is lifted once for all contacts with it.
    ///
    /// If the contact is not in the delivery, it may be in an earlier one, and this rule does not judge.
    ///
    /// Fails: `"from": {"contact": "c-1"}`, where `c-1` has `"client": {"card": "…"}`.
    /// Mended: `"from": {"card": "…"}`.
    Anonymity Error "anonymity-lift-from-known"
    en: "the contact from which anonymity was lifted has a card or a pseudonym already",
        "lift it from the card; a client under a pseudonym has no anonymity to lift";
    da: "henvendelsen, som anonymiteten er ophævet fra, har allerede et kort eller et pseudonym",
        "ophæv den fra kortet; en borger under pseudonym har ingen anonymitet at ophæve";
    source: "the manual, section 5: \"from a single contact only where that contact has neither card nor pseudonym\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for lift in history.lifts() {
        let LiftedFrom::Contact(_) = lift.facts.from else { continue };
        match lift.contact.map(|contact| contact.client) {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(Client::Anonymous) => judge.pass(),
            Some(Client::Card(_) | Client::Pseudonym(_)) => {
                judge.fail_at(lift.facts.index, "/from/contact", Args);
            }
        }
    }
}
