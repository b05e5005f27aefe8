//! The counts of one rule.

use super::SkipReason;

/// How often one rule judged, failed and skipped.
#[derive(Debug, Clone, Default)]
pub(crate) struct RuleCounts {
    pub(super) evaluated: i64,
    pub(super) failed: i64,
    pub(super) skipped: [i64; SkipReason::ALL.len()],
}

impl RuleCounts {
    pub(crate) fn passed(&mut self) {
        self.evaluated += 1;
    }

    pub(crate) fn passed_times(&mut self, times: i64) {
        self.evaluated += times;
    }

    pub(crate) fn judged(&self) -> i64 {
        self.evaluated
    }

    pub(crate) fn failed(&mut self) {
        self.evaluated += 1;
        self.failed += 1;
    }

    /// Adds other counts of the rule, or subtracts them if `sign` is -1.
    pub(crate) fn join(&mut self, more: &Self, sign: i64) {
        self.evaluated += sign * more.evaluated;
        self.failed += sign * more.failed;
        for (count, more) in self.skipped.iter_mut().zip(more.skipped) {
            *count += sign * more;
        }
    }

    pub(crate) fn skipped(&mut self, reason: SkipReason, times: i64) {
        if let Some(count) = self.skipped.get_mut(reason as usize) {
            *count += times;
        }
    }
}
