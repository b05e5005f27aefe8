//! Decodes one line or element of a delivery, or returns the findings that say why it cannot be decoded.

use std::borrow::Cow;
use std::convert::Infallible;

use super::decode::{Glimpse, glimpse};
use super::quarantine::Raw;
use super::salvage::{Named, Salvage};
use super::{MAX_LINE, fast};
use crate::client::leak::{self, Scan};
use crate::code::RecordType;
use crate::evidence::Place;
use crate::json::DecodeError;
use crate::judging::{Codes, Finding, Ledger, OfRule, Rule, Scene};
use crate::record::{Delivery, Key, Record, random_in};
use crate::rules::anonymity::identity_leak;
use crate::rules::framing::{
    duplicate_key, header_not_first, line_too_long, missing_field, not_json, not_utf8, over_lines, truncated,
    unknown_field, unknown_record, wrong_value,
};
use crate::verdict::Engine;

/// The engine and the scene that single records are judged with.
#[derive(Debug)]
pub(crate) struct Judging<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) scene: Scene<'a>,
}

impl<'a> Judging<'a> {
    /// Returns the same with another copy of the header.
    pub(crate) fn by<'b>(&self, delivery: Option<&'b Delivery>) -> Judging<'b>
    where
        'a: 'b,
    {
        let Scene { strategy, today, .. } = self.scene;
        Judging { engine: self.engine, scene: Scene { strategy, today, delivery, covered: None } }
    }

    pub(crate) fn judge(&self, record: &Record, place: &Place, ledger: &mut Ledger) -> Vec<Finding> {
        self.engine.judge_record(record, place, &self.scene, ledger)
    }
}

/// A line or element that could not be decoded as a record, and its position.
#[derive(Debug)]
pub(crate) struct Undecoded {
    pub(crate) line: i64,
    pub(crate) offset: i64,
    pub(crate) length: i64,
    pub(crate) broken: Broken,
    /// The sender, where deliveries of several are judged together.
    pub(crate) sender: Option<Key>,
}

impl Undecoded {
    /// Returns the record that the text was meant to be, if that can be read.
    pub(crate) fn named(&self) -> Option<&Named> {
        self.broken.salvage.named.as_ref()
    }

    /// Returns the key of that record.
    pub(crate) fn key(&self) -> Option<Key> {
        let Named { record, id, .. } = self.named()?;
        let key = Key::of_record(*record, id);
        Some(self.sender.map_or(key, |sender| key.of_sender(sender)))
    }
}

/// The text and the findings of a line or element that could not be decoded.
#[derive(Debug)]
pub(crate) struct Broken {
    pub(crate) record: Option<RecordType>,
    pub(crate) salvage: Box<Salvage>,
    pub(crate) raw: Raw,
    pub(crate) findings: Vec<Finding>,
    /// The rule that it failed.
    rule: &'static Rule,
}

/// The rules that are applied while a text is decoded, in this order. A text that fails one does not reach the
/// next.
static STAGES: [&Rule; 12] = [
    &line_too_long::RULE,
    &not_utf8::RULE,
    &identity_leak::RULE,
    &over_lines::RULE,
    &truncated::RULE,
    &not_json::RULE,
    &header_not_first::RULE,
    &unknown_record::RULE,
    &unknown_field::RULE,
    &duplicate_key::RULE,
    &missing_field::RULE,
    &wrong_value::RULE,
];

/// The number of texts that failed at each stage of decoding.
#[derive(Debug, Default)]
pub(crate) struct Stages {
    /// The number of texts that passed every stage.
    pub(crate) records: i64,
    /// The number of texts that failed at each stage.
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

    /// Adds the counts of all stages to the ledger. A text that failed at a stage passed all earlier ones.
    pub(crate) fn note(&self, ledger: &mut Ledger) {
        let mut reached = self.records + self.failed.iter().sum::<i64>();
        for (rule, failed) in STAGES.into_iter().zip(self.failed) {
            ledger.add(rule, reached, failed);
            reached -= failed;
        }
    }
}

/// Scans a text for CPR numbers and then decodes it with `decode`. `place` is called only if there is a fault.
pub(crate) fn decode_text<T>(
    text: &str,
    place: impl Fn() -> Place<'static>,
    decode: impl Fn(&str) -> Result<T, DecodeError>,
) -> Result<T, Fault> {
    let Scan { leaks, opaque } = leak::scan(text, random_in);
    // The id itself may hold the CPR number.
    let nameless = || Place { id: None, ..place() };
    if !leaks.is_empty() {
        let finding = |path: &String| Finding::of(&nameless(), path, identity_leak::Args);
        return Err(Fault {
            rule: &identity_leak::RULE,
            findings: leaks.iter().map(finding).collect(),
            hidden: opaque,
        });
    }
    decode(text).map_err(|error| {
        let hidden = opaque || matches!(error, DecodeError::NotJson { .. } | DecodeError::Truncated);
        let place = if hidden { nameless() } else { place() };
        finding_of(error, &place).hidden(hidden)
    })
}

/// Why a text could not be decoded.
pub(crate) struct Fault {
    pub(crate) rule: &'static Rule,
    pub(crate) findings: Vec<Finding>,
    /// Whether the text cannot be scanned, so that all of it must be masked.
    pub(crate) hidden: bool,
}

impl Fault {
    /// Returns a fault with one finding, in a text that can be scanned.
    pub(crate) fn of<A: OfRule>(place: &Place, path: impl Into<String>, args: A) -> Self {
        Self { rule: A::RULE, findings: vec![Finding::of(place, path, args)], hidden: false }
    }

    /// Returns the same fault with this value of `hidden`.
    pub(crate) fn hidden(self, hidden: bool) -> Self {
        Self { hidden, ..self }
    }
}

/// Returns the fault for a decoding error.
fn finding_of(error: DecodeError, place: &Place) -> Fault {
    match error {
        DecodeError::NotJson { column } => Fault::of(place, "", not_json::Args { column: column.into() }),
        DecodeError::Truncated => Fault::of(place, "", truncated::Args),
        DecodeError::UnknownRecord => {
            let known = Codes(RecordType::ALL.to_vec());
            Fault::of(place, "/record", unknown_record::Args { known })
        }
        DecodeError::UnknownField { path, field } => {
            Fault::of(place, path, unknown_field::Args { field: field.into() })
        }
        DecodeError::DuplicateKey { path, field } => {
            Fault::of(place, path, duplicate_key::Args { field: field.into() })
        }
        DecodeError::MissingField { path, field } => {
            Fault::of(place, path, missing_field::Args { field: field.into() })
        }
        DecodeError::WrongValue { path, expected } => Fault::of(place, path, wrong_value::Args { expected }),
    }
}

impl Broken {
    /// A line that is longer than [`MAX_LINE`].
    pub(crate) fn too_long(line: i64) -> Self {
        let place = Place { line: Some(line), ..Place::default() };
        let Fault { rule, findings, .. } =
            Fault::of(&place, "", line_too_long::Args { limit: MAX_LINE.into() });
        Self { record: None, salvage: Box::default(), raw: Raw::default(), findings, rule }
    }

    /// A record that is written over several lines.
    pub(crate) fn over_lines(line: i64, text: &str) -> Self {
        let Fault { rule, findings, hidden } = over_lines(text, &place_in(text, line));
        let record = glimpse(text).record;
        Self { record, salvage: Box::default(), raw: Raw::of_text(text, record, hidden), findings, rule }
    }

    /// A line that is not UTF-8.
    fn not_utf8(line: i64, bytes: &[u8]) -> Self {
        let place = Place { line: Some(line), ..Place::default() };
        let Fault { rule, findings, .. } = Fault::of(&place, "", not_utf8::Args);
        let salvage = Box::new(Salvage::of(&String::from_utf8_lossy(bytes)));
        Self { record: None, salvage, raw: Raw::of_bytes(bytes), findings, rule }
    }
}

/// Returns the fault of a value that is written over several lines. A CPR number in it is reported instead.
pub(crate) fn over_lines(text: &str, place: &Place<'static>) -> Fault {
    let scanned = decode_text(text, || place.clone(), |_| Err::<Infallible, _>(DecodeError::Truncated));
    match scanned {
        Err(fault) if fault.rule.code == identity_leak::RULE.code => fault,
        _ => Fault::of(place, "", over_lines::Args),
    }
}

/// Returns the place of a record at this line, as far as its type and id can be read.
fn place_in(text: &str, line: i64) -> Place<'static> {
    let Glimpse { record, id, .. } = glimpse(text);
    Place { record, id: id.map(Cow::Owned), line: Some(line) }
}

/// Decodes the record in a line or element.
pub(crate) fn decode(line: i64, bytes: &[u8]) -> Result<Record, Broken> {
    let usual = std::str::from_utf8(bytes).ok().and_then(fast::record);
    usual.map_or_else(|| decode_slowly(line, bytes), Ok)
}

/// Decodes a line or element that the fast decoder does not accept.
pub(crate) fn decode_slowly(line: i64, bytes: &[u8]) -> Result<Record, Broken> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(Broken::not_utf8(line, bytes));
    };
    decode_by(line, text, Record::from_json_slowly)
}

/// Applies the checks of a text to a record that was made without one: the scan for CPR numbers, and the form of
/// its values. `text` is the JSON of the record. It is decoded only if a value is malformed, for the findings.
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
    let place = || place_in(text, line);
    decode_text(text, place, decode).map_err(|mut fault| {
        if fault.rule.code == unknown_record::RULE.code && glimpse(text).is_header {
            fault = Fault::of(&place(), "", header_not_first::Args).hidden(fault.hidden);
        }
        let Fault { rule, findings, hidden } = fault;
        let record = findings.first().and_then(|finding| finding.record);
        let named = record.or_else(|| glimpse(text).record);
        Broken {
            record,
            salvage: Box::new(Salvage::of(text)),
            raw: Raw::of_text(text, named, hidden),
            findings,
            rule,
        }
    })
}
