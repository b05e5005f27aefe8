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

/// Judges records and deliveries. An engine is immutable and can be used from all threads.
///
/// A delivery is judged by the strategy that it names. Single records, and deliveries whose header cannot be used,
/// are judged by the engine's first strategy.
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

    /// Returns the first strategy: it judges single records, and deliveries whose header cannot be used.
    pub fn strategy(&self) -> Arc<Strategy> {
        Strategy::of(self.inner.strategy())
    }

    /// Returns every strategy of the engine, the first one first.
    pub fn strategies(&self) -> Vec<Arc<Strategy>> {
        self.inner.strategies().map(Strategy::of).collect()
    }

    /// Returns the strategy with this id, or none if the engine does not have it.
    pub fn strategy_named(&self, id: &str) -> Option<Arc<Strategy>> {
        self.inner.strategy_named(id).map(Strategy::of)
    }

    /// Returns the policy: severities, waivers, and the most findings that a report lists.
    pub fn policy(&self) -> Policy {
        self.inner.policy().clone()
    }

    /// Reads and judges a whole delivery, in either spelling, as of the day `today`. Bytes that are not a delivery
    /// return a report with findings, never an exception.
    #[expect(clippy::needless_pass_by_value, reason = "a slice would be a direct buffer in Kotlin")]
    pub fn read(&self, bytes: Vec<u8>, today: Day) -> Arc<Reading> {
        self.read_direct(&bytes, today)
    }

    /// Reads a delivery from a direct buffer, from its start to its limit, without copying it. The position must
    /// be 0: pass a `slice()` of a buffer that was read from. A large delivery is read on one thread for each
    /// processor.
    pub fn read_direct(&self, buffer: &[u8], today: Day) -> Arc<Reading> {
        let context = Context { today };
        let inner = self.inner.read_from(&buffer, &context, threads_of_machine());
        // Reading in parts fails if another thread writes into the buffer meanwhile. Then it is read again at
        // once.
        let inner = inner.unwrap_or_else(|_| self.inner.read(buffer, &context));
        Reading::of(&self.inner, inner)
    }

    /// Judges a whole delivery as `read` does, and returns only the report, which holds no native memory. It takes
    /// less time, and for a large delivery much less memory.
    #[expect(clippy::needless_pass_by_value, reason = "a slice would be a direct buffer in Kotlin")]
    pub fn validate(&self, bytes: Vec<u8>, today: Day) -> Report {
        self.validate_direct(&bytes, today)
    }

    /// Judges a delivery in a direct buffer as `read_direct` does, without copying it, and returns only the
    /// report.
    pub fn validate_direct(&self, buffer: &[u8], today: Day) -> Report {
        let context = Context { today };
        let report = self.inner.validate(&buffer, &context, threads_of_machine());
        report.unwrap_or_else(|_| self.inner.read(buffer, &context).report)
    }

    /// Judges a single record, for example when a caseworker saves it, and returns the findings. Rules that need
    /// other records do not judge. If the list is empty, a delivery of this record alone would not reject it.
    pub fn check(&self, record: Record, today: Day) -> Vec<Finding> {
        self.inner.check(&record.into(), &Context { today })
    }

    /// Judges a single record in JSON. Throws `NotARecord` if the text is not a record. The message names the
    /// place and the reason, and repeats no value.
    pub fn check_json(&self, json: &str, today: Day) -> Result<Vec<Finding>, UdvejError> {
        let record = udvej::record::Record::from_json(json)?;
        Ok(self.inner.check(&record, &Context { today }))
    }
}
