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

/// How many records of one type seen to be judged one by one.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    active: i64,
    in_error: i64,
}

/// One counts for each rule, in the order of the catalogue.
#[derive(Debug)]
pub(crate) struct Ledger {
    rules: &'static [&'static Rule],
    counts: Vec<RuleCounts>,
    /// For each type of record. What rules skip because of the type or the status alone is told at the end.
    seen: [Seen; RecordType::ALL.len()],
    /// For a rule that is in no catalogue.
    unknown: RuleCounts,
}

impl Ledger {
    /// An empty ledger of these rules.
    pub(crate) fn new(rules: &'static [&'static Rule]) -> Self {
        let counts = vec![RuleCounts::default(); rules.len()];
        Self { rules, counts, seen: Default::default(), unknown: RuleCounts::default() }
    }

    /// A record of this type and status is judged by itself.
    pub(crate) fn count_record(&mut self, record: RecordType, status: RecordStatus) {
        if let Some(seen) = self.seen.get_mut(record as usize) {
            match status {
                RecordStatus::Active => seen.active += 1,
                RecordStatus::EnteredInError => seen.in_error += 1,
            }
        }
    }

    pub(crate) fn pass(&mut self, rule: &'static Rule) {
        self.counts_of(rule).passed();
    }

    /// The rule judged so many times, and found a fault in so many of them.
    pub(crate) fn add(&mut self, rule: &'static Rule, evaluated: i64, failed: i64) {
        let counts = self.counts_of(rule);
        counts.evaluated += evaluated;
        counts.failed += failed;
    }

    pub(crate) fn fail(&mut self, rule: &'static Rule) {
        self.counts_of(rule).failed();
    }

    pub(crate) fn skip_times(&mut self, rule: &'static Rule, reason: SkipReason, times: i64) {
        if times > 0 {
            self.counts_of(rule).skipped(reason, times);
        }
    }

    /// What these rules did elsewhere, too.
    pub(crate) fn append(&mut self, other: &Self) {
        self.join(other, 1);
    }

    /// Takes back what was said of records that have no say.
    pub(crate) fn subtract(&mut self, other: &Self) {
        self.join(other, -1);
    }

    fn join(&mut self, other: &Self, sign: i64) {
        for (counts, more) in self.counts.iter_mut().zip(&other.counts) {
            counts.evaluated += sign * more.evaluated;
            counts.failed += sign * more.failed;
            for (count, more) in counts.skipped.iter_mut().zip(more.skipped) {
                *count += sign * more;
            }
        }
        for (seen, more) in self.seen.iter_mut().zip(other.seen) {
            seen.active += sign * more.active;
            seen.in_error += sign * more.in_error;
        }
    }

    fn counts_of(&mut self, rule: &'static Rule) -> &mut RuleCounts {
        let at = self.rules.iter().position(|known| std::ptr::eq(*known, rule));
        self.counts_at(at.unwrap_or(usize::MAX))
    }

    /// The counts of the rule that stands here in the catalogue.
    pub(crate) fn counts_at(&mut self, at: usize) -> &mut RuleCounts {
        self.counts.get_mut(at).unwrap_or(&mut self.unknown)
    }

    /// One entry for every rule of the catalogue, in its order.
    pub(crate) fn entries(self) -> Vec<LedgerEntry> {
        let seen = self.seen;
        let complete = |rule: &Rule, mut counts: RuleCounts| {
            for (record, seen) in RecordType::ALL.iter().zip(seen) {
                if rule.check.covers(*record) {
                    counts.skipped(SkipReason::EnteredInError, seen.in_error);
                    let skipped = if rule.check.looks_at(*record) { 0 } else { seen.active };
                    counts.skipped(SkipReason::NotApplicable, skipped);
                }
            }
            entry(rule, &counts)
        };
        self.rules.iter().zip(self.counts).map(|(rule, counts)| complete(rule, counts)).collect()
    }
}

fn entry(rule: &Rule, counts: &RuleCounts) -> LedgerEntry {
    let by_reason = SkipReason::ALL.iter().zip(counts.skipped);
    let mut skipped: Vec<Skipped> = by_reason
        .filter(|(_, count)| *count > 0)
        .map(|(reason, count)| Skipped { reason: *reason, count })
        .collect();
    if counts.evaluated == 0 && skipped.is_empty() {
        skipped.push(Skipped { reason: SkipReason::NothingOfItsKind, count: 0 });
    }
    LedgerEntry { code: rule.code.to_owned(), evaluated: counts.evaluated, failed: counts.failed, skipped }
}
