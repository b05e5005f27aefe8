//! `tally-mixed-units`

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Counted, Sum, listed, rows, sums};
use crate::code::{CountUnit, OutcomeKind};
use crate::evidence::History;
use crate::judging::{Check, Judge, Name, Scene, SkipReason, WithCodes, rule};
use crate::record::Tally;

rule! {
    /// Contacts may be anonymous, so a count of contacts is not a count of people, and the two never add up. The rule looks
    /// along each row of a printed table and down to the counts below each sum. Those with an outcome are unlike all, and unlike
    /// those with another outcome: one client can have several.
    ///
    /// Table 1 of the letter prints 118 among contacts; the status says that they are 118 different persons.
    ///
    /// Fails: a row with 16, 96 and 125 contacts and 118 persons.
    /// Mended: it can only be said; the number is as it was counted.
    Tally Warning "tally-mixed-units"
    args: {
        /// The row of the printed table, or the number that is given as the sum.
        what: Name,
        /// Each unit, and outcome if there is one, with its counts.
        units: WithCodes<(CountUnit, OutcomeKind)>,
    }
    en: "`{what}` mixes unlike units: {units}",
        "do not add these counts or read them as one series; each counts something else";
    da: "`{what}` blander enheder: {units}",
        "læg ikke tallene sammen, og læs dem ikke som én række; de tæller ikke det samme";
    source: "the status, 27 October 2010: \"118 forskellige kvinder og mænd\", against the letter's heading: \"Antal henvendelser til den thailandske kulturformidler\"";
    check: Check::History(check);
}

/// What a count counts: a unit, and only those with an outcome if it names one.
type What = (CountUnit, Option<OutcomeKind>);

fn what(tally: &Tally) -> What {
    (tally.unit, tally.outcome)
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for row in rows(history) {
        let Some(common) = most_common(&row) else { continue };
        let name = row.iter().find_map(|(_, tally)| tally.cell.as_ref()).map(|cell| cell.row.clone());
        let counts = row.iter().map(|(_, tally)| (BTreeSet::from([what(tally)]), tally.count));
        let args = Args { what: name.unwrap_or_default().into(), units: listed(counts, told).into() };
        for (entry, tally) in &row {
            if what(tally) == common {
                judge.pass();
            } else {
                let path = if tally.unit == common.0 { "/outcome" } else { "/unit" };
                judge.fail_at(entry.index, path, args.clone());
            }
        }
    }
    let sums = sums(history);
    let added = what_sums_add(&sums);
    for Sum { entry, tally: sum, parts } in &sums {
        let Some(parts) = parts else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        let whats_of = |part: &Tally| {
            let added = added.get(part.id.as_str()).cloned();
            added.unwrap_or_else(|| BTreeSet::from([what(part)]))
        };
        let counts: Vec<_> = parts.iter().map(|(_, part)| (whats_of(part), part.count)).collect();
        if counts.iter().flat_map(|(whats, _)| whats).all(|part| *part == what(sum)) {
            judge.pass();
        } else {
            let units = listed(counts.into_iter(), told);
            let args = Args { what: sum.count.to_string().into(), units: units.into() };
            judge.fail_at(entry.index, "/sum_of", args);
        }
    }
}

/// What each sum adds, its parts' parts included. Each sum is looked at once for everything that reaches it, so sums of
/// sums, also in a circle, take no longer than they are many.
fn what_sums_add<'a>(sums: &[Sum<'a>]) -> BTreeMap<&'a str, BTreeSet<What>> {
    let mut whole: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut open: Vec<(&str, What)> = Vec::new();
    for sum in sums {
        for (_, part) in sum.parts.iter().flatten() {
            whole.entry(&part.id).or_default().push(&sum.tally.id);
            if part.sum_of.is_empty() {
                open.push((&sum.tally.id, what(part)));
            }
        }
    }
    let mut added: BTreeMap<&str, BTreeSet<What>> = BTreeMap::new();
    while let Some((id, what)) = open.pop() {
        if added.entry(id).or_default().insert(what) {
            open.extend(whole.get(id).into_iter().flatten().map(|whole| (*whole, what)));
        }
    }
    added
}

/// What most counts of a row count; of two equally common, the first of the code lists.
fn most_common(row: &[Counted]) -> Option<What> {
    let mut how_many: BTreeMap<What, usize> = BTreeMap::new();
    for (_, tally) in row {
        *how_many.entry(what(tally)).or_default() += 1;
    }
    how_many.into_iter().rev().max_by_key(|(_, many)| *many).map(|(what, _)| what)
}

/// What a count counts, in codes: `contact`, `person (left_prostitution)`; what a sum adds that mixes them:
/// `contact + person`.
fn told(whats: &BTreeSet<What>) -> String {
    let told = whats.iter().map(|(unit, outcome)| match outcome {
        Some(outcome) => format!("{unit} ({outcome})"),
        None => unit.to_string(),
    });
    told.collect::<Vec<_>>().join(" + ")
}
