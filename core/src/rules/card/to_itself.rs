//! `card-to-itself`

use crate::code::CardParty;
use crate::judging::{Check, Judge, Scene, rule};
use crate::record::CardDistribution;

rule! {
    /// Cards go from one to another: KCP hands them out at massage clinics, the social administration sends them to Reden. A card
    /// that stays where it was is not handed out, and cards are never uses of them.
    ///
    /// Fails: `"from": "kcp", "to": "kcp"`.
    /// Mended: `"to": "massage_clinics"`.
    Card Error "card-to-itself"
    args: {
        /// Who handed cards to itself.
        party: CardParty,
    }
    en: "`{party}` handed cards to itself",
        "correct who gave or who received";
    da: "`{party}` har uddelt kort til sig selv",
        "ret, hvem der gav, eller hvem der fik";
    source: "the status, 27 October 2010: \"Kompetencecenter Prostitution har i 2010 omdelt 400 stk.\"";
    check: Check::Cards(check);
}

fn check(cards: &CardDistribution, _: &Scene, judge: &mut Judge) {
    judge.pass_if(cards.from != cards.to, "/to", || Args { party: cards.to });
}
