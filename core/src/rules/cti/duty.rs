//! What the rules about duties share: a duty is judged once it is due.

use crate::evidence::Clocked;
use crate::judging::{Judge, SkipReason};
use crate::programme::{DutyKind, DutyState};

/// Judges every duty of one kind in a course, as of the day of the scene.
pub(super) fn judge_duty(kind: DutyKind, path: &str, clocked: &Clocked, judge: &mut Judge) {
    for status in clocked.duties.iter().filter(|status| status.duty.duty == kind) {
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
