//! `tally-sum-circular`

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Sum, sums};
use crate::rules::{Check, Entry, Judge, Scene, rule};

rule! {
    /// A sum that adds itself always adds up, and one that names a part twice can be made to. Neither checks anything.
    ///
    /// Circles over several sums are told at each of them.
    ///
    /// Fails: `"id": "t-3", "sum_of": ["t-1", "t-1"]`.
    /// Mended: `"sum_of": ["t-1", "t-2"]`.
    Tally Error "tally-sum-circular"
    en: "the sum adds itself, or one part more than once",
        "name each part once, and never the sum itself";
    da: "summen lægger sig selv til, eller en del mere end én gang",
        "angiv hver del én gang og aldrig summen selv";
    source: "the manual, section 2: \"Units never add up across each other\"";
    check: Check::History(check);
}

fn check(entries: &[Entry], _: &Scene, judge: &mut Judge) {
    let sums = sums(entries);
    let circular = circular(&sums);
    for Sum { entry, tally, .. } in &sums {
        let distinct: BTreeSet<&String> = tally.sum_of.iter().collect();
        if distinct.len() == tally.sum_of.len() && !circular.contains(tally.id.as_str()) {
            judge.pass();
        } else {
            judge.fail_at(entry, "/sum_of", &[]);
        }
    }
}

/// The sums that add themselves, over others or directly: what is left once every sum is taken away whose parts
/// are all counts or taken away.
fn circular<'a>(sums: &[Sum<'a>]) -> BTreeSet<&'a str> {
    let ids: BTreeSet<&str> = sums.iter().map(|sum| sum.tally.id.as_str()).collect();
    let mut waits_for: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut wanted_by: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for sum in sums {
        let parts: BTreeSet<&str> =
            sum.tally.sum_of.iter().map(String::as_str).filter(|part| ids.contains(part)).collect();
        for part in &parts {
            wanted_by.entry(part).or_default().push(&sum.tally.id);
        }
        waits_for.insert(&sum.tally.id, parts);
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
