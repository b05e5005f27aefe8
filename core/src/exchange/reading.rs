//! From what was received to the verdict.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use sha2::{Digest, Sha256};

use super::incoming::{Content, Incoming};
use super::quarantine::{Quarantined, Raw};
use super::reconcile::{Fate, fates, reconciliation};
use crate::code::{RecordStatus, RecordType};
use crate::hex::hex;
use crate::record::{Delivery, Record};
use crate::rules::exchange_rules::{
    conflicting_revision, count_differs, parent_rejected, unknown_strategy, without_header,
};
use crate::rules::{
    Context, Engine, Entry, Finding, History, Ledger, Place, REPORT_FORMAT, Reconciliation, Report, Severity,
    SkipReason, StrategyUsed, Totals, catalogue, rejection,
};

/// A delivery that was read: what can be used, what was set aside, and the verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The header, if it could be used.
    pub delivery: Option<Delivery>,
    /// The records that can be used, in the order of the file: the latest revision of each, once, also those
    /// that were entered in error.
    pub records: Vec<Record>,
    /// What was rejected, in the order of the file.
    pub quarantine: Vec<Quarantined>,
    /// The verdict.
    pub report: Report,
}

/// The header as it was received.
#[derive(Debug)]
pub(super) enum Header {
    Usable(Box<Delivery>),
    /// It cannot be used, because of the finding with this fingerprint.
    Unusable(String),
}

impl Header {
    fn usable(&self) -> Option<&Delivery> {
        match self {
            Header::Usable(delivery) => Some(delivery),
            Header::Unusable(_) => None,
        }
    }
}

/// Everything that was received, before it is judged.
#[derive(Debug, Default)]
pub(super) struct Received {
    pub(super) header: Option<Header>,
    pub(super) incoming: Vec<Incoming>,
    /// The line on which the header stands.
    pub(super) header_line: i64,
    /// Findings about the file and its header.
    pub(super) findings: Vec<Finding>,
    pub(super) ledger: Ledger,
    /// The first line that ends in a carriage return, and how many do.
    pub(super) carriage_returns: Option<(i64, i64)>,
    /// How many bytes stand before the text: those of a byte order mark.
    pub(super) skipped: usize,
}

impl Received {
    /// Judges everything that was received.
    pub(super) fn judge(mut self, engine: &Engine, context: &Context) -> Reading {
        self.close();
        self.check_strategy(engine);
        let header_place = self.header_place();
        let Self { header, incoming, mut findings, mut ledger, .. } = self;
        let scene = engine.scene(context, header.as_ref().and_then(Header::usable));
        let fates = fates(&incoming);
        let mut by_item: BTreeMap<usize, Vec<Finding>> = BTreeMap::new();
        let mut entries = Vec::new();
        let mut without_conflict = 0;
        for (i, (came, fate)) in incoming.iter().zip(&fates).enumerate() {
            let Content::Record(record) = &came.content else {
                continue;
            };
            let place = place(came, record);
            let found = match (fate, &header) {
                (Fate::Broken | Fate::Duplicate | Fate::Superseded, _) => continue,
                (Fate::Conflicting, _) => {
                    ledger.fail(&conflicting_revision::RULE);
                    let args = [("revision", record.revision().to_string())];
                    vec![Finding::new(&conflicting_revision::RULE, &place, "/revision", &args)]
                }
                (Fate::Current, Some(Header::Unusable(cause))) => {
                    ledger.fail(&without_header::RULE);
                    vec![Finding::new(&without_header::RULE, &place, "", &[]).caused_by(cause)]
                }
                (Fate::Current, _) => {
                    without_conflict += 1;
                    let found = engine.judge_record(record, &place, &scene, &mut ledger);
                    if record.status() == RecordStatus::Active && rejection(&found).is_none() {
                        entries.push(Entry::new(i, place, record));
                    }
                    found
                }
            };
            if !found.is_empty() {
                by_item.insert(i, found);
            }
        }
        ledger.pass_times(&conflicting_revision::RULE, without_conflict);
        let history = History::new(entries, scene.strategy);
        if let Some(Header::Usable(delivery)) = &header {
            findings.extend(engine.judge_header(delivery, &header_place, &scene, &mut ledger));
            for (i, finding) in engine.judge_history(&history, &scene, &mut ledger) {
                by_item.entry(i).or_default().push(finding);
            }
        }
        reject_children(&history, &incoming, &fates, &mut by_item, &mut ledger);
        drop(history);
        let delivery = match header {
            Some(Header::Usable(delivery)) => Some(*delivery),
            Some(Header::Unusable(_)) | None => None,
        };
        let rejected = |i: usize| by_item.get(&i).is_some_and(|found| rejection(found).is_some());
        let reconciliation = reconciliation(&incoming, &fates, rejected, delivery.as_ref());
        if let Some(delivery) = &delivery {
            findings.extend(count_findings(delivery, &header_place, &reconciliation, &mut ledger));
        }
        let (records, quarantine) = sort_out(incoming, &fates, by_item, &mut findings);
        let id = delivery.as_ref().map(|delivery| delivery.id.as_str());
        let review = engine.policy().review(&findings, context.today, id, &mut ledger);
        findings.extend(review);
        findings.sort_by_cached_key(|finding| (finding.line, order(&finding.code)));
        let report = report(engine, context, delivery.clone(), reconciliation, ledger, findings);
        Reading { delivery, records, quarantine, report }
    }
}

impl Received {
    fn header_place(&self) -> Place<'static> {
        Place { line: Some(self.header_line), ..Place::default() }
    }

    /// A delivery is judged by the strategy that it names, or not at all.
    fn check_strategy(&mut self, engine: &Engine) {
        let Some(Header::Usable(delivery)) = &self.header else { return };
        let named = delivery.strategy.clone();
        if engine.strategy_named(&named).is_some() {
            return self.ledger.pass(&unknown_strategy::RULE);
        }
        self.ledger.fail(&unknown_strategy::RULE);
        let place = self.header_place();
        let known: Vec<&str> = engine.strategies().map(|strategy| strategy.id.as_str()).collect();
        let args = [("named", named), ("known", known.join(", "))];
        let finding = Finding::new(&unknown_strategy::RULE, &place, "/delivery/strategy", &args);
        self.header = Some(Header::Unusable(finding.fingerprint.clone()));
        self.findings.push(finding);
    }
}

fn place<'a>(came: &Incoming, record: &'a Record) -> Place<'a> {
    let id = Some(Cow::Borrowed(record.id()));
    Place { record: Some(record.record_type()), id, line: Some(came.line) }
}

/// Gives every record that builds on a rejected one a finding that names the cause. It comes last, so that the
/// cause may be any rule.
fn reject_children(
    history: &History,
    incoming: &[Incoming],
    fates: &[Fate],
    by_item: &mut BTreeMap<usize, Vec<Finding>>,
    ledger: &mut Ledger,
) {
    let named: HashSet<Parent> = history
        .entries()
        .filter_map(|entry| parent_rejected::parent_of(entry.record))
        .map(|(record, id, _)| (record, id))
        .collect();
    let parents = parents(&named, incoming, fates, by_item);
    let (mut passed, mut unknown) = (0, 0);
    for entry in history.entries() {
        let Some((record, parent, path)) = parent_rejected::parent_of(entry.record) else { continue };
        if by_item.get(&entry.index).is_some_and(|found| rejection(found).is_some()) {
            continue;
        }
        match parents.get(&(record, parent)) {
            None => unknown += 1,
            Some(None) => passed += 1,
            Some(Some(cause)) => {
                ledger.fail(&parent_rejected::RULE);
                let args = [("parent", parent.to_owned())];
                let finding =
                    Finding::new(&parent_rejected::RULE, &entry.place, path, &args).caused_by(cause);
                by_item.entry(entry.index).or_default().push(finding);
            }
        }
    }
    ledger.pass_times(&parent_rejected::RULE, passed);
    ledger.skip_times(&parent_rejected::RULE, SkipReason::NotInDelivery, unknown);
}

/// A record that others build on: its type and id.
type Parent<'a> = (RecordType, &'a str);

/// Those of the records that others name which came in, each with the fingerprint of the finding that rejects it, if
/// it is rejected.
fn parents<'a>(
    named: &HashSet<Parent<'a>>,
    incoming: &'a [Incoming],
    fates: &[Fate],
    by_item: &BTreeMap<usize, Vec<Finding>>,
) -> HashMap<Parent<'a>, Option<String>> {
    let mut parents: HashMap<Parent, Option<String>> = HashMap::new();
    for (i, (came, fate)) in incoming.iter().zip(fates).enumerate() {
        let (key, cause) = match (&came.content, fate) {
            // What is repeated or superseded has no say.
            (_, Fate::Duplicate | Fate::Superseded) => continue,
            (Content::Record(record), _) => {
                let cause = by_item.get(&i).and_then(|found| rejection(found));
                (Some((record.record_type(), record.id())), cause)
            }
            (Content::Broken { findings, .. }, _) => {
                let first = findings.first();
                let key = first.and_then(|finding| Some((finding.record?, finding.id.as_deref()?)));
                (key, rejection(findings))
            }
        };
        if let Some(key) = key.filter(|key| named.contains(key)) {
            // One record that stands is enough.
            let stands = cause.is_none();
            let known = parents.entry(key).or_insert(cause);
            if stands {
                *known = None;
            }
        }
    }
    parents
}

/// Where a rule stands in the catalogue.
fn order(code: &str) -> usize {
    catalogue().iter().position(|rule| rule.code == code).unwrap_or(usize::MAX)
}

/// What the header announces, against what was received.
fn count_findings(
    delivery: &Delivery,
    header: &Place,
    rows: &[Reconciliation],
    ledger: &mut Ledger,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (record, row) in rows.iter().filter_map(|row| row.record.map(|record| (record, row))) {
        let expected = delivery.expected.of(record);
        if row.received == expected {
            ledger.pass(&count_differs::RULE);
            continue;
        }
        ledger.fail(&count_differs::RULE);
        let args = [
            ("type", record.to_string()),
            ("expected", expected.to_string()),
            ("received", row.received.to_string()),
        ];
        let path = format!("/delivery/expected/{record}");
        findings.push(Finding::new(&count_differs::RULE, header, path, &args));
    }
    findings
}

/// Parts what can be used from what cannot, and gathers the findings about either.
fn sort_out(
    incoming: Vec<Incoming>,
    fates: &[Fate],
    mut by_item: BTreeMap<usize, Vec<Finding>>,
    findings: &mut Vec<Finding>,
) -> (Vec<Record>, Vec<Quarantined>) {
    let mut records = Vec::new();
    let mut quarantine = Vec::new();
    for (i, (came, fate)) in incoming.into_iter().zip(fates).enumerate() {
        let (record, raw, found) = match came.content {
            Content::Broken { raw, findings, .. } => (None, raw, findings),
            Content::Record(record) => {
                let found = by_item.remove(&i).unwrap_or_default();
                if rejection(&found).is_none() {
                    findings.extend(found);
                    if *fate == Fate::Current {
                        records.push(*record);
                    }
                    continue;
                }
                (Some(*record), Raw::default(), found)
            }
        };
        findings.extend(found.iter().cloned());
        quarantine.push(Quarantined {
            line: Some(came.line),
            offset: came.offset,
            length: came.length,
            record,
            raw: raw.text,
            masked: raw.masked,
            findings: found,
        });
    }
    (records, quarantine)
}

fn report(
    engine: &Engine,
    context: &Context,
    delivery: Option<Delivery>,
    reconciliation: Vec<Reconciliation>,
    ledger: Ledger,
    findings: Vec<Finding>,
) -> Report {
    let mut totals = Totals::default();
    for finding in &findings {
        match finding.severity {
            Severity::Error => totals.error += 1,
            Severity::Warning => totals.warning += 1,
            Severity::Information => totals.information += 1,
        }
        totals.waived += i64::from(finding.waived_by.is_some());
    }
    let strategy = engine.scene(context, delivery.as_ref()).strategy;
    let strategy = StrategyUsed {
        id: strategy.id.clone(),
        version: strategy.version.clone(),
        digest: strategy.digest(),
    };
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
    let listed = usize::try_from(engine.policy().max_findings).unwrap_or_default();
    let omitted = report.findings.len().saturating_sub(listed);
    report.findings.truncate(listed);
    report.findings_omitted = i64::try_from(omitted).unwrap_or(i64::MAX);
    report
}
