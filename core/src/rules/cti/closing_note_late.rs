//! `cti-closing-note-late`

use super::duty::judge_duty;
use crate::code::PhaseKind;
use crate::evidence::Clocked;
use crate::judging::{Check, Judge, Scene, rule};
use crate::programme::DutyKind;
use crate::time::Day;

rule! {
    /// The note records the result of the course. Only its day is exchanged, never its text. The note is not
    /// required for a course that ended early.
    ///
    /// Fails: clock start 2013-05-01 under `exit_dk`, no note, judged as of 2014-05-01.
    /// Fixed: a note on 2014-04-30 or before, if it was written then.
    Cti Warning "cti-closing-note-late"
    args: {
        /// The phase by whose end the note is due: the last one.
        phase: PhaseKind = "Den sidste fase; notatet skal være skrevet, inden den slutter.",
        /// The last day on which the note would have been in time.
        due: Day = "Den sidste dag, notatet ville have været rettidigt.",
    }
    title: "Closing note late", "Afsluttende notat for sent";
    en: "the closing note was due by {due} and was not written by then",
        "write the note if there is none; if it was written in time, record the day";
    da: "det afsluttende notat skulle være skrevet senest {due}, og det var det ikke",
        "er notatet skrevet, så registrér datoen; ellers skriv det nu";
    source: "the manual, section 4: \"a transfer-of-care meeting in phase 3, and the closing note by the last day\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Notatet fortæller, hvad forløbet førte til for borgeren. Kun datoen udveksles, aldrig teksten. \
         Notatet kræves ikke, hvis forløbet sluttede før tid.",
        "Forkert: forløbets fase 1 begynder 1. maj 2013 efter profilen `exit_dk`, der er intet afsluttende \
         notat, og leverancen vurderes pr. 1. maj 2014.",
        "Rettet: notatet er skrevet senest 30. april 2014, hvis det blev skrevet til tiden.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, _: &Scene, judge: &mut Judge) {
    judge_duty(DutyKind::ClosingNote, "/closing_note", clocked, judge, |phase, due| Args { phase, due });
}
