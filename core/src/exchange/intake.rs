//! What a delivery is made of, taken in line by line or as a document.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use super::decode::{DecodeError, decode_value, explain, glimpse};
use super::document::{Document, NoDocument, Places};
use super::fast;
use super::incoming::{Broken, Content, Fault, Incoming, decode_slowly, decode_text};
use super::lines::{Line, Lines, trim_json};
use super::reading::{Header, Received};
use super::{MAX_DOCUMENT, MAX_LINE};
use crate::record::{Delivery, Malformed};
use crate::rules::exchange_rules::{carriage_return, empty, header_missing, line_too_long, not_utf8};
use crate::rules::{Finding, Place, Rule};

impl Received {
    /// Takes one line of the `.ndjson` spelling.
    pub(super) fn line(&mut self, line: &Line) {
        let Some(bytes) = line.bytes else {
            self.no_header_yet();
            return self.too_long(line.number, line.offset, line.length);
        };
        if !line.unterminated && bytes.ends_with(b"\r") {
            self.carriage_returns.get_or_insert((line.number, 0)).1 += 1;
        }
        let bytes = trim_json(bytes);
        if bytes.is_empty() {
            return;
        }
        if self.header.is_none() {
            if let Ok(text) = std::str::from_utf8(bytes) {
                match header_text(text) {
                    Some(Ok(header)) => return self.header(header, line.number),
                    Some(Err(error)) => return self.unreadable(text, line.number, &error),
                    None => {}
                }
            }
            self.no_header_yet();
        }
        self.record(line.number, line.offset, bytes);
    }

    /// Takes a line or element that should be a record.
    fn record(&mut self, line: i64, offset: i64, bytes: &[u8]) {
        let length = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let usual = std::str::from_utf8(bytes).ok().and_then(fast::record);
        match usual.map_or_else(|| decode_slowly(line, bytes), Ok) {
            Ok(record) => {
                self.stages.records += 1;
                self.records.push(record);
                self.incoming.push(Incoming { line, offset, length, content: Content::Record });
            }
            Err(broken) => self.broken(line, offset, length, broken),
        }
    }

    /// Takes a line or element that is longer than any record.
    fn too_long(&mut self, line: i64, offset: i64, length: i64) {
        self.broken(line, offset, length, Broken::too_long(line));
    }

    fn broken(&mut self, line: i64, offset: i64, length: i64, broken: Broken) {
        self.stages.failed(&broken);
        self.incoming.push(Incoming { line, offset, length, content: Content::Broken(Box::new(broken)) });
    }

    /// Notes that what came first is not a header, if nothing came before it.
    fn no_header_yet(&mut self) {
        if self.header.is_none() {
            self.note(&header_missing::RULE, true, Some(1));
            self.header = Some(Header::Unusable(self.last_fingerprint()));
        }
    }

    /// Takes the `.json` spelling, whole.
    pub(super) fn document(&mut self, bytes: &[u8]) {
        if bytes.len() > MAX_DOCUMENT {
            let args = [("limit", MAX_DOCUMENT.to_string())];
            let findings = vec![Finding::new(&line_too_long::RULE, &Place::default(), "", &args)];
            return self.fault(Fault { rule: &line_too_long::RULE, findings, hidden: true });
        }
        match std::str::from_utf8(bytes).map(|text| (text, Document::parse(text))) {
            Ok((text, Ok(document))) => self.parts(text, &document),
            // The first line looked like the start of a document, but the file is one of lines: none is lost.
            _ if has_object_lines(bytes) => {
                let mut lines = Lines::starting_at(self.skipped);
                lines.feed(bytes, |line| self.line(&line));
                lines.finish(|line| self.line(&line));
            }
            Ok((text, Err(NoDocument { line, error }))) => self.unreadable(text, line, &error),
            Err(error) => {
                let place = Place { line: Some(line_of(bytes, error.valid_up_to())), ..Place::default() };
                let findings = vec![Finding::new(&not_utf8::RULE, &place, "", &[])];
                self.fault(Fault { rule: &not_utf8::RULE, findings, hidden: true });
            }
        }
    }

    /// Takes the header and the records of a document.
    fn parts(&mut self, text: &str, document: &Document) {
        let mut returns = text.match_indices("\r\n").map(|(offset, _)| offset);
        if let Some(first) = returns.next() {
            let lines = i64::try_from(returns.count() + 1).unwrap_or(i64::MAX);
            self.carriage_returns = Some((line_of(text.as_bytes(), first), lines));
        }
        // The header may stand after the records.
        let (line, _) = Places::new(text, self.skipped).of(document.delivery.get());
        self.header(document.delivery, line);
        let mut places = Places::new(text, self.skipped);
        for record in &document.records {
            let (line, offset) = places.of(record.get());
            let bytes = record.get().as_bytes();
            if bytes.len() > MAX_LINE {
                self.too_long(line, offset, i64::try_from(bytes.len()).unwrap_or(i64::MAX));
            } else {
                self.record(line, offset, bytes);
            }
        }
    }

    /// Takes the header.
    fn header(&mut self, text: &RawValue, line: i64) {
        self.ledger.pass(&header_missing::RULE);
        self.header_line = line;
        let place = || Place { line: Some(line), ..Place::default() };
        let delivery = match decode_text(text.get(), place, header_from_json) {
            Ok(delivery) => delivery,
            Err(mut fault) => {
                fault.findings =
                    fault.findings.into_iter().map(|finding| finding.below("/delivery")).collect();
                return self.fault(fault);
            }
        };
        self.header = Some(Header::Usable(Box::new(delivery)));
    }

    /// Notes why a text that holds the header cannot be taken apart; a CPR number in it comes first.
    fn unreadable(&mut self, text: &str, line: i64, error: &DecodeError) {
        let place = || Place { line: Some(line), ..Place::default() };
        if let Err(fault) = decode_text(text, place, |_| Err::<(), _>(error.clone())) {
            self.fault(fault);
        }
    }

    /// Notes a fault of the header, or of the document around it.
    fn fault(&mut self, fault: Fault) {
        self.ledger.fail(fault.rule);
        self.findings.extend(fault.findings);
        self.header = Some(Header::Unusable(self.last_fingerprint()));
    }

    /// Notes that a rule about the file as a whole judged, and what it found.
    pub(super) fn note(&mut self, rule: &'static Rule, fails: bool, line: Option<i64>) {
        if fails {
            self.ledger.fail(rule);
            self.findings.push(Finding::new(rule, &Place { line, ..Place::default() }, "", &[]));
        } else {
            self.ledger.pass(rule);
        }
    }

    fn last_fingerprint(&self) -> String {
        self.findings.last().map(|finding| finding.fingerprint.clone()).unwrap_or_default()
    }

    /// Notes what can only be said of the file once it has been read to its end.
    pub(super) fn close(&mut self) {
        self.stages.note(&mut self.ledger);
        self.note(&empty::RULE, self.header.is_none(), None);
        match self.carriage_returns {
            None => self.ledger.pass(&carriage_return::RULE),
            Some((line, lines)) => {
                self.ledger.fail(&carriage_return::RULE);
                let place = Place { line: Some(line), ..Place::default() };
                let args = [("lines", lines.to_string())];
                self.findings.push(Finding::new(&carriage_return::RULE, &place, "", &args));
            }
        }
    }
}

/// Whether a line after the first is an object by itself, as in the `.ndjson` spelling.
fn has_object_lines(bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|b| *b == b'\n').map(trim_json).filter(|line| !line.is_empty()).skip(1);
    lines.any(|line| line.starts_with(b"{") && serde_json::from_slice::<IgnoredAny>(line).is_ok())
}

/// The number of the line that a byte stands on, from 1.
fn line_of(bytes: &[u8], offset: usize) -> i64 {
    bytes.iter().take(offset).map(|b| i64::from(*b == b'\n')).sum::<i64>() + 1
}

/// The header in the first line of the `.ndjson` spelling, or why it cannot be read; none if the line holds
/// something else.
fn header_text(text: &str) -> Option<Result<&RawValue, DecodeError>> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct HeaderLine<'a> {
        #[serde(borrow)]
        delivery: &'a RawValue,
    }
    match serde_json::from_str::<HeaderLine>(text) {
        Ok(line) => Some(Ok(line.delivery)),
        Err(error) => {
            let starts_so =
                text.strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with("\"delivery\""));
            (starts_so || glimpse(text).is_header).then(|| Err(explain(&error, String::new())))
        }
    }
}

fn header_from_json(text: &str) -> Result<Delivery, DecodeError> {
    let delivery: Delivery = decode_value(text)?;
    match delivery.malformed().into_iter().next() {
        None => Ok(delivery),
        Some(Malformed { path, expected }) => {
            Err(DecodeError::WrongValue { path, expected: expected.into() })
        }
    }
}
