//! `cti-few-network-meetings`

use crate::code::MeetingParty;
use crate::rules::course_parts::cti_courses;
use crate::rules::{Check, Entry, Judge, Scene, SkipReason, rule};
use crate::time::Period;

rule! {
    /// The network takes over what the course began. It is judged once phase 1 is over, and only if the course ran that long.
    ///
    /// Fails: one meeting with the network in phase 1.
    /// Mended: a second one.
    Cti Warning "cti-few-network-meetings"
    en: "{held} meetings with the client's network were held in phase 1, {period}; there should be at least {least}",
        "record the meetings that are missing, or note that they were too few";
    da: "der er holdt {held} møder med borgerens netværk i fase 1, {period}; der bør være mindst {least}",
        "registrér de møder, der mangler, eller notér, at de var for få";
    source: "the manual, section 4: \"in phase 1 at least 3 meetings in the community with the client and 2 with their network\"; the strategy's `network_meetings_phase_1`";
    check: Check::History(check);
}

fn check(entries: &[Entry], scene: &Scene, judge: &mut Judge) {
    let least = scene.strategy.parameters.network_meetings_phase_1;
    for course in cti_courses(entries, scene.strategy) {
        let period = Period { from: course.schedule.start, to: course.schedule.phase_1_end() };
        if scene.today < period.to {
            judge.skip(SkipReason::NotYetDue);
            continue;
        }
        if course.record.end.as_ref().is_some_and(|end| end.day < period.to) {
            judge.skip(SkipReason::NotApplicable);
            continue;
        }
        let held = course
            .meetings
            .iter()
            .filter(|meeting| period.contains(meeting.day) && meeting.with.contains(&MeetingParty::Network));
        let held = i32::try_from(held.count()).unwrap_or(i32::MAX);
        if held >= least {
            judge.pass();
        } else {
            let args =
                [("held", held.to_string()), ("least", least.to_string()), ("period", period.to_string())];
            judge.fail_at(course.entry, "", &args);
        }
    }
}
