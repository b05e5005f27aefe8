//! `delivery-after-today`

use crate::record::Record;
use crate::rules::{Check, Judge, Scene, SkipReason, rule};

rule! {
    /// A contact or a lifting of anonymity tells what has happened, so it cannot be later than the day it is judged on.
    ///
    /// Fails: a contact on 2031-02-03, judged as of 2013-03-07.
    /// Mended: `"day": "2013-02-03"`.
    Delivery Error "delivery-after-today"
    en: "the record is dated {day}, after {today}",
        "correct the day; a record tells what has happened";
    da: "posten er dateret {day}, efter {today}",
        "ret datoen; en post fortæller, hvad der er sket";
    source: "the manual, section 6, what is registered";
    check: Check::Record(check);
}

fn check(record: &Record, scene: &Scene, judge: &mut Judge) {
    match record.day() {
        None => judge.skip(SkipReason::NotApplicable),
        Some(day) => {
            let args = [("day", day.to_string()), ("today", scene.today.to_string())];
            judge.require(day <= scene.today, "/day", &args);
        }
    }
}
