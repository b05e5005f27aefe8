//! `cti-few-network-meetings`

use super::few::judge_meetings;
use crate::code::MeetingParty;
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, rule};
use crate::time::Period;

rule! {
    /// The network takes over what the course began. It is judged once phase 1 is over, and only if the course ran that long.
    ///
    /// Fails: one meeting with the network in phase 1.
    /// Mended: a second one.
    Cti Warning "cti-few-network-meetings"
    args: {
        /// How many such meetings were held.
        held: Count,
        /// How many there should be at least.
        least: Count,
        /// The days of phase 1.
        period: Period,
    }
    en: "{held} meetings with the client's network were held in phase 1, {period}; there should be at least {least}",
        "record the meetings that are missing, or note that they were too few";
    da: "der er holdt {held} møder med borgerens netværk i fase 1, {period}; der bør være mindst {least}",
        "registrér de møder, der mangler, eller notér, at de var for få";
    source: "the manual, section 4: \"in phase 1 at least 3 meetings in the community with the client and 2 with their network\"; the strategy's `network_meetings_phase_1`";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    let least = scene.strategy.parameters.network_meetings_phase_1;
    judge_meetings(
        history,
        scene,
        judge,
        least,
        |course| course.schedule.phase_1_end(),
        |meeting| meeting.with.contains(MeetingParty::Network),
        |held, period| Args { held, least: least.into(), period },
    );
}
