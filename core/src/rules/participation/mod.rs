//! Steps into the exit project.

pub(crate) mod course_before_agreement;
pub(crate) mod out_of_order;
pub(crate) mod step_skipped;

use std::collections::BTreeMap;

use super::{Entry, History};
use crate::code::{RecordType, Referrer};
use crate::record::{Participation, Record};

/// A step and where it stands.
type Taken<'a> = (&'a Participation, &'a Entry<'a>);

/// The steps of each municipality and NGO: the earliest step first, whatever its day.
fn by_party<'h>(history: &'h History) -> BTreeMap<(&'h str, Option<Referrer>), Vec<Taken<'h>>> {
    let mut by_party: BTreeMap<(&str, Option<Referrer>), Vec<Taken>> = BTreeMap::new();
    for entry in history.of(RecordType::Participation) {
        if let Record::Participation(step) = entry.record {
            by_party.entry((&step.municipality, step.ngo)).or_default().push((step, entry));
        }
    }
    for steps in by_party.values_mut() {
        steps.sort_by_key(|(step, _)| (step.step, step.day, &step.id));
    }
    by_party
}
