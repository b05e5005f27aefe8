//! `cti-focus-area-not-in-strategy`

use crate::code::FocusArea;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Course;

rule! {
    /// A strategy may leave out focus areas that others have. A plan with a focus area outside its strategy cannot
    /// be compared with other plans.
    ///
    /// Fails: `"focus_areas": ["safety"]` under a strategy without `safety`.
    /// Fixed: a focus area of the strategy, or the strategy that the course follows.
    Cti Warning "cti-focus-area-not-in-strategy"
    args: {
        /// The focus area in the plan.
        area: FocusArea = "Fokusområdet i planen.",
    }
    title: "Focus area not in the strategy", "Fokusområde uden for strategien";
    en: "the plan has a focus area that the strategy does not have: {area}",
        "correct the focus area, or name the strategy that the course follows";
    da: "planen har et fokusområde, som ikke findes i strategien: {area}",
        "ret fokusområdet, eller ret, hvilken strategi leverancen følger";
    source: "the manual, section 7: \"A plan names focus areas of its strategy only\"; the strategy's `focus_areas`",
        "manualen, afsnit 7 (på engelsk); strategiens `focus_areas`";
    manual_da:
        "En strategi kan udelade fokusområder, som andre strategier har. En plan med et fokusområde uden for \
         sin strategi kan ikke sammenlignes med andre planer.",
        "Forkert: `\"focus_areas\": [\"safety\"]` under en strategi, der ikke har fokusområdet sikkerhed \
         (`safety`).",
        "Rettet: et fokusområde fra strategien, eller den strategi, forløbet følger.";
    check: Check::Course(check);
}

fn check(course: &Course, scene: &Scene, judge: &mut Judge) {
    if course.plans.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    for (i, plan) in course.plans.iter().enumerate() {
        for (j, area) in plan.focus_areas.iter().enumerate() {
            let known = scene.strategy.focus_areas.contains(area);
            judge.pass_if(known, format_args!("/plans/{i}/focus_areas/{j}"), || Args { area: *area });
        }
    }
}
