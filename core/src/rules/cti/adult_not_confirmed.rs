//! `cti-adult-not-confirmed`

use crate::evidence::Clocked;
use crate::judging::{Check, Judge, Scene, rule};

rule! {
    /// The exchange has no birth date, so the worker records only that the age was confirmed. The rule applies
    /// once the start of the clock is set, even if it is still to come.
    ///
    /// Fails: a CTI course with a clock and without `adult_confirmed`.
    /// Fixed: `"adult_confirmed": true`, once the age is confirmed.
    Cti Warning "cti-adult-not-confirmed"
    title: "Age not confirmed", "Alder ikke bekræftet";
    en: "it is not recorded that the client is 18 or over",
        "confirm that the client is 18 or over and record it then; the course is for adults";
    da: "det er ikke registreret, at borgeren er fyldt 18 år",
        "få bekræftet, at borgeren er fyldt 18 år, og registrér det derefter; forløbet er for voksne";
    source: "the manual, section 4: \"client 18 or over\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Udvekslingsformatet har ingen fødselsdato, så medarbejderen registrerer kun, at alderen er \
         bekræftet. Reglen gælder, når startdatoen for fase 1 er registreret, også hvis den ligger i \
         fremtiden.",
        "Forkert: et CTI-forløb med startdato, men uden `adult_confirmed`.",
        "Rettet: `\"adult_confirmed\": true`, når alderen er bekræftet.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, _: &Scene, judge: &mut Judge) {
    judge.pass_if(clocked.course.adult_confirmed, "/adult_confirmed", || Args);
}
