//! Records that build on rejected ones.

use std::collections::BTreeMap;

use foldhash::HashMap;

use super::incoming::SetAside;
use super::reading::{Found, rejected};
use super::reconcile::Fates;
use crate::code::RecordType;
use crate::record::Key;
use crate::rules::exchange_rules::parent_rejected::{Child, RULE, children};
use crate::rules::{Finding, History, Ledger, SkipReason, rejection};

/// What is known of a record that others build on.
enum Parent {
    NotInDelivery,
    Stands,
    /// It was rejected, because of the finding with this fingerprint; its id.
    Rejected(String, String),
}

/// Gives every record that builds on a rejected one a finding that names the cause. It comes last, so that the
/// cause may be any rule.
pub(super) fn reject_children(
    history: &History,
    set_aside: &[SetAside],
    fates: &Fates,
    found: &mut Found,
    ledger: &mut Ledger,
) {
    let mut rejected_flags = vec![false; history.rows.len()];
    for index in rejected(found) {
        if let Some(flag) = rejected_flags.get_mut(index) {
            *flag = true;
        }
    }
    let is_rejected = |index: usize| rejected_flags.get(index) == Some(&true);
    let standing: Vec<bool> = history.courses.iter().map(|course| !is_rejected(course.index)).collect();
    let course_stands = |child: &Child| child.course.and_then(|number| standing.get(number)) == Some(&true);
    let unsettled = children(history).filter(|child| !course_stands(child));
    let mut parents: HashMap<Key, Parent> =
        unsettled.map(|child| (child.parent, Parent::NotInDelivery)).collect();
    if !parents.is_empty() {
        learn(&mut parents, history, set_aside, fates, found);
    }
    let (mut stand, mut unknown, mut rejections) = (0, 0, BTreeMap::new());
    for child in children(history).filter(|child| !is_rejected(child.index)) {
        let parent = if course_stands(&child) { Some(&Parent::Stands) } else { parents.get(&child.parent) };
        match parent.unwrap_or(&Parent::NotInDelivery) {
            Parent::NotInDelivery => unknown += 1,
            Parent::Stands => stand += 1,
            Parent::Rejected(cause, id) => {
                ledger.fail(&RULE);
                let args = [("parent", id.clone())];
                let place = history.rows.place(child.index);
                rejections
                    .insert(child.index, Finding::new(&RULE, &place, child.path, &args).caused_by(cause));
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
fn learn(
    parents: &mut HashMap<Key, Parent>,
    history: &History,
    set_aside: &[SetAside],
    fates: &Fates,
    found: &Found,
) {
    let mut broken = set_aside.iter().peekable();
    let rows = history.rows;
    for (index, row) in rows.iter().enumerate() {
        while let Some(came) = broken.next_if(|came| came.offset < row.offset) {
            learn_broken(parents, came);
        }
        let may_be_one = matches!(row.record, RecordType::Contact | RecordType::Course);
        // What is repeated or superseded has no say.
        if may_be_one && parents.contains_key(&row.key) && fates.of(index).counts() {
            let cause = found.get(&index).and_then(|found| rejection(found));
            learn_one(parents, row.key, cause.map(|cause| (cause, rows.id(index))));
        }
    }
    broken.for_each(|came| learn_broken(parents, came));
}

fn learn_one(parents: &mut HashMap<Key, Parent>, key: Key, cause: Option<(String, &str)>) {
    let Some(parent) = parents.get_mut(&key) else { return };
    match (&parent, cause) {
        (_, None) => *parent = Parent::Stands,
        (Parent::NotInDelivery, Some((cause, id))) => *parent = Parent::Rejected(cause, id.to_owned()),
        // One record that stands is enough, and the first cause is told.
        (Parent::Stands | Parent::Rejected(..), Some(_)) => {}
    }
}

fn learn_broken(parents: &mut HashMap<Key, Parent>, came: &SetAside) {
    let first = came.broken.findings.first();
    if let Some((record, id)) = first.and_then(|first| Some((first.record?, first.id.as_deref()?))) {
        let cause = rejection(&came.broken.findings).map(|cause| (cause, id));
        learn_one(parents, Key::of_record(record, id), cause);
    }
}
