//! `card-to-itself`

use crate::record::CardDistribution;
use crate::judging::{Check, Judge, Scene, rule};

rule! {
    /// Cards go from one to another: KCP hands them out at massage clinics, the social administration sends them to Reden. A card
    /// that stays where it was is not handed out, and cards are never uses of them.
    ///
    /// Fails: `"from": "kcp", "to": "kcp"`.
    /// Mended: `"to": "massage_clinics"`.
    Card Error "card-to-itself"
    en: "`{party}` handed cards to itself",
        "correct who gave or who received";
    da: "`{party}` har uddelt kort til sig selv",
        "ret, hvem der gav, eller hvem der fik";
    source: "the status, 27 October 2010: \"Kompetencecenter Prostitution har i 2010 omdelt 400 stk.\"";
    check: Check::Cards(check);
}

fn check(cards: &CardDistribution, _: &Scene, judge: &mut Judge) {
    judge.require(cards.from != cards.to, "/to", &[("party", &cards.to)]);
}
