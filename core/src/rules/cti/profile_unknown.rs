//! `cti-profile-unknown`

use crate::code::CourseKind;
use crate::judging::{Check, Judge, Names, Scene, SkipReason, rule};
use crate::record::Course;

rule! {
    /// The profile sets the length of the phases. Without it no phase can be calculated for any day of the course.
    ///
    /// Fails: a course of the kind `cti` without `profile`, or with one that the strategy does not have.
    /// Fixed: `"profile": "exit_dk"`, if the course follows that profile.
    Cti Error "cti-profile-unknown"
    args: {
        /// The profiles in the strategy.
        known: Names = "De profiler, strategien har.",
    }
    title: "Unknown CTI profile", "Ukendt CTI-profil";
    en: "the course names no CTI profile of the strategy",
        "write the profile that the course follows; the strategy has: `{known}`";
    da: "forløbet har ingen CTI-profil fra strategien",
        "angiv den profil, forløbet følger; strategien har: `{known}`";
    source: "the manual, section 4: \"Each profile of a strategy says how long they are\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Profilen bestemmer, hvor lange faserne er. Uden den kan det ikke beregnes, hvilken fase en dag i \
         forløbet hører til.",
        "Forkert: et CTI-forløb uden `profile` eller med en profil, som strategien ikke har.",
        "Rettet: `\"profile\": \"exit_dk\"`, hvis forløbet følger den profil.";
    check: Check::Course(check);
}

fn check(course: &Course, scene: &Scene, judge: &mut Judge) {
    if course.kind != CourseKind::Cti {
        return judge.skip(SkipReason::NotApplicable);
    }
    let known = course.profile.as_deref().is_some_and(|id| scene.strategy.profile(id).is_some());
    if known {
        return judge.pass();
    }
    let profiles = scene.strategy.profiles.iter().map(|profile| profile.id.clone());
    judge.fail("/profile", Args { known: Names(profiles.collect()) });
}
