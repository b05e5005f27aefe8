//! Rejects records that refer to rejected records.

use std::collections::BTreeMap;

use foldhash::HashMap;

use super::faults::Undecoded;
use super::found::{Found, rejected};
use super::reconcile::Fates;
use crate::evidence::History;
use crate::judging::{Finding, Ledger, SkipReason, rejection};
use crate::record::Key;
use crate::rules::delivery::parent_rejected::{self, RULE, children};

/// The outcome of a record that other records refer to.
enum Parent {
    NotInDelivery,
    Accepted,
    /// Rejected. Holds the fingerprint of the finding that rejected it, and its id.
    Rejected(String, String),
}

/// Adds a finding to every record that refers to a rejected one. The finding names its cause. It runs after all
/// other rules, because any of them can be the cause.
pub(super) fn reject_children(
    history: &History,
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
    let (mut accepted, mut unknown, mut unsettled) = (0, 0, Vec::new());
    for child in children(history).filter(|child| !is_rejected(child.index)) {
        if child.found.is_some_and(|parent| !is_rejected(parent)) {
            accepted += 1;
        } else {
            unsettled.push(child);
        }
    }
    let parents =
        Parents::learn(unsettled.iter().map(|child| child.parent), history, undecoded, fates, found);
    let mut rejections = BTreeMap::new();
    for child in unsettled {
        match parents.of(child.parent) {
            Parent::NotInDelivery => unknown += 1,
            Parent::Accepted => accepted += 1,
            Parent::Rejected(cause, id) => {
                ledger.fail(&RULE);
                let place = history.positions.place(child.index);
                rejections.insert(
                    child.index,
                    Finding::of(&place, child.path, parent_rejected::Args { parent: id.as_str().into() })
                        .caused_by(cause),
                );
            }
        }
    }
    for (index, finding) in rejections {
        found.entry(index).or_default().push(finding);
    }
    ledger.add(&RULE, accepted, 0);
    ledger.skip_times(&RULE, SkipReason::NotInDelivery, unknown);
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
        let mut texts = undecoded.iter().peekable();
        let positions = history.positions;
        for (index, key) in positions.keys().enumerate() {
            if !parents.0.contains_key(&key) || !fates.of(index).counts() {
                // Duplicate and superseded records are ignored.
                continue;
            }
            let offset = positions.get(index).map_or(0, |position| position.offset);
            while let Some(text) = texts.next_if(|text| text.offset < offset) {
                parents.learn_undecoded(text);
            }
            let cause = found.get(&index).and_then(|found| rejection(found));
            parents.learn_one(key, cause.map(|cause| (cause, positions.id(index))));
        }
        texts.for_each(|text| parents.learn_undecoded(text));
        parents
    }

    fn of(&self, key: Key) -> &Parent {
        self.0.get(&key).unwrap_or(&Parent::NotInDelivery)
    }

    fn learn_one(&mut self, key: Key, cause: Option<(String, &str)>) {
        let Some(parent) = self.0.get_mut(&key) else { return };
        match (&parent, cause) {
            (_, None) => *parent = Parent::Accepted,
            (Parent::NotInDelivery, Some((cause, id))) => *parent = Parent::Rejected(cause, id.to_owned()),
            // One accepted record is enough. Otherwise the first cause is reported.
            (Parent::Accepted | Parent::Rejected(..), Some(_)) => {}
        }
    }

    fn learn_undecoded(&mut self, text: &Undecoded) {
        let first = text.broken.findings.first();
        if let Some((record, id)) = first.and_then(|first| Some((first.record?, first.id.as_deref()?))) {
            let cause = rejection(&text.broken.findings).map(|cause| (cause, id));
            self.learn_one(Key::of_record(record, id), cause);
        }
    }
}
