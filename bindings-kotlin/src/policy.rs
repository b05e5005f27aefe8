//! The policy: what the user of an engine makes of the rules.

use udvej::verdict::{Policy, PolicyError};

use crate::error::UdvejError;

/// The policy, if an engine can use it.
pub(crate) fn checked(policy: Policy) -> Result<Policy, UdvejError> {
    match policy.faults() {
        faults if faults.is_empty() => Ok(policy),
        faults => Err(PolicyError::Faulty(faults).into()),
    }
}

/// Reads a policy from JSON and checks it. A text that is not a policy, or one that cannot be used, is a
/// `BrokenPolicy`, which says where and why.
#[uniffi::export]
fn policy_from_json(json: &str) -> Result<Policy, UdvejError> {
    Ok(Policy::from_json(json)?)
}

/// SHA-256 of what the policy changes, in hexadecimal; none if it changes nothing.
#[uniffi::export]
fn policy_digest(policy: &Policy) -> Option<String> {
    policy.digest()
}
