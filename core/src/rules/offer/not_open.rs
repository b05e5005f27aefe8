//! `offer-not-open`

use super::judge_named;
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, Span, rule};
use crate::time::{Day, Period};

rule! {
    /// A client who is informed of an offer can use it: it is open on the day of the contact. If the offer is not
    /// in the delivery, the rule is skipped: it may be in an earlier delivery.
    ///
    /// Fails: a contact on 2013-06-01 that names an offer with `"last_day": "2013-05-31"`.
    /// Fixed: the offer that was named, or `"last_day": "2013-06-01"`, if it was open until then.
    Offer Warning "offer-not-open"
    args: {
        /// The day of the contact.
        day: Day = "Datoen for henvendelsen.",
        /// The days on which the offer is open.
        open: Span = "De dage, tilbuddet er åbent.",
    }
    title: "Offer not open", "Tilbuddet var ikke åbent";
    en: "the contact on {day} names an offer outside the days on which it is open ({open})",
        "correct the day, the offer, or the days on which the offer is open";
    da: "henvendelsen {day} nævner et tilbud uden for den tid, hvor det er åbent ({open})",
        "ret datoen, tilbuddet eller de dage, tilbuddet er åbent";
    source: "the manual, section 6: \"An offer (tilbud) is open from its first day to its last, both included\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Et tilbud, som borgeren bliver orienteret om, skal kunne bruges: det er åbent den dag, henvendelsen \
         sker. Er tilbuddet ikke med i leverancen, springes reglen over: det kan stå i en tidligere leverance.",
        "Forkert: en henvendelse 1. juni 2013, der nævner et tilbud med `\"last_day\": \"2013-05-31\"`.",
        "Rettet: det tilbud, der blev nævnt, eller `\"last_day\": \"2013-06-01\"`, hvis tilbuddet var åbent \
         til og med den dag.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    judge_named(history, judge, |named, offer, judge| {
        if Period::open(offer.first_day, offer.last_day).contains(named.day) {
            return judge.pass();
        }
        let args =
            Args { day: named.day, open: Span { first_day: offer.first_day, last_day: offer.last_day } };
        judge.fail_at(named.index, named.path(), args);
    });
}
