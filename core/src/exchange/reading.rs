//! From what was received to the verdict.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::incoming::{Content, Incoming, Stages};
use super::parents::{Came, reject_children};
use super::quarantine::{Quarantined, Raw};
use super::reconcile::{Fate, fates, reconciliation};
use crate::code::RecordStatus;
use crate::hex::hex;
use crate::record::{Delivery, Record};
use crate::rules::exchange_rules::{conflicting_revision, count_differs, unknown_strategy, without_header};
use crate::rules::{
    Context, Engine, Entries, Entry, Finding, History, Ledger, Place, REPORT_FORMAT, Reconciliation, Report,
    Severity, StrategyUsed, Totals, catalogue, rejection,
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
    /// What of it was decoded, in its order.
    pub(super) records: Vec<Record>,
    pub(super) stages: Stages,
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
        let Self { header, incoming, records, mut findings, mut ledger, .. } = self;
        let scene = engine.scene(context, header.as_ref().and_then(Header::usable));
        let fates = fates(&records);
        let mut found = Found::new();
        let mut entries = Entries::default();
        let mut settled = 0;
        let lines = incoming.iter().filter(|came| came.is_record()).map(|came| came.line);
        for (index, ((record, fate), line)) in records.iter().zip(&fates).zip(lines).enumerate() {
            if !fate.counts() {
                continue;
            }
            let place = place(record, line);
            let of_record = match (fate, &header) {
                (Fate::Conflicting, _) => {
                    ledger.fail(&conflicting_revision::RULE);
                    let args = [("revision", record.revision().to_string())];
                    vec![Finding::new(&conflicting_revision::RULE, &place, "/revision", &args)]
                }
                (_, Some(Header::Unusable(cause))) => {
                    ledger.fail(&without_header::RULE);
                    vec![Finding::new(&without_header::RULE, &place, "", &[]).caused_by(cause)]
                }
                _ => {
                    settled += 1;
                    let found = engine.judge_record(record, &place, &scene, &mut ledger);
                    if record.status() == RecordStatus::Active && rejection(&found).is_none() {
                        entries.push(Entry::new(index, place, record));
                    }
                    found
                }
            };
            if !of_record.is_empty() {
                found.insert(index, of_record);
            }
        }
        ledger.add(&conflicting_revision::RULE, settled, 0);
        let history = History::new(entries, scene.strategy);
        if let Some(Header::Usable(delivery)) = &header {
            findings.extend(engine.judge_header(delivery, &header_place, &scene, &mut ledger));
            for (i, finding) in engine.judge_history(&history, &scene, &mut ledger) {
                found.entry(i).or_default().push(finding);
            }
        }
        reject_children(
            &history,
            &Came { incoming: &incoming, records: &records, fates: &fates },
            &mut found,
            &mut ledger,
        );
        drop(history);
        let delivery = match header {
            Some(Header::Usable(delivery)) => Some(*delivery),
            Some(Header::Unusable(_)) | None => None,
        };
        let rejected = rejected(&found);
        let reconciliation = reconciliation(&incoming, &records, &fates, &rejected, delivery.as_ref());
        if let Some(delivery) = &delivery {
            findings.extend(count_findings(delivery, &header_place, &reconciliation, &mut ledger));
        }
        let (records, quarantine) = sort_out(incoming, records, &fates, found, &mut findings);
        let id = delivery.as_ref().map(|delivery| delivery.id.as_str());
        let review = engine.policy().review(&findings, context.today, id, &mut ledger);
        findings.extend(review);
        sort(&mut findings);
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

fn place(record: &Record, line: i64) -> Place<'_> {
    let id = Some(Cow::Borrowed(record.id()));
    Place { record: Some(record.record_type()), id, line: Some(line) }
}

/// What was found of each record, if anything was, by its place among the records.
pub(super) type Found = BTreeMap<usize, Vec<Finding>>;

/// Which records were rejected.
pub(super) fn rejected(found: &Found) -> BTreeSet<usize> {
    found.iter().filter(|(_, found)| rejection(found).is_some()).map(|(i, _)| *i).collect()
}

/// Sorts findings by line, and then by where their rules stand in the catalogue.
fn sort(findings: &mut [Finding]) {
    let order: BTreeMap<&str, usize> = catalogue().iter().map(|rule| rule.code).zip(0..).collect();
    findings.sort_by_cached_key(|finding| {
        (finding.line, order.get(finding.code.as_str()).copied().unwrap_or(usize::MAX))
    });
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
    mut records: Vec<Record>,
    fates: &[Fate],
    found: Found,
    findings: &mut Vec<Finding>,
) -> (Vec<Record>, Vec<Quarantined>) {
    let rejected = rejected(&found);
    let mut quarantine = Vec::new();
    let mut decoded = 0..;
    let mut found = found.into_iter().peekable();
    for came in incoming {
        let (record, raw, found) = match came.content {
            Content::Broken(broken) => (None, broken.raw, broken.findings),
            Content::Record => {
                let Some(i) = decoded.next() else { continue };
                let found = found.next_if(|(of, _)| *of == i).map(|(_, found)| found).unwrap_or_default();
                if !rejected.contains(&i) {
                    findings.extend(found);
                    continue;
                }
                (records.get(i).cloned(), Raw::default(), found)
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
    // What can be used stays where it is: mostly that is everything.
    let mut kept = fates.iter().enumerate().map(|(i, fate)| *fate == Fate::Current && !rejected.contains(&i));
    records.retain(|_| kept.next().unwrap_or_default());
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
