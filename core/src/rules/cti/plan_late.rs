//! `cti-plan-late`

use super::duty::judge_duty;
use crate::code::PhaseKind;
use crate::evidence::Clocked;
use crate::judging::{Check, Judge, Scene, rule};
use crate::programme::DutyKind;
use crate::time::Day;

rule! {
    /// Each phase has its plan within a fortnight of its start. A plan that is not yet due is not missing. A
    /// course that ended before a plan was due does not need that plan.
    ///
    /// Fails: clock start 2013-05-01, no plan for `transition`, judged as of 2013-05-16.
    /// Fixed: a plan made on 2013-05-15 or before, if it was made then.
    Cti Warning "cti-plan-late"
    args: {
        /// The phase whose plan is missing or late.
        phase: PhaseKind = "Den fase, hvis plan mangler eller er lagt for sent.",
        /// The last day on which the plan would have been in time.
        due: Day = "Den sidste dag, planen ville have været rettidig.",
    }
    title: "Plan of a phase late", "Plan for en fase for sent";
    en: "the plan of {phase} was due by {due} and was not made by then",
        "make the plan if there is none; if it was made in time, record the day";
    da: "planen for {phase} skulle være lagt senest {due}, og det var den ikke",
        "er planen lagt, så registrér datoen; ellers læg den nu";
    source: "the manual, section 4: \"a plan per phase, at most 14 days after the phase starts\"; the strategy's `plan_within_days`",
        "manualen, afsnit 4 (på engelsk); strategiens `plan_within_days`";
    manual_da:
        "Hver fase har en plan senest fjorten dage efter, at fasen begynder. En plan, der endnu ikke skal være lagt, \
         mangler ikke. Er et forløb sluttet, før planen skulle være lagt, kræves planen ikke.",
        "Forkert: forløbets fase 1 begynder 1. maj 2013, der er ingen plan for fase 1, og leverancen vurderes \
         pr. 16. maj 2013.",
        "Rettet: planen er lagt senest 15. maj 2013, hvis den blev lagt til tiden.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, _: &Scene, judge: &mut Judge) {
    judge_duty(DutyKind::Plan, "/plans", clocked, judge, |phase, due| Args { phase, due });
}
