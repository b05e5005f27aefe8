//! `offer-twice`

use std::collections::BTreeMap;

use crate::code::{AdviceTopic, Organisation, RecordType};
use crate::evidence::{Entry, History, Swept, sweep};
use crate::judging::{Check, Judge, Scene, SkipReason, Span, rule};
use crate::record::{Offer, Record};
use crate::time::Period;

rule! {
    /// Two offers of one provider for one topic at the same time are probably one offer that was registered twice.
    /// The first offer counts; of two that begin on the same day, the one with the lower id.
    ///
    /// The rule checks the providers that have a name or are one. `other_ngo` and `private` are not checked, because
    /// two of them may offer the same. Offers for `other` are not checked, because they need not be for the same
    /// thing.
    ///
    /// Fails: two offers of the municipality for `debt`, from 2013-01-01 to 2013-05-31 and from 2013-05-31 on.
    /// Fixed: `"first_day": "2013-06-01"`, if that was the day, or one offer.
    Offer Warning "offer-twice"
    args: {
        /// The days on which the offer is open.
        open: Span = "De dage, tilbuddet er åbent.",
        /// The days on which the other offer is open.
        other: Span = "De dage, det andet tilbud er åbent.",
    }
    title: "Same offer twice", "Samme tilbud to gange";
    en: "the offer ({open}) overlaps another of the same provider for the same topic ({other})",
        "remove one if they are the same offer, or correct the days";
    da: "tilbuddet ({open}) overlapper et andet fra samme udbyder om samme emne ({other})",
        "er det samme tilbud, så fjern det ene; ellers ret dagene";
    source: "the manual, section 6: \"One provider has one offer for one topic at a time\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "To tilbud fra samme udbyder om samme emne på samme tid er sandsynligvis ét tilbud, der er registreret \
         to gange. Det første tilbud tæller; begynder to på samme dag, tæller det med det laveste id.",
        "Reglen gælder udbydere, der har et navn, eller som der kun er én af. Den gælder ikke andre NGO'er \
         (`other_ngo`) og private udbydere (`private`), for to af dem kan tilbyde det samme. Den gælder heller \
         ikke tilbud om andet (`other`), for de behøver ikke handle om det samme.",
        "Forkert: to tilbud fra kommunen om gæld, det ene fra og med 1. januar 2013 til og med 31. maj 2013, \
         det andet fra og med 31. maj 2013.",
        "Rettet: `\"first_day\": \"2013-06-01\"` i det andet, hvis det begyndte den dag, eller ét tilbud.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    /// An offer and its entry in the delivery.
    type Placed<'a> = (&'a Offer, &'a Entry<'a>);
    let mut alike: BTreeMap<(&str, Organisation, AdviceTopic), Vec<Placed>> = BTreeMap::new();
    for entry in history.of(RecordType::Offer) {
        let Record::Offer(offer) = entry.record else { continue };
        if matches!(offer.provider, Organisation::OtherNgo | Organisation::Private)
            || offer.topic == AdviceTopic::Other
        {
            judge.skip(SkipReason::NotApplicable);
            continue;
        }
        alike.entry((&offer.municipality, offer.provider, offer.topic)).or_default().push((offer, entry));
    }
    for offers in alike.values_mut() {
        offers.sort_by_key(|(offer, _)| (offer.first_day, &offer.id));
        let end = |offer: &Offer| Period::open(offer.first_day, offer.last_day).to();
        for Swept { item: (offer, entry), before, .. } in
            sweep(offers.iter().copied(), |(offer, _)| end(offer))
        {
            match before.filter(|(other, _)| offer.first_day < end(other)) {
                Some((other, _)) => {
                    let args = Args {
                        open: Span { first_day: offer.first_day, last_day: offer.last_day },
                        other: Span { first_day: other.first_day, last_day: other.last_day },
                    };
                    judge.fail_at(entry.index, "/first_day", args);
                }
                None => judge.pass(),
            }
        }
    }
}
