//! `cti-not-ended`

use crate::evidence::Clocked;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::time::Day;

rule! {
    /// Nothing moves the end of a course, so a course that has run its whole length is over even if no end is
    /// recorded. The evaluation needs the end reason.
    ///
    /// Fails: clock start 2013-05-01 under `exit_dk`, no `end`, judged as of 2014-05-01.
    /// Fixed: `"end": {"day": "2014-04-30", "reason": "completed"}`, if the course ran its whole length.
    Cti Warning "cti-not-ended"
    args: {
        /// The last day of phase 3.
        last: Day = "Den sidste dag i fase 3.",
    }
    title: "Course without an end", "Forløb uden afslutning";
    en: "the last phase ended on {last}, but the course has no recorded end",
        "if the course has ended, record the day and the reason; a course that ran its whole length ended on {last}";
    da: "sidste fase sluttede {last}, men forløbet er ikke registreret som afsluttet",
        "er forløbet slut, så registrér dato og årsag; et forløb, der har varet hele sin tid, sluttede {last}";
    source: "the manual, section 4: \"A course that runs its whole length ends on the last day of phase 3\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Intet kan udskyde et forløbs sidste dag. Et forløb, der har varet hele sin tid, er derfor slut, selv \
         om ingen afslutning er registreret. Evalueringen har brug for årsagen til, at det sluttede.",
        "Forkert: forløbets fase 1 begynder 1. maj 2013 efter profilen `exit_dk`, `end` mangler, og \
         leverancen vurderes pr. 1. maj 2014.",
        "Rettet: `\"end\": {\"day\": \"2014-04-30\", \"reason\": \"completed\"}`, hvis forløbet varede hele \
         sin tid.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, scene: &Scene, judge: &mut Judge) {
    let Clocked { course, schedule, .. } = clocked;
    if course.end.is_none() && scene.known_until() < schedule.end() {
        return judge.skip(SkipReason::NotYetDue);
    }
    judge.pass_if(course.end.is_some(), "/end", || Args { last: schedule.last_day });
}
