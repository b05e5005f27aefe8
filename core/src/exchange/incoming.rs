//! One line or element of a delivery, decoded or set aside.

use std::borrow::Cow;

use super::MAX_LINE;
use super::decode::{DecodeError, Glimpse, glimpse};
use super::fast;
use super::quarantine::Raw;
use crate::client::leak::{self, Scan};
use crate::code::RecordType;
use crate::record::{Delivery, Record};
use crate::rules::exchange_rules::{
    duplicate_key, header_not_first, identity_leak, line_too_long, missing_field, not_json, not_utf8,
    truncated, unknown_field, unknown_record, wrong_value,
};
use crate::rules::{Engine, Finding, Ledger, Place, Rule, Scene};

/// By what records are judged one by one.
#[derive(Debug)]
pub(crate) struct Judging<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) scene: Scene<'a>,
}

impl<'a> Judging<'a> {
    /// The same by another copy of the header.
    pub(crate) fn by<'b>(&self, delivery: Option<&'b Delivery>) -> Judging<'b>
    where
        'a: 'b,
    {
        let Scene { strategy, today, .. } = self.scene;
        Judging { engine: self.engine, scene: Scene { strategy, today, delivery } }
    }

    pub(crate) fn judge(&self, record: &Record, place: &Place, ledger: &mut Ledger) -> Vec<Finding> {
        self.engine.judge_record(record, place, &self.scene, ledger)
    }
}

/// Something that is no record, and where it stood.
#[derive(Debug)]
pub(crate) struct SetAside {
    pub(crate) line: i64,
    pub(crate) offset: i64,
    pub(crate) length: i64,
    pub(crate) broken: Broken,
}

/// What is known of something that is no record.
#[derive(Debug)]
pub(crate) struct Broken {
    pub(crate) record: Option<RecordType>,
    pub(crate) raw: Raw,
    pub(crate) findings: Vec<Finding>,
    /// The rule that it did not pass.
    rule: &'static Rule,
}

/// The rules that a text passes on its way to a record, in the order in which they judge.
static STAGES: [&Rule; 11] = [
    &line_too_long::RULE,
    &not_utf8::RULE,
    &identity_leak::RULE,
    &truncated::RULE,
    &not_json::RULE,
    &header_not_first::RULE,
    &unknown_record::RULE,
    &unknown_field::RULE,
    &duplicate_key::RULE,
    &missing_field::RULE,
    &wrong_value::RULE,
];

/// How many texts got how far on their way to a record.
#[derive(Debug, Default)]
pub(crate) struct Stages {
    /// How many passed every stage.
    pub(crate) records: i64,
    /// How many failed at each stage.
    failed: [i64; STAGES.len()],
}

impl Stages {
    pub(crate) fn failed(&mut self, broken: &Broken) {
        let stage = STAGES.iter().zip(&mut self.failed).find(|(rule, _)| rule.code == broken.rule.code);
        if let Some((_, failed)) = stage {
            *failed += 1;
        }
    }

    pub(crate) fn append(&mut self, other: &Self) {
        self.records += other.records;
        for (failed, more) in self.failed.iter_mut().zip(other.failed) {
            *failed += more;
        }
    }

    /// Notes in the ledger that every text passed every stage, or every one before the stage that it failed at.
    pub(crate) fn note(&self, ledger: &mut Ledger) {
        let mut came = self.records + self.failed.iter().sum::<i64>();
        for (rule, failed) in STAGES.into_iter().zip(self.failed) {
            ledger.add(rule, came, failed);
            came -= failed;
        }
    }
}

/// Decodes a text by `decode`, after the scan for CPR numbers. `place` is asked for only if there is a fault.
pub(crate) fn decode_text<T>(
    text: &str,
    place: impl Fn() -> Place<'static>,
    decode: impl Fn(&str) -> Result<T, DecodeError>,
) -> Result<T, Fault> {
    let Scan { leaks, opaque } = leak::scan(text);
    // The id may be what leaks.
    let nameless = || Place { id: None, ..place() };
    if !leaks.is_empty() {
        let finding = |path: &String| Finding::new(&identity_leak::RULE, &nameless(), path, &[]);
        return Err(Fault {
            rule: &identity_leak::RULE,
            findings: leaks.iter().map(finding).collect(),
            hidden: true,
        });
    }
    decode(text).map_err(|error| {
        let hidden = opaque || matches!(error, DecodeError::NotJson { .. } | DecodeError::Truncated);
        let (rule, path, arg) = told(error);
        let args: Vec<(&str, String)> = arg.into_iter().collect();
        let place = if hidden { nameless() } else { place() };
        Fault { rule, findings: vec![Finding::new(rule, &place, path, &args)], hidden }
    })
}

/// Why a text is not what it should be.
pub(crate) struct Fault {
    pub(crate) rule: &'static Rule,
    pub(crate) findings: Vec<Finding>,
    /// Whether the text may hold a CPR number, so that it must not be shown as it is.
    pub(crate) hidden: bool,
}

type Told = (&'static Rule, String, Option<(&'static str, String)>);

/// The rule that a decoding error breaks, where, and what its text mentions.
fn told(error: DecodeError) -> Told {
    match error {
        DecodeError::NotJson { column } => {
            (&not_json::RULE, String::new(), Some(("column", column.to_string())))
        }
        DecodeError::Truncated => (&truncated::RULE, String::new(), None),
        DecodeError::UnknownRecord => {
            let known: Vec<&str> = RecordType::ALL.iter().map(|record| record.code()).collect();
            (&unknown_record::RULE, "/record".into(), Some(("known", known.join(", "))))
        }
        DecodeError::UnknownField { path, field } => (&unknown_field::RULE, path, Some(("field", field))),
        DecodeError::DuplicateKey { path, field } => (&duplicate_key::RULE, path, Some(("field", field))),
        DecodeError::MissingField { path, field } => (&missing_field::RULE, path, Some(("field", field))),
        DecodeError::WrongValue { path, expected } => {
            (&wrong_value::RULE, path, Some(("expected", expected)))
        }
    }
}

impl Broken {
    /// A line that is longer than any record.
    pub(crate) fn too_long(line: i64) -> Self {
        let place = Place { line: Some(line), ..Place::default() };
        let args = [("limit", MAX_LINE.to_string())];
        let rule = &line_too_long::RULE;
        let findings = vec![Finding::new(rule, &place, "", &args)];
        Self { record: None, raw: Raw::default(), findings, rule }
    }

    /// A line that is not UTF-8.
    fn not_utf8(line: i64, bytes: &[u8]) -> Self {
        let place = Place { line: Some(line), ..Place::default() };
        let rule = &not_utf8::RULE;
        Self {
            record: None,
            raw: Raw::of_bytes(bytes),
            findings: vec![Finding::new(rule, &place, "", &[])],
            rule,
        }
    }
}

/// The record in a line or element, or why there is none.
pub(crate) fn decode(line: i64, bytes: &[u8]) -> Result<Record, Broken> {
    let usual = std::str::from_utf8(bytes).ok().and_then(fast::record);
    usual.map_or_else(|| decode_slowly(line, bytes), Ok)
}

/// Decodes a line or element of a delivery that has something unusual about it.
pub(crate) fn decode_slowly(line: i64, bytes: &[u8]) -> Result<Record, Broken> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(Broken::not_utf8(line, bytes));
    };
    decode_by(line, text, Record::from_json_slowly)
}

/// Passes a record that was made without a text through the checks that a text passes: the scan for CPR numbers, and
/// the form of its values. `text` is its spelling; it is decoded only to tell what is malformed.
pub(crate) fn checked(line: i64, text: &str, record: &Record) -> Result<Record, Broken> {
    let is_well_formed = record.malformed().is_empty();
    decode_by(
        line,
        text,
        |text| {
            if is_well_formed { Ok(record.clone()) } else { Record::from_json_slowly(text) }
        },
    )
}

fn decode_by(
    line: i64,
    text: &str,
    decode: impl Fn(&str) -> Result<Record, DecodeError>,
) -> Result<Record, Broken> {
    let place = || {
        let Glimpse { record, id, .. } = glimpse(text);
        Place { record, id: id.map(Cow::Owned), line: Some(line) }
    };
    decode_text(text, place, decode).map_err(|mut fault| {
        if fault.rule.code == unknown_record::RULE.code && glimpse(text).is_header {
            fault.rule = &header_not_first::RULE;
            fault.findings = vec![Finding::new(fault.rule, &place(), "", &[])];
        }
        let Fault { rule, findings, hidden } = fault;
        let record = findings.first().and_then(|finding| finding.record);
        Broken { record, raw: Raw::of_text(text, hidden), findings, rule }
    })
}
