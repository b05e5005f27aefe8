//! `tally-mixed-units`

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Counted, Sum, listed, rows, sums};
use crate::code::{CountUnit, OutcomeKind};
use crate::evidence::History;
use crate::judging::{Check, Judge, Name, Scene, SkipReason, WithCodes, rule};
use crate::record::Tally;

rule! {
    /// Contacts may be anonymous, so a number of contacts is not a number of people and the two must not be added.
    /// The rule checks each row of a printed table, and each sum with its parts. A count of those with an outcome
    /// differs from a count of all, and from a count with another outcome: one client can have several outcomes.
    ///
    /// Table 1 of the letter prints 118 among contacts; the status says that they are 118 different persons.
    ///
    /// Fails: a row with 16, 96 and 125 contacts and 118 persons.
    /// Fixed: nothing to fix if the source is right; do not add the counts.
    Tally Warning "tally-mixed-units"
    args: {
        /// The row of the printed table, or the number that is given as the sum.
        what: Name = "Rækken i den trykte tabel, eller det tal, der er angivet som summen.",
        /// Each unit, and outcome if there is one, with its counts.
        units: WithCodes<(CountUnit, OutcomeKind)> = "Hver enhed med sine tal, og med udfaldet, hvis der er \
            et.",
    }
    title: "Unlike units", "Forskellige enheder";
    en: "\"{what}\" mixes unlike units: {units}",
        "do not add these counts or read them as one series; they count different things";
    da: "»{what}« blander forskellige enheder: {units}",
        "læg ikke tallene sammen, og læs dem ikke som én serie; de tæller ikke det samme";
    source: "the status, 27 October 2010: \"118 forskellige kvinder og mænd\", against the letter's heading: \"Antal henvendelser til den thailandske kulturformidler\"",
        "statusnotatet, 27. oktober 2010: »118 forskellige kvinder og mænd«, over for brevets overskrift: \
         »Antal henvendelser til den thailandske kulturformidler«";
    manual_da:
        "Henvendelser kan være anonyme, så et antal henvendelser er ikke et antal mennesker, og de to må ikke \
         lægges sammen. Reglen ser på hver række i en trykt tabel og på hver sum med dens dele. En opgørelse \
         af dem med et bestemt udfald er noget andet end en opgørelse af alle eller af dem med et andet \
         udfald: en borger kan have flere udfald.",
        "Tabel 1 i brevet har 118 blandt henvendelserne; ifølge statusnotatet er det 118 forskellige personer.",
        "Forkert: en række med 16, 96 og 125 henvendelser og 118 forskellige personer.",
        "Rettet: er tallene som i kilden, skal intet rettes; læg dem ikke sammen.";
    check: Check::History(check);
}

/// What a tally counts: a unit and, if it counts only those with an outcome, the outcome.
type What = (CountUnit, Option<OutcomeKind>);

fn what(tally: &Tally) -> What {
    (tally.unit, tally.outcome)
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for row in rows(history) {
        let Some(common) = most_common(&row) else { continue };
        let name = row.iter().find_map(|(_, tally)| tally.cell.as_ref()).map(|cell| cell.row.clone());
        let counts = row.iter().map(|(_, tally)| (BTreeSet::from([what(tally)]), tally.bounds()));
        let args = Args { what: name.unwrap_or_default().into(), units: listed(counts, label).into() };
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
        let counts: Vec<_> = parts.iter().map(|(_, part)| (whats_of(part), part.bounds())).collect();
        if counts.iter().flat_map(|(whats, _)| whats).all(|part| *part == what(sum)) {
            judge.pass();
        } else {
            let units = listed(counts.into_iter(), label);
            let args = Args { what: sum.bounds().to_string().into(), units: units.into() };
            judge.fail_at(entry.index, "/sum_of", args);
        }
    }
}

/// Returns what each sum adds, including the parts of its parts, by the id of the sum. Each sum is visited once
/// for each unit and outcome that reaches it, so the time is linear in the number of sums, also if they form a
/// circle.
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

/// Returns the unit and outcome that most counts of a row have; of two equally common, the first in the code
/// lists. Returns `None` for an empty row.
fn most_common(row: &[Counted]) -> Option<What> {
    let mut frequency: BTreeMap<What, usize> = BTreeMap::new();
    for (_, tally) in row {
        *frequency.entry(what(tally)).or_default() += 1;
    }
    frequency.into_iter().rev().max_by_key(|(_, many)| *many).map(|(what, _)| what)
}

/// Returns the codes of units and outcomes as text: `contact`, `person (left_prostitution)`; for a sum that mixes
/// them, `contact + person`.
fn label(whats: &BTreeSet<What>) -> String {
    let labels = whats.iter().map(|(unit, outcome)| match outcome {
        Some(outcome) => format!("{unit} ({outcome})"),
        None => unit.to_string(),
    });
    labels.collect::<Vec<_>>().join(" + ")
}
