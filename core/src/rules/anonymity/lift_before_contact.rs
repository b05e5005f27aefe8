//! `anonymity-lift-before-contact`

use crate::evidence::{History, LiftedFrom};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::time::Day;

rule! {
    /// Anonymity that is lifted from a single contact is lifted on the day of that contact or later.
    ///
    /// If the contact is not in the delivery, the rule is skipped: the contact may be in an earlier delivery.
    ///
    /// Fails: a lifting on 2012-04-30 from a contact on 2012-05-01.
    /// Fixed: `"day": "2012-05-01"`, if that was the day.
    Anonymity Error "anonymity-lift-before-contact"
    args: {
        /// The day on which anonymity was lifted.
        day: Day = "Den dag, anonymiteten blev ophævet.",
        /// The day of the contact.
        contact: Day = "Den dag, henvendelsen er fra.",
    }
    title: "Anonymity lifted before the contact", "Anonymitet ophævet før henvendelsen";
    en: "anonymity was lifted on {day}, before the contact on {contact} from which it was lifted",
        "correct the day that is wrong";
    da: "anonymiteten er ophævet {day}, men henvendelsen, den blev ophævet ved, er fra {contact}",
        "ret den dato, der er forkert";
    source: "the manual, section 5: \"from a card or a single contact to a pseudonym\"",
        "manualen, afsnit 5 (på engelsk)";
    manual_da:
        "Ophæves anonymiteten ved en enkelt henvendelse, sker det samme dag som henvendelsen eller senere.",
        "Er henvendelsen ikke med i leverancen, springes reglen over: Henvendelsen kan være med i en \
         tidligere leverance.",
        "Forkert: anonymiteten er ophævet 30. april 2012 ved en henvendelse fra 1. maj 2012.",
        "Rettet: `\"day\": \"2012-05-01\"`, hvis anonymiteten blev ophævet den dag.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for lift in history.lifts() {
        let LiftedFrom::Contact(_) = lift.facts.from else { continue };
        let day = lift.facts.days.day;
        match lift.contact.map(|contact| contact.day) {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(contact) if day < contact => {
                judge.fail_at(lift.facts.index, "/day", Args { day, contact });
            }
            Some(_) => judge.pass(),
        }
    }
}
