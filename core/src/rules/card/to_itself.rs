//! `card-to-itself`

use crate::code::CardParty;
use crate::judging::{Check, Judge, Scene, rule};
use crate::record::CardDistribution;

rule! {
    /// Cards pass from one party to another: KCP hands them out at massage clinics, the social administration
    /// sends them to Reden. A card that stays with the same party is not handed out. Cards handed out are not a
    /// count of cards used.
    ///
    /// Fails: `"from": "kcp", "to": "kcp"`.
    /// Fixed: `"to": "massage_clinics"`, if they received the cards.
    Card Error "card-to-itself"
    args: {
        /// The party that is both giver and receiver.
        party: CardParty = "Den, der både har uddelt og modtaget kortene.",
    }
    title: "Cards handed to oneself", "Kort uddelt til sig selv";
    en: "the same party handed the cards out and received them: {party}",
        "correct the party that gave the cards or the party that received them";
    da: "den samme har både uddelt og modtaget kortene: {party}",
        "ret, hvem der uddelte kortene, eller hvem der modtog dem";
    source: "the status, 27 October 2010: \"Kompetencecenter Prostitution har i 2010 omdelt 400 stk.\"",
        "statusnotatet, 27. oktober 2010: »Kompetencecenter Prostitution har i 2010 omdelt 400 stk.«";
    manual_da:
        "Kort går fra den ene til den anden: Kompetencecenter Prostitution (KCP) uddeler dem på \
         massageklinikker, og socialforvaltningen sender dem til Reden. Et kort, der bliver hos den samme, er \
         ikke uddelt. Antallet af uddelte kort siger ikke, hvor mange der er brugt.",
        "Forkert: `\"from\": \"kcp\", \"to\": \"kcp\"`.",
        "Rettet: `\"to\": \"massage_clinics\"`, hvis det var massageklinikker, der fik kortene.";
    check: Check::Cards(check);
}

fn check(cards: &CardDistribution, _: &Scene, judge: &mut Judge) {
    judge.pass_if(cards.from != cards.to, "/to", || Args { party: cards.to });
}
