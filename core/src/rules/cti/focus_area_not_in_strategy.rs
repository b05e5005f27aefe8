//! `cti-focus-area-not-in-strategy`

use crate::code::FocusArea;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Course;

rule! {
    /// A strategy may leave focus areas out that others have. A plan that names one of them is compared with nobody
    /// else's.
    ///
    /// Fails: `"focus_areas": ["safety"]` under a strategy without `safety`.
    /// Mended: a focus area of the strategy, or the strategy that the course follows.
    Cti Warning "cti-focus-area-not-in-strategy"
    args: {
        /// The focus area of the plan.
        area: FocusArea,
    }
    en: "the plan names the focus area `{area}`, which the strategy does not have",
        "choose a focus area of the strategy, or name the right strategy";
    da: "planen angiver fokusområdet `{area}`, som strategien ikke har",
        "vælg et af strategiens fokusområder, eller angiv den rigtige strategi";
    source: "the manual, section 7: \"A plan names focus areas of its strategy only\"; the strategy's `focus_areas`";
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
