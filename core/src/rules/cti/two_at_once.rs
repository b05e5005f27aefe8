//! `cti-two-at-once`

use crate::evidence::History;
use crate::judging::{Check, Id, Judge, Scene, Spell, judge_overlaps, rule};
use crate::time::Day;

rule! {
    /// A client in two courses at the same time is counted twice, and two teams follow two plans. A course runs
    /// from the start of its clock to its end; without a recorded end, to the end of its last phase.
    ///
    /// If several other courses overlap, the finding names the one that ends last.
    ///
    /// Fails: one client with a course from 2013-05-01 on and another from 2013-06-01 on.
    /// Fixed: the first course with its true end, on 2013-05-31 or before.
    Cti Warning "cti-two-at-once"
    args: {
        /// The id of the other course.
        other: Id = "Id'et på det andet forløb.",
        /// The first day on which both courses run.
        from: Day = "Den første dag, begge forløb er i gang.",
    }
    title: "Two courses at the same time", "To forløb på samme tid";
    en: "from {from} on the client is in two CTI courses at the same time; the other course is `{other}`",
        "if one of them has ended, record its end; otherwise correct the days that are wrong";
    da: "fra og med {from} er borgeren i to CTI-forløb på samme tid; det andet er `{other}`",
        "er det ene forløb slut, så registrér afslutningen; ellers ret de datoer, der er forkerte";
    source: "the manual, section 4: \"One client has one CTI course at a time\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "En borger i to forløb på samme tid bliver talt to gange, og to teams følger hver sin plan. Et forløb \
         varer fra sin start til og med den dag, det slutter; er afslutningen ikke registreret, varer det til \
         og med sidste dag i sidste fase.",
        "Er flere andre forløb i gang på samme tid, nævner bemærkningen det, der slutter sidst.",
        "Forkert: en borger med et forløb fra og med 1. maj 2013 og et andet fra og med 1. juni 2013.",
        "Rettet: det første forløb med den rigtige slutdato, 31. maj 2013 eller før.";
    check: Check::History(check);
}

fn check(history: &History, _scene: &Scene, judge: &mut Judge) {
    let courses = history.cti_courses();
    let spells =
        courses.iter().map(|course| Spell { key: course.client, period: course.days(), index: course.index });
    judge_overlaps(spells.collect(), history, judge, "/clock_start", |other, from| Args { other, from });
}
