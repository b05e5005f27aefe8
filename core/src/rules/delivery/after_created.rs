//! `delivery-after-created`

use crate::code::RecordType;
use crate::evidence::happened;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Record;
use crate::time::Day;

rule! {
    /// A delivery tells what had happened by the day on which it was made. A later day is wrong, or the day in the
    /// header is. Each later day is a finding.
    ///
    /// The rule checks the same days as `delivery-after-today`; what may be planned ahead is left out. A day after the
    /// day of judgement is a finding of that rule only.
    ///
    /// Fails: a contact on 2014-06-01 in a delivery made on 2014-05-02.
    /// Fixed: `"created": "2014-07-01"`, if the delivery was made then.
    Delivery Error "delivery-after-created"
    args: {
        /// The day that is later than the day on which the delivery was made.
        day: Day = "Den dag, der er senere end den dag, leverancen er dannet.",
        /// The day on which the delivery was made.
        created: Day = "Den dag, leverancen er dannet.",
    }
    title: "Later than the delivery", "Senere end leverancen";
    en: "the record has the day {day}, but the delivery was made on {created}",
        "correct the day, or the day in the header on which the delivery was made";
    da: "der er registreret noget, som skete {day}, men leverancen er dannet {created}",
        "ret datoen, eller ret i leverancens første linje, hvornår den er dannet";
    source: "the manual, section 8: \"Nothing that it tells as having happened lies after the day it was made\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En leverance fortæller, hvad der var sket, da den blev dannet. Er en dato senere, er enten den eller \
         datoen i oplysningerne om leverancen forkert. Hver senere dato giver en bemærkning.",
        "Reglen ser på de samme datoer som reglen `delivery-after-today`; det, der kan være planlagt, er ikke \
         med. En dato efter den dag, leverancen vurderes pr., giver kun en bemærkning fra den anden regel.",
        "Forkert: en henvendelse 1. juni 2014 i en leverance, der er dannet 2. maj 2014.",
        "Rettet: `\"created\": \"2014-07-01\"`, hvis leverancen blev dannet den dag.";
    check: Check::Record(RecordType::ALL, check);
}

fn check(record: &Record, scene: &Scene, judge: &mut Judge) {
    let Some(delivery) = scene.delivery else { return judge.skip(SkipReason::NotInDelivery) };
    let created = delivery.created;
    if created < delivery.period.first_day {
        // The day in the header is wrong, and has a finding of its own.
        return judge.skip(SkipReason::NotApplicable);
    }
    let before = judge.judged();
    happened(record, |path, day| {
        judge.pass_if(day <= created || scene.today < day, path, || Args { day, created });
    });
    if judge.judged() == before {
        judge.skip(SkipReason::NotApplicable);
    }
}
