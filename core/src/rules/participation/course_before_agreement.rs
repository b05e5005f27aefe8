//! `participation-course-before-agreement`

use crate::code::{Organisation, ParticipationStep, RecordType};
use crate::evidence::{History, earliest};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::{Participation, Record};
use crate::time::Day;

rule! {
    /// A municipality takes part from the day its agreement is signed. The rule is skipped for a delivery without
    /// an agreement: the agreement may be in an earlier delivery. It is also skipped for courses outside the project,
    /// in a delivery whose strategy has no pilot. A course that was taken over starts here on that day.
    ///
    /// Fails: a clock that starts on 2013-04-14 where the agreement was signed on 2013-04-15.
    /// Fixed: `"clock_start": "2013-04-15"`, if that was the day.
    Participation Error "participation-course-before-agreement"
    args: {
        /// The day on which the course starts.
        start: Day = "Den dag, forløbet begynder.",
        /// The day on which the municipality signed.
        signed: Day = "Den dag, kommunen underskrev samarbejdsaftalen.",
    }
    title: "Course before the agreement", "Forløb før samarbejdsaftalen";
    en: "the course starts on {start}, before the municipality signed its agreement on {signed}",
        "correct the start, or the day of the agreement";
    da: "forløbet begynder {start}, men kommunen underskrev først sin samarbejdsaftale {signed}",
        "ret forløbets start eller aftalens dato";
    source: "the manual, section 1: \"No course of the project may start before its agreement is signed and the pilot has begun\"",
        "manualen, afsnit 1 (på engelsk)";
    manual_da:
        "En kommune deltager fra og med den dag, den har underskrevet sin samarbejdsaftale. Reglen springes \
         over for en leverance uden en aftale: den kan stå i en tidligere leverance. Den springes også over \
         for forløb uden for projektet, det vil sige i en leverance, hvis strategi ikke har en pilotfase. Et \
         forløb, der er overtaget fra en anden kommune, begynder her den dag, det blev overtaget.",
        "Forkert: forløbet begynder 14. april 2013, men samarbejdsaftalen er underskrevet 15. april 2013.",
        "Rettet: `\"clock_start\": \"2013-04-15\"`, hvis forløbet begyndte den dag.";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    if scene.strategy.pilot_from.is_none() {
        // The strategy is not one of the project.
        return judge.skip(SkipReason::NotApplicable);
    }
    let signed =
        earliest(history.of(RecordType::Participation).iter().filter_map(|entry| match entry.record {
            Record::Participation(Participation {
                step: ParticipationStep::Signed,
                organisation: Organisation::Municipality,
                municipality,
                day,
                ..
            }) => Some((municipality.as_str(), *day)),
            _ => None,
        }));
    for course in history.cti_courses() {
        match signed.get(course.record.municipality.as_str()) {
            None => judge.skip(SkipReason::NotInDelivery),
            Some(signed) => {
                let (start, path) = if course.record.covers(course.schedule.start) {
                    (course.schedule.start, "/clock_start")
                } else {
                    (course.record.opened, "/opened")
                };
                if start < *signed {
                    judge.fail_at(course.index, path, Args { start, signed: *signed });
                } else {
                    judge.pass();
                }
            }
        }
    }
}
