//! `cti-completed-early`

use crate::code::EndReason;
use crate::evidence::Clocked;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::time::Day;

rule! {
    /// A course is completed when it has run its whole length. A course that ended before has another end reason,
    /// even if it went well: the evaluation counts completed courses by the end reason.
    ///
    /// Fails: clock start 2013-05-01 under `exit_dk`, `"end": {"day": "2014-04-29", "reason": "completed"}`.
    /// Fixed: the day 2014-04-30, if that was the day, or another reason.
    Cti Warning "cti-completed-early"
    args: {
        /// The day on which the course ended.
        end: Day = "Den dag, forløbet sluttede.",
        /// The last day of phase 3.
        last: Day = "Den sidste dag i fase 3.",
    }
    title: "Completed before its time", "Gennemført før tid";
    en: "the course ended on {end} as completed, before its last phase ended on {last}",
        "correct the day, or record the reason why the course ended early";
    da: "forløbet er afsluttet som gennemført {end}, men sidste fase varede til og med {last}",
        "ret datoen, eller registrér den årsag, forløbet sluttede før tid af";
    source: "the manual, section 4: \"Only such a course is completed\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Et forløb er gennemført, når det har varet hele sin tid. Et forløb, der sluttede før, sluttede af en \
         anden årsag, også selv om det gik godt: I evalueringen tælles de gennemførte forløb efter årsagen \
         til, at de sluttede.",
        "Forkert: forløbets fase 1 begynder 1. maj 2013 efter profilen `exit_dk`, og afslutningen er \
         registreret som `\"end\": {\"day\": \"2014-04-29\", \"reason\": \"completed\"}`.",
        "Rettet: datoen 30. april 2014, hvis forløbet sluttede den dag, eller en anden årsag.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, _: &Scene, judge: &mut Judge) {
    let Clocked { course, schedule, .. } = clocked;
    let Some(end) = &course.end else {
        return judge.skip(SkipReason::NotApplicable);
    };
    if end.reason != EndReason::Completed {
        return judge.skip(SkipReason::NotApplicable);
    }
    judge.pass_if(schedule.last_day <= end.day, "/end/reason", || Args {
        end: end.day,
        last: schedule.last_day,
    });
}
