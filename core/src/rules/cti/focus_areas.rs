//! `cti-focus-areas`

use crate::code::{CodeSet, FocusArea};
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};
use crate::record::Course;

rule! {
    /// The method works on few focus areas at a time. An area that is named twice counts once.
    ///
    /// Fails: a plan with four focus areas, or with none.
    /// Fixed: one to three focus areas, as worked on.
    Cti Warning "cti-focus-areas"
    args: {
        /// The number of distinct focus areas in the plan.
        count: Count = "Antallet af forskellige fokusområder i planen.",
        /// The lowest number that the strategy allows.
        least: Count = "Det laveste antal, strategien tillader.",
        /// The highest number that the strategy allows.
        most: Count = "Det højeste antal, strategien tillader.",
    }
    title: "Number of focus areas", "Antal fokusområder";
    en: "number of focus areas in the plan: {count} (from {least} to {most})",
        "correct the plan if focus areas are missing or are not worked on; if the number is right, change nothing: the warning remains";
    da: "antal fokusområder i planen: {count} (fra {least} til {most})",
        "ret planen, hvis den mangler fokusområder, eller hvis der ikke arbejdes med dem alle; er antallet rigtigt, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 4: \"1 to 3 distinct focus areas per phase\"; the strategy's `focus_areas_at_least` and `focus_areas_at_most`",
        "manualen, afsnit 4 (på engelsk); strategiens `focus_areas_at_least` og `focus_areas_at_most`";
    manual_da:
        "Efter metoden arbejdes der med få fokusområder ad gangen. Et fokusområde, der er nævnt to gange, \
         tæller én gang.",
        "Forkert: en plan med fire fokusområder eller uden fokusområder.",
        "Rettet: et til tre fokusområder, hvis det er dem, der arbejdes med.";
    check: Check::Course(check);
}

fn check(course: &Course, scene: &Scene, judge: &mut Judge) {
    if course.plans.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    let parameters = &scene.strategy.parameters;
    let (least, most) = (parameters.focus_areas_at_least, parameters.focus_areas_at_most);
    for (i, plan) in course.plans.iter().enumerate() {
        let distinct: CodeSet<FocusArea> = plan.focus_areas.iter().copied().collect();
        let count = i32::try_from(distinct.len()).unwrap_or(i32::MAX);
        judge.pass_if((least..=most).contains(&count), format_args!("/plans/{i}/focus_areas"), || Args {
            count: count.into(),
            least: least.into(),
            most: most.into(),
        });
    }
}
