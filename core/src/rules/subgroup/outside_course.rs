//! `subgroup-outside-course`

use crate::evidence::in_course;
use crate::judging::{Check, Judge, Scene, SkipReason, Span, days_of, rule};
use crate::record::Course;
use crate::time::Day;

rule! {
    /// A set of subgroups begins on a day of the course: not before the course was opened, and not after its last
    /// day. In a course that was taken over, it may have begun before the course was opened here.
    ///
    /// Fails: a set from 2013-04-01 in a course opened on 2013-04-02.
    /// Fixed: `"from": "2013-04-02"`, the day on which the course was opened.
    Subgroup Warning "subgroup-outside-course"
    args: {
        /// The first day of the membership.
        from: Day = "Den første dag, delmålgrupperne gælder.",
        /// The days of the course.
        course: Span = "Forløbets dage.",
    }
    title: "Subgroup outside the course", "Delmålgruppe uden for forløbet";
    en: "the membership begins on {from}, outside its course ({course})",
        "correct the day; a membership known before the course begins on the day the course was opened";
    da: "delmålgruppen gælder fra {from}, uden for forløbet ({course})",
        "ret datoen; en delmålgruppe, der var kendt forinden, gælder fra den dag, forløbet blev åbnet";
    source: "the manual, section 3: \"Each set begins on a day of its course\"",
        "manualen, afsnit 3 (på engelsk)";
    manual_da:
        "Et sæt delmålgrupper gælder fra en dag i forløbet: tidligst den dag, forløbet blev åbnet, og senest \
         forløbets sidste dag. I et forløb, der er overtaget, kan det gælde fra en dag, før forløbet blev \
         åbnet her.",
        "Forkert: et sæt fra 1. april 2013 i et forløb, der blev åbnet 2. april 2013.",
        "Rettet: den dag, forløbet blev åbnet (`\"from\": \"2013-04-02\"`).";
    check: Check::Course(check);
}

fn check(course: &Course, _: &Scene, judge: &mut Judge) {
    if course.subgroups.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    for (i, membership) in course.subgroups.iter().enumerate() {
        // A course that was taken over began before it was opened here.
        let began = course.continues.is_some() && membership.from < course.opened;
        if began || in_course(membership.from, course) {
            judge.pass();
        } else {
            let args = Args { from: membership.from, course: days_of(course) };
            judge.fail(format!("/subgroups/{i}/from"), args);
        }
    }
}
