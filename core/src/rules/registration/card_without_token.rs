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
    source: "the manual, section 5: \"a random token that the client holds links contacts\"";
    check: Check::Contact(check);
}

fn check(contact: &Contact, _: &Scene, judge: &mut Judge) {
    if !contact.card_shown {
        return judge.skip(SkipReason::NotApplicable);
    }
    judge.pass_if(contact.client != ClientRef::Anonymous, "/client", || Args);
}
