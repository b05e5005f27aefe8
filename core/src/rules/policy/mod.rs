//! The policy: what the user of an engine makes of the rules.

mod file;
pub(crate) mod waiver_expired;
pub(crate) mod waiver_unused;

pub use file::{Policy, PolicyError, SeverityChange, Waiver};
