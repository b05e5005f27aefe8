//! Reads a delivery in either spelling, from start to end.

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::collect::Collector;
use super::document::{Document, NoDocument, Places};
use super::faults::{Fault, over_lines};
use super::header::Preamble;
use super::lines::{Line, Lines, trim_json};
use super::part::{Part, signed};
use super::{MAX_DOCUMENT, MAX_LINE};
use crate::evidence::Place;
use crate::rules::framing::{byte_order_mark, line_too_long, not_utf8};
use crate::verdict::{Context, Engine};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads a delivery piece by piece.
#[derive(Debug)]
pub(super) struct SpellingReader<'e, K> {
    spelling: Spelling,
    /// The length of the byte order mark before the text, in bytes.
    skipped: usize,
    pub(super) preamble: Preamble<'e>,
    pub(super) part: Part<K>,
}

#[derive(Debug)]
enum Spelling {
    /// Too few bytes to detect the spelling.
    Unknown(Vec<u8>),
    Lines(Lines),
    Document(Vec<u8>),
}

impl<'e, K: Collector> SpellingReader<'e, K> {
    /// Records are judged while they are read, if there is an engine.
    pub(super) fn new(engine: Option<(&'e Engine, Context)>) -> Self {
        let spelling = Spelling::Unknown(Vec::new());
        Self { spelling, skipped: 0, preamble: Preamble::new(engine), part: Part::new(K::default()) }
    }

    /// Reads the next piece.
    pub(super) fn feed(&mut self, piece: &[u8]) {
        match &mut self.spelling {
            Spelling::Unknown(start) if start.is_empty() && is_enough(piece) => self.settle(piece),
            Spelling::Unknown(start) => {
                start.extend_from_slice(piece);
                if is_enough(start) {
                    let start = std::mem::take(start);
                    self.settle(&start);
                }
            }
            Spelling::Lines(lines) => {
                lines.feed(piece, |line| take_line(&mut self.preamble, &mut self.part, &line));
            }
            Spelling::Document(text) => {
                // One byte more than the limit is enough to know that it is exceeded.
                let room = (MAX_DOCUMENT + 1).saturating_sub(text.len());
                text.extend_from_slice(piece.get(..room).unwrap_or(piece));
            }
        }
    }

    /// Reads what is left. No more pieces come.
    pub(super) fn finish(mut self) -> (Preamble<'e>, Part<K>) {
        if let Spelling::Unknown(start) = &mut self.spelling {
            let start = std::mem::take(start);
            self.settle(&start);
        }
        match std::mem::replace(&mut self.spelling, Spelling::Unknown(Vec::new())) {
            Spelling::Lines(mut lines) => {
                lines.finish(|line| take_line(&mut self.preamble, &mut self.part, &line));
            }
            Spelling::Document(text) => self.document(&text),
            Spelling::Unknown(_) => {}
        }
        (self.preamble, self.part)
    }

    /// Detects the spelling from the start of the file, and reads on.
    fn settle(&mut self, start: &[u8]) {
        let text = self.skip_mark(start);
        self.spelling = if is_document(text) {
            Spelling::Document(Vec::new())
        } else {
            Spelling::Lines(Lines::starting_at(signed(self.skipped), 0))
        };
        self.feed(text);
    }

    /// Returns the start of a file without its byte order mark.
    fn skip_mark<'t>(&mut self, start: &'t [u8]) -> &'t [u8] {
        let text = start.strip_prefix(BYTE_ORDER_MARK).unwrap_or(start);
        self.skipped = start.len() - text.len();
        self.preamble.note(byte_order_mark::Args, self.skipped > 0, Some(1));
        text
    }

    /// Reads the header, if this is the start of an `.ndjson` file and holds the whole header. Returns the offset
    /// of the lines after it, or `None` if it does not.
    pub(super) fn open_lines(&mut self, start: &[u8]) -> Option<usize> {
        let text = start.strip_prefix(BYTE_ORDER_MARK).unwrap_or(start);
        if is_document(text) {
            return None;
        }
        let blank = text.split_inclusive(|b| *b == b'\n').take_while(|line| trim_json(line).is_empty());
        let blank: usize = blank.map(<[u8]>::len).sum();
        let header = text.get(blank..)?.split_inclusive(|b| *b == b'\n').next()?;
        // The first line may continue beyond these bytes.
        if !header.ends_with(b"\n") || header.len() > MAX_LINE {
            return None;
        }
        let text = self.skip_mark(start);
        let opened = text.get(..blank + header.len())?;
        Lines::starting_at(signed(self.skipped), 0)
            .feed(opened, |line| take_line(&mut self.preamble, &mut self.part, &line));
        Some(self.skipped + opened.len())
    }

    /// Reads the `.json` spelling.
    fn document(&mut self, bytes: &[u8]) {
        if bytes.len() > MAX_DOCUMENT {
            let args = line_too_long::Args { limit: MAX_DOCUMENT.into() };
            return self.preamble.fault(Fault::of(&Place::default(), "", args).hidden(true));
        }
        match std::str::from_utf8(bytes).map(|text| (text, Document::parse(text))) {
            Ok((text, Ok(document))) => self.parts(text, &document),
            // The first line looked like the start of a document, but the file consists of lines.
            _ if has_object_lines(bytes) => {
                let mut lines = Lines::starting_at(signed(self.skipped), 0);
                lines.feed(bytes, |line| take_line(&mut self.preamble, &mut self.part, &line));
                lines.finish(|line| take_line(&mut self.preamble, &mut self.part, &line));
            }
            Ok((text, Err(NoDocument { line, error }))) => match spread_out(text) {
                Some(values) => self.values_over_lines(text, &values),
                None => self.preamble.unreadable(text, line, &error),
            },
            Err(error) => {
                let place = Place { line: Some(line_of(bytes, error.valid_up_to())), ..Place::default() };
                self.preamble.fault(Fault::of(&place, "", not_utf8::Args).hidden(true));
            }
        }
    }

    /// Reports a header and records that are written over several lines each.
    fn values_over_lines(&mut self, text: &str, values: &[&RawValue]) {
        let mut places = Places::new(text, self.skipped);
        let mut values = values.iter().map(|value| (places.of(value.get()), value.get()));
        if let Some(((line, _), header)) = values.next() {
            self.preamble.fault(over_lines(header, &Place { line: Some(line), ..Place::default() }));
        }
        for ((line, offset), record) in values {
            self.part.over_lines(line, offset, record);
        }
    }

    /// Reads the header and the records of a document.
    fn parts(&mut self, text: &str, document: &Document) {
        let mut returns = text.match_indices("\r\n").map(|(offset, _)| offset);
        if let Some(first) = returns.next() {
            let lines = i64::try_from(returns.count() + 1).unwrap_or(i64::MAX);
            self.part.carriage_returns = Some((line_of(text.as_bytes(), first), lines));
        }
        // The header may come after the records.
        let (line, _) = Places::new(text, self.skipped).of(document.delivery.get());
        self.preamble.take_header(document.delivery, line);
        let judging = self.preamble.judging();
        let mut places = Places::new(text, self.skipped);
        for record in &document.records {
            let (line, offset) = places.of(record.get());
            self.part.record(judging.as_ref(), line, offset, record.get().as_bytes());
        }
    }
}

fn take_line<K: Collector>(preamble: &mut Preamble, part: &mut Part<K>, line: &Line) {
    if preamble.take(line) {
        part.header_line(line);
    } else {
        part.line(preamble.judging().as_ref(), line);
    }
}

/// Returns whether the spelling can be detected: there are two lines that are not blank, or more bytes than the
/// longest line.
fn is_enough(start: &[u8]) -> bool {
    let ended = start.len() - start.iter().rev().position(|b| *b == b'\n').unwrap_or(start.len());
    let lines = start.get(..ended).unwrap_or_default().split(|b| *b == b'\n').map(trim_json);
    start.len() > MAX_LINE || lines.filter(|line| !line.is_empty()).nth(1).is_some()
}

/// Returns whether this is the start of a document: its first line has `records`, or is the start of an object
/// that continues on the next line.
fn is_document(start: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Outline {
        /// Whether the field is there, even as `null`.
        #[serde(default, deserialize_with = "is_there")]
        records: bool,
    }
    let mut lines = start.split(|b| *b == b'\n').map(trim_json).skip_while(|line| line.is_empty());
    let first = lines.next().unwrap_or_default();
    let next = lines.next().unwrap_or_default();
    if !first.starts_with(b"{") {
        return false;
    }
    match serde_json::from_slice::<Outline>(first) {
        Ok(outline) => outline.records,
        // A truncated header is followed by a record. The first line of a document is not.
        Err(error) if error.is_eof() && first.len() <= MAX_LINE => !next.starts_with(b"{\"record\""),
        Err(error) => {
            let keys = trim_json(first.get(1..).unwrap_or_default());
            error.is_eof() && (keys.starts_with(b"\"delivery\"") || keys.starts_with(b"\"records\""))
        }
    }
}

fn is_there<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    IgnoredAny::deserialize(deserializer).map(|_| true)
}

/// Returns the values of a text that is a delivery in lines, except that its values are written over several lines.
fn spread_out(text: &str) -> Option<Vec<&RawValue>> {
    let values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    let values: Vec<&RawValue> = values.collect::<Result<_, _>>().ok()?;
    let are_objects = values.iter().all(|value| value.get().starts_with('{'));
    (values.len() > 1 && are_objects).then_some(values)
}

/// Returns whether a line after the first is a whole object, as in the `.ndjson` spelling.
fn has_object_lines(bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|b| *b == b'\n').map(trim_json).filter(|line| !line.is_empty()).skip(1);
    lines.any(|line| line.starts_with(b"{") && serde_json::from_slice::<IgnoredAny>(line).is_ok())
}

/// Returns the number of the line that holds a byte, from 1.
fn line_of(bytes: &[u8], offset: usize) -> i64 {
    bytes.iter().take(offset).map(|b| i64::from(*b == b'\n')).sum::<i64>() + 1
}
