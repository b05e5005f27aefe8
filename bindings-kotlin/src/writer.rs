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

/// Writes a delivery. It counts the records for the header, and judges the delivery before it returns it, so it
/// returns only accepted deliveries. It can be used from several threads.
#[derive(uniffi::Object)]
pub struct DeliveryWriter {
    engine: Arc<Engine>,
    context: Context,
    inner: Mutex<(Delivery, Vec<udvej::record::Record>)>,
}

#[uniffi::export]
impl Engine {
    /// Starts a delivery with this header, to be judged as of the day `today`. The writer counts the records and
    /// ignores the expected numbers in the header.
    pub fn writer(self: Arc<Self>, header: Delivery, today: Day) -> Arc<DeliveryWriter> {
        let inner = Mutex::new((header, Vec::new()));
        Arc::new(DeliveryWriter { engine: self, context: Context { today }, inner })
    }
}

#[uniffi::export]
impl DeliveryWriter {
    /// Appends a record, and returns the findings on it as a single record. A record with an error is not
    /// appended.
    pub fn append(&self, record: Record) -> Vec<Finding> {
        self.append_all(vec![record])
    }

    /// Appends several records, and returns their findings. If one record has an error, none is appended.
    pub fn append_all(&self, records: Vec<Record>) -> Vec<Finding> {
        let records: Vec<_> = records.into_iter().map(udvej::record::Record::from).collect();
        let check = |record| self.engine.inner.check(record, &self.context);
        let findings: Vec<Finding> = records.iter().flat_map(check).collect();
        if findings.iter().all(|finding| finding.severity != Severity::Error) {
            self.with(|(_, all)| all.extend(records));
        }
        findings
    }

    /// Returns the number of records.
    pub fn count(&self) -> i64 {
        self.with(|(_, records)| i64::try_from(records.len()).unwrap_or(i64::MAX))
    }

    /// Judges the delivery so far and returns the reading. Only this applies the rules that compare several
    /// records.
    pub fn reading(&self) -> Arc<Reading> {
        let reading = self.with(|(header, records)| self.judged(header, records));
        Reading::of(&self.engine.inner, reading)
    }

    /// Returns the delivery in the `.ndjson` spelling, or none if it or one of its records is rejected. `reading`
    /// returns the findings.
    pub fn to_ndjson(&self) -> Option<String> {
        self.accepted(write_ndjson)
    }

    /// Returns the same as one indented JSON document, or none if it is rejected.
    pub fn to_document(&self) -> Option<String> {
        self.accepted(write_document)
    }
}

impl DeliveryWriter {
    fn with<T>(&self, body: impl FnOnce(&mut (Delivery, Vec<udvej::record::Record>)) -> T) -> T {
        body(&mut self.inner.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Counts the records and judges the delivery.
    fn judged(&self, header: &mut Delivery, records: &[udvej::record::Record]) -> udvej::exchange::Reading {
        header.announce(records);
        self.engine.inner.judge(header, records, &self.context)
    }

    /// Returns the delivery as text, or none if it is rejected.
    fn accepted(&self, write: fn(&Delivery, &[udvej::record::Record]) -> String) -> Option<String> {
        self.with(|(header, records)| {
            let accepted = self.judged(header, records).report.accepted;
            accepted.then(|| write(header, records))
        })
    }
}
