//! Records that build on rejected ones.

use std::collections::{BTreeMap, BTreeSet};

use super::incoming::{Content, Incoming};
use super::reading::{Found, rejected};
use super::reconcile::Fate;
use crate::code::RecordType;
use crate::record::Record;
use crate::rules::exchange_rules::parent_rejected::{RULE, parent_of};
use crate::rules::{Entry, Finding, History, Ledger, SkipReason, rejection};

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
pub(super) fn reject_children(history: &History, came: &Came, found: &mut Found, ledger: &mut Ledger) {
    let rejected = rejected(found);
    let courses = history.of(RecordType::Course);
    let standing: Vec<bool> = courses.iter().map(|course| !rejected.contains(&course.index)).collect();
    let course_stands =
        |entry: &Entry| entry.course_number().and_then(|at| standing.get(at)).copied().unwrap_or_default();
    // The parts of a course mostly come one after the other, so one look is enough for all of them.
    let are_siblings = |one: &Entry, next: &Entry| {
        one.course_number().is_some() && one.course_number() == next.course_number()
            || parent_of(one.record) == parent_of(next.record)
    };
    let siblings = || RecordType::ALL.iter().flat_map(|record| history.of(*record).chunk_by(are_siblings));
    let unsettled = siblings().filter_map(|each| each.first()).filter(|first| !course_stands(first));
    let mut parents: BTreeMap<_, _> = unsettled
        .filter_map(|first| parent_of(first.record))
        .map(|(record, id, _)| ((record, id), Parent::NotInDelivery))
        .collect();
    learn(&mut parents, came, found);
    let (mut stand, mut unknown, mut rejections) = (0, 0, Vec::new());
    for siblings in siblings() {
        let Some(first) = siblings.first() else { continue };
        let Some((record, id, path)) = parent_of(first.record) else { continue };
        let parent = if course_stands(first) { Some(&Parent::Stands) } else { parents.get(&(record, id)) };
        let parent = parent.unwrap_or(&Parent::NotInDelivery);
        for entry in siblings.iter().filter(|entry| !rejected.contains(&entry.index)) {
            match parent {
                Parent::NotInDelivery => unknown += 1,
                Parent::Stands => stand += 1,
                Parent::Rejected(cause) => {
                    ledger.fail(&RULE);
                    let args = [("parent", id.to_owned())];
                    let finding = Finding::new(&RULE, &entry.place, path, &args).caused_by(cause);
                    rejections.push((entry.index, finding));
                }
            }
        }
    }
    for (index, finding) in rejections {
        found.entry(index).or_default().push(finding);
    }
    ledger.add(&RULE, stand, 0);
    ledger.skip_times(&RULE, SkipReason::NotInDelivery, unknown);
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
