//! `offer-without-topic`

use super::judge_named;
use crate::code::AdviceTopic;
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, rule};

rule! {
    /// A client is informed of an offer because the advice was about its topic, or about offers in general:
    /// `orientation_on_offers` covers every offer. If the offer is not in the delivery, the rule is skipped.
    ///
    /// Fails: `"advice": ["housing"]` in a contact that names an offer for `debt`.
    /// Fixed: `"advice": ["housing", "debt"]` or `"advice": ["orientation_on_offers"]`, if that is what the advice
    /// was about.
    Offer Warning "offer-without-topic"
    args: {
        /// The topic of the offer.
        topic: AdviceTopic = "Tilbuddets emne.",
    }
    title: "Offer without its topic", "Tilbud uden emnet";
    en: "the contact names an offer, but its advice does not include the topic of the offer: {topic}",
        "add the topic if the advice was about it; otherwise correct the offer";
    da: "henvendelsen nævner et tilbud, men rådgivningen omfatter ikke tilbuddets emne: {topic}",
        "handlede rådgivningen om emnet, så tilføj det; ellers ret tilbuddet";
    source: "the manual, section 6: \"the advice was about what they are for, or an orientation on offers\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "En borger bliver orienteret om et tilbud, fordi rådgivningen handlede om tilbuddets emne eller om \
         tilbud i almindelighed: emnet orientering om tilbud dækker alle tilbud. Er tilbuddet ikke med i \
         leverancen, springes reglen over.",
        "Forkert: `\"advice\": [\"housing\"]` i en henvendelse, der nævner et tilbud om gæld.",
        "Rettet: `\"advice\": [\"housing\", \"debt\"]` eller `\"advice\": [\"orientation_on_offers\"]`, hvis \
         rådgivningen handlede om det.";
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
