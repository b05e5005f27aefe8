//! Printed tables, put together again from their cells.

use std::collections::BTreeMap;

use crate::record::{Record, Tally};
use crate::rules::Entry;

/// A count and where it stands in the delivery.
pub(crate) type Counted<'a> = (&'a Entry<'a>, &'a Tally);

fn tallies<'a>(entries: &'a [Entry<'a>]) -> impl Iterator<Item = Counted<'a>> {
    entries.iter().filter_map(|entry| match entry.record {
        Record::Tally(tally) => Some((entry, tally)),
        _ => None,
    })
}

/// The cells of every row of every table that are not sums, each row in the order of its periods.
pub(crate) fn rows<'a>(entries: &'a [Entry<'a>]) -> Vec<Vec<Counted<'a>>> {
    let mut rows = grouped(entries, |cell| &cell.row);
    for row in &mut rows {
        row.sort_by_key(|(_, tally)| (tally.period, &tally.id));
    }
    rows
}

/// The cells of every column of every table that are not sums, each column in the order of its rows.
pub(crate) fn columns<'a>(entries: &'a [Entry<'a>]) -> Vec<Vec<Counted<'a>>> {
    let mut columns = grouped(entries, |cell| &cell.column);
    for column in &mut columns {
        column.sort_by_key(|(_, tally)| (tally.cell.as_ref().map(|cell| &cell.row), &tally.id));
    }
    columns
}

fn grouped<'a>(
    entries: &'a [Entry<'a>],
    by: impl Fn(&'a crate::record::TallyCell) -> &'a str,
) -> Vec<Vec<Counted<'a>>> {
    let mut groups: BTreeMap<(&str, &str), Vec<Counted>> = BTreeMap::new();
    for (entry, tally) in tallies(entries).filter(|(_, tally)| tally.sum_of.is_empty()) {
        if let Some(cell) = &tally.cell {
            groups.entry((cell.table.as_str(), by(cell))).or_default().push((entry, tally));
        }
    }
    groups.into_values().collect()
}

/// A sum, where it stands, and its parts: none if one of them is not in the delivery or was rejected.
pub(crate) struct Sum<'a> {
    pub(crate) entry: &'a Entry<'a>,
    pub(crate) tally: &'a Tally,
    pub(crate) parts: Option<Vec<Counted<'a>>>,
}

/// Every sum of the delivery, with its parts in the order in which it names them.
pub(crate) fn sums<'a>(entries: &'a [Entry<'a>]) -> Vec<Sum<'a>> {
    let by_id: BTreeMap<&str, Counted> =
        tallies(entries).map(|(e, tally)| (tally.id.as_str(), (e, tally))).collect();
    let parts = |tally: &'a Tally| tally.sum_of.iter().map(|id| by_id.get(id.as_str()).copied()).collect();
    let sums = tallies(entries).filter(|(_, tally)| !tally.sum_of.is_empty());
    sums.map(|(entry, tally)| Sum { entry, tally, parts: parts(tally) }).collect()
}
