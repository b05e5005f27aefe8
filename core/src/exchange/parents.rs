//! Records that build on rejected ones.

use std::collections::BTreeMap;

use foldhash::HashMap;

use super::faults::Undecoded;
use super::found::{Found, rejected};
use super::reconcile::Fates;
use crate::evidence::History;
use crate::judging::{Finding, Ledger, SkipReason, rejection};
use crate::record::Key;
use crate::rules::delivery::parent_rejected::{self, RULE, children};

/// What is known of a record that others build on.
enum Parent {
    NotInDelivery,
    Accepted,
    /// It was rejected, because of the finding with this fingerprint; its id.
    Rejected(String, String),
}

/// Gives every record that builds on a rejected one a finding that names the cause. It comes last, so that the
/// cause may be any rule.
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

/// What became of the records that others build on.
struct Parents(HashMap<Key, Parent>);

impl Parents {
    /// Learns it, in the order of the file.
    fn learn(
        wanted: impl Iterator<Item = Key>,
        history: &History,
        undecoded: &[Undecoded],
        fates: &Fates,
        found: &Found,
    ) -> Self {
        let mut parents = Self(wanted.map(|key| (key, Parent::NotInDelivery)).collect());
        if parents.0.is_empty() {
            return parents;
        }
        let mut texts = undecoded.iter().peekable();
        let positions = history.positions;
        for (index, key) in positions.keys().enumerate() {
            if !parents.0.contains_key(&key) || !fates.of(index).counts() {
                // What is repeated or superseded has no say.
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
            // One record that stands is enough, and the first cause is told.
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
