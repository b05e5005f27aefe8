//! The rules about single records, grouped by what they look at.

use crate::code::RecordType;
use crate::evidence::{Clocked, Place};
use crate::judging::{At, Check, Finding, Judge, Ledger, Scene, SkipReason};
use crate::record::{AnonymityLift, CardDistribution, Contact, Course, Measurement, Meeting, Record, Tally};
use crate::rules::catalogue;

/// A check, with the index of its rule in the catalogue.
type Placed<F> = (usize, F);
/// A check of records of this type.
type On<T> = fn(&T, &Scene, &mut Judge);

/// A check of courses with a schedule.
type OnClocked = fn(&Clocked, &Scene, &mut Judge);

/// The rules about single records, grouped so that each record meets only the rules for its type.
#[derive(Debug, Clone, Default)]
pub(super) struct Singles {
    /// Rules that look at records of several types, by type.
    any: [Vec<Placed<On<Record>>>; RecordType::ALL.len()],
    contact: Vec<Placed<On<Contact>>>,
    lift: Vec<Placed<On<AnonymityLift>>>,
    course: Vec<Placed<On<Course>>>,
    clocked: Vec<Placed<OnClocked>>,
    meeting: Vec<Placed<On<Meeting>>>,
    measurement: Vec<Placed<On<Measurement>>>,
    cards: Vec<Placed<On<CardDistribution>>>,
    tally: Vec<Placed<On<Tally>>>,
}

impl Singles {
    pub(super) fn new() -> Self {
        let mut singles = Self::default();
        for (at, rule) in catalogue().iter().copied().enumerate() {
            match rule.check {
                Check::Record(types, check) => {
                    for record in types {
                        if let Some(any) = singles.any.get_mut(*record as usize) {
                            any.push((at, check));
                        }
                    }
                }
                Check::Contact(check) => singles.contact.push((at, check)),
                Check::Lift(check) => singles.lift.push((at, check)),
                Check::Course(check) => singles.course.push((at, check)),
                Check::Clocked(check) => singles.clocked.push((at, check)),
                Check::Meeting(check) => singles.meeting.push((at, check)),
                Check::Measurement(check) => singles.measurement.push((at, check)),
                Check::Cards(check) => singles.cards.push((at, check)),
                Check::Tally(check) => singles.tally.push((at, check)),
                Check::Exchange | Check::Header(_) | Check::History(_) | Check::Clients(_) => {}
            }
        }
        singles
    }

    /// Judges a record. Each finding comes with the index of its rule in the catalogue.
    pub(super) fn judge(
        &self,
        record: &Record,
        place: &Place,
        scene: &Scene,
        ledger: &mut Ledger,
        found: &mut Vec<(usize, Finding)>,
    ) {
        let mut runner = RuleRunner { place, ledger, found };
        let any = self.any.get(record.record_type() as usize).map(Vec::as_slice).unwrap_or_default();
        runner.apply(any, |check, judge| check(record, scene, judge));
        match record {
            Record::Contact(it) => runner.apply(&self.contact, |check, judge| check(it, scene, judge)),
            Record::AnonymityLift(it) => runner.apply(&self.lift, |check, judge| check(it, scene, judge)),
            Record::Course(it) => {
                runner.apply(&self.course, |check, judge| check(it, scene, judge));
                let clocked = Clocked::new(it, scene.strategy, scene.known_until());
                runner.apply(&self.clocked, |check, judge| match &clocked {
                    Some(clocked) => check(clocked, scene, judge),
                    None => judge.skip(SkipReason::NotApplicable),
                });
            }
            Record::Meeting(it) => runner.apply(&self.meeting, |check, judge| check(it, scene, judge)),
            Record::Measurement(it) => {
                runner.apply(&self.measurement, |check, judge| check(it, scene, judge));
            }
            Record::CardDistribution(it) => runner.apply(&self.cards, |check, judge| check(it, scene, judge)),
            Record::Tally(it) => runner.apply(&self.tally, |check, judge| check(it, scene, judge)),
            _ => {}
        }
    }
}

/// Applies rules to one record, one after the other.
struct RuleRunner<'b, 'p> {
    place: &'b Place<'p>,
    ledger: &'b mut Ledger,
    found: &'b mut Vec<(usize, Finding)>,
}

impl RuleRunner<'_, '_> {
    fn apply<F: Copy>(&mut self, rules: &[Placed<F>], check: impl Fn(F, &mut Judge)) {
        for (at, of_rule) in rules {
            let before = self.found.len();
            check(*of_rule, &mut Judge::new(At::Place(self.place), self.ledger.counts_at(*at), self.found));
            for (place, _) in self.found.get_mut(before..).unwrap_or_default() {
                *place = *at;
            }
        }
    }
}
