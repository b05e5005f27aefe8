//! Records that build on rejected ones.

use std::collections::{BTreeMap, BTreeSet};

use super::incoming::{Content, Incoming};
use super::reading::{Found, rejected};
use super::reconcile::Fate;
use crate::code::RecordType;
use crate::record::Record;
use crate::rules::exchange_rules::parent_rejected::{RULE, parent_of};
use crate::rules::{Entry, Finding, Ledger, SkipReason, rejection};

/// Everything that came in, and what became of the records among it.
pub(super) struct Came<'a> {
    pub(super) incoming: &'a [Incoming],
    pub(super) records: &'a [Record],
    pub(super) fates: &'a [Fate],
}

/// What is known of a record that others build on.
enum Parent {
    NotInDelivery,
    Stands,
    /// It was rejected, because of the finding with this fingerprint.
    Rejected(String),
}

/// Gives every record that builds on a rejected one a finding that names the cause. It comes last, so that the
/// cause may be any rule.
pub(super) fn reject_children(entries: &[Entry], came: &Came, found: &mut Found, ledger: &mut Ledger) {
    // The parts of a course mostly come one after the other, so one look is enough for all of them.
    let siblings = || entries.chunk_by(|one, next| parent_of(one.record) == parent_of(next.record));
    let named = siblings().filter_map(|each| parent_of(each.first()?.record));
    let mut parents: BTreeMap<_, _> =
        named.map(|(record, id, _)| ((record, id), Parent::NotInDelivery)).collect();
    learn(&mut parents, came, found);
    let rejected = rejected(found);
    let mut stand = 0;
    for siblings in siblings() {
        let Some((record, id, path)) = siblings.first().and_then(|each| parent_of(each.record)) else {
            continue;
        };
        let parent = parents.get(&(record, id)).unwrap_or(&Parent::NotInDelivery);
        for entry in siblings {
            if rejected.contains(&entry.index) {
                continue;
            }
            match parent {
                Parent::NotInDelivery => ledger.skip(&RULE, SkipReason::NotInDelivery),
                Parent::Stands => stand += 1,
                Parent::Rejected(cause) => {
                    ledger.fail(&RULE);
                    let args = [("parent", id.to_owned())];
                    let finding = Finding::new(&RULE, &entry.place, path, &args).caused_by(cause);
                    found.entry(entry.index).or_default().push(finding);
                }
            }
        }
    }
    ledger.add(&RULE, stand, 0);
}

/// Learns what became of the records that others build on, in the order of the file.
fn learn<'a>(parents: &mut BTreeMap<(RecordType, &'a str), Parent>, came: &Came<'a>, found: &Found) {
    let types: BTreeSet<RecordType> = parents.keys().map(|(record, _)| *record).collect();
    let mut learn = |record: RecordType, id: &'a str, cause: Option<String>| {
        let Some(parent) = parents.get_mut(&(record, id)) else { return };
        match (&parent, cause) {
            (_, None) => *parent = Parent::Stands,
            (Parent::NotInDelivery, Some(cause)) => *parent = Parent::Rejected(cause),
            // One record that stands is enough, and the first cause is told.
            (Parent::Stands | Parent::Rejected(_), Some(_)) => {}
        }
    };
    let mut decoded = came.records.iter().zip(came.fates).enumerate();
    for came in came.incoming {
        match &came.content {
            Content::Record => {
                let Some((i, (record, fate))) = decoded.next() else { return };
                // What is repeated or superseded has no say.
                if fate.counts() && types.contains(&record.record_type()) {
                    learn(
                        record.record_type(),
                        record.id(),
                        found.get(&i).and_then(|found| rejection(found)),
                    );
                }
            }
            Content::Broken(broken) => {
                let first = broken.findings.first();
                if let Some((record, id)) =
                    first.and_then(|first| Some((first.record?, first.id.as_deref()?)))
                {
                    learn(record, id, rejection(&broken.findings));
                }
            }
        }
    }
}
