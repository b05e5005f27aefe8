//! Where a rule reports what it found.

use std::fmt::Display;

use super::RuleCounts;
use crate::evidence::{Place, Positions};
use crate::judging::{Arguments, Finding, SkipReason};

/// Where the records stand that a rule judges.
#[derive(Debug, Clone, Copy)]
pub(crate) enum At<'j, 'a> {
    /// There is one record only, or the header.
    Place(&'j Place<'a>),
    /// There are all records of a delivery.
    Positions(&'j Positions),
}

/// Where a rule reports: it counts in the rule's part of the ledger, and adds findings to the list. A rule that passes or
/// skips allocates nothing.
#[derive(Debug)]
pub(crate) struct Judge<'j, 'a> {
    at: At<'j, 'a>,
    counts: &'j mut RuleCounts,
    /// The findings, each with the index of the record that it is about; 0 where there is one record only.
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

    /// The rule judged and found no fault.
    pub(crate) fn pass(&mut self) {
        self.counts.passed();
    }

    /// The rule judged so many times and found no fault.
    pub(crate) fn pass_times(&mut self, times: usize) {
        self.counts.passed_times(i64::try_from(times).unwrap_or(i64::MAX));
    }

    /// How often the rule has judged so far.
    pub(crate) fn judged(&self) -> i64 {
        self.counts.judged()
    }

    /// The rule had nothing to judge here, and why.
    pub(crate) fn skip(&mut self, reason: SkipReason) {
        self.counts.skipped(reason, 1);
    }

    /// The rule found a fault in the record at hand.
    pub(crate) fn fail<A: Arguments>(&mut self, path: impl Into<String>, args: A) {
        self.fail_at(0, path, args);
    }

    /// The rule found a fault in one record of the delivery.
    pub(crate) fn fail_at<A: Arguments>(&mut self, index: usize, path: impl Into<String>, args: A) {
        self.counts.failed();
        let finding = match self.at {
            At::Place(place) => Finding::of(place, path, args),
            At::Positions(positions) => Finding::of(&positions.place(index), path, args),
        };
        self.findings.push((index, finding));
    }

    /// Passes if the condition holds, and fails otherwise. The arguments are only made for a fault.
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
