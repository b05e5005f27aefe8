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
        phase: PhaseKind,
        /// The last day on which the plan would have been in time.
        due: Day,
    }
    title: "Plan of a phase late", "Plan for en fase for sent";
    en: "the plan of {phase} was due by {due} and was not made by then",
        "make the plan if there is none; if it was made in time, record the day";
    da: "planen for {phase} skulle være lagt senest {due}, og det var den ikke",
        "er planen lagt, så registrér datoen; ellers læg den nu";
    source: "the manual, section 4: \"a plan per phase, at most 14 days after the phase starts\"; the strategy's `plan_within_days`";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, _: &Scene, judge: &mut Judge) {
    judge_duty(DutyKind::Plan, "/plans", clocked, judge, |phase, due| Args { phase, due });
}
