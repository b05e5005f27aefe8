//! `anonymity-earlier-linked-without-consent`

use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::AnonymityLift;
use crate::time::Day;

rule! {
    /// To lift anonymity from now on is one consent; to have what was said anonymously put under one's name is another.
    ///
    /// Fails: `"links_earlier": true` without `link_consent_day`.
    /// Mended: `"link_consent_day"` on or before `day`, or `"links_earlier": false`.
    Anonymity Error "anonymity-earlier-linked-without-consent"
    args: {
        /// The day anonymity was lifted.
        day: Day,
    }
    en: "earlier contacts were linked on {day} without the client's consent to that by that day",
        "do not link them, or record the day of that consent";
    da: "tidligere henvendelser er knyttet {day} uden borgerens samtykke til det senest den dag",
        "knyt dem ikke, eller registrér datoen for det samtykke";
    source: "the manual, section 5: \"Earlier contacts are linked only if the client consents to that as well\"";
    check: Check::Lift(check);
}

fn check(lift: &AnonymityLift, _: &Scene, judge: &mut Judge) {
    if !lift.links_earlier {
        return judge.skip(SkipReason::NotApplicable);
    }
    let consented = lift.link_consent_day.is_some_and(|day| day <= lift.day);
    judge.pass_if(consented, "/link_consent_day", || Args { day: lift.day });
}
