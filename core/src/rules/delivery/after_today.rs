//! `delivery-after-today`

use crate::code::RecordType;
use crate::evidence::happened;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Record;
use crate::time::Day;

rule! {
    /// A record describes what has happened, so none of its days can be later than the day of judgement. Each
    /// later day is a finding.
    ///
    /// In a course the rule checks the day it was opened, the tenancy, the subgroups, the plans, the transfer of
    /// care, the end and the closing note; in support, its first day; in a lifting, also the days of the consents.
    /// The start of a clock, the periods of a worker, the end of support and the days of an offer may be planned
    /// ahead.
    ///
    /// Fails: a contact on 2031-02-03, judged as of 2013-03-07.
    /// Fixed: `"day": "2013-02-03"`, if that was the day.
    Delivery Error "delivery-after-today"
    args: {
        /// The day that is later than the day of judgement.
        day: Day,
        /// The day of judgement.
        today: Day,
    }
    title: "Dated in the future", "Dateret i fremtiden";
    en: "the record has the day {day}, after the day of judgement {today}",
        "correct the day; a record describes what has happened";
    da: "posten indeholder noget fra {day}, men vurderes pr. {today}",
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
