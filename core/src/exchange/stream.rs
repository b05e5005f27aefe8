//! Reads a delivery that arrives piece by piece, in either spelling.

use std::fmt;

use super::blocks::{ByteSource, SourceError, feed_all};
use super::collect::AllRecords;
use super::header::Header;
use super::part::PartRecords;
use super::reading::Reading;
use super::settle::{Received, close};
use super::spelling::SpellingReader;
use crate::judging::Finding;
use crate::record::{Delivery, Record};
use crate::verdict::{Context, Engine};

/// Reads a delivery that arrives in pieces, from a file or a network.
///
/// ```
/// use udvej::programme::Strategy;
/// use udvej::verdict::{Context, Engine, Policy};
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
/// Its `Debug` shows nothing of the delivery.
pub struct Reader<'e> {
    engine: &'e Engine,
    context: Context,
    intake: SpellingReader<'e, AllRecords>,
}

impl Engine {
    /// Returns a reader for a delivery that arrives in pieces.
    pub fn reader(&self, context: Context) -> Reader<'_> {
        Reader { engine: self, context, intake: SpellingReader::new(Some((self, context))) }
    }
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("context", &self.context).finish_non_exhaustive()
    }
}

impl Reader<'_> {
    /// Reads the next piece, of any size.
    pub fn feed(&mut self, piece: &[u8]) {
        self.intake.feed(piece);
    }

    /// Judges the delivery. Everything that was fed is all of it.
    pub fn finish(self) -> Reading {
        let Self { engine, context, intake } = self;
        let (preamble, part) = intake.finish();
        Received { engine, context, preamble, part, report_only: false }.judge_kept()
    }
}

/// Decodes a delivery without judging it. Returns the header and every record in the order of the file, duplicates
/// and earlier revisions included.
///
/// If anything cannot be decoded, returns the findings that say why.
pub fn decode_delivery(bytes: &[u8]) -> Result<(Delivery, Vec<Record>), Vec<Finding>> {
    let mut intake = SpellingReader::<AllRecords>::new(None);
    intake.feed(bytes);
    let (mut preamble, part) = intake.finish();
    close(&mut preamble, &part);
    let mut findings = preamble.findings;
    findings.extend(part.undecoded.into_iter().flat_map(|text| text.broken.findings));
    match preamble.header {
        Some(Header::Usable(delivery)) if findings.is_empty() => {
            Ok((*delivery, part.taken.kept.into_records(|_, _| true).0))
        }
        _ => Err(findings),
    }
}

/// Records, and the line of the file on which each starts.
pub type RecordsWithLines = (Vec<Record>, Vec<i64>);

/// Decodes the records of a delivery that was read before, without judging it again. Returns them in the order of
/// the file, without those whose indices are in `gone`, and the line on which each starts. `gone` is what
/// [`Collector::forget`] received.
///
/// ```
/// use udvej::exchange::decode_records;
/// let bytes = concat!(
///     "{\"delivery\": {}}\n",
///     r#"{"record":"participation","id":"p-1","revision":1,"status":"active","municipality":"0101","#,
///     r#""organisation":"municipality","step":"signed","day":"2013-03-01"}"#,
///     "\n",
/// );
/// let (records, lines) = decode_records(&bytes.as_bytes(), &[])?;
/// assert_eq!((records[0].id(), lines[0]), ("p-1", 2));
/// assert_eq!(decode_records(&bytes.as_bytes(), &[0])?, (vec![], vec![]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Returns the error of the source, or [`SourceError::Changed`] if it became shorter.
///
/// [`Collector::forget`]: super::Collector::forget
pub fn decode_records<S: ByteSource>(
    source: &S,
    gone: &[usize],
) -> Result<RecordsWithLines, SourceError<S::Error>> {
    let mut intake = SpellingReader::<AllRecords>::new(None);
    feed_all(&mut intake, source)?;
    let (_, part) = intake.finish();
    let PartRecords { kept, positions, .. } = part.taken;
    let (records, indices) = kept.into_records(|index, _| gone.binary_search(&index).is_err());
    Ok((records, indices.into_iter().map(|index| positions.line(index)).collect()))
}
