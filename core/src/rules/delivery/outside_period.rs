//! `delivery-outside-period`

use crate::code::RecordType;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Record;
use crate::time::{Day, Period};

rule! {
    /// What happened after the period belongs to the next delivery. Here it is missing from every count of the
    /// period, and it may be counted twice.
    ///
    /// Days before the period are no fault: `delivery-before-period` tells how many there are. The rule is skipped
    /// for courses, support, offers and tallies, because they have no single day.
    ///
    /// Fails: a contact on 2013-01-01 in a delivery from 2012-01-01 to 2012-12-31.
    /// Fixed: `"day": "2012-12-31"`, if that was the day.
    Delivery Warning "delivery-outside-period"
    args: {
        /// The day of the record.
        day: Day = "Den dag, posten er fra.",
        /// The delivery's period.
        period: Period = "Leverancens periode.",
    }
    title: "Outside the period of the delivery", "Uden for leverancens periode";
    en: "the record is dated {day}, after the delivery's period ({period})",
        "correct the day, or the period in the header; counts by period leave the record out";
    da: "posten er dateret {day}, efter leverancens periode ({period})",
        "ret datoen, eller perioden i oplysningerne om leverancen; posten tæller ikke med i tal for perioden";
    source: "the manual, section 8: \"what one sender hands over for one municipality and one period\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "Det, der skete efter perioden, hører til den næste leverance. I denne leverance mangler det i alle \
         tal for perioden, og det kan blive talt to gange.",
        "Det er ingen fejl, at noget er fra før perioden; reglen `delivery-before-period` siger, hvor mange \
         poster det gælder. Reglen springes over for forløb, støtte, tilbud og opgørelser, for de har ikke én \
         bestemt dato.",
        "Forkert: en henvendelse 1. januar 2013 i en leverance for 1. januar 2012 – 31. december 2012.",
        "Rettet: `\"day\": \"2012-12-31\"`, hvis det var dagen.";
    check: Check::Record(RecordType::ALL, check);
}

fn check(record: &Record, scene: &Scene, judge: &mut Judge) {
    let Some(delivery) = scene.delivery else { return judge.skip(SkipReason::NotInDelivery) };
    let Some(day) = record.day() else { return judge.skip(SkipReason::NotApplicable) };
    let args = || Args { day, period: delivery.period };
    judge.pass_if(day <= delivery.period.last_day, record.day_path(), args);
}
