//! `delivery-strategy-not-in-force`

use crate::evidence::{Clocked, clock_days};
use crate::judging::{Check, Judge, Name, Scene, SkipReason, Span, rule};
use crate::time::Period;

rule! {
    /// A course is judged by the strategy that its delivery names, so it must have run while that strategy was in
    /// force. A course that crosses from one strategy to the next may be delivered under either.
    ///
    /// The days of a course are from the start of its clock to the end of phase 3, or to an earlier end.
    ///
    /// Fails: a course from 2013-05-01 to 2013-12-31 in a delivery under `exit_dk`, which is in force from
    /// 2014-01-01.
    /// Fixed: `"strategy": "exit_dk_pilot"` in the header.
    Delivery Warning "delivery-strategy-not-in-force"
    args: {
        /// The days on which the course's clock runs.
        course: Period = "De dage, forløbet varer.",
        /// The id of the strategy.
        strategy: Name = "Strategiens id.",
        /// The days on which the strategy is in force.
        in_force: Span = "De dage, strategien gælder.",
    }
    title: "Strategy not in force", "Strategien var ikke gældende";
    en: "the course ({course}) and the time in which the strategy `{strategy}` is in force ({in_force}) have no day in common",
        "name in the header the strategy that was in force, or correct the start of the course";
    da: "forløbet ({course}) og den tid, hvor strategien `{strategy}` gælder ({in_force}), har ingen dage til fælles",
        "angiv den strategi, der gjaldt, i oplysningerne om leverancen, eller ret forløbets start";
    source: "the manual, section 7: \"A CTI course runs on at least one day on which the strategy of its delivery is in force\"",
        "manualen, afsnit 7 (på engelsk)";
    manual_da:
        "Et forløb vurderes efter den strategi, leverancen angiver. Det skal derfor have været i gang, mens \
         strategien gjaldt. Et forløb, der rækker fra den ene strategis tid ind i den næstes, kan leveres \
         under en hvilken som helst af de to.",
        "Et forløbs dage går fra dets start til og med den sidste dag i fase 3 eller til en tidligere \
         afslutning.",
        "Forkert: et forløb fra og med 1. maj 2013 til og med 31. december 2013 i en leverance, der følger \
         `exit_dk`, som gælder fra og med 1. januar 2014.",
        "Rettet: `\"strategy\": \"exit_dk_pilot\"` i oplysningerne om leverancen.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, scene: &Scene, judge: &mut Judge) {
    if scene.delivery.is_none() {
        return judge.skip(SkipReason::NotInDelivery);
    }
    let days = clock_days(clocked.course, &clocked.schedule);
    if days.is_empty() {
        // The course ended before its clock had run for a day.
        return judge.skip(SkipReason::Ended);
    }
    let in_force = &scene.strategy.in_force;
    if in_force.meets(days) {
        return judge.pass();
    }
    let args = Args {
        course: days,
        strategy: scene.strategy.id.as_str().into(),
        in_force: Span { first_day: in_force.first_day, last_day: in_force.last_day },
    };
    judge.fail("/clock_start", args);
}
