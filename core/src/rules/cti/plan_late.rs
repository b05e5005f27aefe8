//! `cti-plan-late`

use crate::programme::{DutyKind, DutyState};
use crate::record::Course;
use crate::rules::{Check, Judge, Scene, SkipReason, rule};

rule! {
    /// Each phase has its plan within a fortnight. A plan that is not yet due is not missing, and a course that ended before
    /// its plan was due needs none.
    ///
    /// Fails: clock start 2013-05-01, no plan for `transition`, judged as of 2013-05-16.
    /// Mended: a plan made on 2013-05-15 or before.
    Cti Warning "cti-plan-late"
    en: "the plan of the phase `{phase}` was due by {due} and was not made by then",
        "make the plan, or record the day it was made";
    da: "planen for fasen `{phase}` skulle være lagt senest {due} og var ikke lagt da",
        "læg planen, eller registrér den dag, den blev lagt";
    source: "the manual, section 4: \"a plan per phase, at most 14 days after the phase starts\"; the strategy's `plan_within_days`";
    check: Check::Course(check);
}

fn check(course: &Course, scene: &Scene, judge: &mut Judge) {
    let plans = course.status(scene.strategy, scene.today).duties;
    let plans: Vec<_> = plans.into_iter().filter(|status| status.duty.duty == DutyKind::Plan).collect();
    if plans.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    for plan in plans {
        match plan.state {
            DutyState::Done => judge.pass(),
            DutyState::Upcoming => judge.skip(SkipReason::NotYetDue),
            DutyState::Lapsed => judge.skip(SkipReason::NotApplicable),
            DutyState::Late | DutyState::Overdue => {
                let args = [("phase", plan.duty.phase.to_string()), ("due", plan.duty.due.to_string())];
                judge.fail("/plans", &args);
            }
        }
    }
}
