//! `cti-transfer-meeting-late`

use super::duty::judge_duty;
use crate::code::PhaseKind;
use crate::evidence::Clocked;
use crate::judging::{Check, Judge, Scene, rule};
use crate::programme::DutyKind;
use crate::time::Day;

rule! {
    /// In the last phase the support is handed over, and the meeting is where it happens. A course that ended early has none.
    ///
    /// Fails: clock start 2013-05-01 under `exit_dk`, no meeting, judged as of 2014-05-01.
    /// Mended: a meeting on 2014-04-30 or before.
    Cti Warning "cti-transfer-meeting-late"
    args: {
        /// The phase in which the meeting is due: the last one.
        phase: PhaseKind,
        /// The last day on which the meeting would have been in time.
        due: Day,
    }
    en: "the transfer-of-care meeting was to be held by {due} and was not by then",
        "hold it, or record the day it was held";
    da: "overdragelsesmødet skulle være holdt senest {due} og var det ikke da",
        "hold det, eller registrér den dag, det blev holdt";
    source: "the manual, section 4: \"a transfer-of-care meeting in phase 3, and the closing note by the last day\"";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, _: &Scene, judge: &mut Judge) {
    judge_duty(DutyKind::TransferMeeting, "/transfer/meeting", clocked, judge, |phase, due| Args {
        phase,
        due,
    });
}
