//! `delivery-after-today`

use crate::code::RecordType;
use crate::evidence::happened;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Record;
use crate::time::Day;

rule! {
    /// A record tells what has happened, so none of its days can be later than the day it is judged on. Each day that is later
    /// is a finding.
    ///
    /// Of a course that is the day it was opened, the tenancy, the subgroups, the plans, the transfer of care, the end and the
    /// closing note; of support, its first day; of a lifting, also the consents. The start of a clock, the work of a worker, the
    /// end of support and the days of an offer may be planned.
    ///
    /// Fails: a contact on 2031-02-03, judged as of 2013-03-07.
    /// Mended: `"day": "2013-02-03"`.
    Delivery Error "delivery-after-today"
    args: {
        /// The day that is too late.
        day: Day,
        /// The day that the delivery is judged as of.
        today: Day,
    }
    en: "the record tells of {day}, after {today}",
        "correct the day; a record tells what has happened";
    da: "posten fortæller om {day}, efter {today}",
        "ret datoen; en post fortæller, hvad der er sket";
    source: "the manual, section 6: \"A record tells what has happened\"";
    check: Check::Record(RecordType::ALL, check);
}

fn check(record: &Record, scene: &Scene, judge: &mut Judge) {
    let before = judge.judged();
    happened(record, |path, day| {
        judge.pass_if(day <= scene.today, path, || Args { day, today: scene.today });
    });
    if judge.judged() == before {
        judge.skip(SkipReason::NotApplicable);
    }
}
