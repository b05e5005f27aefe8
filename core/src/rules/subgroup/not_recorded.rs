//! `subgroup-not-recorded`

use crate::code::CourseKind;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Course;
use crate::time::Day;

rule! {
    /// Effect is measured against the aim of each subgroup, so the client's subgroups must be known when the clock
    /// starts. A set that begins later is too late; in a course that was taken over, a set by the day it was opened
    /// here is in time. A client in neither subgroup has an empty set with its day.
    ///
    /// Fails: a CTI course with `"clock_start": "2013-05-01"` and no `subgroups`, judged on that day.
    /// Fixed: `"subgroups": [{"from": "2013-05-01", "subgroups": ["vulnerable"], "grounds": ["assessment"]}]`, if
    /// that is the assessment.
    Subgroup Warning "subgroup-not-recorded"
    args: {
        /// The day on which the clock started.
        start: Day = "Den dag, forløbet startede.",
    }
    title: "Subgroups not recorded", "Delmålgrupper ikke registreret";
    en: "the course started on {start}, but no subgroups are recorded from that day or before",
        "record the client's subgroups and their first day; for a client in neither, record an empty set";
    da: "forløbet startede {start}, men der er ikke registreret delmålgrupper fra den dag eller før",
        "registrér borgerens delmålgrupper, og fra hvilken dag de gælder; hører borgeren ikke til nogen af dem, så registrér et tomt sæt";
    source: "the manual, section 3: \"A CTI course has a set by the day its clock starts, even if an empty one\"",
        "manualen, afsnit 3 (på engelsk)";
    manual_da:
        "Virkningen måles mod hver delmålgruppes eget mål, så det skal være kendt, hvilke delmålgrupper \
         borgeren hører til, når forløbet starter. Et sæt, der først gælder fra en senere dag, kommer for \
         sent; i et forløb, der er overtaget, er det tidsnok, at sættet gælder fra den dag, forløbet blev \
         åbnet her. En borger, der ikke hører til nogen delmålgruppe, har et tomt sæt med en dato.",
        "Forkert: et CTI-forløb, der startede 1. maj 2013, har ingen delmålgrupper og vurderes samme dag.",
        "Rettet: borgeren hører til delmålgruppe 2 efter medarbejderens vurdering (`\"subgroups\": [{\"from\": \
         \"2013-05-01\", \"subgroups\": [\"vulnerable\"], \"grounds\": [\"assessment\"]}]`), hvis det er den \
         vurdering, der er gjort.";
    check: Check::Course(check);
}

fn check(course: &Course, scene: &Scene, judge: &mut Judge) {
    if course.kind != CourseKind::Cti {
        return judge.skip(SkipReason::NotApplicable);
    }
    let Some(start) = course.clock_start.filter(|start| *start <= scene.known_until()) else {
        return judge.skip(SkipReason::NotYetDue);
    };
    if course.end.as_ref().is_some_and(|end| end.day < start) {
        return judge.skip(SkipReason::Ended);
    }
    // A course that was taken over is opened after its clock started.
    let by = if course.continues.is_some() { start.max(course.opened) } else { start };
    let in_time = course.subgroups.iter().any(|membership| membership.from <= by);
    judge.pass_if(in_time, "/subgroups", || Args { start });
}
