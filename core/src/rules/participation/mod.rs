//! Steps into the exit project.

use crate::code::{Organisation, RecordType};
use crate::evidence::{Entry, History};
use crate::record::{Participation, Record};
use std::collections::BTreeMap;

family! {
    not_a_party,
    out_of_order,
    step_skipped,
    course_before_agreement,
}

/// A step and its entry in the delivery.
type StepTaken<'a> = (&'a Participation, &'a Entry<'a>);

/// Returns the steps of each municipality and organisation, in the order of the steps, not of their days.
fn by_party<'h>(history: &'h History) -> BTreeMap<(&'h str, Organisation), Vec<StepTaken<'h>>> {
    let mut by_party: BTreeMap<(&str, Organisation), Vec<StepTaken>> = BTreeMap::new();
    for entry in history.of(RecordType::Participation) {
        if let Record::Participation(step) = entry.record {
            by_party.entry((&step.municipality, step.organisation)).or_default().push((step, entry));
        }
    }
    for steps in by_party.values_mut() {
        steps.sort_by_key(|(step, _)| (step.step, step.day, &step.id));
    }
    by_party
}
