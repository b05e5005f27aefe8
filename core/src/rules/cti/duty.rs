//! What the rules about duties share: a duty is judged once it is due.

use crate::programme::{DutyKind, DutyState};
use crate::record::Course;
use crate::rules::{Judge, Scene, SkipReason};

/// Judges every duty of one kind in a course, as of the day of the scene.
pub(super) fn judge_duty(kind: DutyKind, path: &str, course: &Course, scene: &Scene, judge: &mut Judge) {
    let duties = course.status(scene.strategy, scene.today).duties;
    let duties: Vec<_> = duties.into_iter().filter(|status| status.duty.duty == kind).collect();
    if duties.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    for status in duties {
        match status.state {
            DutyState::Done => judge.pass(),
            DutyState::Upcoming => judge.skip(SkipReason::NotYetDue),
            DutyState::Lapsed => judge.skip(SkipReason::Ended),
            DutyState::Late | DutyState::Overdue => {
                let args = [("phase", status.duty.phase.to_string()), ("due", status.duty.due.to_string())];
                judge.fail(path, &args);
            }
        }
    }
}
