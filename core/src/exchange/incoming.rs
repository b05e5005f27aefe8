//! One line or element of a delivery, decoded or set aside.

use super::MAX_LINE;
use super::decode::{DecodeError, Glimpse, glimpse};
use super::fast;
use super::quarantine::Raw;
use crate::client::leak::{self, Scan};
use crate::code::RecordType;
use crate::record::Record;
use crate::rules::exchange_rules::{
    duplicate_key, header_not_first, identity_leak, line_too_long, missing_field, not_json, not_utf8,
    truncated, unknown_field, unknown_record, wrong_value,
};
use crate::rules::{Finding, Ledger, Place, Rule};

/// What came in, and where it stood.
#[derive(Debug)]
pub(crate) struct Incoming {
    pub(crate) line: i64,
    pub(crate) offset: i64,
    pub(crate) length: i64,
    pub(crate) content: Content,
}

/// A record, or what is known of something that is none.
#[derive(Debug)]
pub(crate) enum Content {
    Record(Box<Record>),
    Broken { record: Option<RecordType>, raw: Raw, findings: Vec<Finding> },
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

/// Notes in the ledger that a text passed every stage, or every one before the stage that it failed at.
pub(crate) fn note_stages(ledger: &mut Ledger, failed: Option<&'static Rule>) {
    for rule in STAGES {
        if failed.is_some_and(|failed| failed.code == rule.code) {
            return ledger.fail(rule);
        }
        ledger.pass(rule);
    }
}

/// Decodes a text by `decode`, after the scan for CPR numbers. `place` is asked for only if there is a fault.
pub(crate) fn decode_text<T>(
    text: &str,
    place: impl Fn() -> Place,
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

impl Incoming {
    /// A line that is longer than any record.
    pub(crate) fn too_long(line: i64, offset: i64, length: i64, ledger: &mut Ledger) -> Self {
        let place = Place { line: Some(line), ..Place::default() };
        let args = [("limit", MAX_LINE.to_string())];
        note_stages(ledger, Some(&line_too_long::RULE));
        let findings = vec![Finding::new(&line_too_long::RULE, &place, "", &args)];
        Self {
            line,
            offset,
            length,
            content: Content::Broken { record: None, raw: Raw::default(), findings },
        }
    }

    /// A line or element of a delivery.
    pub(crate) fn new(line: i64, offset: i64, bytes: &[u8], ledger: &mut Ledger) -> Self {
        let length = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let content = if let Ok(text) = std::str::from_utf8(bytes) {
            Self::content(text, line, ledger)
        } else {
            let place = Place { line: Some(line), ..Place::default() };
            note_stages(ledger, Some(&not_utf8::RULE));
            let findings = vec![Finding::new(&not_utf8::RULE, &place, "", &[])];
            Content::Broken { record: None, raw: Raw::of_bytes(bytes), findings }
        };
        Self { line, offset, length, content }
    }

    fn content(text: &str, line: i64, ledger: &mut Ledger) -> Content {
        if let Some(record) = fast::record(text) {
            note_stages(ledger, None);
            return Content::Record(Box::new(record));
        }
        let place = || {
            let Glimpse { record, id, .. } = glimpse(text);
            Place { record, id, line: Some(line) }
        };
        let mut decoded = decode_text(text, place, Record::from_json_slowly);
        if let Err(Fault { rule, findings, .. }) = &mut decoded
            && rule.code == unknown_record::RULE.code
            && glimpse(text).is_header
        {
            *rule = &header_not_first::RULE;
            *findings = vec![Finding::new(rule, &place(), "", &[])];
        }
        note_stages(ledger, decoded.as_ref().err().map(|fault| fault.rule));
        match decoded {
            Ok(record) => Content::Record(Box::new(record)),
            Err(Fault { findings, hidden, .. }) => {
                let record = findings.first().and_then(|finding| finding.record);
                Content::Broken { record, raw: Raw::of_text(text, hidden), findings }
            }
        }
    }

    pub(crate) fn record_type(&self) -> Option<RecordType> {
        match &self.content {
            Content::Record(record) => Some(record.record_type()),
            Content::Broken { record, .. } => *record,
        }
    }
}
