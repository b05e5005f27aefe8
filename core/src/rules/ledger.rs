//! The ledger: how often each rule judged, failed, and left something unjudged.

use std::collections::BTreeMap;

use super::catalogue::{Rule, catalogue};
use super::check::Judge;
use super::{Finding, LedgerEntry, SkipReason, Skipped};

#[derive(Debug, Default)]
struct Row {
    evaluated: i64,
    failed: i64,
    skipped: BTreeMap<SkipReason, i64>,
}

/// One row for each rule that has been asked; the catalogue gives the others.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    rows: BTreeMap<&'static str, Row>,
}

impl Ledger {
    pub(crate) fn pass(&mut self, rule: &'static Rule) {
        self.row(rule).evaluated += 1;
    }

    pub(crate) fn fail(&mut self, rule: &'static Rule) {
        let row = self.row(rule);
        row.evaluated += 1;
        row.failed += 1;
    }

    /// A rule judged so many times, and found a fault in so many of them.
    pub(crate) fn add(&mut self, rule: &'static Rule, evaluated: i64, failed: i64) {
        let row = self.row(rule);
        row.evaluated += evaluated;
        row.failed += failed;
    }

    pub(crate) fn skip(&mut self, rule: &'static Rule, reason: SkipReason) {
        *self.row(rule).skipped.entry(reason).or_default() += 1;
    }

    /// Takes over what one rule said.
    pub(crate) fn take(&mut self, rule: &'static Rule, judge: Judge) -> Vec<(usize, Finding)> {
        let failed = i64::try_from(judge.findings.len()).unwrap_or(i64::MAX);
        let row = self.row(rule);
        row.evaluated += judge.evaluated;
        row.failed += failed;
        for reason in judge.skipped {
            self.skip(rule, reason);
        }
        judge.findings
    }

    fn row(&mut self, rule: &'static Rule) -> &mut Row {
        self.rows.entry(rule.code).or_default()
    }

    /// One entry for every rule of the catalogue, in its order.
    pub(crate) fn entries(mut self) -> Vec<LedgerEntry> {
        let entry = |rule: &&'static Rule| {
            let mut row = self.rows.remove(rule.code).unwrap_or_default();
            if row.evaluated == 0 && row.skipped.is_empty() {
                row.skipped.insert(SkipReason::NothingOfItsKind, 0);
            }
            let skipped = row.skipped.into_iter().map(|(reason, count)| Skipped { reason, count });
            LedgerEntry {
                code: rule.code.to_owned(),
                evaluated: row.evaluated,
                failed: row.failed,
                skipped: skipped.collect(),
            }
        };
        catalogue().iter().map(entry).collect()
    }
}
