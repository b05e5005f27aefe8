//! `registration-continued-twice`

use crate::evidence::History;
use crate::judging::{Check, Id, Judge, Scene, judge_once, rule};
use crate::record::Key;

rule! {
    /// One municipality takes a course over, once. Two courses that continue the same one would be counted as two
    /// clients' work, or as one client's in two places.
    ///
    /// The course with the lower id counts.
    ///
    /// Fails: two courses with `"continues": {"sender": "aarhus", "municipality": "0751", "course": "f-7"}`.
    /// Fixed: the course that each of them really continues.
    Registration Error "registration-continued-twice"
    args: {
        /// The id of the course that counts.
        first: Id = "Id'et på det forløb, der tæller.",
    }
    title: "Course taken over twice", "Forløb overtaget to gange";
    en: "another course continues the same course, `{first}`",
        "correct the course that is continued; if both records are about one course, mark one as entered in error";
    da: "et andet forløb fortsætter det samme forløb, `{first}`",
        "ret, hvilket forløb der fortsættes; handler begge poster om ét forløb, så markér den ene som fejlregistreret";
    source: "the manual, section 4: \"It is taken over once\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Et forløb overtages kun én gang, af én kommune. To forløb, der fortsætter det samme forløb, ville \
         blive talt som arbejdet med to borgere, eller som arbejdet med den samme borger to steder.",
        "Forløbet med det laveste id tæller.",
        "Forkert: to forløb fortsætter begge det samme (`\"continues\": {\"sender\": \"aarhus\", \
         \"municipality\": \"0751\", \"course\": \"f-7\"}`).",
        "Rettet: hvert af dem nævner det forløb, det faktisk fortsætter.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let continued = history.courses.iter().filter_map(|course| {
        let before = course.record.continues.as_ref()?;
        let which = [&before.sender, &before.municipality, &before.course].map(|text| Key::of(text));
        Some((which, course.index))
    });
    judge_once(history, judge, "/continues", continued, |_, first| Args { first });
}
