//! Applies the rules about several records.

use std::convert::Infallible;

use crate::evidence::History;
use crate::judging::{At, Check, Finding, Judge, Ledger, RuleCounts, Scene};
use crate::rules::catalogue;
use crate::work::WorkerPool;

/// Which of the rules about several records are applied.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reach {
    /// Those about the records of one sender for one municipality.
    pub(crate) of_sender: bool,
    /// Those about clients, who may be known to several senders.
    pub(crate) of_clients: bool,
}

impl Reach {
    /// All of them: a delivery by itself is all that there is.
    pub(crate) const DELIVERY: Self = Self { of_sender: true, of_clients: true };
}

/// Applies the rules about several records that have this reach. Each finding comes with the index of its record, and
/// the policy is not applied to it yet.
pub(crate) fn judge_several(
    history: &History,
    scene: &Scene,
    reach: Reach,
    ledger: &mut Ledger,
    pool: &WorkerPool,
) -> Vec<(usize, Finding)> {
    let rules: Vec<_> = catalogue()
        .iter()
        .enumerate()
        .filter_map(|(at, rule)| match rule.check {
            Check::History(check) if reach.of_sender => Some((at, check)),
            Check::Clients(check) if reach.of_clients => Some((at, check)),
            _ => None,
        })
        .collect();
    let judge = |number: usize| {
        let (mut counts, mut found) = (RuleCounts::default(), Vec::new());
        if let Some((_, check)) = rules.get(number) {
            check(history, scene, &mut Judge::new(At::Positions(history.positions), &mut counts, &mut found));
        }
        Ok::<_, Infallible>((counts, found))
    };
    let mut places = rules.iter().map(|(at, _)| *at);
    let mut all_found = Vec::new();
    let Ok(()) = pool.in_order(rules.len(), judge, |(counts, found)| {
        if let Some(at) = places.next() {
            ledger.counts_at(at).join(&counts, 1);
        }
        all_found.extend(found);
    });
    all_found
}
