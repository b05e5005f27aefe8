//! The policy: what the user of an engine makes of the rules.

use udvej::code::RecordType;
use udvej::judging::Severity;
use udvej::time::Day;
use udvej::verdict::{Policy, PolicyError, SeverityChange, Waiver};

use crate::error::UdvejError;

/// What the user of an engine makes of the rules: how many findings are listed, which rules weigh more or less, and
/// what is let pass for a time (politik).
///
/// What protects a person, and what says whether a text is a record at all, can be neither lowered nor waived: an
/// engine does not take a policy that tries.
#[uniffi::remote(Record)]
pub struct Policy {
    /// The most findings that a report lists; it counts them all. Zero or less lists none (flest fund).
    #[uniffi(default = 1000)]
    pub max_findings: i32,
    /// Rules that weigh more or less than the catalogue says (alvor).
    #[uniffi(default)]
    pub severities: Vec<SeverityChange>,
    /// What is let pass for a time (dispensationer).
    #[uniffi(default)]
    pub waivers: Vec<Waiver>,
}

/// A rule that weighs more or less than the catalogue says (ændret alvor).
#[uniffi::remote(Record)]
pub struct SeverityChange {
    /// The rule's code (regel).
    pub rule: String,
    /// How much it weighs instead (alvor).
    pub severity: Severity,
    /// Why, in 1 to 400 characters (begrundelse).
    pub reason: String,
}

/// A finding that is let pass until a day: it is still listed, as information that names the waiver (dispensation).
#[uniffi::remote(Record)]
pub struct Waiver {
    /// The rule's code (regel).
    pub rule: String,
    /// The id of the delivery it is for; every delivery if left out (leverance).
    #[uniffi(default)]
    pub delivery: Option<String>,
    /// The type of record it is for; every type if left out (posttype).
    #[uniffi(default)]
    pub record: Option<RecordType>,
    /// The id of the record it is for; every record if left out (id).
    #[uniffi(default)]
    pub id: Option<String>,
    /// Where in the record: a JSON pointer, which also stands for everything below it; the whole record if empty
    /// (sti).
    #[uniffi(default)]
    pub path: String,
    /// Why, in 1 to 400 characters (begrundelse).
    pub reason: String,
    /// The last day on which it holds (til og med).
    pub until: Day,
}

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
