//! Reads a delivery that comes piece by piece, in either spelling.

use std::convert::Infallible;
use std::fmt;

use super::blocks::{ByteSource, SourceError, feed_all};
use super::collect::AllRecords;
use super::header::Header;
use super::reading::Reading;
use super::settle::{Received, close};
use super::spelling::SpellingReader;
use crate::judging::Finding;
use crate::record::{Delivery, Record};
use crate::verdict::{Context, Engine};
use crate::work::Crew;

/// Reads a delivery that comes in pieces, from a file or a network.
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
/// Its `Debug` shows nothing of what has come.
pub struct Reader<'e> {
    engine: &'e Engine,
    context: Context,
    intake: SpellingReader<'e, AllRecords>,
}

impl Engine {
    /// Starts to read a delivery that comes in pieces.
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
    /// Takes the next piece, of any size.
    pub fn feed(&mut self, piece: &[u8]) {
        self.intake.feed(piece);
    }

    /// Judges what has come.
    pub fn finish(self) -> Reading {
        let Self { engine, context, intake } = self;
        let (preamble, part) = intake.finish();
        let received = Received { engine, context, preamble, part, report_alone: false };
        // Every record was kept.
        let Ok((reading, _)) = received.judge(|_| Ok::<_, Infallible>(None), &Crew::ALONE);
        reading
    }
}

/// Decodes a delivery without judging it: every record of it, in the order of the file, also repeated ones and
/// earlier revisions. What cannot be decoded whole gives the findings that say why.
pub fn decode_delivery(bytes: &[u8]) -> Result<(Delivery, Vec<Record>), Vec<Finding>> {
    let mut intake = SpellingReader::<AllRecords>::new(None);
    intake.feed(bytes);
    let (mut preamble, part) = intake.finish();
    close(&mut preamble, &part);
    let mut findings = preamble.findings;
    findings.extend(part.set_aside.into_iter().flat_map(|came| came.broken.findings));
    match preamble.header {
        Some(Header::Usable(delivery)) if findings.is_empty() => {
            Ok((*delivery, part.taken.kept.into_records(|_, _| true)))
        }
        _ => Err(findings),
    }
}

/// Decodes the records of a delivery that was read before, without judging them again: those that [`Collector::forget`] did not
/// name, in the order of the file. `gone` is what it was given.
///
/// ```
/// use udvej::exchange::decode_records;
/// let bytes = concat!(
///     "{\"delivery\": {}}\n",
///     r#"{"record":"participation","id":"p-1","revision":1,"status":"active","municipality":"0101","#,
///     r#""step":"signed","day":"2013-03-01"}"#,
///     "\n",
/// );
/// assert_eq!(decode_records(&bytes.as_bytes(), &[])?[0].id(), "p-1");
/// assert_eq!(decode_records(&bytes.as_bytes(), &[0])?, []);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// What the source gives, or that it became shorter meanwhile.
///
/// [`Collector::forget`]: super::Collector::forget
pub fn decode_records<S: ByteSource>(
    source: &S,
    gone: &[usize],
) -> Result<Vec<Record>, SourceError<S::Error>> {
    let mut intake = SpellingReader::<AllRecords>::new(None);
    feed_all(&mut intake, source)?;
    let (_, part) = intake.finish();
    Ok(part.taken.kept.into_records(|index, _| gone.binary_search(&index).is_err()))
}
