//! A delivery that was read.

use std::sync::Arc;

use udvej::code::Lang;
use udvej::exchange::{write_document, write_ndjson};
use udvej::judging::Finding;
use udvej::page;
use udvej::programme::Strategy;
use udvej::record::Delivery;
use udvej::verdict::{Engine, Report};

use crate::generated::record::Record;
use crate::quarantine::Quarantined;

/// A delivery that was read: the usable records, the quarantine and the report.
///
/// It stays on the native side until it is asked, and each answer is a copy: ask once and keep the answer.
#[derive(uniffi::Object)]
pub struct Reading {
    inner: udvej::exchange::Reading,
    /// The one that it was judged by.
    strategy: Strategy,
}

impl Reading {
    /// What an engine read.
    pub(crate) fn of(engine: &Engine, inner: udvej::exchange::Reading) -> Arc<Self> {
        let strategy = engine.strategy_of(&inner.report).clone();
        Arc::new(Self { inner, strategy })
    }
}

#[uniffi::export]
impl Reading {
    /// The header, if it could be used.
    pub fn delivery(&self) -> Option<Delivery> {
        self.inner.delivery.clone()
    }

    /// Whether the delivery and every record in it were accepted.
    pub fn accepted(&self) -> bool {
        self.inner.report.accepted
    }

    /// How many records can be used.
    pub fn record_count(&self) -> i64 {
        i64::try_from(self.inner.records.len()).unwrap_or(i64::MAX)
    }

    /// The records that can be used, in the order of the file: the latest revision of each, once, also those
    /// that were entered in error.
    pub fn records(&self) -> Vec<Record> {
        self.inner.records.iter().cloned().map(Record::from).collect()
    }

    /// What was rejected, in the order of the file.
    pub fn quarantine(&self) -> Vec<Quarantined> {
        self.inner.quarantine.iter().cloned().map(Quarantined::from).collect()
    }

    /// What was rejected, as JSON: a line for each, with a line end. It is as sensitive as the delivery.
    pub fn quarantine_ndjson(&self) -> String {
        let lines = self.inner.quarantine.iter();
        lines.map(|rejected| rejected.to_json() + "\n").collect()
    }

    /// The verdict.
    pub fn report(&self) -> Report {
        self.inner.report.clone()
    }

    /// The verdict without its findings, for a report that lists many: `findings` hands them out a page at a time.
    pub fn summary(&self) -> Report {
        let report = &self.inner.report;
        Report {
            format: report.format.clone(),
            library: report.library.clone(),
            strategy: report.strategy.clone(),
            policy: report.policy.clone(),
            today: report.today,
            delivery: report.delivery.clone(),
            accepted: report.accepted,
            totals: report.totals.clone(),
            reconciliation: report.reconciliation.clone(),
            rules: report.rules.clone(),
            findings: Vec::new(),
            findings_omitted: report.findings_omitted,
            digest: report.digest.clone(),
        }
    }

    /// The number of findings that the report lists.
    pub fn finding_count(&self) -> i64 {
        i64::try_from(self.inner.report.findings.len()).unwrap_or(i64::MAX)
    }

    /// Up to `count` findings of the report, from index `from` on; empty past the end.
    pub fn findings(&self, from: i64, count: i32) -> Vec<Finding> {
        let (Ok(from), Ok(count)) = (usize::try_from(from), usize::try_from(count)) else {
            return Vec::new();
        };
        self.inner.report.findings.iter().skip(from).take(count).cloned().collect()
    }

    /// The report as one line of JSON, without a line end: the same bytes in every language.
    pub fn report_json(&self) -> String {
        self.inner.report.to_json()
    }

    /// The report as one self-contained HTML page for the sender of the delivery: the same bytes as the command
    /// `udvej validate --format html` writes.
    ///
    /// It shows no pseudonym, no card and no free text. A record is named by its line, and with `ids` by its id too: then
    /// the page is for the sender alone. It does show small numbers as they are, so do not publish it.
    #[uniffi::method(default(ids = false))]
    pub fn html(&self, lang: Lang, ids: bool) -> String {
        page::report(&self.inner, &self.strategy, lang, ids.into())
    }

    /// The records that can be used, in the `.ndjson` spelling; none if the header cannot be used. The numbers
    /// of records in the header are those that the sender wrote.
    pub fn to_ndjson(&self) -> Option<String> {
        let delivery = self.inner.delivery.as_ref()?;
        Some(write_ndjson(delivery, &self.inner.records))
    }

    /// The same as one JSON document, indented for people.
    pub fn to_document(&self) -> Option<String> {
        let delivery = self.inner.delivery.as_ref()?;
        Some(write_document(delivery, &self.inner.records))
    }
}

/// A delivery in the `.ndjson` spelling: the header on the first line, then a record on each line. The numbers
/// of records in the header are written as they are given.
#[uniffi::export]
fn write_delivery_ndjson(delivery: &Delivery, records: Vec<Record>) -> String {
    write_ndjson(delivery, &core(records))
}

/// A delivery in the `.json` spelling: one document, indented for people.
#[uniffi::export]
fn write_delivery_document(delivery: &Delivery, records: Vec<Record>) -> String {
    write_document(delivery, &core(records))
}

fn core(records: Vec<Record>) -> Vec<udvej::record::Record> {
    records.into_iter().map(Into::into).collect()
}
