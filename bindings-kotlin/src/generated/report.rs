//! The types of the report schema.
//!
//! Generated from the core's types by `make generate`. Do not edit.

use crate::mirrored::*;

/// A value that the text of a finding mentions.
#[uniffi::remote(Record)]
pub struct Arg {
    /// Its name in the text (navn).
    pub name: String,
    /// The value: a day, a count, a code (værdi).
    pub value: String,
}

/// What a rule reports about a record or a delivery (bemærkning).
///
/// It holds no personal value: no pseudonym, no card token and no text of a field. Its text is made from the
/// catalogue, in the language of the reader.
#[uniffi::remote(Record)]
pub struct Finding {
    /// The rule's code (regel).
    pub code: String,
    /// Its severity (alvor).
    pub severity: Severity,
    /// The type of the record. None for the delivery as a whole, and where the type cannot be read
    /// (posttype).
    pub record: Option<RecordType>,
    /// The id of the record, if it is safe to show (id).
    pub id: Option<String>,
    /// The line of the file on which the record starts, from 1. None for a record that was checked on its own
    /// (linje).
    pub line: Option<i64>,
    /// A JSON pointer to the field in the record. Empty for the record as a whole (sti).
    pub path: String,
    /// The arguments of the text: days, counts, codes (værdier).
    pub args: Vec<Arg>,
    /// Sixteen hexadecimal digits that stay the same when the same fault is delivered again (kontrolsum).
    pub fingerprint: String,
    /// The fingerprint of the finding that caused this one (følger af).
    pub caused_by: Option<String>,
    /// The waiver that covers the finding: a JSON pointer into the policy (undtagelse).
    pub waived_by: Option<String>,
}

/// The counts of one rule.
#[uniffi::remote(Record)]
pub struct LedgerEntry {
    /// The rule's code (regel).
    pub code: String,
    /// The number of judgements (bedømt).
    pub evaluated: i64,
    /// The number of judgements that found a fault (fundet).
    pub failed: i64,
    /// What the rule skipped, by reason. A rule that judged nothing has at least one entry here (ikke
    /// bedømt).
    pub skipped: Vec<Skipped>,
}

/// The counts of received records of one type, by outcome.
#[uniffi::remote(Record)]
pub struct Reconciliation {
    /// The type. None for records whose type cannot be read (posttype).
    pub record: Option<RecordType>,
    /// The number that the header expects (forventet).
    pub expected: Option<i64>,
    /// The number in the file (modtaget).
    pub received: i64,
    /// The number that can be used (godkendt).
    pub accepted: i64,
    /// The number that cannot be used and was quarantined with findings (sat til side).
    pub quarantined: i64,
    /// The number that repeat a record with the same id, revision and content (gentaget).
    pub duplicate: i64,
    /// The number that have a later revision in the same delivery (erstattet af nyere version).
    pub superseded: i64,
}

/// The verdict on one delivery (rapport). The same delivery, strategy and `today` give the same bytes in
/// every language.
#[uniffi::remote(Record)]
pub struct Report {
    /// The version of the report's format: `udvej-report/1` (rapportformat).
    pub format: String,
    /// The version of the library that judged the delivery (bibliotekets version).
    pub library: String,
    /// The strategy that the delivery was judged by (strategi).
    pub strategy: StrategyUsed,
    /// SHA-256 of the severities and waivers of the policy. None if it changes nothing
    /// (valideringsopsætning).
    pub policy: Option<String>,
    /// The day that the delivery was judged as of (bedømt ud fra).
    pub today: Day,
    /// The header, if it could be used (leverance).
    pub delivery: Option<Delivery>,
    /// Whether the delivery and every record in it were accepted: no finding has severity `error` (godkendt).
    pub accepted: bool,
    /// The number of findings of each severity, listed or not (bemærkninger i alt).
    pub totals: Totals,
    /// The counts of received records by outcome, for each type and for records whose type cannot be read:
    /// `received = accepted + quarantined + duplicate + superseded` (opgørelse).
    pub reconciliation: Vec<Reconciliation>,
    /// Every rule of the catalogue: how often it judged, and why it skipped (regler).
    pub rules: Vec<LedgerEntry>,
    /// The findings: errors first, then warnings, then information; each by line and then by rule. The policy
    /// limits how many are listed (fund).
    pub findings: Vec<Finding>,
    /// The number of findings that are not listed (udeladte bemærkninger).
    pub findings_omitted: i64,
    /// SHA-256, in hexadecimal, of the whole verdict with every finding, listed or not (kontrolsum).
    pub digest: String,
}

/// How often a rule skipped for one reason.
#[uniffi::remote(Record)]
pub struct Skipped {
    /// The reason (årsag).
    pub reason: SkipReason,
    /// The number of times (antal).
    pub count: i64,
}

/// The strategy that a delivery was judged by.
#[uniffi::remote(Record)]
pub struct StrategyUsed {
    /// Its id (id).
    pub id: String,
    /// Its version (version).
    pub version: String,
    /// SHA-256 of its content (kontrolsum).
    pub digest: String,
}

/// The number of findings of each severity.
#[uniffi::remote(Record)]
pub struct Totals {
    /// Errors: what they are about cannot be used (fejl).
    pub error: i64,
    /// Warnings: what they are about can be used, but is doubtful (advarsler).
    pub warning: i64,
    /// Information (oplysninger).
    pub information: i64,
    /// The number of these that a waiver covers (dispenseret).
    pub waived: i64,
}
