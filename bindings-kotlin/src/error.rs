//! What misuse is answered with.

use udvej::client::{CprError, KeyError};
use udvej::exchange::DecodeError;
use udvej::programme::StrategyError;
use udvej::synthetic::SettingsError;
use udvej::verdict::PolicyError;

/// Misuse of the library. What is wrong with a delivery is never an exception: it is a finding in its report.
///
/// The message says what to do instead. It repeats nothing of what was given: no number, no secret, no text.
#[derive(Debug, thiserror::Error, uniffi::Error)]
#[uniffi(flat_error)]
pub enum UdvejError {
    /// The id names no strategy that ships with the library.
    #[error("no shipped strategy has this id: see `shippedStrategies`, or load one with `fromJson`")]
    UnknownStrategy,
    /// The text is not a strategy, or one that cannot be used. The message lists all its faults.
    #[error("{0}")]
    BrokenStrategy(#[from] StrategyError),
    /// The policy cannot be used, or the text is not one. The message lists all its faults.
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
        /// How many bytes it has.
        length: usize,
    },
    /// No delivery can be made up from these settings.
    #[error("{0}")]
    BrokenSettings(#[from] SettingsError),
    /// The delivery that is made up would not fit into one array of bytes.
    #[error("the delivery would have 2 GiB or more: ask for fewer records")]
    TooManyRecords,
}
