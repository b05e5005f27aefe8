//! `cti-plan-twice`

use std::collections::BTreeSet;

use crate::code::PhaseKind;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Course;

rule! {
    /// With two plans for one phase it is unknown which one was followed. The earliest of them decides whether the
    /// plan was made in time.
    ///
    /// Fails: two plans with `"phase": "transition"`.
    /// Fixed: the plan that was followed, or the right phase in the other plan.
    Cti Warning "cti-plan-twice"
    args: {
        /// The phase that has more than one plan.
        phase: PhaseKind = "Den fase, der har mere end én plan.",
    }
    title: "Two plans for one phase", "To planer for samme fase";
    en: "there is more than one plan for {phase}",
        "keep the plan that was followed, or correct the phase";
    da: "der er mere end én plan for {phase}",
        "behold den plan, der blev arbejdet efter, eller ret, hvilken fase planen gælder";
    source: "the manual, section 4: \"a plan per phase, at most 14 days after the phase starts\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Når en fase har to planer, er det uvist, hvilken der blev fulgt. Den tidligste af dem afgør, om \
         planen blev lagt til tiden.",
        "Forkert: to planer for fase 1 (`\"phase\": \"transition\"`).",
        "Rettet: den plan, der blev fulgt, eller den rigtige fase i den anden plan.";
    check: Check::Course(check);
}

fn check(course: &Course, _: &Scene, judge: &mut Judge) {
    if course.plans.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    let mut planned = BTreeSet::new();
    for (i, plan) in course.plans.iter().enumerate() {
        let new = planned.insert(plan.phase);
        judge.pass_if(new, format_args!("/plans/{i}/phase"), || Args { phase: plan.phase });
    }
}
