//! The engine: judges records and deliveries.

use std::sync::Arc;

use udvej::rules::{Context, Finding, Policy};
use udvej::time::Day;

use crate::error::UdvejError;
use crate::reading::Reading;
use crate::record::Record;
use crate::strategy::{self, Strategy};

/// Judges records and deliveries by one strategy. It does not change; one engine serves all threads.
#[derive(Debug, uniffi::Object)]
pub struct Engine {
    inner: udvej::rules::Engine,
}

#[uniffi::export]
impl Engine {
    /// An engine for a strategy, or for `exit_dk` if none is given.
    #[uniffi::constructor(default(strategy = None, policy = None))]
    pub fn new(strategy: Option<Arc<Strategy>>, policy: Option<Policy>) -> Result<Arc<Self>, UdvejError> {
        let strategy = match strategy {
            Some(strategy) => strategy,
            None => Strategy::shipped(strategy::DEFAULT)?,
        };
        let inner = udvej::rules::Engine::new(strategy.inner.clone(), policy.unwrap_or_default());
        Ok(Arc::new(Self { inner }))
    }

    /// The strategy that it judges by.
    pub fn strategy(&self) -> Arc<Strategy> {
        let inner = self.inner.strategy().clone();
        Arc::new(Strategy { inner })
    }

    /// What its reports hold.
    pub fn policy(&self) -> Policy {
        self.inner.policy().clone()
    }

    /// Reads and judges a whole delivery, in either spelling, as of the day `today`. Bytes that are no
    /// delivery give a report that says so, never an exception.
    #[allow(clippy::needless_pass_by_value)] // a slice would be a direct buffer in Kotlin
    pub fn read(&self, bytes: Vec<u8>, today: Day) -> Arc<Reading> {
        self.read_direct(&bytes, today)
    }

    /// Reads a delivery without a copy from a direct buffer, from its start to its limit. The position must be
    /// 0: give a `slice()` of a buffer that was read from.
    pub fn read_direct(&self, buffer: &[u8], today: Day) -> Arc<Reading> {
        let inner = self.inner.read(buffer, &Context { today });
        Arc::new(Reading { inner })
    }

    /// Judges one record by itself, as a caseworker saves it. Rules that need other records do not judge. An
    /// empty answer means that a delivery of this record alone would not reject it.
    pub fn check(&self, record: Record, today: Day) -> Vec<Finding> {
        self.inner.check(&record.into(), &Context { today })
    }

    /// Judges one record given as JSON. A text that is not a record is a `NotARecord`, which says where and
    /// why, and repeats no value.
    pub fn check_json(&self, json: &str, today: Day) -> Result<Vec<Finding>, UdvejError> {
        let record = udvej::record::Record::from_json(json)?;
        Ok(self.inner.check(&record, &Context { today }))
    }
}

/// What the user of an engine wants from its reports.
#[uniffi::remote(Record)]
pub struct Policy {
    /// The most findings that a report lists; it counts them all. Zero or less lists none.
    #[uniffi(default = 1000)]
    pub max_findings: i32,
}
