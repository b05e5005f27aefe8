//! Rejects records that refer to records that do not count, or that have to be in the delivery and are not.

use std::collections::BTreeMap;

use foldhash::HashMap;

use super::faults::Undecoded;
use super::found::{Found, rejected};
use super::reconcile::Fates;
use crate::code::RecordStatus;
use crate::evidence::{History, Position};
use crate::judging::{Finding, Ledger, SkipReason, rejection};
use crate::programme::Strategy;
use crate::record::Key;
use crate::rules::delivery::parent_rejected::children;
use crate::rules::delivery::{parent_in_error, parent_missing, parent_rejected};
use crate::time::Period;

/// The outcome of a record that other records refer to.
enum Parent {
    NotInDelivery,
    Accepted,
    /// Rejected. Holds the fingerprint of the finding that rejected it, and its id.
    Rejected(String, String),
    /// Entered in error. Holds its id.
    InError(String),
}

impl Parent {
    fn of_record(index: usize, history: &History, found: &Found) -> Self {
        let id = history.positions.id(index).to_owned();
        let in_error = |position: &Position| position.status == RecordStatus::EnteredInError;
        match found.get(&index).and_then(|found| rejection(found)) {
            Some(cause) => Self::Rejected(cause, id),
            None if history.positions.get(index).is_some_and(in_error) => Self::InError(id),
            None => Self::Accepted,
        }
    }
}

/// Adds a finding to every record that refers to one that was rejected or entered in error, or that has to be in the delivery and
/// is not. It runs after all other rules, because any of them can be the cause. `promised` returns whether the delivery of a
/// record promised to have everything that ran or happened on some days.
pub(crate) fn reject_children(
    history: &History,
    strategy: &Strategy,
    promised: impl Fn(usize, Period) -> bool,
    undecoded: &[Undecoded],
    fates: &Fates,
    found: &mut Found,
    ledger: &mut Ledger,
) {
    let mut rejected_flags = vec![false; history.positions.len()];
    for index in rejected(found) {
        if let Some(flag) = rejected_flags.get_mut(index) {
            *flag = true;
        }
    }
    let is_rejected = |index: usize| rejected_flags.get(index) == Some(&true);
    let (mut accepted, mut rejected, mut in_error, mut missing, mut unknown) = (0, 0, 0, 0, 0);
    let mut unsettled = Vec::new();
    for child in children(history, strategy).filter(|child| !is_rejected(child.index)) {
        if child.found.is_some_and(|parent| !is_rejected(parent)) {
            accepted += 1;
        } else {
            unsettled.push(child);
        }
    }
    let parents =
        Parents::learn(unsettled.iter().map(|child| child.parent), history, undecoded, fates, found);
    // A text that says not even which record it is may be any of them.
    let has_all = undecoded.iter().all(|text| text.named().is_some());
    let must_have =
        |index, within: Option<Period>| has_all && within.is_some_and(|within| promised(index, within));
    let mut rejections = BTreeMap::new();
    for child in unsettled {
        let place = history.positions.place(child.index);
        let finding = match parents.of(child.parent) {
            Parent::NotInDelivery if must_have(child.index, child.within) => {
                missing += 1;
                Finding::of(&place, child.path, parent_missing::Args)
            }
            Parent::NotInDelivery => {
                unknown += 1;
                continue;
            }
            Parent::Accepted => {
                accepted += 1;
                continue;
            }
            Parent::Rejected(cause, id) => {
                rejected += 1;
                let args = parent_rejected::Args { parent: id.as_str().into() };
                Finding::of(&place, child.path, args).caused_by(cause)
            }
            Parent::InError(id) => {
                in_error += 1;
                Finding::of(&place, child.path, parent_in_error::Args { parent: id.as_str().into() })
            }
        };
        rejections.insert(child.index, finding);
    }
    for (index, finding) in rejections {
        found.entry(index).or_default().push(finding);
    }
    let known = accepted + rejected + in_error;
    for (rule, failed) in [(&parent_rejected::RULE, rejected), (&parent_in_error::RULE, in_error)] {
        ledger.add(rule, known, failed);
        ledger.skip_times(rule, SkipReason::NotInDelivery, missing + unknown);
    }
    ledger.add(&parent_missing::RULE, known + missing, missing);
    ledger.skip_times(&parent_missing::RULE, SkipReason::NotInDelivery, unknown);
}

/// The outcomes of the records that other records refer to, by key.
struct Parents(HashMap<Key, Parent>);

impl Parents {
    /// Looks up the outcome of each of these keys, in the order of the file.
    fn learn(
        keys: impl Iterator<Item = Key>,
        history: &History,
        undecoded: &[Undecoded],
        fates: &Fates,
        found: &Found,
    ) -> Self {
        let mut parents = Self(keys.map(|key| (key, Parent::NotInDelivery)).collect());
        if parents.0.is_empty() {
            return parents;
        }
        let positions = history.positions;
        for (index, key) in positions.keys().enumerate() {
            // Duplicate and superseded records are ignored.
            if parents.0.contains_key(&key) && fates.of(index).counts() {
                parents.learn_one(key, || Parent::of_record(index, history, found));
            }
        }
        // A text that cannot be decoded says something about a record that has no current revision.
        for text in undecoded {
            let Some((key, named)) = text.key().zip(text.named()) else { continue };
            if let Some(cause) = rejection(&text.broken.findings) {
                parents.learn_one(key, || Parent::Rejected(cause, named.id.clone()));
            }
        }
        parents
    }

    fn of(&self, key: Key) -> &Parent {
        self.0.get(&key).unwrap_or(&Parent::NotInDelivery)
    }

    /// Notes the outcome of a record, unless it is known.
    fn learn_one(&mut self, key: Key, outcome: impl FnOnce() -> Parent) {
        if let Some(parent @ Parent::NotInDelivery) = self.0.get_mut(&key) {
            *parent = outcome();
        }
    }
}
