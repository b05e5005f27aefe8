//! Writes a delivery that validates.

use std::sync::{Arc, Mutex, PoisonError};

use udvej::exchange::{write_document, write_ndjson};
use udvej::judging::{Finding, Severity};
use udvej::record::Delivery;
use udvej::time::Day;
use udvej::verdict::Context;

use crate::engine::Engine;
use crate::generated::record::Record;
use crate::reading::Reading;

/// Writes a delivery. It counts the records into the header, and validates the whole delivery before it returns the
/// text. It is safe to use from several threads.
#[derive(uniffi::Object)]
pub struct DeliveryWriter {
    engine: Arc<Engine>,
    context: Context,
    inner: Mutex<(Delivery, Vec<udvej::record::Record>)>,
}

#[uniffi::export]
impl Engine {
    /// Starts a delivery under this header, to be validated as of the day `today`. The expected counts in the header
    /// are ignored: the writer counts the records itself.
    pub fn writer(self: Arc<Self>, header: Delivery, today: Day) -> Arc<DeliveryWriter> {
        let inner = Mutex::new((header, Vec::new()));
        Arc::new(DeliveryWriter { engine: self, context: Context { today }, inner })
    }
}

#[uniffi::export]
impl DeliveryWriter {
    /// Validates a record by itself, appends it, and returns its findings. A record with an error is not appended.
    pub fn append(&self, record: Record) -> Vec<Finding> {
        self.append_all(vec![record])
    }

    /// Appends several records as `append` does: all of them, or none if any has an error.
    pub fn append_all(&self, records: Vec<Record>) -> Vec<Finding> {
        let records: Vec<_> = records.into_iter().map(udvej::record::Record::from).collect();
        let check = |record| self.engine.inner.check(record, &self.context);
        let findings: Vec<Finding> = records.iter().flat_map(check).collect();
        if findings.iter().all(|finding| finding.severity != Severity::Error) {
            self.with(|(_, all)| all.extend(records));
        }
        findings
    }

    /// The number of records appended.
    pub fn count(&self) -> i64 {
        self.with(|(_, records)| i64::try_from(records.len()).unwrap_or(i64::MAX))
    }

    /// Validates the delivery so far. Rules that compare records run only here and when the text is made.
    pub fn reading(&self) -> Arc<Reading> {
        let reading = self.with(|(header, records)| self.judged(header, records));
        Reading::of(&self.engine.inner, reading)
    }

    /// The delivery as `.ndjson`; none if a rule rejects the delivery or a record in it. `reading` returns the findings.
    pub fn to_ndjson(&self) -> Option<String> {
        self.accepted(write_ndjson)
    }

    /// The same as one JSON document, indented for people.
    pub fn to_document(&self) -> Option<String> {
        self.accepted(write_document)
    }
}

impl DeliveryWriter {
    fn with<T>(&self, body: impl FnOnce(&mut (Delivery, Vec<udvej::record::Record>)) -> T) -> T {
        body(&mut self.inner.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Counts the records into the header and validates the delivery.
    fn judged(&self, header: &mut Delivery, records: &[udvej::record::Record]) -> udvej::exchange::Reading {
        header.announce(records);
        self.engine.inner.judge(header, records, &self.context)
    }

    /// The delivery as text, if it is accepted.
    fn accepted(&self, write: fn(&Delivery, &[udvej::record::Record]) -> String) -> Option<String> {
        self.with(|(header, records)| {
            let accepted = self.judged(header, records).report.accepted;
            accepted.then(|| write(header, records))
        })
    }
}
