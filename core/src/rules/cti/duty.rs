//! The check that the rules about duties share. A duty is judged once it is due.

use crate::code::PhaseKind;
use crate::evidence::Clocked;
use crate::judging::{Arguments, Judge, SkipReason};
use crate::programme::{DutyKind, DutyState};
use crate::time::Day;

/// Judges every duty of one kind in a course, as of the day of the scene. `args` takes the phase of the duty and
/// the last day on which it would have been in time, and returns the arguments of a finding.
pub(super) fn judge_duty<A: Arguments>(
    kind: DutyKind,
    path: &str,
    clocked: &Clocked,
    judge: &mut Judge,
    args: impl Fn(PhaseKind, Day) -> A,
) {
    for status in clocked.duties.iter().filter(|status| status.duty.duty == kind) {
        match status.state {
            DutyState::Done => judge.pass(),
            DutyState::Upcoming => judge.skip(SkipReason::NotYetDue),
            DutyState::Lapsed => judge.skip(SkipReason::Ended),
            DutyState::Late | DutyState::Overdue => {
                judge.fail(path, args(status.duty.phase, status.duty.due));
            }
        }
    }
}
