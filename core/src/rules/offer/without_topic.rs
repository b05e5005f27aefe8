//! `offer-without-topic`

use super::judge_named;
use crate::code::AdviceTopic;
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, rule};

rule! {
    /// A client is told of an offer because the talk was about what it is for, or about offers in general: `orientation_on_offers`
    /// covers every offer. If the offer is not in the delivery, this rule does not judge.
    ///
    /// Fails: `"advice": ["housing"]` at a contact that names an offer for `debt`.
    /// Mended: `"advice": ["housing", "debt"]`, or `"advice": ["orientation_on_offers"]`.
    Offer Warning "offer-without-topic"
    args: {
        /// What the offer is for.
        topic: AdviceTopic,
    }
    en: "the contact names an offer for `{topic}`, and was not about it",
        "add the topic to the advice, or correct the offer";
    da: "henvendelsen nævner et tilbud om `{topic}`, men handlede ikke om det",
        "tilføj emnet til rådgivningen, eller ret tilbuddet";
    source: "the manual, section 6: \"the advice was about what they are for, or an orientation on offers\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    judge_named(history, judge, |named, offer, judge| {
        if named.advised_on(offer.topic) || named.advised_on(AdviceTopic::OrientationOnOffers) {
            return judge.pass();
        }
        judge.fail_at(named.index, named.path(), Args { topic: offer.topic });
    });
}
