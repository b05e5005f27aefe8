//! The engine: judges records and deliveries.

use std::sync::Arc;

use udvej::judging::Finding;
use udvej::time::Day;
use udvej::verdict::{Context, Policy, Report};
use udvej_file::threads_of_machine;

use crate::error::UdvejError;
use crate::generated::record::Record;
use crate::policy;
use crate::reading::Reading;
use crate::strategy::Strategy;

/// Judges records and deliveries. It does not change; one engine serves all threads.
///
/// A delivery is judged by the strategy that it names; a record by itself, and a delivery whose header cannot be
/// used, by the engine's first one.
#[derive(Debug, uniffi::Object)]
pub struct Engine {
    pub(crate) inner: udvej::verdict::Engine,
}

#[uniffi::export]
impl Engine {
    /// Makes an engine with the strategies in these JSON texts and every strategy that ships with the library. The
    /// first text is the engine's first strategy. Of two strategies with the same id the later one is used, and a
    /// given one before one that ships. A text that is not a strategy is a `BrokenStrategy`, a policy that cannot be
    /// used a `BrokenPolicy`.
    #[uniffi::constructor(default(policy = None))]
    pub fn from_json(strategies: Vec<String>, policy: Option<Policy>) -> Result<Arc<Self>, UdvejError> {
        let policy = policy::checked(policy.unwrap_or_default())?;
        let given = strategies.into_iter().map(|json| udvej::programme::Strategy::from_json(&json));
        let mut given = given.collect::<Result<Vec<_>, _>>()?.into_iter();
        let inner = udvej::verdict::Engine::with_shipped(given.next(), given, policy);
        let inner = inner.ok_or(UdvejError::UnknownStrategy)?;
        Ok(Arc::new(Self { inner }))
    }

    /// The first strategy: what it judges a record by itself by, and a delivery whose header cannot be used.
    pub fn strategy(&self) -> Arc<Strategy> {
        Strategy::of(self.inner.strategy())
    }

    /// Every strategy that it has, the first one first.
    pub fn strategies(&self) -> Vec<Arc<Strategy>> {
        self.inner.strategies().map(Strategy::of).collect()
    }

    /// The strategy with this id, if it has it.
    pub fn strategy_named(&self, id: &str) -> Option<Arc<Strategy>> {
        self.inner.strategy_named(id).map(Strategy::of)
    }

    /// How it weighs findings, and how many its reports list.
    pub fn policy(&self) -> Policy {
        self.inner.policy().clone()
    }

    /// Reads and judges a whole delivery, in either spelling, as of the day `today`. Bytes that are no
    /// delivery give a report that says so, never an exception.
    #[expect(clippy::needless_pass_by_value, reason = "a slice would be a direct buffer in Kotlin")]
    pub fn read(&self, bytes: Vec<u8>, today: Day) -> Arc<Reading> {
        self.read_direct(&bytes, today)
    }

    /// Reads a delivery without a copy from a direct buffer, from its start to its limit. The position must be
    /// 0: give a `slice()` of a buffer that was read from. A large one is read on as many threads as the machine has.
    pub fn read_direct(&self, buffer: &[u8], today: Day) -> Arc<Reading> {
        let context = Context { today };
        let inner = self.inner.read_from(&buffer, &context, threads_of_machine());
        // Who writes into the buffer meanwhile gets the verdict on what is read in one go.
        let inner = inner.unwrap_or_else(|_| self.inner.read(buffer, &context));
        Reading::of(&self.inner, inner)
    }

    /// Judges a whole delivery as `read` does, and keeps nothing but the report: there is no native memory to close. It
    /// takes less time, and of a large delivery much less memory.
    #[expect(clippy::needless_pass_by_value, reason = "a slice would be a direct buffer in Kotlin")]
    pub fn validate(&self, bytes: Vec<u8>, today: Day) -> Report {
        self.validate_direct(&bytes, today)
    }

    /// Judges a delivery as `read_direct` does, without a copy from a direct buffer, and keeps nothing but the report.
    pub fn validate_direct(&self, buffer: &[u8], today: Day) -> Report {
        let context = Context { today };
        let report = self.inner.validate(&buffer, &context, threads_of_machine());
        report.unwrap_or_else(|_| self.inner.read(buffer, &context).report)
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
