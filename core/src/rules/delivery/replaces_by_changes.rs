//! `delivery-replaces-by-changes`

use crate::code::DeliveryScope;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Delivery;

rule! {
    /// A delivery that is replaced no longer counts. If only what has changed takes its place, the rest of its records
    /// is lost.
    ///
    /// Fails: `"scope": "changes", "replaces": "d-1"`.
    /// Fixed: `"scope": "changes"` without `replaces`, if the other records of `d-1` still count; or `"scope": "full"`
    /// with all records of the period.
    Delivery Error "delivery-replaces-by-changes"
    title: "Changes cannot replace a delivery", "Ændringer kan ikke erstatte en leverance";
    en: "the delivery holds only what has changed, but replaces another delivery: the rest of that delivery would be lost",
        "leave `replaces` out if the other delivery still counts; otherwise deliver everything of the period, with `scope` as `full`";
    da: "leverancen indeholder kun ændringer, men erstatter en anden leverance: resten af den anden ville gå tabt",
        "udelad `replaces`, hvis den anden leverance stadig gælder; aflevér ellers alt for perioden, med `scope` som `full`";
    source: "the manual, section 8: \"A delivery of changes replaces none: the rest would vanish\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En leverance, der er erstattet, tæller ikke længere. Kommer kun det ændrede i stedet, går resten af \
         dens poster tabt.",
        "Forkert: `\"scope\": \"changes\", \"replaces\": \"d-1\"`.",
        "Rettet: `\"scope\": \"changes\"` uden `replaces`, hvis de øvrige poster i `d-1` stadig gælder; eller \
         `\"scope\": \"full\"` med alle periodens poster.";
    check: Check::Header(check);
}

fn check(delivery: &Delivery, _: &Scene, judge: &mut Judge) {
    match delivery.scope {
        DeliveryScope::Full => judge.skip(SkipReason::NotApplicable),
        DeliveryScope::Changes => judge.pass_if(delivery.replaces.is_none(), "/delivery/replaces", || Args),
    }
}
