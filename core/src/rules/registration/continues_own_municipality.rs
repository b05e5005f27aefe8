//! `registration-continues-own-municipality`

use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Course;

rule! {
    /// A course continues that of another municipality, from which it was taken over. Within one municipality a course
    /// goes on under its own id, also if its workers change.
    ///
    /// Fails: a course of `0101` with `"continues": {"sender": "kk-sof", "municipality": "0101", "course": "f-1"}`.
    /// Fixed: the municipality that had the course before, or no `continues`.
    Registration Error "registration-continues-own-municipality"
    title: "Course continues one of its own municipality", "Forløb fortsætter et fra egen kommune";
    en: "the course continues a course of its own municipality",
        "name the municipality that had the course before; within one municipality a course goes on under its own id";
    da: "forløbet fortsætter et forløb i sin egen kommune",
        "angiv den kommune, der havde forløbet før; i samme kommune fortsætter et forløb under sit eget id";
    source: "the manual, section 4: \"A course that another municipality takes over goes on\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Et forløb, der fortsætter et andet, er overtaget fra en anden kommune. I den samme kommune går \
         forløbet videre under sit eget id, også når der kommer nye medarbejdere.",
        "Forkert: et forløb i København (`0101`) med `\"continues\": {\"sender\": \"kk-sof\", \
         \"municipality\": \"0101\", \"course\": \"f-1\"}`.",
        "Rettet: den kommune, der havde forløbet før, eller intet `continues`, hvis forløbet ikke er \
         overtaget.";
    check: Check::Course(check);
}

fn check(course: &Course, _: &Scene, judge: &mut Judge) {
    match &course.continues {
        None => judge.skip(SkipReason::NotApplicable),
        Some(before) => {
            let other = before.municipality != course.municipality;
            judge.pass_if(other, "/continues/municipality", || Args);
        }
    }
}
