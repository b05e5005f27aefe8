//! `cti-few-meetings`

use super::few::judge_meetings;
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, rule};
use crate::time::Period;

rule! {
    /// The first month sets the relation that the course rests on. It is judged once the month is over, and only if the course ran
    /// that long.
    ///
    /// Fails: one meeting in the first month.
    /// Mended: a second one.
    Cti Warning "cti-few-meetings"
    args: {
        /// How many meetings and calls were held.
        held: Count,
        /// How many there should be at least.
        least: Count,
        /// The days of the first month.
        period: Period,
    }
    en: "{held} meetings and calls were held in the first month, {period}; there should be at least {least}",
        "record the meetings that are missing, or note that contact was too seldom";
    da: "der er holdt {held} møder og opkald i første måned, {period}; der bør være mindst {least}",
        "registrér de møder, der mangler, eller notér, at kontakten var for sjælden";
    source: "the manual, section 4: \"at least 2 meetings or calls in the first month\"; the strategy's `meetings_first_month`";
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
