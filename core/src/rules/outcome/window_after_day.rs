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
        day: Day,
        /// The last day that the outcome covers.
        last: Day,
    }
    title: "Outcome covers later days", "Udfaldet dækker senere dage";
    en: "the outcome was judged on {day}, but covers the days up to {last}",
        "correct the window or the day; a window ends on the day of the judgement at the latest";
    da: "udfaldet er vurderet {day}, men dækker dagene til og med {last}",
        "ret perioden eller datoen; perioden kan ikke slutte efter den dag, udfaldet er vurderet";
    source: "the manual, section 6: \"It covers no day after that on which it is judged\"";
    check: Check::Record(&[RecordType::Outcome], check);
}

fn check(record: &Record, _: &Scene, judge: &mut Judge) {
    let Record::Outcome(Outcome { day, window: Some(window), .. }) = record else {
        return judge.skip(SkipReason::NotApplicable);
    };
    let last = window.last_day;
    judge.pass_if(last <= *day, "/window/last_day", || Args { day: *day, last });
}
