//! `cti-ended-early`

use crate::code::EndReason;
use crate::evidence::Clocked;
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};
use crate::time::Day;

rule! {
    /// A course that ended early was not completed. A count of courses should not treat it as completed.
    ///
    /// The rule is skipped if another municipality took the course over, because the course goes on there.
    ///
    /// Fails: clock start 2013-05-01 under `exit_dk`, ended on 2014-04-29.
    /// Fixed: nothing to fix, if the day is right.
    Cti Information "cti-ended-early"
    args: {
        /// The day on which the course ended.
        end: Day = "Den dag, forløbet sluttede.",
        /// The number of days that were left of the last phase.
        days: Count = "Antallet af dage, der var tilbage af sidste fase.",
    }
    title: "Ended before its time", "Afsluttet før tid";
    en: "the course ended on {end}, before the end of its last phase (days left: {days})",
        "nothing needs to be changed; the evaluation counts the course as ended early";
    da: "forløbet sluttede {end}, før sidste fase var slut (dage tilbage: {days})",
        "intet skal rettes; i evalueringen tæller forløbet som afsluttet før tid";
    source: "the manual, section 4: \"Ending early is allowed to be recorded: with a reason, and flagged\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Et forløb, der sluttede før tid, er ikke gennemført. En opgørelse af forløb bør ikke tælle det som \
         gennemført.",
        "Reglen springes over, hvis en anden kommune overtog forløbet; så fortsætter forløbet dér.",
        "Forkert: forløbets fase 1 begynder 1. maj 2013 efter profilen `exit_dk`, og det sluttede 29. april \
         2014.",
        "Rettet: intet skal rettes, hvis datoen er rigtig.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, _: &Scene, judge: &mut Judge) {
    let Clocked { course, schedule, .. } = clocked;
    let Some(end) = &course.end else { return judge.skip(SkipReason::NotYetDue) };
    if end.reason == EndReason::TakenOver {
        return judge.skip(SkipReason::NotApplicable);
    }
    let days = end.day.days_until(schedule.last_day);
    judge.pass_if(days <= 0, "/end/day", || Args { end: end.day, days: days.into() });
}
