//! `cti-few-community-meetings`

use super::few::judge_meetings;
use crate::code::{MeetingParty, MeetingPlace};
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, rule};
use crate::time::Period;

rule! {
    /// In the transition phase, support is given where the client lives. The rule applies once phase 1 is over,
    /// if the course ran that long and the delivery's period covers it.
    ///
    /// Fails: two meetings with the client in the community in phase 1.
    /// Fixed: a third meeting, if it was held and not recorded.
    Cti Warning "cti-few-community-meetings"
    args: {
        /// The number of such meetings recorded.
        held: Count,
        /// The lowest number that the strategy requires.
        least: Count,
        /// The days of phase 1.
        period: Period,
    }
    title: "Few meetings in the community", "Få møder i nærmiljøet";
    en: "number of meetings with the client in the community in phase 1 ({period}): {held} (at least {least})",
        "if meetings were held and not recorded, record them; if the number is right, change nothing: the warning remains";
    da: "antal møder med borgeren i nærmiljøet i fase 1 ({period}): {held} (mindst {least})",
        "er der holdt møder, som ikke er registreret, så registrér dem; er antallet rigtigt, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 4: \"in phase 1 at least 3 meetings in the community with the client and 2 with their network\"; the strategy's `community_meetings_phase_1`";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    judge_meetings(
        history,
        scene,
        judge,
        |parameters| parameters.community_meetings_phase_1,
        |course| course.schedule.phase_1_end(),
        |meeting| meeting.place == MeetingPlace::Community && meeting.with.contains(MeetingParty::Client),
        |held, least, period| Args { held, least, period },
    );
}
