//! `outcome-window-after-day`

use crate::code::RecordType;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::{Outcome, Record};
use crate::time::Day;

rule! {
    /// Who judges on a day knows nothing of the days after it. The day itself may be covered.
    ///
    /// Fails: judged on 2014-05-01, over `{"from": "2014-02-01", "to": "2014-05-03"}`.
    /// Mended: `"to": "2014-05-02"`, the first day after the window.
    Outcome Error "outcome-window-after-day"
    args: {
        /// The day on which the outcome was judged.
        day: Day,
        /// The last day that it covers.
        last: Day,
    }
    en: "the outcome was judged on {day}, but covers the days up to {last}",
        "end the window on the day after the judgement at the latest, or correct the day";
    da: "udfaldet er vurderet {day}, men dækker dagene til og med {last}",
        "lad perioden slutte senest dagen efter vurderingen, eller ret datoen";
    source: "the manual, section 6: \"It covers no day after that on which it is judged\"";
    check: Check::Record(&[RecordType::Outcome], check);
}

fn check(record: &Record, _: &Scene, judge: &mut Judge) {
    let Record::Outcome(Outcome { day, window: Some(window), .. }) = record else {
        return judge.skip(SkipReason::NotApplicable);
    };
    let last = window.last_day();
    judge.pass_if(last <= *day, "/window/to", || Args { day: *day, last });
}
