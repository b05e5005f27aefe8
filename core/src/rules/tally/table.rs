//! Printed tables, put together again from their cells.

use crate::code::RecordType;
use std::collections::{BTreeMap, BTreeSet};

use crate::evidence::{Entry, History};
use crate::record::{Record, Tally};

/// A count and where it stands in the delivery.
pub(super) type Counted<'a> = (&'a Entry<'a>, &'a Tally);

/// Every count of the delivery, sums included, in the order of the file.
pub(super) fn tallies<'a>(history: &'a History) -> impl Iterator<Item = Counted<'a>> {
    history.of(RecordType::Tally).iter().filter_map(|entry| match entry.record {
        Record::Tally(tally) => Some((entry, tally)),
        _ => None,
    })
}

/// The cells of every row of every table that are not sums, each row in the order of its periods.
pub(super) fn rows<'a>(history: &'a History) -> Vec<Vec<Counted<'a>>> {
    let mut rows = grouped(history, |cell| &cell.row);
    for row in &mut rows {
        row.sort_by_key(|(_, tally)| (tally.period, &tally.id));
    }
    rows
}

/// The cells of every column of every table that are not sums, each column in the order of its rows.
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

/// A sum, where it stands, and its parts: none if one of them is not in the delivery or was rejected.
pub(super) struct Sum<'a> {
    pub(super) entry: &'a Entry<'a>,
    pub(super) tally: &'a Tally,
    pub(super) parts: Option<Vec<Counted<'a>>>,
}

/// Every sum of the delivery, with its parts in the order in which it names them.
pub(super) fn sums<'a>(history: &'a History) -> Vec<Sum<'a>> {
    let by_id: BTreeMap<&str, Counted> =
        tallies(history).map(|(e, tally)| (tally.id.as_str(), (e, tally))).collect();
    let parts = |tally: &'a Tally| tally.sum_of.iter().map(|id| by_id.get(id.as_str()).copied()).collect();
    let sums = tallies(history).filter(|(_, tally)| !tally.sum_of.is_empty());
    sums.map(|(entry, tally)| Sum { entry, tally, parts: parts(tally) }).collect()
}

/// Every cell of a row, in the order of its periods, with the one that ends last of those that begin before it.
pub(super) fn with_earlier<'a>(
    row: &[Counted<'a>],
) -> impl Iterator<Item = (Counted<'a>, Option<&'a Tally>)> {
    row.iter().scan(None::<&Tally>, |reaching, (entry, tally)| {
        let before = *reaching;
        if before.is_none_or(|before| before.period.to < tally.period.to) {
            *reaching = Some(tally);
        }
        Some(((*entry, *tally), before))
    })
}

/// The most counts of one kind that a finding lists.
const LISTED: usize = 12;

/// The counts by what they count, or how: `contact 16, 96, 125; person 118`.
pub(super) fn listed<K: Ord>(counts: impl Iterator<Item = (K, i64)>, name: impl Fn(&K) -> String) -> String {
    let mut by_kind: BTreeMap<K, Vec<String>> = BTreeMap::new();
    for (kind, count) in counts {
        let listed = by_kind.entry(kind).or_default();
        match listed.len() {
            LISTED => listed.push("…".to_owned()),
            length if length < LISTED => listed.push(count.to_string()),
            _ => {}
        }
    }
    let told = by_kind.iter().map(|(kind, counts)| format!("{} {}", name(kind), counts.join(", ")));
    told.collect::<Vec<_>>().join("; ")
}

/// What adds itself, over others or directly, and what adds that: what is left once everything is taken away whose
/// parts are all taken away or have no parts themselves.
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
