//! Reads a delivery piece by piece, in either spelling.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::decode::{DecodeError, decode_value, explain, glimpse};
use super::document::{Document, NoDocument, Places};
use super::incoming::{Fault, Incoming, decode_text};
use super::lines::{Line, Lines};
use super::reading::{Header, Reading, Received};
use super::{MAX_DOCUMENT, MAX_LINE};
use crate::record::{Delivery, Malformed};
use crate::rules::exchange_rules::{
    byte_order_mark, carriage_return, empty, header_missing, line_too_long, not_utf8, unknown_strategy,
};
use crate::rules::{Context, Engine, Finding, Place, Rule};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads a delivery that comes in pieces, from a file or a network.
///
/// ```
/// use udvej::programme::Strategy;
/// use udvej::rules::{Context, Engine, Policy};
/// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
/// let mut reader = engine.reader(Context { today: "2013-03-07".parse()? });
/// for piece in [&b"{\"delivery\""[..], b": {}}\n"] {
///     reader.feed(piece);
/// }
/// let reading = reader.finish();
/// assert_eq!(reading.report.findings[0].code, "framing-missing-field");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Reader<'e> {
    engine: &'e Engine,
    context: Context,
    spelling: Spelling,
    received: Received,
}

#[derive(Debug)]
enum Spelling {
    /// Not enough has come to tell.
    Unknown(Vec<u8>),
    Lines(Lines),
    Document(Vec<u8>),
}

impl Engine {
    /// Reads and judges a whole delivery, in either spelling.
    ///
    /// ```
    /// use udvej::programme::Strategy;
    /// use udvej::rules::{Context, Engine, Policy};
    /// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
    /// let reading = engine.read(b"", &Context { today: "2013-03-07".parse()? });
    /// assert_eq!(reading.report.findings[0].code, "framing-empty");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read(&self, bytes: &[u8], context: &Context) -> Reading {
        let mut reader = self.reader(*context);
        reader.feed(bytes);
        reader.finish()
    }

    /// Starts to read a delivery that comes in pieces.
    pub fn reader(&self, context: Context) -> Reader<'_> {
        let spelling = Spelling::Unknown(Vec::new());
        Reader {
            engine: self,
            context,
            spelling,
            received: Received::default(),
        }
    }
}

impl Reader<'_> {
    /// Takes the next piece, of any size.
    pub fn feed(&mut self, piece: &[u8]) {
        match &mut self.spelling {
            Spelling::Unknown(start) => {
                start.extend_from_slice(piece);
                let two_lines = start.iter().filter(|b| **b == b'\n').nth(1).is_some();
                if two_lines || start.len() > MAX_LINE {
                    self.settle();
                }
            }
            Spelling::Lines(lines) => lines.feed(piece, |line| self.received.line(self.engine, &line)),
            Spelling::Document(text) => {
                // One byte more than the limit is enough to know that it is passed.
                let room = (MAX_DOCUMENT + 1).saturating_sub(text.len());
                text.extend_from_slice(piece.get(..room).unwrap_or(piece));
            }
        }
    }

    /// Judges what has come.
    pub fn finish(mut self) -> Reading {
        if matches!(self.spelling, Spelling::Unknown(_)) {
            self.settle();
        }
        let engine = self.engine;
        match self.spelling {
            Spelling::Lines(mut lines) => lines.finish(|line| self.received.line(engine, &line)),
            Spelling::Document(text) => self.received.document(engine, &text),
            Spelling::Unknown(_) => {}
        }
        self.received.judge(engine, &self.context)
    }

    /// Tells the spelling from the start of the file, and reads on from there.
    fn settle(&mut self) {
        let Spelling::Unknown(start) = &mut self.spelling else {
            return;
        };
        let start = std::mem::take(start);
        let text = start.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&start);
        let marked = text.len() < start.len();
        self.received.note(&byte_order_mark::RULE, marked, Some(1));
        self.received.skipped = start.len() - text.len();
        self.spelling = if is_document(text) {
            Spelling::Document(Vec::new())
        } else {
            Spelling::Lines(Lines::starting_at(self.received.skipped))
        };
        self.feed(text);
    }
}

/// Whether the start of a file is that of a document: its first line has `records`, or is the start of an
/// object that the next line goes on with.
fn is_document(start: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Outline {
        records: Option<serde::de::IgnoredAny>,
    }
    let mut lines = start
        .split(|b| *b == b'\n')
        .map(<[u8]>::trim_ascii)
        .skip_while(|line| line.is_empty());
    let first = lines.next().unwrap_or_default();
    let next = lines.next().unwrap_or_default();
    if !first.starts_with(b"{") {
        return false;
    }
    match serde_json::from_slice::<Outline>(first) {
        Ok(outline) => outline.records.is_some(),
        // A header that was cut off is followed by a record; the first line of a document is not.
        Err(error) if error.is_eof() && first.len() <= MAX_LINE => !next.starts_with(b"{\"record\""),
        Err(error) => {
            error.is_eof()
                && first
                    .get(1..)
                    .unwrap_or_default()
                    .trim_ascii()
                    .starts_with(b"\"delivery\"")
        }
    }
}

impl Received {
    /// Takes one line of the `.ndjson` spelling.
    fn line(&mut self, engine: &Engine, line: &Line) {
        let Some(bytes) = line.bytes else {
            self.no_header_yet();
            let incoming = Incoming::too_long(line.number, line.offset, line.length, &mut self.ledger);
            return self.incoming.push(incoming);
        };
        if !line.unterminated && bytes.ends_with(b"\r") {
            self.carriage_returns.get_or_insert((line.number, 0)).1 += 1;
        }
        let bytes = bytes.trim_ascii();
        if bytes.is_empty() {
            return;
        }
        if self.header.is_none() {
            if let Ok(text) = std::str::from_utf8(bytes) {
                match header_text(text) {
                    Some(Ok(header)) => return self.header(engine, header, line.number),
                    Some(Err(error)) => return self.unreadable(text, line.number, &error),
                    None => {}
                }
            }
            self.no_header_yet();
        }
        self.incoming
            .push(Incoming::new(line.number, line.offset, bytes, &mut self.ledger));
    }

    /// Notes that what came first is not a header, if nothing came before it.
    fn no_header_yet(&mut self) {
        if self.header.is_none() {
            self.note(&header_missing::RULE, true, Some(1));
            self.header = Some(Header::Unusable(self.last_fingerprint()));
        }
    }

    /// Takes the `.json` spelling, whole.
    fn document(&mut self, engine: &Engine, bytes: &[u8]) {
        if bytes.len() > MAX_DOCUMENT {
            let args = [("limit", MAX_DOCUMENT.to_string())];
            let findings = vec![Finding::new(&line_too_long::RULE, &Place::default(), "", &args)];
            return self.fault(Fault {
                rule: &line_too_long::RULE,
                findings,
                leaks: false,
            });
        }
        let line_of = |offset: usize| bytes.iter().take(offset).filter(|b| **b == b'\n').count() + 1;
        let line_of = |offset| i64::try_from(line_of(offset)).unwrap_or(i64::MAX);
        let returns = bytes.windows(2).filter(|pair| pair == b"\r\n").count();
        if returns > 0 {
            let first = bytes.iter().position(|b| *b == b'\r').unwrap_or_default();
            self.carriage_returns = Some((line_of(first), i64::try_from(returns).unwrap_or(i64::MAX)));
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let place = Place {
                    line: Some(line_of(error.valid_up_to())),
                    ..Place::default()
                };
                let findings = vec![Finding::new(&not_utf8::RULE, &place, "", &[])];
                return self.fault(Fault {
                    rule: &not_utf8::RULE,
                    findings,
                    leaks: false,
                });
            }
        };
        let document = match Document::parse(text) {
            Ok(document) => document,
            Err(NoDocument { line, error }) => return self.unreadable(text, line, &error),
        };
        let mut places = Places::new(text, self.skipped);
        // The header may stand after the records.
        let (line, _) = Places::new(text, self.skipped).of(document.delivery.get());
        self.header(engine, document.delivery, line);
        for record in document.records {
            let (line, offset) = places.of(record.get());
            self.incoming.push(Incoming::new(
                line,
                offset,
                record.get().as_bytes(),
                &mut self.ledger,
            ));
        }
    }

    /// Takes the header.
    fn header(&mut self, engine: &Engine, text: &RawValue, line: i64) {
        self.ledger.pass(&header_missing::RULE);
        let place = || Place {
            line: Some(line),
            ..Place::default()
        };
        let delivery = match decode_text(text.get(), place, header_from_json) {
            Ok(delivery) => delivery,
            Err(fault) => return self.fault(fault.below("/delivery")),
        };
        let (named, used) = (delivery.strategy.clone(), engine.strategy().id.clone());
        if named == used {
            self.ledger.pass(&unknown_strategy::RULE);
            self.header = Some(Header::Usable(Box::new(delivery)));
        } else {
            self.ledger.fail(&unknown_strategy::RULE);
            let args = [("named", named), ("used", used)];
            let finding = Finding::new(&unknown_strategy::RULE, &place(), "/delivery/strategy", &args);
            self.findings.push(finding);
            self.header = Some(Header::Unusable(self.last_fingerprint()));
        }
    }

    /// Notes why a text that holds the header cannot be taken apart; a CPR number in it comes first.
    fn unreadable(&mut self, text: &str, line: i64, error: &DecodeError) {
        let place = || Place {
            line: Some(line),
            ..Place::default()
        };
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
    fn note(&mut self, rule: &'static Rule, fails: bool, line: Option<i64>) {
        if fails {
            self.ledger.fail(rule);
            self.findings.push(Finding::new(
                rule,
                &Place {
                    line,
                    ..Place::default()
                },
                "",
                &[],
            ));
        } else {
            self.ledger.pass(rule);
        }
    }

    fn last_fingerprint(&self) -> String {
        self.findings
            .last()
            .map(|finding| finding.fingerprint.clone())
            .unwrap_or_default()
    }

    /// Notes what can only be said of the file once it has been read to its end.
    pub(super) fn close(&mut self) {
        self.note(&empty::RULE, self.header.is_none(), None);
        match self.carriage_returns {
            None => self.ledger.pass(&carriage_return::RULE),
            Some((line, lines)) => {
                self.ledger.fail(&carriage_return::RULE);
                let place = Place {
                    line: Some(line),
                    ..Place::default()
                };
                let args = [("lines", lines.to_string())];
                self.findings
                    .push(Finding::new(&carriage_return::RULE, &place, "", &args));
            }
        }
    }
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
            let starts_so = text
                .strip_prefix('{')
                .is_some_and(|rest| rest.trim_start().starts_with("\"delivery\""));
            (starts_so || glimpse(text).is_header).then(|| Err(explain(&error, String::new())))
        }
    }
}

fn header_from_json(text: &str) -> Result<Delivery, DecodeError> {
    let delivery: Delivery = decode_value(text)?;
    match delivery.malformed().into_iter().next() {
        None => Ok(delivery),
        Some(Malformed { path, expected }) => Err(DecodeError::WrongValue {
            path,
            expected: expected.into(),
        }),
    }
}
