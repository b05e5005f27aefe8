//! `delivery-created-before-period`

use crate::judging::{Check, Judge, Scene, rule};
use crate::record::Delivery;
use crate::time::{Day, Period};

rule! {
    /// A delivery tells what happened in its period. One that was made before the period began could only be empty. One that was
    /// made while the period still runs is a delivery so far.
    ///
    /// Fails: `"created": "2011-12-31"` with the period 2012-01-01/2013-01-01.
    /// Mended: `"created": "2013-01-02"`.
    Delivery Error "delivery-created-before-period"
    args: {
        /// The day the delivery was made.
        created: Day,
        /// The delivery's period.
        period: Period,
    }
    en: "the delivery was made on {created}, before its period {period} began",
        "correct the day it was made, or the period in the header";
    da: "leverancen er dannet {created}, før dens periode {period} begyndte",
        "ret datoen, hvor den er dannet, eller perioden i hovedet";
    source: "the manual, section 8: \"It is made on or after the first day of its period, and not after the day it is judged on\"";
    check: Check::Header(check);
}

fn check(delivery: &Delivery, _: &Scene, judge: &mut Judge) {
    let args = || Args { created: delivery.created, period: delivery.period };
    judge.pass_if(delivery.period.from <= delivery.created, "/delivery/created", args);
}
