//! `cti-few-meetings`

use super::few::judge_meetings;
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, rule};
use crate::time::Period;

rule! {
    /// The first month builds the relation on which the course depends. The rule applies once the month is over,
    /// if the course ran that long and the delivery's period covers it.
    ///
    /// Fails: one meeting in the first month.
    /// Fixed: a second meeting, if it was held and not recorded.
    Cti Warning "cti-few-meetings"
    args: {
        /// The number of meetings and calls recorded.
        held: Count = "Antallet af registrerede møder og opkald.",
        /// The lowest number that the strategy requires.
        least: Count = "Det laveste antal, strategien kræver.",
        /// The days of the first month.
        period: Period = "De dage, den første måned varer.",
    }
    title: "Few meetings in the first month", "Få møder i første måned";
    en: "number of meetings and calls in the first month ({period}): {held} (at least {least})",
        "if meetings or calls were held and not recorded, record them; if the number is right, change nothing: the warning remains";
    da: "antal møder og opkald i første måned ({period}): {held} (mindst {least})",
        "er der holdt møder eller opkald, som ikke er registreret, så registrér dem; er antallet rigtigt, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 4: \"at least 2 meetings or calls in the first month\"; the strategy's `meetings_first_month`",
        "manualen, afsnit 4 (på engelsk); strategiens `meetings_first_month`";
    manual_da:
        "I den første måned opbygges den relation, som forløbet hviler på. Reglen gælder, når måneden er \
         gået, hvis forløbet varede så længe, og leverancens periode dækker hele måneden.",
        "Forkert: ét møde i den første måned.",
        "Rettet: endnu et møde, hvis det er holdt og ikke er registreret.";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    let least = scene.strategy.parameters.meetings_first_month;
    judge_meetings(
        history,
        scene,
        judge,
        least,
        |course| course.schedule.start.add_months(1),
        |_| true,
        |held, period| Args { held, least: least.into(), period },
    );
}
