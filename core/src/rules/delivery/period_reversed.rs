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
        period: Period = "Leverancens periode.",
    }
    title: "Period ends before it begins", "Perioden slutter, før den begynder";
    en: "the delivery's period ends before it begins",
        "correct `first_day` or `last_day`; both days are included";
    da: "leverancens periode slutter, før den begynder",
        "ret første og sidste dag i oplysningerne om leverancen (`first_day`, `last_day`); begge dage er med i perioden";
    source: "the manual, section 8: \"A period is written by its first day and its last day, both included, and it has at least one day\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En periode omfatter både sin første og sin sidste dag. Den har mindst én dag.",
        "Forkert: `{\"first_day\": \"2013-01-01\", \"last_day\": \"2012-12-31\"}`.",
        "Rettet: `{\"first_day\": \"2012-01-01\", \"last_day\": \"2012-12-31\"}`.";
    check: Check::Header(check);
}

fn check(delivery: &Delivery, _: &Scene, judge: &mut Judge) {
    judge.pass_if(!delivery.period.is_empty(), "/delivery/period", || Args { period: delivery.period });
}
