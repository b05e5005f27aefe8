//! `anonymity-lift-from-known`

use crate::evidence::{Client, History, LiftedFrom};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};

rule! {
    /// A client with a pseudonym has no anonymity to lift, and a lifting would count the client once more among
    /// those who gave up anonymity. For a client with a card, anonymity is lifted from the card, so that it is
    /// lifted once for all contacts with that card.
    ///
    /// If the contact is not in the delivery, the rule is skipped: the contact may be in an earlier delivery.
    ///
    /// Fails: `"from": {"contact": "c-1"}`, where `c-1` has `"client": {"card": "…"}`.
    /// Fixed: `"from": {"card": "…"}`.
    Anonymity Error "anonymity-lift-from-known"
    title: "The client was not anonymous", "Borgeren var ikke anonym";
    en: "the contact from which anonymity was lifted already has a card or a pseudonym",
        "lift anonymity from the card; if the client was already known, there was no anonymity to lift and the record is deleted";
    da: "henvendelsen, som anonymiteten er ophævet fra, har allerede et kort eller et pseudonym",
        "har borgeren et kort, så ophæv anonymiteten fra kortet; var borgeren kendt i forvejen, er der ingen anonymitet at ophæve, og posten slettes";
    source: "the manual, section 5: \"from a single contact only where that contact has neither card nor pseudonym\"",
        "manualen, afsnit 5 (på engelsk)";
    manual_da:
        "En borger med et pseudonym har ingen anonymitet at ophæve, og ophævelsen ville tælle borgeren en \
         gang til blandt dem, der har opgivet deres anonymitet. Har borgeren et kort, ophæves anonymiteten \
         fra kortet, så den ophæves én gang for alle henvendelser med kortet.",
        "Er henvendelsen ikke med i leverancen, springes reglen over: Henvendelsen kan være med i en \
         tidligere leverance.",
        "Forkert: `\"from\": {\"contact\": \"c-1\"}`, hvor `c-1` har `\"client\": {\"card\": \"…\"}`.",
        "Rettet: `\"from\": {\"card\": \"…\"}`.";
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
