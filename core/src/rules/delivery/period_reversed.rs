//! `delivery-period-reversed`

use crate::judging::{Check, Judge, Scene, rule};
use crate::record::Delivery;
use crate::time::Period;

rule! {
    /// A period contains its first and its last day. It contains at least one day.
    ///
    /// Fails: `{"first_day": "2013-01-01", "last_day": "2012-12-31"}`.
    /// Fixed: `{"first_day": "2012-01-01", "last_day": "2012-12-31"}`.
    Delivery Error "delivery-period-reversed"
    args: {
        /// The delivery's period.
        period: Period,
    }
    en: "the delivery's period {period} contains no day",
        "correct `first_day` or `last_day`; both days are included";
    da: "leverancens periode {period} indeholder ingen dage",
        "ret `first_day` eller `last_day`; begge dage er med";
    source: "the manual, section 8: \"A period is written by its first day and its last day, both included, and it has at least one day\"";
    check: Check::Header(check);
}

fn check(delivery: &Delivery, _: &Scene, judge: &mut Judge) {
    judge.pass_if(!delivery.period.is_empty(), "/delivery/period", || Args { period: delivery.period });
}
