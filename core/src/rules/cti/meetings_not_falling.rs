//! `cti-meetings-not-falling`

use crate::code::PhaseKind;
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};
use crate::time::Period;

rule! {
    /// Support is intensive at first and is reduced, so that others can take over. The phases are equally long, so
    /// their numbers of meetings can be compared directly. Only phases that are over, and that the course ran
    /// through, are compared, if the delivery's period covers both. An equal number of meetings is also a finding, unless both are zero.
    ///
    /// Fails: five meetings in phase 1 and six in phase 2.
    /// Fixed: nothing to fix, unless meetings of phase 1 were not recorded.
    Cti Warning "cti-meetings-not-falling"
    args: {
        /// The later of the two phases.
        phase: PhaseKind = "Den sidste af de to faser.",
        /// The number of meetings in the phase before.
        earlier: Count = "Antallet af møder i fasen før.",
        /// The number of meetings in the later phase.
        later: Count = "Antallet af møder i den sidste af de to faser.",
    }
    title: "Meetings do not become fewer", "Møderne bliver ikke færre";
    en: "number of meetings in {phase}: {later}, against {earlier} in the phase before; they should become fewer",
        "if meetings were held and not recorded, record them; if the numbers are right, change nothing: the warning remains";
    da: "antal møder i {phase}: {later} mod {earlier} i fasen før; der bør blive færre",
        "er der holdt møder, som ikke er registreret, så registrér dem; er tallene rigtige, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 4: \"meetings per month fall from phase to phase (judged on completed phases)\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Støtten er intensiv i begyndelsen og trappes ned, så andre kan tage over. Faserne er lige lange, så \
         antallet af møder kan sammenlignes direkte. Kun faser, der er slut, og som forløbet varede igennem, \
         sammenlignes, hvis leverancens periode dækker dem begge. Lige mange møder giver også en bemærkning, \
         medmindre der ingen møder er i nogen af dem.",
        "Forkert: fem møder i fase 1 og seks i fase 2.",
        "Rettet: intet skal rettes, medmindre der er holdt møder i fase 1, som ikke er registreret.";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    for course in history.cti_courses() {
        let completed = course.completed_phases(scene.known_until());
        if completed.len() < 2 {
            judge.skip(SkipReason::NotYetDue);
        }
        for pair in completed.windows(2) {
            let [(before, earlier), (phase, later)] = *pair else { continue };
            if !scene.sees(Period { first_day: before.first_day, last_day: phase.last_day }) {
                judge.skip(SkipReason::OutsidePeriod);
            } else if later < earlier || later == 0 {
                judge.pass();
            } else {
                let args = Args { phase: phase.phase, earlier: earlier.into(), later: later.into() };
                judge.fail_at(course.index, "", args);
            }
        }
    }
}
