//! The types of the policy schema.
//!
//! Generated from the core's types by `make generate`. Do not edit.

use crate::mirrored::*;

/// The settings of an engine: how many findings a report lists, which rules have another severity, and which
/// findings are waived until a day (valideringsopsætning).
#[uniffi::remote(Record)]
pub struct Policy {
    /// The most findings that a report lists. All findings are counted. Zero or less lists none (flest
    /// bemærkninger).
    #[uniffi(default = 1000)]
    pub max_findings: i32,
    /// Rules that have another severity than in the catalogue (alvor).
    #[uniffi(default)]
    pub severities: Vec<SeverityChange>,
    /// Findings that are waived until a day (undtagelser).
    #[uniffi(default)]
    pub waivers: Vec<Waiver>,
}

/// A rule that has another severity than in the catalogue (ændret alvor).
#[uniffi::remote(Record)]
pub struct SeverityChange {
    /// The rule's code (regel).
    pub rule: String,
    /// The severity that it has instead (alvor).
    pub severity: Severity,
    /// Why (begrundelse).
    pub reason: String,
}

/// Findings that are waived until a day. A waived finding is still listed, as information that names the
/// waiver (undtagelse).
#[uniffi::remote(Record)]
pub struct Waiver {
    /// The rule's code (regel).
    pub rule: String,
    /// The id of the delivery that it applies to. If left out, it applies to every delivery (leverance).
    #[uniffi(default)]
    pub delivery: Option<String>,
    /// The type of record that it applies to. If left out, it applies to every type (posttype).
    #[uniffi(default)]
    pub record: Option<RecordType>,
    /// The id of the record that it applies to. If left out, it applies to every record (id).
    #[uniffi(default)]
    pub id: Option<String>,
    /// A JSON pointer to the field that it applies to, with everything below it. If empty, it applies to the
    /// whole record (sti).
    #[uniffi(default)]
    pub path: String,
    /// Why (begrundelse).
    pub reason: String,
    /// The last day on which it applies (til og med).
    pub until: Day,
}
