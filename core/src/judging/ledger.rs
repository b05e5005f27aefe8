//! The ledger: how often each rule judged, failed and skipped.

use serde::Serialize;

use super::{RuleCounts, SkipReason};
use crate::code::{RecordStatus, RecordType};
use crate::judging::Rule;

/// The counts of one rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct LedgerEntry {
    /// The rule's code (regel).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Reglens kode."})))]
    pub code: String,
    /// The number of judgements (bedømt).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "judgements",
        "x-da" = {"description": "Hvor ofte reglen blev anvendt.", "unit": "vurderinger"}
    )))]
    pub evaluated: i64,
    /// The number of judgements that found a fault (fundet).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "judgements",
        "x-da" = {"description": "Hvor ofte reglen gav en bemærkning.", "unit": "vurderinger"}
    )))]
    pub failed: i64,
    /// What the rule skipped, by reason. A rule that judged nothing has at least one entry here (ikke bedømt).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-da" = {
            "description": "Hvad reglen ikke blev anvendt på, og hvorfor. En regel, der slet ikke blev anvendt, står her."
        }
    )))]
    pub skipped: Vec<Skipped>,
}

/// How often a rule skipped for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Skipped {
    /// The reason (årsag).
    #[cfg_attr(feature = "schema", schemars(extend("x-da" = {"description": "Hvorfor."})))]
    pub reason: SkipReason,
    /// The number of times (antal).
    #[cfg_attr(feature = "schema", schemars(extend(
        "x-unit" = "times",
        "x-da" = {"description": "Hvor ofte.", "unit": "gange"}
    )))]
    pub count: i64,
}

/// The number of records of one type that were judged one by one, by status.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    active: i64,
    in_error: i64,
}

/// The counts of every rule, in the order of the catalogue.
#[derive(Debug)]
pub(crate) struct Ledger {
    rules: &'static [&'static Rule],
    counts: Vec<RuleCounts>,
    /// The records of each type. Skips that follow from the type or the status alone are added by
    /// [`Ledger::entries`].
    seen: [Seen; RecordType::ALL.len()],
    /// Counts of rules that are not in the catalogue. They are not reported.
    unknown: RuleCounts,
}

impl Ledger {
    /// Returns an empty ledger of these rules.
    pub(crate) fn new(rules: &'static [&'static Rule]) -> Self {
        let counts = vec![RuleCounts::default(); rules.len()];
        Self { rules, counts, seen: Default::default(), unknown: RuleCounts::default() }
    }

    /// Counts a record that is judged on its own.
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

    /// Adds judgements of a rule, `failed` of which found a fault.
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

    /// Adds the counts of another ledger of the same rules.
    pub(crate) fn append(&mut self, other: &Self) {
        self.join(other, 1);
    }

    /// Subtracts the counts of another ledger: those of records that turned out to be duplicate, superseded or
    /// conflicting.
    pub(crate) fn subtract(&mut self, other: &Self) {
        self.join(other, -1);
    }

    fn join(&mut self, other: &Self, sign: i64) {
        for (counts, more) in self.counts.iter_mut().zip(&other.counts) {
            counts.join(more, sign);
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

    /// Returns the counts of the rule at this index of the catalogue.
    pub(crate) fn counts_at(&mut self, at: usize) -> &mut RuleCounts {
        self.counts.get_mut(at).unwrap_or(&mut self.unknown)
    }

    /// Returns one entry for every rule of the catalogue, in its order.
    pub(crate) fn entries(self) -> Vec<LedgerEntry> {
        self.entries_of(|_| true)
    }

    /// Returns one entry for every rule of the catalogue that is asked for, in its order.
    pub(crate) fn entries_of(self, is_wanted: impl Fn(&Rule) -> bool) -> Vec<LedgerEntry> {
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
        let wanted = self.rules.iter().zip(self.counts).filter(|(rule, _)| is_wanted(rule));
        wanted.map(|(rule, counts)| complete(rule, counts)).collect()
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
