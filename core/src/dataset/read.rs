//! Reads deliveries, and judges them as one.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;

use foldhash::HashMap;
use sha2::{Digest, Sha256};

use super::coverage::{coverage, covered};
use super::erased::{Erased, withdrawals, withdrawals_of};
use super::joined::Joined;
use super::law::{Counts, Outcome};
use super::report::{
    Coverage, DATASET_REPORT_FORMAT, DatasetDelivery, DatasetFinding, DatasetReport, DeliveryName,
};
use super::standing::{Replacement, Standing, Standings};
use crate::code::{RecordStatus, RecordType};
use crate::evidence::{History, Position, Positions, Strategies};
use crate::exchange::{
    ByteSource, Fate, Fates, Member, SourceError, Undecoded, reject_children, rejected, report_superseded,
    reread_record, same_content, source_bytes,
};
use crate::hex::hex;
use crate::judging::{Check, Finding, Ledger, Rule, Scene, rejection};
use crate::programme::Strategy;
use crate::record::{Delivery, Key, Record};
use crate::rules::catalogue;
use crate::rules::delivery::{conflicting_revision, correction_unusable, parent_in_error, parent_rejected};
use crate::time::Day;
use crate::verdict::{Context, Engine, Reach, StrategyUsed, Totals};
use crate::work::WorkerPool;

impl Engine {
    /// Reads and judges deliveries as one dataset, on this many threads. Each comes with the name of its file, which the
    /// report shows. The report depends neither on the order of the deliveries nor on the number of threads.
    ///
    /// ```
    /// use std::num::NonZero;
    /// use udvej::dataset::Standing;
    /// use udvej::programme::Strategy;
    /// use udvej::verdict::{Context, Engine, Policy};
    /// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
    /// let files = [("2013.ndjson".to_owned(), &b"{\"delivery\": {}}\n"[..])];
    /// let report = engine.read_dataset(&files, &Context { today: "2013-03-07".parse()? }, NonZero::<usize>::MIN)?;
    /// assert_eq!(report.deliveries[0].standing, Standing::Unusable);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the error of a source, or [`SourceError::Changed`] if one changed while it was read.
    pub fn read_dataset<S: ByteSource>(
        &self,
        files: &[(String, S)],
        context: &Context,
        threads: NonZero<usize>,
    ) -> Result<DatasetReport, SourceError<S::Error>> {
        let members = self.read_members(files, context, threads)?;
        let standings = Standings::settle(&members, files)?;
        let pool = WorkerPool::of(threads);
        Settling { engine: self, context: *context, files, standings }.judge(members, &pool)
    }

    /// Judges each delivery by itself: several at a time, or one after the other on all threads where there are few.
    fn read_members<S: ByteSource>(
        &self,
        files: &[(String, S)],
        context: &Context,
        threads: NonZero<usize>,
    ) -> Result<Vec<Member>, SourceError<S::Error>> {
        if files.len() < threads.get() * 2 {
            return files.iter().map(|(_, source)| self.read_member(source, context, threads)).collect();
        }
        let mut members = Vec::with_capacity(files.len());
        let read = |number: usize| {
            let file = files.get(number);
            file.map(|(_, source)| self.read_member(source, context, NonZero::<usize>::MIN)).transpose()
        };
        WorkerPool::of(threads).in_order(files.len(), read, |member| members.extend(member))?;
        Ok(members)
    }
}

/// Deliveries of which it is known which count.
struct Settling<'e, S> {
    engine: &'e Engine,
    context: Context,
    files: &'e [(String, S)],
    standings: Standings,
}

impl<S: ByteSource> Settling<'_, S> {
    fn judge(&self, members: Vec<Member>, pool: &WorkerPool) -> Result<DatasetReport, SourceError<S::Error>> {
        let Self { context, standings, .. } = self;
        let mut counts = Counts::new();
        let mut deliveries = Vec::new();
        let mut withdrawn: Vec<(Key, Day)> = Vec::new();
        let mut counting: Vec<(usize, Delivery, Member)> = Vec::new();
        for (number, member) in members.into_iter().enumerate() {
            let standing = standings.of.get(number).copied().unwrap_or(Standing::Unusable);
            deliveries.push(self.delivery(number, standing, &member));
            counts.add_delivery(&member.report, standing);
            match (standing, &member.report.delivery) {
                (Standing::Counts, Some(header)) => counting.push((number, header.clone(), member)),
                (Standing::Conflicting | Standing::Unusable, _) => {
                    withdrawn.extend(withdrawals_of(&member, context.today));
                }
                _ => {}
            }
        }
        deliveries
            .sort_by(|one, other| one.name.cmp(&other.name).then_with(|| one.digest.cmp(&other.digest)));
        counting.sort_by(|(_, one, _), (_, other, _)| order(one).cmp(&order(other)));
        let mut joined = Joined::default();
        for (number, header, member) in counting {
            joined.push(number, header, member);
        }
        let (records, coverage) = self.judge_records(&mut joined, withdrawn, &mut counts, pool)?;
        Ok(self.report(&joined, records, deliveries, coverage, counts))
    }

    /// Settles the records, judges those that count, and counts what became of each.
    fn judge_records(
        &self,
        joined: &mut Joined,
        mut withdrawn: Vec<(Key, Day)>,
        counts: &mut Counts,
        pool: &WorkerPool,
    ) -> Result<(Judged, Vec<Coverage>), SourceError<S::Error>> {
        let engine = self.engine;
        let mut ledger = Ledger::new(catalogue());
        let fates =
            Fates::new(&joined.positions, &joined.undecoded, |one, other| self.same(joined, one, other))?;
        let gone: Vec<usize> = fates.others().map(|(index, _)| index).collect();
        for index in &gone {
            joined.found.remove(index);
        }
        joined.facts.forget(&gone, &joined.positions);
        joined.facts.link(&joined.positions, &(0..joined.positions.len()));
        withdrawn.extend(withdrawals(joined, &fates));
        let gone = self.erase(joined, &fates, &withdrawn)?;
        let Gone { records: erased, texts: erased_texts, .. } = &gone;
        joined.facts.forget(&erased.iter().copied().collect::<Vec<_>>(), &joined.positions);
        joined.found.retain(|index, _| !erased.contains(index));
        for (index, fate) in fates.others().filter(|(index, _)| !erased.contains(index)) {
            if fate == Fate::Conflicting {
                let revision = joined.positions.get(index).map_or(0, |position| position.revision);
                let args = conflicting_revision::Args { revision: revision.into() };
                let finding = Finding::of(&joined.positions.place(index), "/revision", args);
                joined.found.insert(index, vec![finding]);
            }
        }
        let strategies = self.strategies(joined, &fates);
        let mut found = std::mem::take(&mut joined.found);
        let mut add = |joined: &Joined, (index, finding): (usize, Finding)| {
            found.entry(index).or_default().push(self.weigh(joined, index, finding));
        };
        let groups = joined.groups();
        let mut coverages = Vec::new();
        for (places, records) in &groups {
            joined.facts.link(&joined.positions, records);
            let headers: Vec<&Delivery> = joined
                .deliveries
                .get(places.clone())
                .into_iter()
                .flatten()
                .map(|delivery| &delivery.header)
                .collect();
            let covered = covered(&headers, self.context.today);
            coverages.extend(coverage(&headers, &covered));
            let usual = headers.last().map_or(engine.strategy(), |newest| self.strategy(newest));
            let history = History::new(
                joined.facts.within(records),
                &joined.kept,
                &joined.positions,
                Vec::new(),
                Strategies { usual, others: strategies.clone() },
            );
            let scene =
                Scene { strategy: usual, today: self.context.today, delivery: None, covered: Some(&covered) };
            let reach = Reach { of_sender: true, of_clients: false };
            let judged = engine.judge_history(&history, &scene, reach, &mut ledger, pool);
            judged.into_iter().for_each(|finding| add(joined, finding));
        }
        let all = 0..joined.positions.len();
        joined.facts.link(&joined.positions, &all);
        let usual = Strategies { usual: engine.strategy(), others: strategies };
        let history =
            History::new(joined.facts.within(&all), &joined.kept, &joined.positions, withdrawn, usual);
        let scene =
            Scene { strategy: engine.strategy(), today: self.context.today, delivery: None, covered: None };
        let reach = Reach { of_sender: false, of_clients: true };
        let judged = engine.judge_history(&history, &scene, reach, &mut ledger, pool);
        judged.into_iter().for_each(|finding| add(joined, finding));
        reject_children(&history, &joined.undecoded, &fates, &mut found, &mut ledger);
        report_superseded(&joined.positions, &joined.undecoded, &fates, &mut found, &mut ledger);
        found.retain(|index, _| !gone.hides(*index, &joined.positions));
        let rejected = rejected(&found);
        let corrected = corrected_texts(joined);
        count(joined, &fates, &gone, &rejected, &corrected, counts);
        let texts = joined.undecoded.iter().enumerate();
        let texts: Vec<(usize, Finding)> = texts
            .filter(|(text, _)| !erased_texts.contains(text) && !corrected.contains(text))
            .flat_map(|(text, broken)| {
                broken.broken.findings.iter().map(move |finding| (text, finding.clone()))
            })
            .map(|(text, finding)| (joined.delivery_of_undecoded(text), finding))
            .collect();
        let found = found.into_iter();
        let found = found.flat_map(|(index, found)| found.into_iter().map(move |finding| (index, finding)));
        let found = found.map(|(index, finding)| (joined.delivery_of(index), finding)).chain(texts).collect();
        Ok((Judged { found, ledger }, coverages))
    }
}

/// The findings on what counts, each with the place of its delivery in the joined ones, and the ledger.
struct Judged {
    found: Vec<(usize, Finding)>,
    ledger: Ledger,
}

/// The records and the texts that are erased, by their indices.
#[derive(Default)]
struct Gone {
    records: BTreeSet<usize>,
    texts: BTreeSet<usize>,
    /// The keys of the records. Other revisions of them are not named in a finding either.
    keys: BTreeSet<Key>,
}

impl Gone {
    /// Returns whether no finding may name the record.
    fn hides(&self, index: usize, positions: &Positions) -> bool {
        let has_key = || positions.key(index).is_some_and(|key| self.keys.contains(&key));
        self.records.contains(&index) || (!self.keys.is_empty() && has_key())
    }
}

impl<S: ByteSource> Settling<'_, S> {
    /// Returns what is erased because of these withdrawals of consent.
    fn erase(
        &self,
        joined: &Joined,
        fates: &Fates,
        withdrawn: &[(Key, Day)],
    ) -> Result<Gone, SourceError<S::Error>> {
        if withdrawn.is_empty() {
            return Ok(Gone::default());
        }
        let positions = &joined.positions;
        let strategies = Strategies::one(self.engine.strategy());
        let facts = joined.facts.within(&(0..positions.len()));
        let history = History::new(facts, &joined.kept, positions, withdrawn.to_vec(), strategies);
        let mut erased = Erased::new(&history);
        let mut unused = Vec::new();
        for index in unused_by_rules(joined, fates) {
            let delivery = joined.deliveries.get(joined.delivery_of(index));
            if let (Some(record), Some(key), Some(delivery)) =
                (self.read(joined, index)?, positions.key(index), delivery)
            {
                unused.push((index, record, key, Key::of(&delivery.header.sender)));
            }
        }
        for (_, record, key, sender) in &unused {
            erased.note_unused(record, *key, *sender);
        }
        let mut records = erased.records(&history);
        let unused =
            unused.iter().filter(|(_, record, key, sender)| erased.erases_unused(record, *key, *sender));
        records.extend(unused.map(|(index, ..)| *index));
        // What corrects an erased record, or is corrected by one, is erased as well.
        let keys: BTreeSet<Key> = records.iter().filter_map(|index| positions.key(*index)).collect();
        let is_erased =
            |text: &Undecoded| erased.erases_text(text) || text.key().is_some_and(|key| keys.contains(&key));
        let texts = joined.undecoded.iter().enumerate().filter(|(_, text)| is_erased(text));
        Ok(Gone { texts: texts.map(|(text, _)| text).collect(), records, keys })
    }

    /// Returns a record, if need be by reading it again.
    fn read(&self, joined: &Joined, index: usize) -> Result<Option<Record>, SourceError<S::Error>> {
        if let Some(record) = joined.kept.get(index) {
            return Ok(Some(record.clone()));
        }
        let source = self.source_of(joined, index).zip(joined.positions.get(index));
        source.map_or(Ok(None), |(source, position)| reread_record(source, position))
    }

    fn source_of(&self, joined: &Joined, index: usize) -> Option<&S> {
        let delivery = joined.deliveries.get(joined.delivery_of(index))?;
        self.files.get(delivery.number).map(|(_, source)| source)
    }

    /// Returns whether two records say the same. Mostly they are the same text, and need not be decoded again.
    fn same(&self, joined: &Joined, one: usize, other: usize) -> Result<bool, SourceError<S::Error>> {
        let text = |index| {
            let place = self.source_of(joined, index).zip(joined.positions.get(index));
            place.map(|(source, position)| text_of(source, position)).transpose()
        };
        if text(one)? == text(other)? {
            return Ok(true);
        }
        Ok(same_content(self.read(joined, one)?.as_ref(), self.read(joined, other)?.as_ref()))
    }

    /// Returns the strategy that a delivery names.
    fn strategy(&self, header: &Delivery) -> &Strategy {
        self.engine.strategy_named(&header.strategy).unwrap_or(self.engine.strategy())
    }

    /// Returns the strategy of every course: that of the newest delivery with its current revision.
    fn strategies(&self, joined: &Joined, fates: &Fates) -> HashMap<usize, &Strategy> {
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

    /// Applies the policy to a finding about a record.
    fn weigh(&self, joined: &Joined, index: usize, finding: Finding) -> Finding {
        let delivery = joined.deliveries.get(joined.delivery_of(index));
        let id = delivery.map(|delivery| delivery.header.id.as_str());
        self.engine.policy().weigh(finding, self.context.today, id)
    }

    /// Returns what the report says of a delivery.
    fn delivery(&self, number: usize, standing: Standing, member: &Member) -> DatasetDelivery {
        let report = &member.report;
        let header = report.delivery.as_ref();
        DatasetDelivery {
            name: self.files.get(number).map(|(name, _)| name.clone()).unwrap_or_default(),
            delivery: header.map(name_of),
            municipality: header.map(|header| header.municipality.clone()),
            period: header.map(|header| header.period),
            created: header.map(|header| header.created),
            scope: header.map(|header| header.scope),
            standing,
            replacement: self.standings.replacements.get(number).copied().flatten(),
            accepted: report.accepted,
            totals: report.totals.clone(),
            received: report.reconciliation.iter().map(|counts| counts.received).sum(),
            digest: report.digest.clone(),
        }
    }

    fn report(
        &self,
        joined: &Joined,
        judged: Judged,
        deliveries: Vec<DatasetDelivery>,
        coverage: Vec<Coverage>,
        counts: Counts,
    ) -> DatasetReport {
        let engine = self.engine;
        let places = joined.deliveries.iter().enumerate();
        let about_files = places.flat_map(|(place, delivery)| {
            delivery.about_file.iter().map(move |finding| (place, finding.clone()))
        });
        let mut found: Vec<(usize, Finding)> = judged.found.into_iter().chain(about_files).collect();
        let order: BTreeMap<&str, usize> = catalogue().iter().map(|rule| rule.code).zip(0..).collect();
        for (_, finding) in &mut found {
            engine.policy().raise(std::slice::from_mut(finding));
        }
        found.sort_by_cached_key(|(place, finding)| {
            let rule = order.get(finding.code.as_str()).copied().unwrap_or(usize::MAX);
            (finding.severity, *place, finding.line, rule)
        });
        let mut totals = Totals::default();
        found.iter().for_each(|(_, finding)| totals.add(finding));
        let headers = joined.deliveries.iter().map(|delivery| &delivery.header);
        let strategies: BTreeMap<&str, &Strategy> = headers
            .map(|header| self.strategy(header))
            .map(|strategy| (strategy.id.as_str(), strategy))
            .collect();
        let as_meant = |delivery: &DatasetDelivery| {
            matches!(delivery.standing, Standing::Counts | Standing::Duplicate | Standing::Replaced)
                && delivery.replacement.is_none_or(|replacement| replacement == Replacement::Done)
        };
        let named = |(place, finding): (usize, Finding)| {
            let delivery = name_of(&joined.deliveries.get(place)?.header);
            Some(DatasetFinding { delivery, finding })
        };
        let mut report = DatasetReport {
            format: DATASET_REPORT_FORMAT.to_owned(),
            library: crate::VERSION.to_owned(),
            strategies: strategies.into_values().map(StrategyUsed::of).collect(),
            policy: engine.policy().digest(),
            today: self.context.today,
            accepted: totals.error == 0 && deliveries.iter().all(as_meant),
            totals,
            deliveries,
            coverage,
            reconciliation: counts.rows(),
            rules: judged.ledger.entries_of(|rule| is_about_several(rule)),
            findings: found.into_iter().filter_map(named).collect(),
            findings_omitted: 0,
            digest: String::new(),
        };
        report.digest = hex(&Sha256::digest(report.to_json()));
        let listed = usize::try_from(engine.policy().max_findings).unwrap_or_default();
        let omitted = report.findings.len().saturating_sub(listed);
        report.findings.truncate(listed);
        report.findings_omitted = i64::try_from(omitted).unwrap_or(i64::MAX);
        report
    }
}

/// The order of deliveries: a sender's deliveries for one municipality follow each other, as they were made.
fn order(header: &Delivery) -> (&str, &str, Day, &str) {
    (&header.sender, &header.municipality, header.created, &header.id)
}

fn name_of(header: &Delivery) -> DeliveryName {
    DeliveryName { sender: header.sender.clone(), id: header.id.clone() }
}

/// Whether the ledger of a dataset counts the rule.
fn is_about_several(rule: &Rule) -> bool {
    let by_exchange =
        [parent_rejected::RULE.code, parent_in_error::RULE.code, correction_unusable::RULE.code];
    matches!(rule.check, Check::History(_) | Check::Clients(_)) || by_exchange.contains(&rule.code)
}

/// Returns the records that count and that no rule about several records looks at, because they were rejected, conflict
/// or were entered in error; and those whose correction cannot be decoded, because a finding names them.
fn unused_by_rules(joined: &Joined, fates: &Fates) -> BTreeSet<usize> {
    let rejected = joined.found.iter().filter(|(_, found)| rejection(found).is_some());
    let others = fates
        .others()
        .filter(|(index, fate)| *fate == Fate::Conflicting || fates.broken_correction(*index).is_some());
    let in_error = (0..joined.positions.len()).filter(|index| {
        let status = joined.positions.get(*index).map(|position| position.status);
        status == Some(RecordStatus::EnteredInError) && fates.of(*index).counts()
    });
    rejected.map(|(index, _)| *index).chain(others.map(|(index, _)| index)).chain(in_error).collect()
}

/// Counts what became of each record of the deliveries that count.
fn count(
    joined: &Joined,
    fates: &Fates,
    gone: &Gone,
    rejected: &BTreeSet<usize>,
    corrected: &BTreeSet<usize>,
    counts: &mut Counts,
) {
    for index in 0..joined.positions.len() {
        let Some(position) = joined.positions.get(index) else { continue };
        let outcome = match fates.of(index) {
            _ if gone.records.contains(&index) => Outcome::Erased,
            Fate::Superseded => Outcome::Superseded,
            Fate::Duplicate => Outcome::Duplicate,
            Fate::Conflicting => Outcome::Conflicting,
            Fate::Current if rejected.contains(&index) => Outcome::Quarantined,
            Fate::Current if position.status == RecordStatus::EnteredInError => Outcome::InError,
            Fate::Current => Outcome::Current,
        };
        counts.add(Some(position.record), outcome, 1);
    }
    for (text, broken) in joined.undecoded.iter().enumerate() {
        let outcome = match text {
            text if gone.texts.contains(&text) => Outcome::Erased,
            text if corrected.contains(&text) => Outcome::Superseded,
            _ => Outcome::Quarantined,
        };
        counts.add(broken.broken.record, outcome, 1);
    }
}

/// Returns the texts that could not be decoded and that a record of another delivery corrects.
fn corrected_texts(joined: &Joined) -> BTreeSet<usize> {
    let named = joined
        .undecoded
        .iter()
        .enumerate()
        .filter_map(|(text, broken)| Some((broken.key()?, (text, broken.named()?.revision?))));
    let mut texts: HashMap<Key, Vec<(usize, i32)>> = HashMap::default();
    for (key, text) in named {
        texts.entry(key).or_default().push(text);
    }
    let mut corrected = BTreeSet::new();
    if texts.is_empty() {
        return corrected;
    }
    for (index, key) in joined.positions.keys().enumerate() {
        let (Some(texts), Some(position)) = (texts.get(&key), joined.positions.get(index)) else { continue };
        let delivery = joined.delivery_of(index);
        let corrects = |(text, revision): &&(usize, i32)| {
            *revision < position.revision && joined.delivery_of_undecoded(*text) != delivery
        };
        corrected.extend(texts.iter().filter(corrects).map(|(text, _)| *text));
    }
    corrected
}

/// Returns the text of a record as it was delivered.
fn text_of<'s, S: ByteSource>(
    source: &'s S,
    position: &Position,
) -> Result<Cow<'s, [u8]>, SourceError<S::Error>> {
    let from = u64::try_from(position.offset).map_err(|_| SourceError::Changed)?;
    let length = usize::try_from(position.length).map_err(|_| SourceError::Changed)?;
    source_bytes(source, from, length)
}
