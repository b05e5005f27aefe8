//! `cti-transfer-meeting-early`

use crate::code::PhaseKind;
use crate::evidence::Clocked;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::time::Day;

rule! {
    /// The support is transferred in the last phase, after others have tried to give it. A meeting before that is
    /// a meeting with the network, or its day is wrong.
    ///
    /// Fails: clock start 2013-05-01 under `exit_dk`, a meeting on 2013-12-31.
    /// Fixed: the right day, on or after 2014-01-01, the first day of phase 3, or a meeting with the network.
    Cti Warning "cti-transfer-meeting-early"
    args: {
        /// The day of the meeting.
        day: Day = "Den dag, mødet blev holdt.",
        /// The first day of phase 3.
        start: Day = "Den første dag i fase 3.",
    }
    title: "Transfer-of-care meeting early", "Overdragelsesmøde for tidligt";
    en: "the transfer-of-care meeting was held on {day}, before phase 3, which starts on {start}",
        "correct the day; if it was another kind of meeting, record it as a meeting with the network";
    da: "overdragelsesmødet er holdt {day}, men fase 3 begynder først {start}",
        "ret datoen; var det en anden slags møde, så registrér det som et møde med netværket";
    source: "the manual, section 4: \"a transfer-of-care meeting in phase 3\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Støtten overdrages i den sidste fase, efter at andre har prøvet at give den. Et møde før den tid er \
         et møde med netværket, eller også er datoen forkert.",
        "Forkert: forløbets fase 1 begynder 1. maj 2013 efter profilen `exit_dk`, og overdragelsesmødet er \
         holdt 31. december 2013.",
        "Rettet: den rigtige dato, 1. januar 2014 (den første dag i fase 3) eller senere, eller et møde med \
         netværket.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, _: &Scene, judge: &mut Judge) {
    let Clocked { course, schedule, .. } = clocked;
    let last = schedule.phases.iter().find(|phase| phase.phase == PhaseKind::TransferOfCare);
    let meeting = course.transfer.as_ref().and_then(|transfer| transfer.meeting);
    let (Some(last), Some(meeting)) = (last, meeting) else {
        return judge.skip(SkipReason::NotApplicable);
    };
    judge.pass_if(last.first_day <= meeting, "/transfer/meeting", || Args {
        day: meeting,
        start: last.first_day,
    });
}
