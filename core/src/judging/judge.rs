//! The interface through which a rule reports its results.

use std::fmt::Display;

use super::RuleCounts;
use crate::evidence::{Place, Positions};
use crate::judging::{Arguments, Finding, SkipReason};

/// Where the places of findings come from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum At<'j, 'a> {
    /// The place of the single record, or of the header.
    Place(&'j Place<'a>),
    /// The positions of all records of a delivery.
    Positions(&'j Positions),
}

/// Collects the results of one rule: its counts for the ledger, and its findings. Passing and skipping do not
/// allocate.
#[derive(Debug)]
pub(crate) struct Judge<'j, 'a> {
    at: At<'j, 'a>,
    counts: &'j mut RuleCounts,
    /// The findings, each with the index of its record. The index is 0 where there is one record only.
    findings: &'j mut Vec<(usize, Finding)>,
}

impl<'j, 'a> Judge<'j, 'a> {
    pub(crate) fn new(
        at: At<'j, 'a>,
        counts: &'j mut RuleCounts,
        findings: &'j mut Vec<(usize, Finding)>,
    ) -> Self {
        Self { at, counts, findings }
    }

    /// Counts one judgement without a fault.
    pub(crate) fn pass(&mut self) {
        self.counts.passed();
    }

    /// Counts this many judgements without a fault.
    pub(crate) fn pass_times(&mut self, times: usize) {
        self.counts.passed_times(i64::try_from(times).unwrap_or(i64::MAX));
    }

    /// Returns the number of judgements so far.
    pub(crate) fn judged(&self) -> i64 {
        self.counts.judged()
    }

    /// Counts a record that the rule did not judge, with the reason.
    pub(crate) fn skip(&mut self, reason: SkipReason) {
        self.counts.skipped(reason, 1);
    }

    /// Reports a fault in the current record.
    pub(crate) fn fail<A: Arguments>(&mut self, path: impl Into<String>, args: A) {
        self.fail_at(0, path, args);
    }

    /// Reports a fault in the record with this index.
    pub(crate) fn fail_at<A: Arguments>(&mut self, index: usize, path: impl Into<String>, args: A) {
        self.counts.failed();
        let finding = match self.at {
            At::Place(place) => Finding::of(place, path, args),
            At::Positions(positions) => Finding::of(&positions.place(index), path, args),
        };
        self.findings.push((index, finding));
    }

    /// Passes if the condition holds, and fails otherwise. The arguments are made only for a fault.
    #[inline]
    pub(crate) fn pass_if<A: Arguments>(
        &mut self,
        holds: bool,
        path: impl Display,
        args: impl FnOnce() -> A,
    ) {
        if holds {
            self.pass();
        } else {
            self.fail_cold(&path, args);
        }
    }

    #[cold]
    fn fail_cold<A: Arguments>(&mut self, path: &dyn Display, args: impl FnOnce() -> A) {
        self.fail(path.to_string(), args());
    }
}
