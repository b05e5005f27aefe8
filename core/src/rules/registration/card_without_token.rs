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
    en: "a card was shown, but its token is not recorded",
        "record the token if it is known, so that the contact is linked to the client's other contacts";
    da: "der er vist et kort, men kortets nummer er ikke registreret",
        "registrér nummeret, så kortet knytter henvendelsen til borgerens andre";
    source: "the manual, section 5: \"a random token that the client holds links contacts\"";
    check: Check::Contact(check);
}

fn check(contact: &Contact, _: &Scene, judge: &mut Judge) {
    if !contact.card_shown {
        return judge.skip(SkipReason::NotApplicable);
    }
    judge.pass_if(contact.client != ClientRef::Anonymous, "/client", || Args);
}
