//! Judges what was received and makes the report.

use std::collections::BTreeSet;
use std::convert::Infallible;

use sha2::{Digest, Sha256};

use super::collect::Collector;
use super::faults::Undecoded;
use super::found::{Found, rejected};
use super::header::{Header, Preamble};
use super::member::Member;
use super::parents::reject_children;
use super::part::{Part, PartRecords};
use super::quarantine::{Quarantined, Raw};
use super::reading::Reading;
use super::reconcile::{Fate, Fates, reconciliation, same_content};
use super::salvage::{Salvage, Withdrawal};
use super::superseded::report_superseded;
use super::withdrawals::withdrawals;
use crate::evidence::{Facts, History, Place, Position, Positions, RecordStore, Strategies};
use crate::hex::hex;
use crate::judging::{Finding, Ledger};
use crate::record::{Delivery, Record};
use crate::rules::delivery::{conflicting_revision, count_differs};
use crate::rules::framing::{carriage_return, empty, without_header};
use crate::rules::{catalogue, places_in_catalogue};
use crate::verdict::{
    Context, Engine, REPORT_FORMAT, Reach, Reconciliation, Report, StrategyUsed, Totals, judge_several,
};
use crate::work::WorkerPool;

/// A delivery that was read to its end.
pub(super) struct Received<'e, K> {
    pub(super) engine: &'e Engine,
    pub(super) context: Context,
    pub(super) preamble: Preamble<'e>,
    pub(super) part: Part<K>,
    /// Whether only the report is needed, without records and quarantine.
    pub(super) report_only: bool,
}

impl<'e, K: Collector> Received<'e, K> {
    /// Judges a delivery of which every record was kept, with one thread.
    pub(super) fn judge_kept(self) -> Reading {
        let Ok((reading, _)) = self.judge(|_| Ok::<_, Infallible>(None), &WorkerPool::SINGLE);
        reading
    }

    /// Judges everything that was received. Returns the reading and the collector. `reread` reads a record that
    /// was not kept whole.
    pub(super) fn judge<E: Send>(
        self,
        reread: impl Fn(&Position) -> Result<Option<Record>, E>,
        pool: &WorkerPool,
    ) -> Result<(Reading, K), E> {
        let report_only = self.report_only;
        let mut settled = self.settle(&reread, pool)?;
        let Verdict { report, found, rejected, .. } = settled.verdict(!report_only, pool);
        let Settled { delivery, positions, facts, kept, mut collector, mut undecoded, fates, .. } = settled;
        let read = |index| record_at(index, &kept, &positions, &reread);
        let quarantine = if report_only {
            Vec::new()
        } else {
            keep_withdrawals(&mut undecoded, &facts, &fates, read)?;
            quarantine(undecoded, &positions, &rejected, &found, read)?
        };
        let gone: BTreeSet<usize> = fates.others().map(|(index, _)| index).chain(rejected).collect();
        let is_wanted =
            |index, record: &Record| !gone.contains(&index) && K::keeps_whole(record.record_type());
        let (records, indices) = kept.into_records(is_wanted);
        let lines = indices.into_iter().map(|index| positions.line(index)).collect();
        let gone: Vec<usize> = gone.into_iter().collect();
        collector.forget(&gone);
        Ok((Reading { delivery, records, lines, quarantine, report }, collector))
    }

    /// Judges a delivery by itself, and returns what its dataset settles again, with the collector.
    pub(super) fn judge_member<E: Send>(
        self,
        reread: impl Fn(&Position) -> Result<Option<Record>, E>,
        pool: &WorkerPool,
    ) -> Result<(Member, K), E> {
        let mut settled = self.settle(reread, pool)?;
        let found = settled.found.clone();
        let Verdict { report, about_file, .. } = settled.verdict(false, pool);
        let Settled { positions, facts, kept, collector, undecoded, .. } = settled;
        Ok((Member { report, about_file, positions, facts, kept, undecoded, found }, collector))
    }

    /// Determines which records count.
    fn settle<E: Send>(
        self,
        reread: impl Fn(&Position) -> Result<Option<Record>, E>,
        pool: &WorkerPool,
    ) -> Result<Settled<'e, K>, E> {
        let Self { engine, context, mut preamble, part, .. } = self;
        close(&mut preamble, &part);
        let Part { taken, undecoded, .. } = part;
        let PartRecords { positions, mut facts, kept, collector, found, mut ledger } = taken;
        ledger.append(&preamble.ledger);
        let read = |index| record_at(index, &kept, &positions, &reread);
        let all = 0..positions.len();
        let fates = pool.beside(
            || facts.link(&positions, &all),
            || Fates::new(&positions, &undecoded, |one, other| same(one, other, read)),
        )?;
        let mut found: Found = found.into_iter().collect();
        retract(&preamble, &positions, &fates, read, &mut found, &mut ledger)?;
        let gone: Vec<usize> = fates.others().map(|(index, _)| index).collect();
        facts.forget(&gone, &positions);
        let delivery = preamble.header.as_ref().and_then(Header::usable).cloned();
        Ok(Settled {
            engine,
            context,
            preamble,
            delivery,
            ledger,
            positions,
            facts,
            kept,
            collector,
            undecoded,
            fates,
            found,
        })
    }
}

/// A delivery of which it is known which records count, and what the rules about single records found in them.
struct Settled<'e, K> {
    engine: &'e Engine,
    context: Context,
    preamble: Preamble<'e>,
    delivery: Option<Delivery>,
    ledger: Ledger,
    positions: Positions,
    facts: Facts,
    kept: RecordStore,
    collector: K,
    undecoded: Vec<Undecoded>,
    fates: Fates,
    found: Found,
}

/// The report on a delivery, and what it was made from.
struct Verdict {
    report: Report,
    /// The findings about the file and its header.
    about_file: Vec<Finding>,
    /// The findings of each record that has any, if they were asked for.
    found: Found,
    rejected: BTreeSet<usize>,
}

impl<K> Settled<'_, K> {
    /// Applies the rules about several records, and makes the report. The findings and the ledger move into it; with
    /// `keeps_found`, the verdict has the findings of records as well.
    fn verdict(&mut self, keeps_found: bool, pool: &WorkerPool) -> Verdict {
        let Self { engine, context, preamble, positions, facts, kept, undecoded, fates, .. } = self;
        let delivery = self.delivery.as_ref();
        let (mut ledger, mut found) =
            (std::mem::replace(&mut self.ledger, Ledger::new(catalogue())), std::mem::take(&mut self.found));
        let scene = engine.scene(context, delivery);
        let made = |_| delivery.map(|delivery| delivery.created);
        let withdrawals = withdrawals(facts, undecoded, |index| fates.withdraws(index), made);
        let strategies = Strategies::one(scene.strategy);
        let all = 0..positions.len();
        let history = History::new(facts.within(&all), kept, positions, withdrawals, strategies);
        let header_place = preamble.header_place();
        let mut findings = std::mem::take(&mut preamble.findings);
        if let Some(delivery) = delivery {
            findings.extend(engine.judge_header(delivery, &header_place, &scene, &mut ledger));
            for (i, finding) in judge_several(&history, &scene, Reach::DELIVERY, &mut ledger, pool) {
                found.entry(i).or_default().push(engine.weigh(finding, &scene));
            }
        }
        let promised = |_, days| delivery.is_some_and(|delivery| delivery.promises(days));
        reject_children(&history, scene.strategy, promised, undecoded, fates, &mut found, &mut ledger);
        report_superseded(positions, undecoded, fates, &mut found, &mut ledger);
        let rejected = rejected(&found);
        let reconciliation = reconciliation(positions, undecoded, fates, &rejected, delivery);
        if let Some(delivery) = delivery {
            findings.extend(count_findings(delivery, &header_place, &reconciliation, &mut ledger));
        }
        let about_file = findings.clone();
        findings.extend(undecoded.iter().flat_map(|text| text.broken.findings.iter().cloned()));
        let of_records = if keeps_found { found.clone() } else { std::mem::take(&mut found) };
        findings.extend(of_records.into_values().flatten());
        let id = delivery.map(|delivery| delivery.id.as_str());
        let review = engine.policy().review(&findings, context.today, id, &mut ledger);
        findings.extend(review);
        engine.policy().raise(&mut findings);
        sort(&mut findings);
        let report = report(engine, context, delivery.cloned(), reconciliation, ledger, findings);
        Verdict { report, about_file, found, rejected }
    }
}

/// Returns whether two records say the same.
fn same<E>(one: usize, other: usize, read: impl Fn(usize) -> Result<Option<Record>, E>) -> Result<bool, E> {
    Ok(same_content(read(one)?.as_ref(), read(other)?.as_ref()))
}

/// Returns a record, if need be by reading it again.
fn record_at<E>(
    index: usize,
    kept: &RecordStore,
    positions: &Positions,
    reread: impl Fn(&Position) -> Result<Option<Record>, E>,
) -> Result<Option<Record>, E> {
    match (kept.get(index), positions.get(index)) {
        (Some(record), _) => Ok(Some(record.clone())),
        (None, Some(position)) => reread(position),
        (None, None) => Ok(None),
    }
}

/// Lets a withdrawal of consent go on with the text that corrects it, if that text has no readable pseudonym: what
/// corrects a withdrawal and cannot be used does not undo it.
fn keep_withdrawals<E>(
    undecoded: &mut [Undecoded],
    facts: &Facts,
    fates: &Fates,
    read: impl Fn(usize) -> Result<Option<Record>, E>,
) -> Result<(), E> {
    for corrected in &facts.withdrawals {
        let text = fates.broken_correction(corrected.index).and_then(|index| undecoded.get_mut(index));
        let Some(text) = text.filter(|text| text.broken.salvage.withdrawal.is_none()) else { continue };
        if let Some(Record::ConsentWithdrawal(record)) = read(corrected.index)? {
            let withdrawal = Withdrawal { pseudonym: record.pseudonym, day: Some(record.day) };
            text.broken.salvage.withdrawal = Some(withdrawal);
        }
    }
    Ok(())
}

/// Adds the findings about the file that are known only at its end.
pub(super) fn close<K>(preamble: &mut Preamble, part: &Part<K>) {
    part.stages.note(&mut preamble.ledger);
    preamble.note(empty::Args, preamble.header.is_none(), None);
    match part.carriage_returns {
        None => preamble.ledger.pass(&carriage_return::RULE),
        Some((line, lines)) => {
            preamble.ledger.fail(&carriage_return::RULE);
            let place = Place { line: Some(line), ..Place::default() };
            let args = carriage_return::Args { lines: lines.into() };
            preamble.findings.push(Finding::of(&place, "", args));
        }
    }
}

/// Removes the findings and the counts of records that turned out to be duplicate, superseded or conflicting, and
/// reports the conflicting ones. If the header cannot be used, every current record gets a finding for that.
fn retract<E>(
    preamble: &Preamble,
    positions: &Positions,
    fates: &Fates,
    read: impl Fn(usize) -> Result<Option<Record>, E>,
    found: &mut Found,
    ledger: &mut Ledger,
) -> Result<(), E> {
    let mut retracted = Ledger::new(catalogue());
    let mut current = i64::try_from(positions.len()).unwrap_or(i64::MAX);
    for (index, fate) in fates.others() {
        current -= 1;
        let place = positions.place(index);
        if let (Some(judging), Some(record)) = (preamble.judging(), read(index)?) {
            judging.judge(&record, &place, &mut retracted);
            found.remove(&index);
        }
        if fate == Fate::Conflicting {
            ledger.fail(&conflicting_revision::RULE);
            let revision = positions.get(index).map_or(0, |position| position.revision);
            let args = conflicting_revision::Args { revision: revision.into() };
            let finding = Finding::of(&place, "/revision", args);
            found.insert(index, vec![finding]);
        }
    }
    ledger.subtract(&retracted);
    if let Some(Header::Unusable(cause)) = &preamble.header {
        for index in (0..positions.len()).filter(|index| fates.of(*index) == Fate::Current) {
            ledger.fail(&without_header::RULE);
            let finding = Finding::of(&positions.place(index), "", without_header::Args).caused_by(cause);
            found.insert(index, vec![finding]);
        }
    } else {
        ledger.add(&conflicting_revision::RULE, current, 0);
    }
    Ok(())
}

/// Sorts findings by severity, the worst first, then by line, and then by the order of their rules in the catalogue. A
/// list that is cut at its end then leaves out the least.
fn sort(findings: &mut [Finding]) {
    let place = places_in_catalogue();
    findings.sort_by_cached_key(|finding| (finding.severity, finding.line, place(&finding.code)));
}

/// Compares the numbers that the header expects with those received.
fn count_findings(
    delivery: &Delivery,
    header: &Place,
    reconciliation: &[Reconciliation],
    ledger: &mut Ledger,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (record, counts) in
        reconciliation.iter().filter_map(|counts| counts.record.map(|record| (record, counts)))
    {
        let expected = delivery.expected.of(record);
        if counts.received == expected {
            ledger.pass(&count_differs::RULE);
            continue;
        }
        ledger.fail(&count_differs::RULE);
        let args = count_differs::Args {
            r#type: record,
            expected: expected.into(),
            received: counts.received.into(),
        };
        let path = format!("/delivery/expected/{record}");
        findings.push(Finding::of(header, path, args));
    }
    findings
}

/// Returns the quarantine, in the order of the file.
fn quarantine<E>(
    undecoded: Vec<Undecoded>,
    positions: &Positions,
    rejected: &BTreeSet<usize>,
    found: &Found,
    read: impl Fn(usize) -> Result<Option<Record>, E>,
) -> Result<Vec<Quarantined>, E> {
    let mut quarantine: Vec<Quarantined> = undecoded.into_iter().map(quarantined_text).collect();
    for index in rejected {
        let position = positions.get(*index);
        let Raw { text: raw, masked } = Raw::default();
        quarantine.push(Quarantined {
            line: positions.place(*index).line,
            offset: position.map_or(0, |position| position.offset),
            length: position.map_or(0, |position| position.length.into()),
            record: read(*index)?,
            raw,
            masked,
            findings: found.get(index).cloned().unwrap_or_default(),
            salvage: Salvage::default(),
        });
    }
    quarantine.sort_by_key(|quarantined| quarantined.offset);
    Ok(quarantine)
}

/// Returns the quarantine entry of a text that could not be decoded.
fn quarantined_text(text: Undecoded) -> Quarantined {
    let Undecoded { line, offset, length, broken, .. } = text;
    let Raw { text: raw, masked } = broken.raw;
    Quarantined {
        line: Some(line),
        offset,
        length,
        record: None,
        raw,
        masked,
        findings: broken.findings,
        salvage: *broken.salvage,
    }
}

fn report(
    engine: &Engine,
    context: &Context,
    delivery: Option<Delivery>,
    reconciliation: Vec<Reconciliation>,
    ledger: Ledger,
    findings: Vec<Finding>,
) -> Report {
    let totals = Totals::of(&findings);
    let strategy = engine.scene(context, delivery.as_ref()).strategy;
    let strategy = StrategyUsed::of(strategy);
    let mut report = Report {
        format: REPORT_FORMAT.to_owned(),
        library: crate::VERSION.to_owned(),
        strategy,
        policy: engine.policy().digest(),
        today: context.today,
        delivery,
        accepted: totals.error == 0,
        totals,
        reconciliation,
        rules: ledger.entries(),
        findings,
        findings_omitted: 0,
        digest: String::new(),
    };
    report.digest = hex(&Sha256::digest(report.to_json()));
    report.findings_omitted = engine.policy().cut(&mut report.findings);
    report
}
