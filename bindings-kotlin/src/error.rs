//! The exceptions of the library.

use udvej::client::{CprError, KeyError};
use udvej::exchange::DecodeError;
use udvej::programme::StrategyError;
use udvej::synthetic::SettingsError;
use udvej::verdict::PolicyError;

/// A wrong call of the library. A fault in a delivery is never an exception: it is a finding in the report.
///
/// The message says what to do instead. It repeats no argument: no number, no secret, no text.
#[derive(Debug, thiserror::Error, uniffi::Error)]
#[uniffi(flat_error)]
pub enum UdvejError {
    /// The id names no strategy that ships with the library.
    #[error("no shipped strategy has this id: see `shippedStrategies`, or load one with `fromJson`")]
    UnknownStrategy,
    /// The text is not a strategy, or the strategy is faulty. The message lists all faults.
    #[error("{0}")]
    BrokenStrategy(#[from] StrategyError),
    /// The text is not a policy, or the policy is faulty. The message lists all faults.
    #[error("{0}")]
    BrokenPolicy(#[from] PolicyError),
    /// The strategy has no CTI profile with this id.
    #[error("the strategy has no profile with this id: see its `profiles`")]
    UnknownProfile,
    /// The catalogue has no rule with this code.
    #[error("no rule has this code: see `rules`")]
    UnknownRule,
    /// The text is not one record in JSON.
    #[error("{0}")]
    NotARecord(#[from] DecodeError),
    /// The master secret of a pseudonymizer is too short.
    #[error("{0}")]
    ShortMaster(#[from] KeyError),
    /// The text is not a CPR number.
    #[error("{0}")]
    NotACpr(#[from] CprError),
    /// The secret of a client is not 128 bits.
    #[error("the client's secret has {length} bytes: give exactly 16 random bytes")]
    WrongSecret {
        /// The number of bytes in the secret.
        length: usize,
    },
    /// No delivery can be generated from these settings.
    #[error("{0}")]
    BrokenSettings(#[from] SettingsError),
    /// The generated delivery would not fit into one array of bytes.
    #[error("the delivery would have 2 GiB or more: ask for fewer records")]
    TooManyRecords,
}
