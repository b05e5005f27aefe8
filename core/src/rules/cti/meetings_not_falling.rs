//! `cti-meetings-not-falling`

use crate::code::PhaseKind;
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};

rule! {
    /// Support is strong at first and steps back, so that others can take over. The phases are equally long, so their meetings can be
    /// compared as they are. Phases that are not over, and those that the course did not run through, are not judged. As many
    /// meetings as before is no fall; none at all cannot become fewer.
    ///
    /// Fails: five meetings in phase 1 and six in phase 2.
    /// Mended: fewer meetings in phase 2, or more recorded in phase 1.
    Cti Warning "cti-meetings-not-falling"
    args: {
        /// The later of the two phases.
        phase: PhaseKind,
        /// How many meetings were held in the phase before.
        earlier: Count,
        /// How many meetings were held in the later phase.
        later: Count,
    }
    en: "{later} meetings were held in the phase `{phase}`, after {earlier} in the phase before; they should become fewer",
        "record the meetings that are missing, or note that support was not reduced";
    da: "der er holdt {later} møder i fasen `{phase}`, efter {earlier} i fasen før; de bør blive færre",
        "registrér de møder, der mangler, eller notér, at støtten ikke blev trappet ned";
    source: "the manual, section 4: \"meetings per month fall from phase to phase (judged on completed phases)\"";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    for course in history.cti_courses() {
        let completed = course.completed_phases(scene.today);
        if completed.len() < 2 {
            judge.skip(SkipReason::NotYetDue);
        }
        for pair in completed.windows(2) {
            let [(_, earlier), (phase, later)] = *pair else { continue };
            if later < earlier || later == 0 {
                judge.pass();
            } else {
                let args = Args { phase: phase.phase, earlier: earlier.into(), later: later.into() };
                judge.fail_at(course.index, "", args);
            }
        }
    }
}
