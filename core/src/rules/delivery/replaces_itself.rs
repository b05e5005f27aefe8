//! `delivery-replaces-itself`

use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Delivery;

rule! {
    /// A delivery that is replaced no longer counts, so a delivery that replaces itself would be left out of every
    /// count.
    ///
    /// Fails: `"id": "d-2", "replaces": "d-2"`.
    /// Fixed: `"id": "d-2", "replaces": "d-1"`.
    Delivery Error "delivery-replaces-itself"
    title: "Delivery replaces itself", "Leverancen erstatter sig selv";
    en: "the delivery names itself as the delivery that it replaces",
        "name the earlier delivery that it replaces, or leave `replaces` out; a new delivery has an id of its own";
    da: "leverancen angiver, at den erstatter sig selv",
        "angiv den tidligere leverance, den erstatter, eller udelad feltet `replaces`; en ny leverance har sit eget id";
    source: "the manual, section 8: \"the delivery it replaces, which is another one\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En leverance, der er erstattet, tæller ikke længere. En leverance, der erstatter sig selv, ville \
         derfor ikke være med i nogen opgørelse.",
        "Forkert: `\"id\": \"d-2\", \"replaces\": \"d-2\"`.",
        "Rettet: `\"id\": \"d-2\", \"replaces\": \"d-1\"`.";
    check: Check::Header(check);
}

fn check(delivery: &Delivery, _: &Scene, judge: &mut Judge) {
    match &delivery.replaces {
        None => judge.skip(SkipReason::NotApplicable),
        Some(replaced) => judge.pass_if(*replaced != delivery.id, "/delivery/replaces", || Args),
    }
}
