//! `cti-no-tenancy`

use crate::evidence::Clocked;
use crate::judging::{Check, Judge, Name, Scene, SkipReason, rule};
use crate::time::Day;

rule! {
    /// Critical Time Intervention for people who were homeless begins when they move in, because the course
    /// depends on the home. A tenancy that begins on the day the clock starts is in time. The rule is skipped
    /// while the start is in the future.
    ///
    /// Fails: the profile `homeless_dk`, clock start 2014-05-01, and no tenancy, or one from 2014-05-02.
    /// Fixed: `"tenancy": "2014-05-01"`, if that was the day, or the right profile.
    Cti Error "cti-no-tenancy"
    args: {
        /// The profile of the course.
        profile: Name = "Forløbets profil.",
        /// The first day of phase 1.
        start: Day = "Den første dag i fase 1.",
    }
    title: "No tenancy at the start", "Ingen bolig ved starten";
    en: "the profile `{profile}` requires a tenancy by {start}, when phase 1 starts; none is recorded by then",
        "if the client had a home by then, record the day; otherwise correct the start of the course or its profile";
    da: "profilen `{profile}` kræver, at borgeren har en bolig senest {start}, hvor fase 1 begynder; det er ikke registreret",
        "havde borgeren en bolig på det tidspunkt, så registrér, fra hvilken dag; ellers ret forløbets start eller profil";
    source: "the manual, section 4: \"`homeless_dk` alone requires a tenancy before the start\"; the profile's `needs_tenancy`",
        "manualen, afsnit 4 (på engelsk); profilens `needs_tenancy`";
    manual_da:
        "For borgere, der har været hjemløse, begynder et CTI-forløb, når de flytter ind, for forløbet bygger \
         på boligen. En bolig fra og med den dag, fase 1 begynder, er tidsnok. Reglen springes over, så længe \
         forløbets start ligger i fremtiden.",
        "Forkert: et forløb efter profilen `homeless_dk`, hvor fase 1 begynder 1. maj 2014, og hvor borgeren \
         ingen bolig har eller først har den fra 2. maj 2014.",
        "Rettet: `\"tenancy\": \"2014-05-01\"`, hvis borgeren havde boligen fra den dag, eller den rigtige \
         profil.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, scene: &Scene, judge: &mut Judge) {
    let Clocked { course, schedule, .. } = clocked;
    let profile = scene.strategy.profile(&schedule.profile);
    if !profile.is_some_and(|profile| profile.needs_tenancy) {
        return judge.skip(SkipReason::NotApplicable);
    }
    if !course.covers(schedule.start) {
        return judge.skip(SkipReason::NotInDelivery);
    }
    if scene.known_until() < schedule.start {
        return judge.skip(SkipReason::NotYetDue);
    }
    let in_time = course.tenancy.is_some_and(|tenancy| tenancy <= schedule.start);
    judge.pass_if(in_time, "/tenancy", || Args {
        profile: schedule.profile.as_str().into(),
        start: schedule.start,
    });
}
