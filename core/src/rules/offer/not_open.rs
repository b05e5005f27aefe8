//! `offer-not-open`

use super::judge_named;
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, Span, rule};
use crate::time::Day;

rule! {
    /// A client who is informed of an offer can use it: it is open on the day of the contact. If the offer is not
    /// in the delivery, the rule is skipped: it may be in an earlier delivery.
    ///
    /// Fails: a contact on 2013-06-01 that names an offer with `"to": "2013-06-01"`.
    /// Fixed: the offer that was named, or `"to": "2013-06-02"`, if it was open until then.
    Offer Warning "offer-not-open"
    args: {
        /// The day of the contact.
        day: Day,
        /// The days on which the offer is open.
        open: Span,
    }
    en: "the contact on {day} names an offer that is open {open}",
        "correct the day, the offer, or the days on which the offer is open";
    da: "henvendelsen {day} nævner et tilbud, der er åbent {open}",
        "ret datoen, tilbuddet eller de dage, det er åbent";
    source: "the manual, section 6: \"An offer (tilbud) is open from its first day up to the day that it names as its end\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    judge_named(history, judge, |named, offer, judge| {
        if offer.from <= named.day && offer.to.is_none_or(|to| named.day < to) {
            return judge.pass();
        }
        let args = Args { day: named.day, open: Span { from: offer.from, to: offer.to } };
        judge.fail_at(named.index, named.path(), args);
    });
}
