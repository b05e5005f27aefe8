//! `participation-step-skipped`

use super::by_party;
use crate::code::{Organisation, ParticipationStep};
use crate::evidence::{Entry, History};
use crate::judging::{Check, Codes, Judge, Scene, SkipReason, rule};
use crate::record::Participation;
use crate::time::Period;

rule! {
    /// A party that has taken a step has usually taken the steps before it. A step that is missing between two
    /// recorded steps was probably not recorded. Steps before the first recorded one, and between two of
    /// which the first was taken before the delivery's period, may be in an earlier delivery and are not reported.
    ///
    /// An organisation has no council, so political approval is reported as missing for a municipality only.
    ///
    /// Fails: a municipality that was `invited` and has `signed`, with nothing recorded between.
    /// Fixed: the steps that were taken; nothing to fix if they were not taken.
    Participation Information "participation-step-skipped"
    args: {
        /// The last step before the gap.
        earlier: ParticipationStep = "Det sidste trin før de manglende.",
        /// The first step after the gap.
        step: ParticipationStep = "Det første trin efter de manglende.",
        /// The steps that are not recorded.
        missing: Codes<ParticipationStep> = "De trin, der ikke er registreret.",
    }
    title: "Step not recorded", "Trin ikke registreret";
    en: "between two steps ({earlier}, {step}) these are not recorded: {missing}",
        "record the steps that were taken; otherwise nothing needs to be changed";
    da: "mellem to trin ({earlier}, {step}) er disse ikke registreret: {missing}",
        "er trinnene taget, så registrér dem; ellers skal intet rettes";
    source: "the manual, section 1: \"invited, interest declared, approved politically, agreement signed\"",
        "manualen, afsnit 1 (på engelsk)";
    manual_da:
        "Den, der har taget et trin, har som regel taget de trin, der kommer før. Mangler der et trin mellem \
         to registrerede, er det sandsynligvis ikke blevet registreret. Trin før det første registrerede kan \
         stå i en tidligere leverance og giver ingen bemærkning. Det gælder også trin mellem to, hvoraf det \
         første blev taget før leverancens periode.",
        "En organisation har ingen kommunalbestyrelse, så kun en kommune kan mangle den politiske godkendelse.",
        "Forkert: en kommune er inviteret og har underskrevet, og intet er registreret derimellem.",
        "Rettet: de trin, der blev taget; blev de ikke taget, skal intet rettes.";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    for steps in by_party(history).values() {
        let mut previous: Option<&Participation> = None;
        for (step, entry) in steps {
            match previous.replace(step) {
                None => judge.skip(SkipReason::NotInDelivery),
                // The missing step may have been taken before the period, between the two.
                Some(earlier) if !scene.sees(Period { first_day: earlier.day, last_day: step.day }) => {
                    judge.skip(SkipReason::OutsidePeriod);
                }
                Some(earlier) => judge_gap(earlier, step, entry, judge),
            }
        }
    }
}

/// Judges the steps between two recorded steps of one party.
fn judge_gap(earlier: &Participation, step: &Participation, entry: &Entry, judge: &mut Judge) {
    let missing: Vec<ParticipationStep> = ParticipationStep::ALL
        .iter()
        .filter(|between| earlier.step < **between && **between < step.step)
        .filter(|between| {
            step.organisation == Organisation::Municipality || **between != ParticipationStep::Approved
        })
        .copied()
        .collect();
    if missing.is_empty() {
        return judge.pass();
    }
    let args = Args { earlier: earlier.step, step: step.step, missing: Codes(missing) };
    judge.fail_at(entry.index, "/step", args);
}
