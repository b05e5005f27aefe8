//! The verdict on a delivery.

use udvej::code::RecordType;
use udvej::judging::{Finding, LedgerEntry, SkipReason, Skipped};
use udvej::record::Delivery;
use udvej::time::Day;
use udvej::verdict::{Reconciliation, Report, StrategyUsed, Totals};

/// The verdict on one delivery (rapport).
#[uniffi::remote(Record)]
pub struct Report {
    /// The version of the report's format: `udvej-report/1`.
    pub format: String,
    /// The version of the library that judged.
    pub library: String,
    /// The strategy that was judged by.
    pub strategy: StrategyUsed,
    /// SHA-256, in hexadecimal, of what the policy changes of the rules; none if it changes nothing.
    pub policy: Option<String>,
    /// The day that was judged as of.
    pub today: Day,
    /// The header, if it could be used.
    pub delivery: Option<Delivery>,
    /// Whether the delivery and every record in it were accepted: there is no finding of severity `error`.
    pub accepted: bool,
    /// How many findings there are of each severity, listed or not.
    pub totals: Totals,
    /// What became of every record received: for each type, and for records whose type cannot be read,
    /// `received = accepted + quarantined + duplicate + superseded`.
    pub reconciliation: Vec<Reconciliation>,
    /// Every rule of the catalogue: how often it judged, and why it did not.
    pub rules: Vec<LedgerEntry>,
    /// The findings, by line and then by rule; at most as many as the policy lists.
    pub findings: Vec<Finding>,
    /// How many findings are not listed.
    pub findings_omitted: i64,
    /// SHA-256, in hexadecimal, of the whole verdict with every finding, listed or not.
    pub digest: String,
}

/// The strategy that a delivery was judged by.
#[uniffi::remote(Record)]
pub struct StrategyUsed {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its content.
    pub digest: String,
}

/// How many findings there are of each severity.
#[uniffi::remote(Record)]
pub struct Totals {
    /// Errors: what they are about cannot be used.
    pub error: i64,
    /// Warnings: usable and doubtful.
    pub warning: i64,
    /// Information.
    pub information: i64,
    /// How many of these are let pass by a waiver.
    pub waived: i64,
}

/// What became of the records of one type.
#[uniffi::remote(Record)]
pub struct Reconciliation {
    /// The type; none for records whose type cannot be read.
    pub record: Option<RecordType>,
    /// How many the header announces.
    pub expected: Option<i64>,
    /// How many were in the file.
    pub received: i64,
    /// How many can be used.
    pub accepted: i64,
    /// How many cannot, and were set aside with their findings.
    pub quarantined: i64,
    /// How many repeat a record of the same id, revision and content.
    pub duplicate: i64,
    /// How many have a later revision in the same delivery.
    pub superseded: i64,
}

/// What one rule did.
#[uniffi::remote(Record)]
pub struct LedgerEntry {
    /// The rule's code.
    pub code: String,
    /// How often it judged.
    pub evaluated: i64,
    /// How often it found a fault.
    pub failed: i64,
    /// What it left unjudged, and why. A rule that judged nothing says so here.
    pub skipped: Vec<Skipped>,
}

/// What a rule left unjudged.
#[uniffi::remote(Record)]
pub struct Skipped {
    /// Why.
    pub reason: SkipReason,
    /// How often.
    pub count: i64,
}

/// The verdict as one line of JSON, without a line end: the same bytes in every language.
#[uniffi::export]
fn report_to_json(report: &Report) -> String {
    report.to_json()
}
