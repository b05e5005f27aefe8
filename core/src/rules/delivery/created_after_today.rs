//! `delivery-created-after-today`

use crate::judging::{Check, Judge, Scene, rule};
use crate::record::Delivery;
use crate::time::Day;

rule! {
    /// The day on which a delivery was made decides which of two deliveries is newer, so it cannot be in the
    /// future.
    ///
    /// Fails: `"created": "2013-03-08"`, judged as of 2013-03-07.
    /// Fixed: `"created": "2013-03-07"`, if that was the day.
    Delivery Error "delivery-created-after-today"
    args: {
        /// The day on which the delivery was made.
        created: Day = "Den dag, leverancen er dannet.",
        /// The day of judgement.
        today: Day = "Den dag, leverancen vurderes pr.",
    }
    title: "Delivery made in the future", "Leverance dannet i fremtiden";
    en: "the delivery was made on {created}, after the day of judgement {today}",
        "correct `created` in the header";
    da: "leverancen er dannet {created}, men vurderes pr. {today}",
        "ret datoen i oplysningerne om leverancen (`created`)";
    source: "the manual, section 8: \"It is made on or after the first day of its period, and not after the day it is judged on\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "Den dag, en leverance er dannet, afgør, hvilken af to leverancer der er nyest. Den kan derfor ikke \
         ligge i fremtiden.",
        "Forkert: `\"created\": \"2013-03-08\"` i en leverance, der vurderes pr. 7. marts 2013.",
        "Rettet: `\"created\": \"2013-03-07\"`, hvis leverancen blev dannet den dag.";
    check: Check::Header(check);
}

fn check(delivery: &Delivery, scene: &Scene, judge: &mut Judge) {
    let args = || Args { created: delivery.created, today: scene.today };
    judge.pass_if(delivery.created <= scene.today, "/delivery/created", args);
}
