//! The ledger: how often each rule judged, failed, and left something unjudged.

use serde::Serialize;

use super::{RuleCounts, SkipReason};
use crate::code::{RecordStatus, RecordType};
use crate::judging::Rule;

/// What one rule did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct LedgerEntry {
    /// The rule's code (regel).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Reglens kode."})))]
    pub code: String,
    /// How often it judged (bedømt).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "judgements", "x-da" = {"description": "Hvor ofte den bedømte.", "unit": "bedømmelser"})))]
    pub evaluated: i64,
    /// How often it found a fault (fundet).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "judgements", "x-da" = {"description": "Hvor ofte den fandt en fejl.", "unit": "bedømmelser"})))]
    pub failed: i64,
    /// What it left unjudged, and why. A rule that judged nothing says so here (ikke bedømt).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Hvad den lod stå ubedømt og hvorfor. En regel, der intet bedømte, siger det her."})))]
    pub skipped: Vec<Skipped>,
}

/// What a rule left unjudged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Skipped {
    /// Why (årsag).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Hvorfor."})))]
    pub reason: SkipReason,
    /// How often (antal).
    #[cfg_attr(feature = "schema", schemars(extend("x-unit" = "times", "x-da" = {"description": "Hvor ofte.", "unit": "gange"})))]
    pub count: i64,
}

/// How many records of one type came to be judged one by one.
#[derive(Debug, Clone, Copy, Default)]
struct Came {
    active: i64,
    in_error: i64,
}

/// One row for each rule, in the order of the catalogue.
#[derive(Debug)]
pub(crate) struct Ledger {
    rules: &'static [&'static Rule],
    counts: Vec<RuleCounts>,
    /// For each type of record. What rules skip because of the type or the status alone is told at the end.
    came: [Came; RecordType::ALL.len()],
    /// For a rule that is in no catalogue.
    nobody: RuleCounts,
}

impl Ledger {
    /// An empty ledger of these rules.
    pub(crate) fn new(rules: &'static [&'static Rule]) -> Self {
        let counts = vec![RuleCounts::default(); rules.len()];
        Self { rules, counts, came: Default::default(), nobody: RuleCounts::default() }
    }

    /// A record of this type and status is judged by itself.
    pub(crate) fn came(&mut self, record: RecordType, status: RecordStatus) {
        if let Some(came) = self.came.get_mut(record as usize) {
            match status {
                RecordStatus::Active => came.active += 1,
                RecordStatus::EnteredInError => came.in_error += 1,
            }
        }
    }

    pub(crate) fn pass(&mut self, rule: &'static Rule) {
        self.row_of(rule).passed();
    }

    /// The rule judged so many times, and found a fault in so many of them.
    pub(crate) fn add(&mut self, rule: &'static Rule, evaluated: i64, failed: i64) {
        let row = self.row_of(rule);
        row.evaluated += evaluated;
        row.failed += failed;
    }

    pub(crate) fn fail(&mut self, rule: &'static Rule) {
        self.row_of(rule).failed();
    }

    pub(crate) fn skip_times(&mut self, rule: &'static Rule, reason: SkipReason, times: i64) {
        if times > 0 {
            self.row_of(rule).skipped(reason, times);
        }
    }

    /// What these rules did elsewhere, too.
    pub(crate) fn append(&mut self, other: &Self) {
        self.join(other, 1);
    }

    /// Takes back what was said of records that have no say.
    pub(crate) fn take_back(&mut self, other: &Self) {
        self.join(other, -1);
    }

    fn join(&mut self, other: &Self, sign: i64) {
        for (row, more) in self.counts.iter_mut().zip(&other.counts) {
            row.evaluated += sign * more.evaluated;
            row.failed += sign * more.failed;
            for (count, more) in row.skipped.iter_mut().zip(more.skipped) {
                *count += sign * more;
            }
        }
        for (came, more) in self.came.iter_mut().zip(other.came) {
            came.active += sign * more.active;
            came.in_error += sign * more.in_error;
        }
    }

    fn row_of(&mut self, rule: &'static Rule) -> &mut RuleCounts {
        let at = self.rules.iter().position(|known| std::ptr::eq(*known, rule));
        self.row(at.unwrap_or(usize::MAX))
    }

    /// The row of the rule that stands here in the catalogue.
    pub(crate) fn row(&mut self, at: usize) -> &mut RuleCounts {
        self.counts.get_mut(at).unwrap_or(&mut self.nobody)
    }

    /// One entry for every rule of the catalogue, in its order.
    pub(crate) fn entries(self) -> Vec<LedgerEntry> {
        let came = self.came;
        let whole = |rule: &Rule, mut row: RuleCounts| {
            for (record, came) in RecordType::ALL.iter().zip(came) {
                if rule.check.tells_of(*record) {
                    row.skipped(SkipReason::EnteredInError, came.in_error);
                    let skipped = if rule.check.looks_at(*record) { 0 } else { came.active };
                    row.skipped(SkipReason::NotApplicable, skipped);
                }
            }
            entry(rule, &row)
        };
        self.rules.iter().zip(self.counts).map(|(rule, row)| whole(rule, row)).collect()
    }
}

fn entry(rule: &Rule, row: &RuleCounts) -> LedgerEntry {
    let counts = SkipReason::ALL.iter().zip(row.skipped);
    let mut skipped: Vec<Skipped> = counts
        .filter(|(_, count)| *count > 0)
        .map(|(reason, count)| Skipped { reason: *reason, count })
        .collect();
    if row.evaluated == 0 && skipped.is_empty() {
        skipped.push(Skipped { reason: SkipReason::NothingOfItsKind, count: 0 });
    }
    LedgerEntry { code: rule.code.to_owned(), evaluated: row.evaluated, failed: row.failed, skipped }
}
