//! Settles the deliveries and their records, and judges what counts.

use std::collections::BTreeSet;
use std::ops::Range;

use foldhash::HashMap;

use super::coverage::{coverage, covered};
use super::erased::{withdrawals_in, withdrawals_of};
use super::joined::Joined;
use super::law::{Counts, count};
use super::report::{Coverage, DatasetReport, DeliveryName};
use super::standing::{Standing, Standings};
use crate::code::RecordType;
use crate::evidence::{History, Strategies};
use crate::exchange::{
    ByteSource, Collector, Fate, Fates, Found, Member, SourceError, reject_children, rejected,
    report_superseded,
};
use crate::judging::{Finding, Ledger, Scene};
use crate::programme::Strategy;
use crate::record::{Delivery, Key};
use crate::rules::catalogue;
use crate::rules::delivery::conflicting_revision;
use crate::time::Day;
use crate::verdict::{Context, Engine, Reach, judge_several};
use crate::work::WorkerPool;

/// A dataset that was read.
#[derive(Debug)]
pub struct Dataset<K> {
    /// The verdict on the dataset.
    pub report: DatasetReport,
    /// The collector of each delivery that counts, with the records that count, in the order of sender, municipality and
    /// the day on which the delivery was made.
    pub collectors: Vec<(DeliveryName, K)>,
}

/// Deliveries of which it is known which count.
pub(super) struct Settling<'e, S> {
    pub(super) engine: &'e Engine,
    pub(super) context: Context,
    pub(super) files: &'e [(String, S)],
    pub(super) standings: Standings,
}

/// The findings on what counts, each with the place of its delivery in the joined ones, and the ledger.
pub(super) struct Judged {
    pub(super) found: Vec<(usize, Finding)>,
    pub(super) ledger: Ledger,
    pub(super) coverage: Vec<Coverage>,
    /// The indices of the records that do not count.
    gone: BTreeSet<usize>,
}

/// Rules about several records, applied to a dataset.
struct Judging {
    found: Found,
    ledger: Ledger,
    coverage: Vec<Coverage>,
}

impl<'e, S: ByteSource> Settling<'e, S> {
    /// Settles the deliveries, and judges what counts. Each comes with its collector.
    pub(super) fn judge<K: Collector>(
        &self,
        members: Vec<(Member, K)>,
        pool: &WorkerPool,
    ) -> Result<Dataset<K>, SourceError<S::Error>> {
        let Self { context, standings, .. } = self;
        let mut counts = Counts::new();
        let mut deliveries = Vec::new();
        let mut withdrawn: Vec<(Key, Day)> = Vec::new();
        let mut counting: Vec<(usize, Delivery, Member, K)> = Vec::new();
        for (number, (member, collector)) in members.into_iter().enumerate() {
            let standing = standings.of.get(number).copied().unwrap_or(Standing::Unusable);
            deliveries.push(self.delivery(number, standing, &member));
            counts.add_delivery(&member.report, standing);
            match (standing, &member.report.delivery) {
                (Standing::Counts, Some(header)) => {
                    counting.push((number, header.clone(), member, collector));
                }
                (Standing::Conflicting | Standing::Unusable, _) => {
                    withdrawn.extend(withdrawals_of(&member, context.today));
                }
                _ => {}
            }
        }
        deliveries
            .sort_by(|one, other| one.name.cmp(&other.name).then_with(|| one.digest.cmp(&other.digest)));
        counting.sort_by(|(_, one, ..), (_, other, ..)| order(one).cmp(&order(other)));
        let (mut joined, mut collectors) = (Joined::default(), Vec::new());
        for (number, header, member, collector) in counting {
            collectors.push((name_of(&header), collector));
            joined.push(number, header, member);
        }
        let judged = self.judge_records(&mut joined, withdrawn, &mut counts, pool)?;
        for (place, (_, collector)) in collectors.iter_mut().enumerate() {
            collector.forget(&joined.own(place, &judged.gone));
        }
        Ok(Dataset { report: self.report(&joined, judged, deliveries, counts), collectors })
    }

    /// Settles the records, judges those that count, and counts what became of each.
    fn judge_records(
        &self,
        joined: &mut Joined,
        mut withdrawn: Vec<(Key, Day)>,
        counts: &mut Counts,
        pool: &WorkerPool,
    ) -> Result<Judged, SourceError<S::Error>> {
        let fates =
            Fates::new(&joined.positions, &joined.undecoded, |one, other| self.same(joined, one, other))?;
        joined.settle(&fates);
        withdrawn.extend(withdrawals_in(joined, &fates));
        let erased = self.erase(joined, &fates, &withdrawn)?;
        joined.erase(&erased);
        let strategies = self.strategies(joined, &fates);
        let mut judging = Judging {
            found: std::mem::take(&mut joined.found),
            ledger: Ledger::new(catalogue()),
            coverage: Vec::new(),
        };
        report_conflicts(joined, &fates, &mut judging.found);
        for (deliveries, records) in joined.groups() {
            joined.facts.link(&joined.positions, &records);
            self.judge_group(joined, &deliveries, &records, &strategies, &mut judging, pool);
        }
        joined.facts.link(&joined.positions, &joined.all());
        self.judge_clients(joined, &fates, withdrawn, &strategies, &mut judging, pool);
        let Judging { mut found, ledger, coverage, .. } = judging;
        found.retain(|index, _| !erased.hides(*index, &joined.positions));
        let rejected = rejected(&found);
        let corrected = joined.corrected_texts();
        count(joined, &fates, &erased, &rejected, &corrected, counts);
        let texts = joined.undecoded.iter().enumerate();
        let texts = texts.filter(|(text, _)| !erased.texts.contains(text) && !corrected.contains(text));
        let texts = texts.flat_map(|(text, undecoded)| {
            let delivery = joined.delivery_of_undecoded(text);
            undecoded.broken.findings.iter().map(move |finding| (delivery, finding.clone()))
        });
        let records = found.into_iter().flat_map(|(index, found)| {
            let delivery = joined.delivery_of(index);
            found.into_iter().map(move |finding| (delivery, finding))
        });
        let found = records.chain(texts).collect();
        let gone = fates.others().map(|(index, _)| index).chain(rejected).chain(erased.records).collect();
        Ok(Judged { found, ledger, coverage, gone })
    }

    /// Applies the rules about the records of one sender for one municipality.
    fn judge_group(
        &self,
        joined: &Joined,
        deliveries: &Range<usize>,
        records: &Range<usize>,
        strategies: &HashMap<usize, &Strategy>,
        judging: &mut Judging,
        pool: &WorkerPool,
    ) {
        let deliveries = joined.deliveries.get(deliveries.clone()).unwrap_or_default();
        let headers: Vec<&Delivery> = deliveries.iter().map(|delivery| &delivery.header).collect();
        let covered = covered(&headers, self.context.today);
        judging.coverage.extend(coverage(&headers, &covered));
        let newest = headers.last().map(|newest| self.strategy(newest));
        let strategy = newest.unwrap_or(self.engine.strategy());
        let strategies = Strategies { usual: strategy, others: Some(strategies) };
        let facts = joined.facts.within(records);
        // The rules about consent look at clients, not at one sender's records.
        let history = History::new(facts, &joined.kept, &joined.positions, Vec::new(), strategies);
        let scene = Scene { strategy, today: self.context.today, delivery: None, covered: Some(&covered) };
        let reach = Reach { of_sender: true, of_clients: false };
        self.apply(joined, &history, &scene, reach, judging, pool);
    }

    /// Applies the rules about clients, who may be known to several senders, and rejects the children of what does not
    /// count.
    fn judge_clients(
        &self,
        joined: &Joined,
        fates: &Fates,
        withdrawn: Vec<(Key, Day)>,
        strategies: &HashMap<usize, &Strategy>,
        judging: &mut Judging,
        pool: &WorkerPool,
    ) {
        let strategy = self.engine.strategy();
        let strategies = Strategies { usual: strategy, others: Some(strategies) };
        let facts = joined.facts.within(&joined.all());
        let history = History::new(facts, &joined.kept, &joined.positions, withdrawn, strategies);
        let scene = Scene { strategy, today: self.context.today, delivery: None, covered: None };
        let reach = Reach { of_sender: false, of_clients: true };
        self.apply(joined, &history, &scene, reach, judging, pool);
        let Judging { found, ledger, .. } = judging;
        let promised = |index, days| {
            let delivery = joined.deliveries.get(joined.delivery_of(index));
            delivery.is_some_and(|delivery| delivery.header.promises(days))
        };
        reject_children(&history, strategy, promised, &joined.undecoded, fates, found, ledger);
        report_superseded(&joined.positions, &joined.undecoded, fates, found, ledger);
    }

    fn apply(
        &self,
        joined: &Joined,
        history: &History,
        scene: &Scene,
        reach: Reach,
        judging: &mut Judging,
        pool: &WorkerPool,
    ) {
        for (index, finding) in judge_several(history, scene, reach, &mut judging.ledger, pool) {
            let delivery = joined.deliveries.get(joined.delivery_of(index));
            let id = delivery.map(|delivery| delivery.header.id.as_str());
            let finding = self.engine.policy().weigh(finding, self.context.today, id);
            judging.found.entry(index).or_default().push(finding);
        }
    }

    /// Returns the strategy that a delivery names.
    pub(super) fn strategy(&self, header: &Delivery) -> &'e Strategy {
        self.engine.strategy_named(&header.strategy).unwrap_or(self.engine.strategy())
    }

    /// Returns the strategy of every course: that of the newest delivery with its current revision.
    fn strategies(&self, joined: &Joined, fates: &Fates) -> HashMap<usize, &'e Strategy> {
        let positions = &joined.positions;
        let is_course = |index: &usize| {
            positions.get(*index).is_some_and(|position| position.record == RecordType::Course)
        };
        let repeated = fates.others().filter(|(index, fate)| *fate == Fate::Duplicate && is_course(index));
        let newest: HashMap<(Key, i32), usize> = repeated
            .filter_map(|(index, _)| Some(((positions.key(index)?, positions.get(index)?.revision), index)))
            .collect();
        let courses = joined.facts.whole.iter().filter(|fact| fact.record == RecordType::Course);
        let strategy = |index: usize| {
            let revision = positions.get(index)?.revision;
            let newest = newest.get(&(positions.key(index)?, revision)).copied().unwrap_or(index);
            let delivery = joined.deliveries.get(joined.delivery_of(newest))?;
            Some((index, self.strategy(&delivery.header)))
        };
        courses.filter_map(|fact| strategy(fact.index)).collect()
    }
}

/// Reports the records with other content under the same id and revision.
fn report_conflicts(joined: &Joined, fates: &Fates, found: &mut Found) {
    for (index, _) in fates.others().filter(|(_, fate)| *fate == Fate::Conflicting) {
        let revision = joined.positions.get(index).map_or(0, |position| position.revision);
        let args = conflicting_revision::Args { revision: revision.into() };
        found.insert(index, vec![Finding::of(&joined.positions.place(index), "/revision", args)]);
    }
}

/// The order of deliveries: a sender's deliveries for one municipality follow each other, as they were made.
fn order(header: &Delivery) -> (&str, &str, Day, &str) {
    (&header.sender, &header.municipality, header.created, &header.id)
}

pub(super) fn name_of(header: &Delivery) -> DeliveryName {
    DeliveryName { sender: header.sender.clone(), id: header.id.clone() }
}
