//! `card-before-programme`

use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::CardDistribution;
use crate::time::Day;

rule! {
    /// The VIP scheme is part of the Exit-pakken, so there were no cards before it came into force. The rule is
    /// skipped if the strategy does not include the Exit-pakken.
    ///
    /// Fails: cards handed out on 2008-10-31.
    /// Fixed: `"first_day": "2008-11-01"`, if that was the day.
    Card Error "card-before-programme"
    args: {
        /// The first day on which the cards were handed out.
        day: Day = "Den første dag, kortene blev uddelt.",
        /// The first day of the programme.
        from: Day = "Den første dag, Exit-pakken var i kraft.",
    }
    title: "Cards handed out before the Exit-pakken", "Kort uddelt før Exit-pakken";
    en: "the cards were handed out on {day}, before the Exit-pakken came into force on {from}",
        "correct the day; there were no VIP cards before the programme";
    da: "kortene er uddelt {day}, men Exit-pakken trådte først i kraft {from}",
        "ret datoen; der fandtes ingen VIP-kort før Exit-pakken";
    source: "the manual, section 1: \"in force since November 2008. It has a VIP scheme\"",
        "manualen, afsnit 1 (på engelsk)";
    manual_da:
        "VIP-ordningen er en del af Exit-pakken. Der fandtes derfor ingen kort, før Exit-pakken trådte i \
         kraft. Reglen springes over, hvis strategien ikke omfatter Exit-pakken.",
        "Forkert: kort, der er uddelt 31. oktober 2008.",
        "Rettet: `\"first_day\": \"2008-11-01\"`, hvis det var den første dag.";
    check: Check::Cards(check);
}

fn check(cards: &CardDistribution, scene: &Scene, judge: &mut Judge) {
    let Some(from) = scene.strategy.exit_package_from else {
        return judge.skip(SkipReason::NotApplicable);
    };
    judge.pass_if(cards.first_day >= from, "/first_day", || Args { day: cards.first_day, from });
}
