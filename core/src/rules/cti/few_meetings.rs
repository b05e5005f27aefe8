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
        held: Count,
        /// The lowest number that the strategy requires.
        least: Count,
        /// The days of the first month.
        period: Period,
    }
    en: "in the first month, {period}, {held} meetings and calls are recorded; the strategy requires at least {least}",
        "if meetings or calls were held and not recorded, record them; otherwise leave the data as it is";
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
