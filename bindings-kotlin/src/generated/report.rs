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

/// One thing that a rule has to say about a record or a delivery (fund).
///
/// It holds no personal value: no pseudonym, no card token, nothing of a field's text. Its text is made from
/// the catalogue in the reader's language.
#[uniffi::remote(Record)]
pub struct Finding {
    /// The rule's code (regel).
    pub code: String,
    /// How much it weighs (alvor).
    pub severity: Severity,
    /// The type of the record; none for the delivery as a whole, or where the type cannot be read (posttype).
    pub record: Option<RecordType>,
    /// The record's id, if it is safe to show (id).
    pub id: Option<String>,
    /// The line of the file on which the record starts, from 1; none for a record checked by itself (linje).
    pub line: Option<i64>,
    /// Where in the record: a JSON pointer; empty for the record as a whole (sti).
    pub path: String,
    /// What the text mentions: days, counts, codes (værdier).
    pub args: Vec<Arg>,
    /// Sixteen hexadecimal digits that stay the same when the same fault is delivered again (fingeraftryk).
    pub fingerprint: String,
    /// The fingerprint of the finding that this one follows from (følger af).
    pub caused_by: Option<String>,
    /// The waiver that lets it pass: a JSON pointer into the policy (dispensation).
    pub waived_by: Option<String>,
}

/// What one rule did.
#[uniffi::remote(Record)]
pub struct LedgerEntry {
    /// The rule's code (regel).
    pub code: String,
    /// How often it judged (bedømt).
    pub evaluated: i64,
    /// How often it found a fault (fundet).
    pub failed: i64,
    /// What it left unjudged, and why. A rule that judged nothing says so here (ikke bedømt).
    pub skipped: Vec<Skipped>,
}

/// What became of the records of one type.
#[uniffi::remote(Record)]
pub struct Reconciliation {
    /// The type; none for records whose type cannot be read (posttype).
    pub record: Option<RecordType>,
    /// How many the header announces (varslet).
    pub expected: Option<i64>,
    /// How many were in the file (modtaget).
    pub received: i64,
    /// How many can be used (godtaget).
    pub accepted: i64,
    /// How many cannot, and were set aside with their findings (sat til side).
    pub quarantined: i64,
    /// How many repeat a record of the same id, revision and content (gentaget).
    pub duplicate: i64,
    /// How many have a later revision in the same delivery (afløst).
    pub superseded: i64,
}

/// The verdict on one delivery (rapport). The same delivery, strategy and `today` give the same bytes in
/// every language.
#[uniffi::remote(Record)]
pub struct Report {
    /// The version of the report's format: `udvej-report/1` (rapportformat).
    pub format: String,
    /// The version of the library that judged (bibliotekets version).
    pub library: String,
    /// The strategy that was judged by (strategi).
    pub strategy: StrategyUsed,
    /// SHA-256 of what the policy changes of the rules; none if it changes nothing (politik).
    pub policy: Option<String>,
    /// The day that was judged as of (bedømt ud fra).
    pub today: Day,
    /// The header, if it could be used (leverance).
    pub delivery: Option<Delivery>,
    /// Whether the delivery and every record in it were accepted: there is no finding of severity `error`
    /// (godtaget).
    pub accepted: bool,
    /// How many findings there are of each severity, listed or not (fund i alt).
    pub totals: Totals,
    /// What became of every record received: for each type, and for records whose type cannot be read,
    /// `received = accepted + quarantined + duplicate + superseded` (opgørelse).
    pub reconciliation: Vec<Reconciliation>,
    /// Every rule of the catalogue: how often it judged, and why it did not (regler).
    pub rules: Vec<LedgerEntry>,
    /// The findings, by line and then by rule; at most as many as the policy lists (fund).
    pub findings: Vec<Finding>,
    /// How many findings are not listed (udeladte fund).
    pub findings_omitted: i64,
    /// SHA-256, in hexadecimal, of the whole verdict with every finding, listed or not (fingeraftryk).
    pub digest: String,
}

/// What a rule left unjudged.
#[uniffi::remote(Record)]
pub struct Skipped {
    /// Why (årsag).
    pub reason: SkipReason,
    /// How often (antal).
    pub count: i64,
}

/// The strategy that a delivery was judged by.
#[uniffi::remote(Record)]
pub struct StrategyUsed {
    /// Its id (id).
    pub id: String,
    /// Its version (version).
    pub version: String,
    /// SHA-256 of its content (fingeraftryk).
    pub digest: String,
}

/// How many findings there are of each severity.
#[uniffi::remote(Record)]
pub struct Totals {
    /// Errors: what they are about cannot be used (fejl).
    pub error: i64,
    /// Warnings: usable and doubtful (advarsler).
    pub warning: i64,
    /// Information (oplysninger).
    pub information: i64,
    /// How many of these are let pass by a waiver (dispenseret).
    pub waived: i64,
}
