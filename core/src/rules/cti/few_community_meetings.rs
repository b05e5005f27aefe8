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
        held: Count = "Antallet af de registrerede møder af denne slags.",
        /// The lowest number that the strategy requires.
        least: Count = "Det laveste antal, strategien kræver.",
        /// The days of phase 1.
        period: Period = "De dage, fase 1 varer.",
    }
    title: "Few meetings in the community", "Få møder i nærmiljøet";
    en: "number of meetings with the client in the community in phase 1 ({period}): {held} (at least {least})",
        "if meetings were held and not recorded, record them; if the number is right, change nothing: the warning remains";
    da: "antal møder med borgeren i nærmiljøet i fase 1 ({period}): {held} (mindst {least})",
        "er der holdt møder, som ikke er registreret, så registrér dem; er antallet rigtigt, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 4: \"in phase 1 at least 3 meetings in the community with the client and 2 with their network\"; the strategy's `community_meetings_phase_1`",
        "manualen, afsnit 4 (på engelsk); strategiens `community_meetings_phase_1`";
    manual_da:
        "I fase 1 gives støtten der, hvor borgeren lever. Reglen gælder, når fase 1 er slut, hvis forløbet \
         varede så længe, og leverancens periode dækker hele fasen.",
        "Forkert: to møder med borgeren i nærmiljøet i fase 1.",
        "Rettet: et tredje møde, hvis det er holdt og ikke er registreret.";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    let least = scene.strategy.parameters.community_meetings_phase_1;
    judge_meetings(
        history,
        scene,
        judge,
        least,
        |course| course.schedule.phase_1_end(),
        |meeting| meeting.place == MeetingPlace::Community && meeting.with.contains(MeetingParty::Client),
        |held, period| Args { held, least: least.into(), period },
    );
}
