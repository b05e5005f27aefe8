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

/// A delivery that was read: the accepted records, the quarantine and the report.
///
/// It is stored in native memory. Each call returns a copy, so call once and keep the result.
#[derive(uniffi::Object)]
pub struct Reading {
    inner: udvej::exchange::Reading,
    /// The strategy that the delivery was judged by.
    strategy: Strategy,
}

impl Reading {
    /// Wraps what an engine read.
    pub(crate) fn of(engine: &Engine, inner: udvej::exchange::Reading) -> Arc<Self> {
        let strategy = engine.strategy_of(&inner.report).clone();
        Arc::new(Self { inner, strategy })
    }
}

#[uniffi::export]
impl Reading {
    /// Returns the header, or none if it cannot be used.
    pub fn delivery(&self) -> Option<Delivery> {
        self.inner.delivery.clone()
    }

    /// Returns whether the delivery and every record in it were accepted.
    pub fn accepted(&self) -> bool {
        self.inner.report.accepted
    }

    /// Returns the number of accepted records.
    pub fn record_count(&self) -> i64 {
        i64::try_from(self.inner.records.len()).unwrap_or(i64::MAX)
    }

    /// Returns the accepted records, in the order of the file: the latest revision of each, once. Records that
    /// were entered in error are included.
    pub fn records(&self) -> Vec<Record> {
        self.inner.records.iter().cloned().map(Record::from).collect()
    }

    /// Returns the quarantine, in the order of the file.
    pub fn quarantine(&self) -> Vec<Quarantined> {
        self.inner.quarantine.iter().cloned().map(Quarantined::from).collect()
    }

    /// Returns the quarantine as JSON, one line for each entry, each with a line end. It is as sensitive as the
    /// delivery.
    pub fn quarantine_ndjson(&self) -> String {
        let lines = self.inner.quarantine.iter();
        lines.map(|rejected| rejected.to_json() + "\n").collect()
    }

    /// Returns the report.
    pub fn report(&self) -> Report {
        self.inner.report.clone()
    }

    /// Returns the report without its findings. For a report with many findings, `findings` returns them page by
    /// page.
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

    /// Returns the number of findings that the report lists.
    pub fn finding_count(&self) -> i64 {
        i64::try_from(self.inner.report.findings.len()).unwrap_or(i64::MAX)
    }

    /// Returns at most `count` findings of the report, starting at index `from`, counted from 0. Returns an empty
    /// list after the last one.
    pub fn findings(&self, from: i64, count: i32) -> Vec<Finding> {
        let (Ok(from), Ok(count)) = (usize::try_from(from), usize::try_from(count)) else {
            return Vec::new();
        };
        self.inner.report.findings.iter().skip(from).take(count).cloned().collect()
    }

    /// Returns the report as one line of JSON, without a line end. The bytes are the same in every language.
    pub fn report_json(&self) -> String {
        self.inner.report.to_json()
    }

    /// Returns the report as one self-contained HTML page for the sender of the delivery: the same bytes as the
    /// command `udvej validate --format html` writes.
    ///
    /// It shows no pseudonym, card token, free text or record id; a record is named by its line. It shows small
    /// numbers unchanged, so do not publish it.
    pub fn html(&self, lang: Lang) -> String {
        page::report(&self.inner.report, &self.inner.records, &self.strategy, lang)
    }

    /// Returns the header and the accepted records in the `.ndjson` spelling, or none if the header cannot be
    /// used. The expected numbers of records in the header are those that the sender wrote.
    pub fn to_ndjson(&self) -> Option<String> {
        let delivery = self.inner.delivery.as_ref()?;
        Some(write_ndjson(delivery, &self.inner.records))
    }

    /// Returns the same as one indented JSON document, or none if the header cannot be used.
    pub fn to_document(&self) -> Option<String> {
        let delivery = self.inner.delivery.as_ref()?;
        Some(write_document(delivery, &self.inner.records))
    }
}

/// Returns a delivery in the `.ndjson` spelling: the header on the first line, then one record on each line. The
/// expected numbers of records in the header are written unchanged.
#[uniffi::export]
fn write_delivery_ndjson(delivery: &Delivery, records: Vec<Record>) -> String {
    write_ndjson(delivery, &core(records))
}

/// Returns a delivery in the `.json` spelling: one indented document.
#[uniffi::export]
fn write_delivery_document(delivery: &Delivery, records: Vec<Record>) -> String {
    write_document(delivery, &core(records))
}

fn core(records: Vec<Record>) -> Vec<udvej::record::Record> {
    records.into_iter().map(Into::into).collect()
}
