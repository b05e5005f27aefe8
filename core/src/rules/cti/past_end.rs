//! `cti-past-end`

use crate::evidence::Clocked;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::time::Day;

rule! {
    /// Support is given in a fixed period. Hospital, prison or lost contact do not stop the clock, so nothing
    /// moves the end.
    ///
    /// Fails: clock start 2013-05-01 under `exit_dk`, ended on 2014-05-01.
    /// Fixed: ended on 2014-04-30, the last day of phase 3, if that is when it ended.
    Cti Error "cti-past-end"
    args: {
        /// The day on which the course ended.
        end: Day = "Den dag, forløbet slutter.",
        /// The last day of phase 3.
        last: Day = "Den sidste dag i fase 3.",
    }
    title: "Course goes on after its last phase", "Forløb ud over sidste fase";
    en: "the course ended on {end}, after the last day of phase 3, {last}",
        "correct the end or the start of the course; support after {last} does not belong to the course";
    da: "forløbet slutter {end}, men sidste fase sluttede {last}",
        "ret afslutningen eller forløbets start; støtte efter {last} hører ikke til forløbet";
    source: "the manual, section 4: \"No extension past the end\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Støtten gives i en fast periode. Hospitalsophold, fængsel eller mistet kontakt standser ikke \
         forløbet, så intet udskyder dets sidste dag.",
        "Forkert: forløbets fase 1 begynder 1. maj 2013 efter profilen `exit_dk`, og det slutter 1. maj 2014.",
        "Rettet: forløbet slutter 30. april 2014, den sidste dag i fase 3, hvis det er den dag, det sluttede.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, _: &Scene, judge: &mut Judge) {
    let Clocked { course, schedule, .. } = clocked;
    let Some(end) = &course.end else { return judge.skip(SkipReason::NotYetDue) };
    judge
        .pass_if(end.day <= schedule.last_day, "/end/day", || Args { end: end.day, last: schedule.last_day });
}
