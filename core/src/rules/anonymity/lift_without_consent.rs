//! `anonymity-lift-without-consent`

use crate::judging::{Check, Judge, Scene, rule};
use crate::record::AnonymityLift;
use crate::time::Day;

rule! {
    /// Only the client can lift anonymity, and not in retrospect: consent is given on the day of the lifting or
    /// before it.
    ///
    /// Fails: a lifting without `consent_day`, or with one after `day`.
    /// Fixed: `"consent_day"` on or before `day`, if the client consented by then.
    Anonymity Error "anonymity-lift-without-consent"
    args: {
        /// The day on which anonymity was lifted.
        day: Day = "Den dag, anonymiteten blev ophævet.",
    }
    title: "Anonymity lifted without consent", "Anonymitet ophævet uden samtykke";
    en: "anonymity was lifted on {day}, but the client had not consented by that day",
        "if the client had consented, record the day of the consent; without consent anonymity was not lifted, and the record is deleted";
    da: "anonymiteten er ophævet {day}, men der er ikke registreret et samtykke senest den dag",
        "havde borgeren samtykket, så registrér datoen for samtykket; uden samtykke er anonymiteten ikke ophævet, og posten slettes";
    source: "the manual, section 5: \"Lifting anonymity is an event of its own: dated, with consent, by one client\"",
        "manualen, afsnit 5 (på engelsk)";
    manual_da:
        "Kun borgeren selv kan ophæve sin anonymitet, og det sker ikke med tilbagevirkende kraft: Samtykket \
         er givet samme dag, som anonymiteten bliver ophævet, eller før.",
        "Forkert: en ophævelse uden en dato for samtykket (`consent_day`) eller med en dato, der er senere \
         end `day`.",
        "Rettet: `\"consent_day\"` er senest samme dag som `day`, hvis borgeren havde samtykket da.";
    check: Check::Lift(check);
}

fn check(lift: &AnonymityLift, _: &Scene, judge: &mut Judge) {
    let consented = lift.consent_day.is_some_and(|day| day <= lift.day);
    judge.pass_if(consented, "/consent_day", || Args { day: lift.day });
}
