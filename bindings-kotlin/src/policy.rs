//! Policies: changed severities and waivers.

use udvej::verdict::{Policy, PolicyError};

use crate::error::UdvejError;

/// Returns the policy, or an error that lists its faults.
pub(crate) fn checked(policy: Policy) -> Result<Policy, UdvejError> {
    match policy.faults() {
        faults if faults.is_empty() => Ok(policy),
        faults => Err(PolicyError::Faulty(faults).into()),
    }
}

/// Reads a policy from JSON and validates it. Throws `BrokenPolicy` if the text is not a policy or the policy is
/// faulty. The message lists all faults with their places.
#[uniffi::export]
fn policy_from_json(json: &str) -> Result<Policy, UdvejError> {
    Ok(Policy::from_json(json)?)
}

/// Returns the SHA-256 of the severities and waivers in hexadecimal, or none if there are none.
#[uniffi::export]
fn policy_digest(policy: &Policy) -> Option<String> {
    policy.digest()
}
