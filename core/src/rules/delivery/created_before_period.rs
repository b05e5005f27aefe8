//! `delivery-created-before-period`

use crate::judging::{Check, Judge, Scene, rule};
use crate::record::Delivery;
use crate::time::{Day, Period};

rule! {
    /// A delivery holds what happened in its period. A delivery made before its period began could only be empty.
    /// A delivery made during its period covers the period so far.
    ///
    /// Fails: `"created": "2011-12-31"` in a delivery from 2012-01-01 to 2012-12-31.
    /// Fixed: `"created": "2013-01-02"`, if that was the day.
    Delivery Error "delivery-created-before-period"
    args: {
        /// The day on which the delivery was made.
        created: Day = "Den dag, leverancen er dannet.",
        /// The delivery's period.
        period: Period = "Leverancens periode.",
    }
    title: "Delivery made before its period", "Leverance dannet før sin periode";
    en: "the delivery was made on {created}, before its period began ({period})",
        "correct `created` or the period in the header";
    da: "leverancen er dannet {created}, før dens periode begyndte ({period})",
        "ret datoen (`created`) eller perioden i oplysningerne om leverancen";
    source: "the manual, section 8: \"It is made on or after the first day of its period, and not after the day it is judged on\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En leverance indeholder det, der skete i dens periode. Er den dannet, før perioden begyndte, kunne \
         den kun være tom. Er den dannet, mens perioden er i gang, dækker den perioden indtil da.",
        "Forkert: `\"created\": \"2011-12-31\"` i en leverance for 1. januar 2012 – 31. december 2012.",
        "Rettet: `\"created\": \"2013-01-02\"`, hvis leverancen blev dannet den dag.";
    check: Check::Header(check);
}

fn check(delivery: &Delivery, _: &Scene, judge: &mut Judge) {
    let args = || Args { created: delivery.created, period: delivery.period };
    judge.pass_if(delivery.period.from() <= delivery.created, "/delivery/created", args);
}
