//! Printed tables, rebuilt from the tallies of their cells.

use crate::code::{CountUnit, RecordType};
use std::collections::{BTreeMap, BTreeSet};

use crate::evidence::{Entry, History};
use crate::judging::{Arguments, Judge, SkipReason};
use crate::record::{CountRange, Record, Tally};

/// A tally and its entry in the delivery.
pub(super) type Counted<'a> = (&'a Entry<'a>, &'a Tally);

/// Returns every tally of the delivery, including sums, in the order of the file.
pub(super) fn tallies<'a>(history: &'a History) -> impl Iterator<Item = Counted<'a>> {
    history.of(RecordType::Tally).iter().filter_map(|entry| match entry.record {
        Record::Tally(tally) => Some((entry, tally)),
        _ => None,
    })
}

/// Returns every row of every table without its sums. The cells of a row are sorted by period.
pub(super) fn rows<'a>(history: &'a History) -> Vec<Vec<Counted<'a>>> {
    let mut rows = grouped(history, |cell| &cell.row);
    for row in &mut rows {
        row.sort_by_key(|(_, tally)| (tally.period, &tally.id));
    }
    rows
}

/// Returns every column of every table without its sums. The cells of a column are sorted by row.
pub(super) fn columns<'a>(history: &'a History) -> Vec<Vec<Counted<'a>>> {
    let mut columns = grouped(history, |cell| &cell.column);
    for column in &mut columns {
        column.sort_by_key(|(_, tally)| (tally.cell.as_ref().map(|cell| &cell.row), &tally.id));
    }
    columns
}

fn grouped<'a>(
    history: &'a History,
    by: impl Fn(&'a crate::record::TallyCell) -> &'a str,
) -> Vec<Vec<Counted<'a>>> {
    let mut groups: BTreeMap<(&str, &str), Vec<Counted>> = BTreeMap::new();
    for (entry, tally) in tallies(history).filter(|(_, tally)| tally.sum_of.is_empty()) {
        if let Some(cell) = &tally.cell {
            groups.entry((cell.table.as_str(), by(cell))).or_default().push((entry, tally));
        }
    }
    groups.into_values().collect()
}

/// A sum, its entry, and its parts. The parts are `None` if one of them is not in the delivery or was rejected.
pub(super) struct Sum<'a> {
    pub(super) entry: &'a Entry<'a>,
    pub(super) tally: &'a Tally,
    pub(super) parts: Option<Vec<Counted<'a>>>,
}

/// Returns every sum of the delivery, with its parts in the order in which it names them.
pub(super) fn sums<'a>(history: &'a History) -> Vec<Sum<'a>> {
    let by_id: BTreeMap<&str, Counted> =
        tallies(history).map(|(e, tally)| (tally.id.as_str(), (e, tally))).collect();
    let parts = |tally: &'a Tally| tally.sum_of.iter().map(|id| by_id.get(id.as_str()).copied()).collect();
    let sums = tallies(history).filter(|(_, tally)| !tally.sum_of.is_empty());
    sums.map(|(entry, tally)| Sum { entry, tally, parts: parts(tally) }).collect()
}

/// Returns every sum of persons whose parts are at hand. The other sums are skipped.
pub(super) fn sums_of_persons<'a>(
    history: &'a History,
    judge: &mut Judge,
) -> Vec<(&'a Entry<'a>, &'a Tally, Vec<Counted<'a>>)> {
    let mut of_persons = Vec::new();
    for Sum { entry, tally: sum, parts } in sums(history) {
        match parts {
            _ if sum.unit != CountUnit::Person => judge.skip(SkipReason::NotApplicable),
            None => judge.skip(SkipReason::NotInDelivery),
            Some(parts) => of_persons.push((entry, sum, parts)),
        }
    }
    of_persons
}

/// Returns the place of the number in a tally.
pub(super) fn number_of(tally: &Tally) -> &'static str {
    if tally.count.is_some() { "/count" } else { "/range" }
}

/// Judges that a row is of one kind throughout. The finding is about the first cell of another kind than the first. `args`
/// makes its arguments from the name of the row and its counts by kind.
pub(super) fn judge_rows<'a, K: Ord, A: Arguments>(
    history: &'a History,
    judge: &mut Judge,
    path: &str,
    kind: impl Fn(&'a Tally) -> K,
    name: impl Fn(&K) -> String,
    args: impl Fn(String, String) -> A,
) {
    for row in rows(history) {
        let first = row.first().map(|(_, tally)| kind(tally));
        let other = row.iter().find(|(_, tally)| Some(kind(tally)) != first);
        let Some((entry, tally)) = other else {
            judge.pass();
            continue;
        };
        let row_name = tally.cell.as_ref().map(|cell| cell.row.clone()).unwrap_or_default();
        let counts = row.iter().map(|(_, tally)| (kind(tally), tally.bounds()));
        judge.fail_at(entry.index, path, args(row_name, listed(counts, &name)));
    }
}

/// The largest number of counts of one kind that a finding lists. After that it has `…`.
const LISTED: usize = 12;

/// Returns the counts as text, grouped by kind: `contact 16, 96, 125; person 118`.
pub(super) fn listed<K: Ord>(
    counts: impl Iterator<Item = (K, CountRange)>,
    name: impl Fn(&K) -> String,
) -> String {
    let mut by_kind: BTreeMap<K, Vec<String>> = BTreeMap::new();
    for (kind, count) in counts {
        let listed = by_kind.entry(kind).or_default();
        match listed.len() {
            LISTED => listed.push("…".to_owned()),
            length if length < LISTED => listed.push(count.to_string()),
            _ => {}
        }
    }
    let texts = by_kind.iter().map(|(kind, counts)| format!("{} {}", name(kind), counts.join(", ")));
    texts.collect::<Vec<_>>().join("; ")
}

/// Returns the ids that contain themselves, directly or through others, and the ids that contain those. It removes
/// ids whose parts are all removed or have no parts, until none is left to remove; the rest are circular.
pub(super) fn circular<'a>(parts: impl Iterator<Item = (&'a str, BTreeSet<&'a str>)>) -> BTreeSet<&'a str> {
    let mut waits_for: BTreeMap<&str, BTreeSet<&str>> = parts.collect();
    let ids: BTreeSet<&str> = waits_for.keys().copied().collect();
    let mut wanted_by: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, parts) in &mut waits_for {
        parts.retain(|part| ids.contains(part));
        for part in parts.iter() {
            wanted_by.entry(part).or_default().push(id);
        }
    }
    let mut free: Vec<&str> =
        waits_for.iter().filter(|(_, parts)| parts.is_empty()).map(|(id, _)| *id).collect();
    while let Some(id) = free.pop() {
        waits_for.remove(id);
        for waiting in wanted_by.get(id).into_iter().flatten() {
            if let Some(parts) = waits_for.get_mut(waiting) {
                parts.remove(id);
                if parts.is_empty() {
                    free.push(waiting);
                }
            }
        }
    }
    waits_for.into_keys().collect()
}
