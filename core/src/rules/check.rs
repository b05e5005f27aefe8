//! How a rule looks at what it judges, and what it says of it.

use std::collections::BTreeMap;

use super::catalogue::Rule;
use super::finding::Place;
use super::{Finding, SkipReason};
use crate::programme::Strategy;
use crate::record::{
    AnonymityLift, CardDistribution, Contact, Course, Delivery, Measurement, Meeting, Record, Tally,
};
use crate::time::Day;

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Check {
    /// The exchange itself judges, while it decodes.
    Exchange,
    /// The header of a delivery.
    Header(fn(&Delivery, &Scene, &mut Judge)),
    /// One record of any type.
    Record(fn(&Record, &Scene, &mut Judge)),
    /// One contact.
    Contact(fn(&Contact, &Scene, &mut Judge)),
    /// One lifting of anonymity.
    Lift(fn(&AnonymityLift, &Scene, &mut Judge)),
    /// One course.
    Course(fn(&Course, &Scene, &mut Judge)),
    /// One meeting.
    Meeting(fn(&Meeting, &Scene, &mut Judge)),
    /// One measurement.
    Measurement(fn(&Measurement, &Scene, &mut Judge)),
    /// One hand-out of cards.
    Cards(fn(&CardDistribution, &Scene, &mut Judge)),
    /// One count made elsewhere.
    Tally(fn(&Tally, &Scene, &mut Judge)),
    /// All current records of a delivery that no rule has rejected by themselves, in the order of the file.
    History(fn(&[Entry], &Scene, &mut Judge)),
}

/// What a judgement depends on, besides what is judged.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    pub(crate) strategy: &'a Strategy,
    pub(crate) today: Day,
    /// The header of the delivery; none for a record that is checked by itself.
    pub(crate) delivery: Option<&'a Delivery>,
}

/// One current record of a delivery that no rule has rejected by itself, and where it stands.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    /// Which one of everything that came in it is.
    pub(crate) index: usize,
    pub(crate) place: Place,
    pub(crate) record: &'a Record,
}

/// The earliest day that stands beside each key.
pub(crate) fn earliest<'a>(days: impl Iterator<Item = (&'a str, Day)>) -> BTreeMap<&'a str, Day> {
    let mut earliest = BTreeMap::new();
    for (key, day) in days {
        let first = earliest.entry(key).or_insert(day);
        *first = day.min(*first);
    }
    earliest
}

/// Takes down what one rule says.
#[derive(Debug)]
pub(crate) struct Judge<'a> {
    rule: &'static Rule,
    place: &'a Place,
    pub(crate) evaluated: i64,
    pub(crate) skipped: Vec<SkipReason>,
    /// The findings, each with the index of the entry that it is about; 0 where there is one record only.
    pub(crate) findings: Vec<(usize, Finding)>,
}

impl<'a> Judge<'a> {
    pub(crate) fn new(rule: &'static Rule, place: &'a Place) -> Self {
        Self { rule, place, evaluated: 0, skipped: Vec::new(), findings: Vec::new() }
    }

    /// The rule judged and found no fault.
    pub(crate) fn pass(&mut self) {
        self.evaluated += 1;
    }

    /// The rule had nothing to judge here, and why.
    pub(crate) fn skip(&mut self, reason: SkipReason) {
        self.skipped.push(reason);
    }

    /// The rule found a fault in the record at hand.
    pub(crate) fn fail(&mut self, path: impl Into<String>, args: &[(&str, String)]) {
        let finding = Finding::new(self.rule, self.place, path, args);
        self.fail_with(0, finding);
    }

    /// The rule found a fault in one record of the delivery.
    pub(crate) fn fail_at(&mut self, entry: &Entry, path: impl Into<String>, args: &[(&str, String)]) {
        self.fail_with(entry.index, Finding::new(self.rule, &entry.place, path, args));
    }

    fn fail_with(&mut self, index: usize, finding: Finding) {
        self.evaluated += 1;
        self.findings.push((index, finding));
    }

    /// Passes or fails by a condition.
    pub(crate) fn require(&mut self, holds: bool, path: impl Into<String>, args: &[(&str, String)]) {
        if holds { self.pass() } else { self.fail(path, args) }
    }
}
