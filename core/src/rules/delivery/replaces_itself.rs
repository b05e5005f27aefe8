//! `delivery-replaces-itself`

use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Delivery;

rule! {
    /// What is replaced does not count any more, so a delivery that replaces itself would take itself out of every count.
    ///
    /// Fails: `"id": "d-2", "replaces": "d-2"`.
    /// Mended: `"id": "d-2", "replaces": "d-1"`.
    Delivery Error "delivery-replaces-itself"
    en: "the delivery says that it replaces itself",
        "name the earlier delivery that it replaces, or none; a new delivery has an id of its own";
    da: "leverancen angiver, at den erstatter sig selv",
        "angiv den tidligere leverance, den erstatter, eller ingen; en ny leverance har sit eget id";
    source: "the manual, section 8: \"the delivery it replaces, which is another one\"";
    check: Check::Header(check);
}

fn check(delivery: &Delivery, _: &Scene, judge: &mut Judge) {
    match &delivery.replaces {
        None => judge.skip(SkipReason::NotApplicable),
        Some(replaced) => judge.pass_if(*replaced != delivery.id, "/delivery/replaces", || Args),
    }
}
