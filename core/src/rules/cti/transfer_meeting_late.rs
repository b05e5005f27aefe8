//! `cti-transfer-meeting-late`

use super::duty::judge_duty;
use crate::code::PhaseKind;
use crate::evidence::Clocked;
use crate::judging::{Check, Judge, Scene, rule};
use crate::programme::DutyKind;
use crate::time::Day;

rule! {
    /// The support is transferred at this meeting, in the last phase. A course that ended early needs no such
    /// meeting.
    ///
    /// Fails: clock start 2013-05-01 under `exit_dk`, no meeting, judged as of 2014-05-01.
    /// Fixed: a meeting on 2014-04-30 or before, if it was held then.
    Cti Warning "cti-transfer-meeting-late"
    args: {
        /// The phase in which the meeting is due: the last one.
        phase: PhaseKind = "Den fase, hvor mødet skal holdes: den sidste.",
        /// The last day on which the meeting would have been in time.
        due: Day = "Den sidste dag, mødet ville have været rettidigt.",
    }
    title: "Transfer-of-care meeting late", "Overdragelsesmøde for sent";
    en: "the transfer-of-care meeting was due by {due} and was not held by then",
        "hold the meeting if it was not held; if it was held in time, record the day";
    da: "overdragelsesmødet skulle være holdt senest {due}, og det var det ikke",
        "er mødet holdt, så registrér datoen; ellers hold det nu";
    source: "the manual, section 4: \"a transfer-of-care meeting in phase 3, and the closing note by the last day\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Støtten overdrages på dette møde i den sidste fase. Et forløb, der sluttede før tid, kræver ikke \
         mødet.",
        "Forkert: forløbets fase 1 begynder 1. maj 2013 efter profilen `exit_dk`, der er ikke holdt et \
         overdragelsesmøde, og leverancen vurderes pr. 1. maj 2014.",
        "Rettet: mødet er holdt senest 30. april 2014, hvis det blev holdt til tiden.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, _: &Scene, judge: &mut Judge) {
    judge_duty(DutyKind::TransferMeeting, "/transfer/meeting", clocked, judge, |phase, due| Args {
        phase,
        due,
    });
}
