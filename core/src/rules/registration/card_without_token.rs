//! `registration-card-without-token`

use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::{ClientRef, Contact};

rule! {
    /// A card links contacts by its token. Without the token the contact is not linked to any other.
    ///
    /// The rule accepts a known client: the pseudonym already links the contacts.
    ///
    /// Fails: `"card_shown": true, "client": "anonymous"`.
    /// Fixed: `"client": {"card": "…"}` with the token of the card.
    Registration Warning "registration-card-without-token"
    title: "Card without its token", "Kort uden nummer";
    en: "a card was shown, but its token is not recorded",
        "record the token if it is known, so that the contact is linked to the client's other contacts";
    da: "der er vist et kort, men kortets nummer er ikke registreret",
        "kendes nummeret, så registrér det; så hører henvendelsen sammen med borgerens øvrige henvendelser";
    source: "the manual, section 5: \"a random token that the client holds links contacts\"",
        "manualen, afsnit 5 (på engelsk)";
    manual_da:
        "Et VIP-kort knytter borgerens henvendelser sammen ved hjælp af kortets nummer. Uden nummeret hører \
         henvendelsen ikke sammen med nogen anden.",
        "Er borgeren kendt, kræver reglen ikke noget nummer: pseudonymet knytter allerede henvendelserne \
         sammen.",
        "Forkert: der er vist et kort, men borgeren er registreret uden det (`\"client\": \"anonymous\"`).",
        "Rettet: borgeren er registreret med kortets nummer (`\"client\": {\"card\": \"…\"}`), hvis nummeret \
         er kendt.";
    check: Check::Contact(check);
}

fn check(contact: &Contact, _: &Scene, judge: &mut Judge) {
    if !contact.card_shown {
        return judge.skip(SkipReason::NotApplicable);
    }
    judge.pass_if(contact.client != ClientRef::Anonymous, "/client", || Args);
}
