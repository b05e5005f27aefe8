//! `cti-agreement-late`

use super::duty::judge_duty;
use crate::code::PhaseKind;
use crate::evidence::Clocked;
use crate::judging::{Check, Judge, Scene, rule};
use crate::programme::DutyKind;
use crate::time::Day;

rule! {
    /// Who supports the client after the course is agreed while the worker is still there. A course that ended
    /// before the due day needs no agreement.
    ///
    /// Fails: clock start 2013-05-01 under `exit_dk`, no agreement, judged as of 2014-04-02.
    /// Fixed: an agreement on 2014-04-01 or before, if it was made then.
    Cti Warning "cti-agreement-late"
    args: {
        /// The phase at whose end the support is transferred: the last one.
        phase: PhaseKind = "Den fase, som slutter med, at støtten overdrages: den sidste.",
        /// The last day on which the agreement would have been in time.
        due: Day = "Den sidste dag, aftalen ville have været rettidig.",
    }
    title: "Agreement on continued support late", "Aftale om fortsat støtte for sent";
    en: "the agreement on continued support was due by {due} and was not made by then",
        "make the agreement if there is none; if it was made in time, record the day";
    da: "der skulle være indgået en aftale om fortsat støtte senest {due}, og det var der ikke",
        "er aftalen indgået, så registrér datoen; ellers indgå den nu";
    source: "the manual, section 4: \"the agreement on continued support at least 1 month before the end\"; the strategy's `agreement_months_before_end`",
        "manualen, afsnit 4 (på engelsk); strategiens `agreement_months_before_end`";
    manual_da:
        "Hvem der støtter borgeren efter forløbet, bliver aftalt, mens medarbejderen stadig er der. Et \
         forløb, der sluttede før fristen, kræver ingen aftale.",
        "Forkert: forløbets fase 1 begynder 1. maj 2013 efter profilen `exit_dk`, der er ingen aftale om \
         fortsat støtte, og leverancen vurderes pr. 2. april 2014.",
        "Rettet: aftalen er indgået senest 1. april 2014, hvis den blev indgået til tiden.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, _: &Scene, judge: &mut Judge) {
    judge_duty(DutyKind::Agreement, "/transfer/agreement", clocked, judge, |phase, due| Args { phase, due });
}
