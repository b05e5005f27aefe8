//! `cti-few-network-meetings`

use super::few::judge_meetings;
use crate::code::MeetingParty;
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, rule};
use crate::time::Period;

rule! {
    /// The network continues the support that the course began: the private one (family, friends) and the
    /// professional one (caseworker, treatment, NGO). A meeting with either counts. The rule applies once phase 1 is
    /// over, if the course ran that long and the delivery's period covers it.
    ///
    /// Fails: one meeting with the network in phase 1.
    /// Fixed: a second meeting, if it was held and not recorded.
    Cti Warning "cti-few-network-meetings"
    args: {
        /// The number of such meetings recorded.
        held: Count = "Antallet af de registrerede møder af denne slags.",
        /// The lowest number that the strategy requires.
        least: Count = "Det laveste antal, strategien kræver.",
        /// The days of phase 1.
        period: Period = "De dage, fase 1 varer.",
    }
    title: "Few meetings with the network", "Få møder med netværket";
    en: "number of meetings with the client's network in phase 1 ({period}): {held} (at least {least})",
        "if meetings were held and not recorded, record them; if the number is right, change nothing: the warning remains";
    da: "antal møder med borgerens netværk i fase 1 ({period}): {held} (mindst {least})",
        "er der holdt møder, som ikke er registreret, så registrér dem; er antallet rigtigt, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 4: \"in phase 1 at least 3 meetings in the community with the client and 2 with their network\"; the strategy's `network_meetings_phase_1`",
        "manualen, afsnit 4 (på engelsk); strategiens `network_meetings_phase_1`";
    manual_da:
        "Netværket fører den støtte videre, som forløbet begyndte: det private netværk (familie, venner) og \
         det professionelle netværk (sagsbehandler, behandler, NGO). Et møde med et af dem tæller. Reglen \
         gælder, når fase 1 er slut, hvis forløbet varede så længe, og leverancens periode dækker hele fasen.",
        "Forkert: ét møde med netværket i fase 1.",
        "Rettet: endnu et møde, hvis det er holdt og ikke er registreret.";
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
        |meeting| meeting.with.iter().any(MeetingParty::is_network),
        |held, period| Args { held, least: least.into(), period },
    );
}
