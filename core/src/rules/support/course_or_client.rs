//! `support-course-or-client`

use crate::code::RecordType;
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};
use crate::record::{Record, Support};

rule! {
    /// Support belongs to a course, and then to the client of the course, or to a known client without one. With
    /// both fields it is unknown which is true; with neither it cannot be erased when its client withdraws consent.
    ///
    /// Fails: support with `course` and `pseudonym`.
    /// Fixed: `"course": "f-1"` alone, if the support is part of that course.
    Support Error "support-course-or-client"
    args: {
        /// The number of the two fields that the support has: none or both.
        count: Count = "Hvor mange af de to felter støtten har: ingen eller begge.",
    }
    title: "Support without a course or a client", "Støtte uden forløb eller borger";
    en: "the support has {count} of the two fields `course` and `pseudonym`; it needs exactly one",
        "write the course that the support is part of, or the client's pseudonym if there is no course";
    da: "støtten har {count} af de to felter `course` og `pseudonym`; den skal have netop ét",
        "angiv det forløb, støtten hører til, eller borgerens pseudonym, hvis den ikke hører til et forløb";
    source: "the manual, section 6: \"Support belongs to a course or to a known client without one, never to both\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Støtte hører til et forløb og dermed til forløbets borger, eller til en kendt borger uden forløb. Med \
         begge felter vides det ikke, hvad der er rigtigt. Uden nogen af dem kan støtten ikke slettes, hvis \
         borgeren trækker sit samtykke tilbage.",
        "Forkert: støtten har både `course` og `pseudonym`.",
        "Rettet: kun `\"course\": \"f-1\"`, hvis støtten hører til det forløb.";
    check: Check::Record(&[RecordType::Support], check);
}

fn check(record: &Record, _: &Scene, judge: &mut Judge) {
    let Record::Support(Support { course, pseudonym, .. }) = record else {
        return judge.skip(SkipReason::NotApplicable);
    };
    let count = match (course, pseudonym) {
        (Some(_), Some(_)) => 2,
        (None, None) => 0,
        _ => return judge.pass(),
    };
    judge.fail("", Args { count: count.into() });
}
