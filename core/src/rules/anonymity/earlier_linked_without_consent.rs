//! `anonymity-earlier-linked-without-consent`

use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::AnonymityLift;
use crate::time::Day;

rule! {
    /// Two separate consents are needed. One lifts anonymity from now on; the other links what was said
    /// anonymously before to the client's pseudonym.
    ///
    /// Fails: `"links_earlier": true` without `link_consent_day`.
    /// Fixed: `"link_consent_day"` on or before `day`, if the client consented; otherwise `"links_earlier": false`.
    Anonymity Error "anonymity-earlier-linked-without-consent"
    args: {
        /// The day on which anonymity was lifted.
        day: Day = "Den dag, anonymiteten blev ophævet.",
    }
    title: "Earlier contacts linked without consent", "Tidligere henvendelser tilknyttet uden samtykke";
    en: "earlier contacts were linked on {day}, but the client had not consented to the linking by that day",
        "if the client had consented, record the day of that consent; if not, set `links_earlier` to `false`";
    da: "tidligere henvendelser er knyttet til borgeren {day}, men der er ikke registreret et samtykke til det senest den dag",
        "havde borgeren samtykket til det, så registrér datoen; ellers må de tidligere henvendelser ikke knyttes til borgeren (`links_earlier`: `false`)";
    source: "the manual, section 5: \"Earlier contacts are linked only if the client consents to that as well\"",
        "manualen, afsnit 5 (på engelsk)";
    manual_da:
        "Der skal to samtykker til. Det ene ophæver anonymiteten fremover. Det andet knytter det, der \
         tidligere er sagt anonymt, til borgerens pseudonym.",
        "Forkert: `\"links_earlier\": true` uden en dato for samtykket til det (`link_consent_day`).",
        "Rettet: `\"link_consent_day\"` er senest samme dag som `day`, hvis borgeren havde samtykket; ellers \
         `\"links_earlier\": false`.";
    check: Check::Lift(check);
}

fn check(lift: &AnonymityLift, _: &Scene, judge: &mut Judge) {
    if !lift.links_earlier {
        return judge.skip(SkipReason::NotApplicable);
    }
    let consented = lift.link_consent_day.is_some_and(|day| day <= lift.day);
    judge.pass_if(consented, "/link_consent_day", || Args { day: lift.day });
}
