//! `registration-residence-unknown`

use crate::code::is_danish_municipality;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Course;

rule! {
    /// The client may live in another municipality than the one that hosts the course. The residence is one of the
    /// 98 municipalities, or Christiansø (0411). Codes from before the reform of 2007 are rejected.
    ///
    /// Fails: `"residence": "0100"`.
    /// Fixed: `"residence": "0101"`.
    Registration Warning "registration-residence-unknown"
    title: "Unknown municipality of residence", "Ukendt bopælskommune";
    en: "the municipality of residence is not a Danish municipality",
        "correct the code, or leave `residence` out if it is not known";
    da: "bopælskommunens kode er ikke en dansk kommune",
        "ret koden, eller udelad feltet `residence`, hvis kommunen ikke er kendt";
    source: "the manual, section 6: \"Municipality codes are four digits\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Borgeren kan bo i en anden kommune end den, forløbet hører under. Bopælskommunen er en af de 98 \
         kommuner eller Christiansø (`0411`). Koder fra før kommunalreformen i 2007 godkendes ikke.",
        "Forkert: `\"residence\": \"0100\"`.",
        "Rettet: `\"residence\": \"0101\"`, hvis borgeren bor i København.";
    check: Check::Course(check);
}

fn check(course: &Course, _: &Scene, judge: &mut Judge) {
    match &course.residence {
        None => judge.skip(SkipReason::NotApplicable),
        Some(residence) => judge.pass_if(is_danish_municipality(residence), "/residence", || Args),
    }
}
