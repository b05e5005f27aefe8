//! `participation-step-skipped`

use super::by_party;
use crate::code::ParticipationStep;
use crate::evidence::{Entry, History};
use crate::judging::{Check, Codes, Judge, Scene, SkipReason, rule};
use crate::record::Participation;

rule! {
    /// A party that has taken a step has, as a rule, taken those before it. One that is missing between two that are recorded
    /// was probably not recorded. What comes before the first may be in an earlier delivery, and is not missed.
    ///
    /// An NGO has no council: that it was not approved politically is nothing that is missing.
    ///
    /// Fails: a municipality that was `invited` and has `signed`, and nothing between.
    /// Mended: not a fault, if the steps were not taken.
    Participation Information "participation-step-skipped"
    args: {
        /// The last step before the gap.
        earlier: ParticipationStep,
        /// The first step after the gap.
        step: ParticipationStep,
        /// The steps that are not recorded.
        missing: Codes<ParticipationStep>,
    }
    en: "between `{earlier}` and `{step}` the following is not recorded: {missing}",
        "record it, if it was done; otherwise nothing has to be mended";
    da: "mellem `{earlier}` og `{step}` er følgende ikke registreret: {missing}",
        "registrér det, hvis det er sket; ellers skal intet rettes";
    source: "the manual, section 1: \"invited, interest declared, approved politically, agreement signed\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for steps in by_party(history).values() {
        let mut previous: Option<&Participation> = None;
        for (step, entry) in steps {
            match previous.replace(step) {
                None => judge.skip(SkipReason::NotInDelivery),
                Some(earlier) => judge_gap(earlier, step, entry, judge),
            }
        }
    }
}

/// Judges what lies between two steps of one party.
fn judge_gap(earlier: &Participation, step: &Participation, entry: &Entry, judge: &mut Judge) {
    let missing: Vec<ParticipationStep> = ParticipationStep::ALL
        .iter()
        .filter(|between| earlier.step < **between && **between < step.step)
        .filter(|between| step.ngo.is_none() || **between != ParticipationStep::Approved)
        .copied()
        .collect();
    if missing.is_empty() {
        return judge.pass();
    }
    let args = Args { earlier: earlier.step, step: step.step, missing: Codes(missing) };
    judge.fail_at(entry.index, "/step", args);
}
