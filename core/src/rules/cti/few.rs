//! The check that the rules about too few meetings share.

use crate::evidence::{CtiCourse, History, MeetingFacts};
use crate::judging::{Arguments, Count, Judge, Scene, SkipReason};
use crate::programme::Parameters;
use crate::time::{Day, Period};

/// Judges the number of meetings for which `counts` is true, from the start of each course to its day `until`. A
/// course is judged from that day on, if it ran that long, was not taken over after its start, and the delivery sees
/// all of these days. `args` takes the number of meetings and the
/// smallest number that the strategy asks for, and the days that were checked, and returns the arguments of a finding.
pub(super) fn judge_meetings<A: Arguments>(
    history: &History,
    scene: &Scene,
    judge: &mut Judge,
    least: impl Fn(&Parameters) -> i32,
    until: impl Fn(&CtiCourse) -> Day,
    counts: impl Fn(&MeetingFacts) -> bool,
    args: impl Fn(Count, Count, Period) -> A,
) {
    for course in history.cti_courses() {
        let period = Period::between(course.schedule.start, until(course));
        if !course.record.covers(period.from()) {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        }
        if scene.known_until() < period.to() {
            judge.skip(SkipReason::NotYetDue);
            continue;
        }
        if course.record.end.as_ref().is_some_and(|end| end.after() < period.to()) {
            judge.skip(SkipReason::Ended);
            continue;
        }
        if !scene.sees(period) {
            judge.skip(SkipReason::OutsidePeriod);
            continue;
        }
        let held = course.meetings.iter().filter(|meeting| period.contains(meeting.day) && counts(meeting));
        let held = i32::try_from(held.count()).unwrap_or(i32::MAX);
        let least = least(&course.strategy.parameters);
        if held >= least {
            judge.pass();
        } else {
            judge.fail_at(course.index, "", args(held.into(), least.into(), period));
        }
    }
}
