//! `registration-card-without-token`

use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::{ClientRef, Contact};

rule! {
    /// The token is what the card is for. Without it the contact counts as one that nothing links to any other.
    ///
    /// A client who is already known need not be linked by a card.
    ///
    /// Fails: `"card_shown": true, "client": "anonymous"`.
    /// Mended: `"client": {"card": "…"}`.
    Registration Warning "registration-card-without-token"
    en: "a card was shown, but its token was not recorded",
        "record the token, so that the card links this contact to the client's others";
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
