//! `anonymity-card-after-lift`

use crate::evidence::{Client, History, LiftedFrom, earliest};
use crate::judging::{Check, Judge, Scene, rule};
use crate::time::Day;

rule! {
    /// Once anonymity is lifted from a card, the card links to a known client. A later contact with the card is
    /// therefore not anonymous. The contact at which anonymity was lifted is on the same day and is allowed.
    ///
    /// Fails: a contact on 2012-05-02 with a card whose anonymity was lifted on 2012-05-01.
    /// Fixed: `"client": {"pseudonym": "…"}`, or `"client": "anonymous"` if the client stayed anonymous.
    Anonymity Error "anonymity-card-after-lift"
    args: {
        /// The day on which the card was shown.
        day: Day = "Den dag, kortet blev vist.",
        /// The day on which the card's anonymity was lifted.
        lifted: Day = "Den dag, anonymiteten for kortet blev ophævet.",
    }
    title: "Card used after anonymity was lifted", "Kort brugt, efter at anonymiteten blev ophævet";
    en: "the card was shown on {day}, after its anonymity was lifted on {lifted}",
        "record the contact under the client's pseudonym, or as a new anonymous contact without the card";
    da: "kortet er vist {day}, men anonymiteten var ophævet allerede {lifted}",
        "registrér henvendelsen under borgerens pseudonym, eller som en ny anonym henvendelse uden kortet, hvis borgeren var anonym";
    source: "the manual, section 5: \"a later anonymous contact is a new anonymous contact\"",
        "manualen, afsnit 5 (på engelsk)";
    manual_da:
        "Når anonymiteten er ophævet fra et kort, fører kortet til en kendt borger. En senere henvendelse med \
         kortet er derfor ikke anonym. Den henvendelse, hvor anonymiteten blev ophævet, er fra samme dag og \
         er tilladt.",
        "Forkert: en henvendelse 2. maj 2012 med et kort, selv om anonymiteten for kortet blev ophævet 1. maj \
         2012.",
        "Rettet: `\"client\": {\"pseudonym\": \"…\"}`, eller `\"client\": \"anonymous\"`, hvis borgeren var \
         anonym ved henvendelsen.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let lifted = earliest(history.lifts().iter().filter_map(|lift| match lift.facts.from {
        LiftedFrom::Card(token) => Some((token, lift.facts.days.day)),
        LiftedFrom::Contact(_) => None,
    }));
    for contact in history.contacts {
        let Client::Card(card) = contact.client else {
            continue;
        };
        match lifted.get(&card) {
            Some(lifted) if *lifted < contact.day => {
                judge.fail_at(contact.index, "/client", Args { day: contact.day, lifted: *lifted });
            }
            _ => judge.pass(),
        }
    }
}
