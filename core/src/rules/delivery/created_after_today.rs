//! `delivery-created-after-today`

use std::fmt::Display;

use crate::record::Delivery;
use crate::judging::{Check, Judge, Scene, rule};

rule! {
    /// The day a delivery was made tells which of two is the newer one, so it cannot be a day to come.
    ///
    /// Fails: `"created": "2013-03-08"`, judged as of 2013-03-07.
    /// Mended: `"created": "2013-03-07"`.
    Delivery Error "delivery-created-after-today"
    en: "the delivery was made on {created}, after {today}",
        "correct the day it was made in the header";
    da: "leverancen er dannet {created}, efter {today}",
        "ret datoen, hvor den er dannet, i hovedet";
    source: "the manual, section 8: \"It is made on or after the first day of its period, and not after the day it is judged on\"";
    check: Check::Header(check);
}

fn check(delivery: &Delivery, scene: &Scene, judge: &mut Judge) {
    let args: &[(&str, &dyn Display)] = &[("created", &delivery.created), ("today", &scene.today)];
    judge.require(delivery.created <= scene.today, "/delivery/created", args);
}
