//! `outcome-window-after-day`

use crate::code::RecordType;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::{Outcome, Record};
use crate::time::Day;

rule! {
    /// An outcome cannot cover days after the day on which it is judged. It may cover that day itself.
    ///
    /// Fails: judged on 2014-05-01, with the window `{"first_day": "2014-02-01", "last_day": "2014-05-02"}`.
    /// Fixed: `"last_day": "2014-05-01"`, if the window ended then.
    Outcome Error "outcome-window-after-day"
    args: {
        /// The day on which the outcome was judged.
        day: Day = "Den dag, udfaldet blev vurderet.",
        /// The last day that the outcome covers.
        last: Day = "Den sidste dag, udfaldet dækker.",
    }
    title: "Outcome covers later days", "Udfaldet dækker senere dage";
    en: "the outcome was judged on {day}, but covers the days up to {last}",
        "correct the window or the day; a window ends on the day of the judgement at the latest";
    da: "udfaldet er vurderet {day}, men dækker dagene til og med {last}",
        "ret perioden eller datoen; perioden kan ikke slutte efter den dag, udfaldet er vurderet";
    source: "the manual, section 6: \"It covers no day after that on which it is judged\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Et udfald kan ikke dække dage efter den dag, det er vurderet. Selve den dag kan det godt dække.",
        "Forkert: vurderet 1. maj 2014 med perioden `{\"first_day\": \"2014-02-01\", \"last_day\": \
         \"2014-05-02\"}`.",
        "Rettet: `\"last_day\": \"2014-05-01\"`, hvis perioden sluttede den dag.";
    check: Check::Record(&[RecordType::Outcome], check);
}

fn check(record: &Record, _: &Scene, judge: &mut Judge) {
    let Record::Outcome(Outcome { day, window: Some(window), .. }) = record else {
        return judge.skip(SkipReason::NotApplicable);
    };
    let last = window.last_day;
    judge.pass_if(last <= *day, "/window/last_day", || Args { day: *day, last });
}
