//! `cti-before-pilot`

use crate::code::CourseKind;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Course;
use crate::time::Day;

rule! {
    /// The method was tested from April 2013 on. A CTI course of the project with an earlier start has a wrong
    /// date or is a bridge-builder course.
    ///
    /// Fails: a CTI course with `"clock_start": "2013-03-31"`.
    /// Fixed: `"clock_start": "2013-04-01"` or `"kind": "bridge_builder"`, whichever is true.
    Cti Error "cti-before-pilot"
    args: {
        /// The day on which the clock of the course starts.
        start: Day = "Den dag, forløbet begynder.",
        /// The first day of the pilot.
        pilot: Day = "Pilotfasens første dag.",
    }
    title: "Course before the pilot", "Forløb før pilotfasen";
    en: "the course starts on {start}, before the pilot of the exit project started on {pilot}",
        "correct the start or the kind of the course; an earlier course did not belong to the project";
    da: "forløbet begynder {start}, men exitprojektets pilotfase begyndte først {pilot}",
        "ret startdatoen eller forløbets type; et tidligere forløb hører ikke til projektet";
    source: "the letter, 7 March 2013: \"April - december 2013: Pilotfasen: Kompetencecenter Prostitution afholder undervisning og afprøvningen går i gang\"",
        "brevet, 7. marts 2013: »April - december 2013: Pilotfasen: Kompetencecenter Prostitution afholder \
         undervisning og afprøvningen går i gang«";
    manual_da:
        "Metoden blev afprøvet fra og med april 2013. Har et CTI-forløb i exitprojektet en tidligere start, \
         er datoen forkert, eller også er det et brobyggerforløb.",
        "Forkert: et CTI-forløb med `\"clock_start\": \"2013-03-31\"`.",
        "Rettet: `\"clock_start\": \"2013-04-01\"` eller `\"kind\": \"bridge_builder\"`, alt efter hvad der \
         er rigtigt.";
    check: Check::Course(check);
}

fn check(course: &Course, scene: &Scene, judge: &mut Judge) {
    let (CourseKind::Cti, Some(start), Some(pilot)) =
        (course.kind, course.clock_start, scene.strategy.pilot_from)
    else {
        return judge.skip(SkipReason::NotApplicable);
    };
    judge.pass_if(start >= pilot, "/clock_start", || Args { start, pilot });
}
