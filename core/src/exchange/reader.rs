//! Reads a delivery piece by piece, in either spelling.

use std::fmt;

use serde::Deserialize;

use super::incoming::Content;
use super::lines::{Lines, trim_json};
use super::reading::{Header, Reading, Received};
use super::{MAX_DOCUMENT, MAX_LINE};
use crate::record::{Delivery, Record};
use crate::rules::exchange_rules::byte_order_mark;
use crate::rules::{Context, Engine, Finding};

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
///
/// Its `Debug` shows nothing of what has come.
pub struct Reader<'e> {
    engine: &'e Engine,
    context: Context,
    intake: Intake,
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
        Reader { engine: self, context, intake: Intake::default() }
    }
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("context", &self.context).finish_non_exhaustive()
    }
}

impl Reader<'_> {
    /// Takes the next piece, of any size.
    pub fn feed(&mut self, piece: &[u8]) {
        self.intake.feed(piece);
    }

    /// Judges what has come.
    pub fn finish(self) -> Reading {
        self.intake.finish().judge(self.engine, &self.context)
    }
}

/// Decodes a delivery without judging it: every record of it, in the order of the file, also repeated ones and
/// earlier revisions. What cannot be decoded whole gives the findings that say why.
pub fn decode_delivery(bytes: &[u8]) -> Result<(Delivery, Vec<Record>), Vec<Finding>> {
    let mut intake = Intake::default();
    intake.feed(bytes);
    let mut received = intake.finish();
    received.close();
    let mut findings = received.findings;
    for came in received.incoming {
        if let Content::Broken(broken) = came.content {
            findings.extend(broken.findings);
        }
    }
    match received.header {
        Some(Header::Usable(delivery)) if findings.is_empty() => Ok((*delivery, received.records)),
        _ => Err(findings),
    }
}

/// Takes a delivery in, in whichever spelling it comes.
#[derive(Debug)]
struct Intake {
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

impl Default for Intake {
    fn default() -> Self {
        Self { spelling: Spelling::Unknown(Vec::new()), received: Received::default() }
    }
}

impl Intake {
    fn feed(&mut self, piece: &[u8]) {
        match &mut self.spelling {
            Spelling::Unknown(start) if start.is_empty() && is_enough(piece) => self.settle(piece),
            Spelling::Unknown(start) => {
                start.extend_from_slice(piece);
                if is_enough(start) {
                    let start = std::mem::take(start);
                    self.settle(&start);
                }
            }
            Spelling::Lines(lines) => lines.feed(piece, |line| self.received.line(&line)),
            Spelling::Document(text) => {
                // One byte more than the limit is enough to know that it is passed.
                let room = (MAX_DOCUMENT + 1).saturating_sub(text.len());
                text.extend_from_slice(piece.get(..room).unwrap_or(piece));
            }
        }
    }

    fn finish(mut self) -> Received {
        if let Spelling::Unknown(start) = &mut self.spelling {
            let start = std::mem::take(start);
            self.settle(&start);
        }
        match self.spelling {
            Spelling::Lines(mut lines) => lines.finish(|line| self.received.line(&line)),
            Spelling::Document(text) => self.received.document(&text),
            Spelling::Unknown(_) => {}
        }
        self.received
    }

    /// Tells the spelling from the start of the file, and reads on from there.
    fn settle(&mut self, start: &[u8]) {
        let text = start.strip_prefix(BYTE_ORDER_MARK).unwrap_or(start);
        self.received.skipped = start.len() - text.len();
        self.received.note(&byte_order_mark::RULE, self.received.skipped > 0, Some(1));
        self.spelling = if is_document(text) {
            Spelling::Document(Vec::new())
        } else {
            Spelling::Lines(Lines::starting_at(self.received.skipped))
        };
        self.feed(text);
    }
}

/// Whether the start of a file tells its spelling: it has two lines that are not blank, or more than any line has.
fn is_enough(start: &[u8]) -> bool {
    let ended = start.len() - start.iter().rev().position(|b| *b == b'\n').unwrap_or(start.len());
    let lines = start.get(..ended).unwrap_or_default().split(|b| *b == b'\n').map(trim_json);
    start.len() > MAX_LINE || lines.filter(|line| !line.is_empty()).nth(1).is_some()
}

/// Whether the start of a file is that of a document: its first line has `records`, or is the start of an
/// object that the next line goes on with.
fn is_document(start: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Outline {
        records: Option<serde::de::IgnoredAny>,
    }
    let mut lines = start.split(|b| *b == b'\n').map(trim_json).skip_while(|line| line.is_empty());
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
            let keys = trim_json(first.get(1..).unwrap_or_default());
            error.is_eof() && (keys.starts_with(b"\"delivery\"") || keys.starts_with(b"\"records\""))
        }
    }
}
