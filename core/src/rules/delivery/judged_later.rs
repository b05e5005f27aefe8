//! `delivery-judged-later`

use crate::judging::{Check, Count, Judge, Scene, rule};
use crate::record::Delivery;
use crate::time::Day;

/// The highest number of days from the day on which a delivery was made to the day of judgement without a finding.
const DAYS: i64 = 92;

rule! {
    /// A delivery cannot contain what was done after it was made. So what fell due since then is neither counted as
    /// missing nor as done, and the counts are those of the day on which it was made. This is said when that day is more
    /// than 92 days before the day of judgement.
    ///
    /// Fails: a delivery made on 2014-07-01, judged as of 2015-07-01.
    /// Fixed: nothing to fix.
    Delivery Information "delivery-judged-later"
    args: {
        /// The day on which the delivery was made.
        created: Day = "Den dag, leverancen er dannet.",
        /// The day of judgement.
        today: Day = "Den dag, leverancen vurderes pr.",
        /// The number of days between them.
        days: Count = "Antallet af dage mellem de to.",
    }
    title: "Judged long after it was made", "Bedømt længe efter, at den blev dannet";
    en: "the delivery was made on {created} and is judged as of {today} (days later: {days}); what fell due in between is not counted as missing",
        "nothing needs to be changed; a newer delivery tells what has been done since";
    da: "leverancen er dannet {created} og bliver vurderet pr. {today} (antal dage senere: {days}); det, der skulle være gjort i mellemtiden, tæller ikke som manglende",
        "intet skal rettes; en nyere leverance fortæller, hvad der er gjort siden";
    source: "the manual, section 8: \"What a delivery cannot know yet is not overdue in it, however much later it is judged\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En leverance kan ikke indeholde det, der er gjort, efter at den blev dannet. Det, der skulle være \
         gjort siden, tæller derfor hverken som manglende eller som gjort, og tallene er dem fra den dag, \
         leverancen blev dannet. Bemærkningen kommer, når leverancen vurderes mere end 92 dage efter den dag.",
        "Forkert: en leverance, der er dannet 1. juli 2014 og vurderes pr. 1. juli 2015.",
        "Rettet: intet skal rettes.";
    check: Check::Header(check);
}

fn check(delivery: &Delivery, scene: &Scene, judge: &mut Judge) {
    let days = delivery.created.days_until(scene.today);
    let args = || Args { created: delivery.created, today: scene.today, days: days.into() };
    judge.pass_if(days <= DAYS, "/delivery/created", args);
}
