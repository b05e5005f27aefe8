//! `tally-mixed-units`

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Counted, Sum, rows, sums};
use crate::code::CountUnit;
use crate::record::Tally;
use crate::rules::{Check, Entry, Judge, Scene, SkipReason, rule};

rule! {
    /// Contacts may be anonymous, so a count of contacts is not a count of people, and the two never add up. The rule looks
    /// along each row of a printed table and down to the counts below each sum.
    ///
    /// Table 1 of the letter prints 118 among contacts; the status says that they are 118 different persons.
    ///
    /// Fails: a row with 16, 96 and 125 contacts and 118 persons.
    /// Mended: it can only be said; the number is as it was counted.
    Tally Warning "tally-mixed-units"
    en: "`{what}` mixes unlike units: {units}",
        "do not add these counts or read them as one series; each counts something else";
    da: "`{what}` blander enheder: {units}",
        "læg ikke tallene sammen, og læs dem ikke som én række; de tæller ikke det samme";
    source: "the status, 27 October 2010: \"118 forskellige kvinder og mænd\", against the letter's heading: \"Antal henvendelser til den thailandske kulturformidler\"";
    check: Check::History(check);
}

/// The most counts of one unit that a finding lists.
const LISTED: usize = 12;

fn check(entries: &[Entry], _: &Scene, judge: &mut Judge) {
    for row in rows(entries) {
        let common = most_common_unit(&row);
        let what = row.iter().find_map(|(_, tally)| tally.cell.as_ref()).map(|cell| &cell.row);
        let counts: Vec<_> =
            row.iter().map(|(_, tally)| (BTreeSet::from([tally.unit]), tally.count)).collect();
        let args = [("what", what.cloned().unwrap_or_default()), ("units", by_unit(&counts))];
        for (entry, tally) in &row {
            if tally.unit == common {
                judge.pass();
            } else {
                judge.fail_at(entry, "/unit", &args);
            }
        }
    }
    let sums = sums(entries);
    let units = units_of_sums(&sums);
    for Sum { entry, tally: sum, parts } in &sums {
        let Some(parts) = parts else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        let units_of = |part: &Tally| {
            let units = units.get(part.id.as_str()).cloned();
            units.unwrap_or_else(|| BTreeSet::from([part.unit]))
        };
        let counts: Vec<_> = parts.iter().map(|(_, part)| (units_of(part), part.count)).collect();
        if counts.iter().flat_map(|(units, _)| units).all(|unit| *unit == sum.unit) {
            judge.pass();
        } else {
            let args = [("what", sum.count.to_string()), ("units", by_unit(&counts))];
            judge.fail_at(entry, "/sum_of", &args);
        }
    }
}

/// The units that each sum adds, its parts' parts included. Each sum is looked at once for every unit that
/// reaches it, so sums of sums, also in a circle, take no longer than they are many.
fn units_of_sums<'a>(sums: &[Sum<'a>]) -> BTreeMap<&'a str, BTreeSet<CountUnit>> {
    let mut whole: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut open: Vec<(&str, CountUnit)> = Vec::new();
    for sum in sums {
        for (_, part) in sum.parts.iter().flatten() {
            whole.entry(&part.id).or_default().push(&sum.tally.id);
            if part.sum_of.is_empty() {
                open.push((&sum.tally.id, part.unit));
            }
        }
    }
    let mut units: BTreeMap<&str, BTreeSet<CountUnit>> = BTreeMap::new();
    while let Some((id, unit)) = open.pop() {
        if units.entry(id).or_default().insert(unit) {
            open.extend(whole.get(id).into_iter().flatten().map(|whole| (*whole, unit)));
        }
    }
    units
}

/// The unit of most counts of a row; of two units equally common, the first of the code list.
fn most_common_unit(row: &[Counted]) -> CountUnit {
    let how_many = |unit: CountUnit| row.iter().filter(|(_, tally)| tally.unit == unit).count();
    let units = CountUnit::ALL.iter().copied().rev();
    units.max_by_key(|unit| how_many(*unit)).unwrap_or(CountUnit::Contact)
}

/// The counts by their unit: `contact 16, 96, 125; person 118`. A part that mixes units itself has them all:
/// `contact 70; contact + person 355`.
fn by_unit(counts: &[(BTreeSet<CountUnit>, i64)]) -> String {
    let mut by_unit: BTreeMap<&BTreeSet<CountUnit>, Vec<String>> = BTreeMap::new();
    for (units, count) in counts {
        let listed = by_unit.entry(units).or_default();
        match listed.len() {
            LISTED => listed.push("…".to_owned()),
            length if length < LISTED => listed.push(count.to_string()),
            _ => {}
        }
    }
    let told = by_unit.into_iter().map(|(units, counts)| {
        let units: Vec<&str> = units.iter().map(|unit| unit.code()).collect();
        format!("{} {}", units.join(" + "), counts.join(", "))
    });
    told.collect::<Vec<_>>().join("; ")
}
