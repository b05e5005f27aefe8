//! `cti-agreement-late`

use super::duty::judge_duty;
use crate::code::PhaseKind;
use crate::evidence::Clocked;
use crate::judging::{Check, Judge, Scene, rule};
use crate::programme::DutyKind;
use crate::time::Day;

rule! {
    /// Who goes on supporting the client is settled while the worker is still there. A course that ended before that day needs no
    /// agreement.
    ///
    /// Fails: clock start 2013-05-01 under `exit_dk`, no agreement, judged as of 2014-04-02.
    /// Mended: an agreement on 2014-04-01 or before.
    Cti Warning "cti-agreement-late"
    args: {
        /// The phase at whose end the support is handed over: the last one.
        phase: PhaseKind,
        /// The last day on which the agreement would have been in time.
        due: Day,
    }
    en: "continued support was to be agreed on by {due} and was not by then",
        "agree on it, or record the day it was agreed";
    da: "fortsat støtte skulle være aftalt senest {due} og var det ikke da",
        "indgå aftalen, eller registrér den dag, den blev indgået";
    source: "the manual, section 4: \"the agreement on continued support at least 1 month before the end\"; the strategy's `agreement_months_before_end`";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, _: &Scene, judge: &mut Judge) {
    judge_duty(DutyKind::Agreement, "/transfer/agreement", clocked, judge, |phase, due| Args { phase, due });
}
