//! The types of the policy schema.
//!
//! Generated from the core's types by `make generate`. Do not edit.

use crate::mirrored::*;

/// What the user of an engine makes of the rules: how many findings are listed, which rules weigh more or
/// less, and what is let pass for a time (politik).
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
    /// Why (begrundelse).
    pub reason: String,
}

/// A finding that is let pass until a day: it is still listed, as information that names the waiver
/// (dispensation).
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
    /// Where in the record: a JSON pointer, which also stands for everything below it; the whole record if
    /// empty (sti).
    #[uniffi(default)]
    pub path: String,
    /// Why (begrundelse).
    pub reason: String,
    /// The last day on which it holds (til og med).
    pub until: Day,
}
