//! `cti-few-meetings`

use crate::rules::course_parts::cti_courses;
use crate::rules::{Check, Entry, Judge, Scene, SkipReason, rule};
use crate::time::Period;

rule! {
    /// The first month sets the relation that the course rests on. It is judged once the month is over, and only if the course ran
    /// that long.
    ///
    /// Fails: one meeting in the first month.
    /// Mended: a second one.
    Cti Warning "cti-few-meetings"
    en: "{held} meetings and calls were held in the first month, {period}; there should be at least {least}",
        "record the meetings that are missing, or note that contact was too seldom";
    da: "der er holdt {held} møder og opkald i første måned, {period}; der bør være mindst {least}",
        "registrér de møder, der mangler, eller notér, at kontakten var for sjælden";
    source: "the manual, section 4: \"at least 2 meetings or calls in the first month\"; the strategy's `meetings_first_month`";
    check: Check::History(check);
}

fn check(entries: &[Entry], scene: &Scene, judge: &mut Judge) {
    let least = scene.strategy.parameters.meetings_first_month;
    for course in cti_courses(entries, scene.strategy) {
        let period = Period { from: course.schedule.start, to: course.schedule.start.add_months(1) };
        if scene.today < period.to {
            judge.skip(SkipReason::NotYetDue);
            continue;
        }
        if course.record.end.as_ref().is_some_and(|end| end.day < period.to) {
            judge.skip(SkipReason::NotApplicable);
            continue;
        }
        let held = course.meetings.iter().filter(|meeting| period.contains(meeting.day));
        let held = i32::try_from(held.count()).unwrap_or(i32::MAX);
        if held >= least {
            judge.pass();
        } else {
            let args =
                [("held", held.to_string()), ("least", least.to_string()), ("period", period.to_string())];
            judge.fail_at(course.entry, "", &args);
        }
    }
}
