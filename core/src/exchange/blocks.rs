//! Reads a delivery from a source, block by block, on several threads.

use std::borrow::Cow;
use std::convert::Infallible;
use std::num::NonZero;
use std::sync::Mutex;

use memchr::{memchr, memrchr};

use super::MAX_LINE;
use super::collect::{AllRecords, Collector, NoRecords};
use super::faults::{Judging, decode};
use super::header::Header;
use super::lines::Lines;
use super::member::Member;
use super::part::{Part, signed};
use super::reading::Reading;
use super::settle::Received;
use super::spelling::SpellingReader;
use crate::evidence::Position;
use crate::record::Record;
use crate::verdict::{Context, Engine, Report};
use crate::work::WorkerPool;

/// A source of the bytes of a delivery, such as memory or a file. The caller implements how the bytes are read.
///
/// `&[u8]` is a source: bytes in memory.
pub trait ByteSource: Sync {
    /// Why bytes could not be read.
    type Error: Send;

    /// Returns the number of bytes.
    fn size(&self) -> u64;

    /// Returns `length` bytes from this offset on, or fewer at the end. Several threads may call it at once, for
    /// any range and more than once. It must always return the same bytes.
    fn bytes(&self, from: u64, length: usize) -> Result<Cow<'_, [u8]>, Self::Error>;
}

impl ByteSource for &[u8] {
    type Error = Infallible;

    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn bytes(&self, from: u64, length: usize) -> Result<Cow<'_, [u8]>, Infallible> {
        let rest = usize::try_from(from).ok().and_then(|from| self.get(from..)).unwrap_or_default();
        Ok(Cow::Borrowed(rest.get(..length).unwrap_or(rest)))
    }
}

/// Why a source could not be read to its end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError<E> {
    /// The source returned an error.
    #[error(transparent)]
    Unreadable(#[from] E),
    /// The source returned other bytes when it was read again.
    #[error("the delivery changed while it was read")]
    Changed,
}

/// The largest block that one thread reads at once, in bytes.
const BLOCK: u64 = 4 << 20;

/// The number of bytes for which another thread is spawned. Less is read sooner than a thread starts.
const WORTH_A_THREAD: u64 = 1 << 16;

/// The number of bytes to read at a time where a line continues beyond its block.
const MORE: usize = 1 << 16;

impl Engine {
    /// Reads and judges a whole delivery in memory, in either spelling, on one thread.
    ///
    /// ```
    /// use udvej::programme::Strategy;
    /// use udvej::verdict::{Context, Engine, Policy};
    /// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
    /// let reading = engine.read(b"", &Context { today: "2013-03-07".parse()? });
    /// assert_eq!(reading.report.findings[0].code, "framing-empty");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read(&self, bytes: &[u8], context: &Context) -> Reading {
        // Reading memory cannot fail. The fallback is a reader that is fed, which has no errors.
        self.read_from(&bytes, context, NonZero::<usize>::MIN).unwrap_or_else(|_| {
            let mut reader = self.reader(*context);
            reader.feed(bytes);
            reader.finish()
        })
    }

    /// Reads and judges a delivery from a source, on this many threads. The result does not depend on the number
    /// of threads.
    ///
    /// All records are kept. If only the report is needed, [`Engine::validate`] takes less memory and time.
    ///
    /// # Errors
    ///
    /// Returns the error of the source, or [`SourceError::Changed`] if it changed while it was read.
    pub fn read_from<S: ByteSource>(
        &self,
        source: &S,
        context: &Context,
        threads: NonZero<usize>,
    ) -> Result<Reading, SourceError<S::Error>> {
        Ok(self.read_blocks::<AllRecords, S>(source, context, threads, false)?.0)
    }

    /// Reads and judges a delivery as [`Engine::read_from`] does, and passes every record to a [`Collector`]. The
    /// reading holds only records of the types that the collector keeps whole; the rest of it is the same.
    ///
    /// ```
    /// use std::num::NonZero;
    /// use udvej::code::RecordType;
    /// use udvej::exchange::Collector;
    /// use udvej::programme::Strategy;
    /// use udvej::record::Record;
    /// use udvej::verdict::{Context, Engine, Policy};
    ///
    /// /// The ids of the records.
    /// #[derive(Default)]
    /// struct Ids(Vec<String>);
    ///
    /// impl Collector for Ids {
    ///     fn keeps_whole(_: RecordType) -> bool {
    ///         false
    ///     }
    ///     fn record(&mut self, record: &Record) {
    ///         self.0.push(record.id().to_owned());
    ///     }
    ///     fn append(&mut self, next: &mut Self) {
    ///         self.0.append(&mut next.0);
    ///     }
    ///     fn forget(&mut self, gone: &[usize]) {
    ///         gone.iter().rev().for_each(|gone| drop(self.0.remove(*gone)));
    ///     }
    /// }
    ///
    /// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
    /// let (bytes, context) = (&b"{\"delivery\": {}}\n"[..], Context { today: "2013-03-07".parse()? });
    /// let (reading, ids) = engine.read_collecting::<Ids, _>(&bytes, &context, NonZero::new(2).ok_or("none")?)?;
    /// assert_eq!(reading, engine.read(bytes, &context));
    /// assert!(ids.0.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the error of the source, or [`SourceError::Changed`] if it changed while it was read.
    pub fn read_collecting<K: Collector, S: ByteSource>(
        &self,
        source: &S,
        context: &Context,
        threads: NonZero<usize>,
    ) -> Result<(Reading, K), SourceError<S::Error>> {
        self.read_blocks::<K, S>(source, context, threads, false)
    }

    /// Judges a delivery from a source, on this many threads, and keeps only what rules about several records
    /// need: about 210 bytes for each record, most of them for its position, its id and a key. The report is equal
    /// to that of [`Engine::read`], byte for byte.
    ///
    /// ```
    /// use std::num::NonZero;
    /// use udvej::programme::Strategy;
    /// use udvej::verdict::{Context, Engine, Policy};
    /// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
    /// let (bytes, context) = (&b"{\"delivery\": {}}\n"[..], Context { today: "2013-03-07".parse()? });
    /// let report = engine.validate(&bytes, &context, NonZero::new(2).ok_or("none")?)?;
    /// assert_eq!(report, engine.read(bytes, &context).report);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the error of the source, or [`SourceError::Changed`] if it changed while it was read.
    pub fn validate<S: ByteSource>(
        &self,
        source: &S,
        context: &Context,
        threads: NonZero<usize>,
    ) -> Result<Report, SourceError<S::Error>> {
        Ok(self.read_blocks::<NoRecords, S>(source, context, threads, true)?.0.report)
    }

    /// Judges a delivery of a dataset by itself. Its collector has not forgotten any record yet.
    pub(crate) fn read_member<K: Collector, S: ByteSource>(
        &self,
        source: &S,
        context: &Context,
        threads: NonZero<usize>,
    ) -> Result<(Member, K), SourceError<S::Error>> {
        let (received, pool) = self.receive_blocks::<K, S>(source, context, threads, true)?;
        received.judge_member(|position: &Position| reread_record(source, position), &pool)
    }

    fn read_blocks<K: Collector, S: ByteSource>(
        &self,
        source: &S,
        context: &Context,
        threads: NonZero<usize>,
        report_only: bool,
    ) -> Result<(Reading, K), SourceError<S::Error>> {
        let (received, pool) = self.receive_blocks::<K, S>(source, context, threads, report_only)?;
        received.judge(|position: &Position| reread_record(source, position), &pool)
    }

    /// Reads a delivery to its end.
    fn receive_blocks<K: Collector, S: ByteSource>(
        &self,
        source: &S,
        context: &Context,
        threads: NonZero<usize>,
        report_only: bool,
    ) -> Result<(Received<'_, K>, WorkerPool), SourceError<S::Error>> {
        let worth = usize::try_from(source.size() / WORTH_A_THREAD).unwrap_or(usize::MAX);
        let pool = WorkerPool::of(threads.min(NonZero::<usize>::MIN.saturating_add(worth)));
        let received =
            |(preamble, part)| Received::<K> { engine: self, context: *context, preamble, part, report_only };
        let mut reader = SpellingReader::new(Some((self, *context)));
        // Enough bytes to detect the spelling.
        let start = source_bytes(source, 0, MAX_LINE + 64)?;
        let Some(from) = reader.open_lines(&start) else {
            feed_all(&mut reader, source)?;
            return Ok((received(reader.finish()), pool));
        };
        let SpellingReader { preamble, mut part, .. } = reader;
        let blocks = Blocks::new(source, from as u64, threads);
        let delivery = preamble.header.as_ref().and_then(Header::usable);
        let judging = preamble.judging();
        part.expect(delivery, source.size(), source.size());
        if threads.get() == 1 {
            (0..blocks.count).try_for_each(|number| blocks.take(number, judging.as_ref(), &mut part))?;
        } else {
            let spare: Mutex<Vec<K>> = Mutex::default();
            let take = |number| {
                let collector = spare.lock().ok().and_then(|mut spare| spare.pop());
                let mut next = Part::new(collector.unwrap_or_default());
                next.expect(delivery, blocks.length, source.size());
                // Every record is compared with the header. A copy for each block keeps its texts out of cache
                // lines that other threads write to.
                let own = delivery.cloned();
                let judging = judging.as_ref().map(|judging| judging.by(own.as_ref()));
                blocks.take(number, judging.as_ref(), &mut next).map(|()| next)
            };
            pool.in_order(blocks.count, take, |next| {
                let collector = part.append(next);
                if let Ok(mut spare) = spare.lock() {
                    spare.push(collector);
                }
            })?;
        }
        Ok((received((preamble, part)), pool))
    }
}

/// Feeds a source to the reader from start to end, on the calling thread.
pub(super) fn feed_all<K: Collector, S: ByteSource>(
    reader: &mut SpellingReader<'_, K>,
    source: &S,
) -> Result<(), SourceError<S::Error>> {
    let mut from = 0;
    while from < source.size() {
        let piece = source_bytes(source, from, MAX_LINE)?;
        reader.feed(&piece);
        from += piece.len() as u64;
    }
    Ok(())
}

/// The lines of a source, cut into blocks.
struct Blocks<'s, S> {
    source: &'s S,
    /// The offset of the first line.
    from: u64,
    /// The length of a block in bytes.
    length: u64,
    count: usize,
}

impl<'s, S: ByteSource> Blocks<'s, S> {
    fn new(source: &'s S, from: u64, threads: NonZero<usize>) -> Self {
        let bytes = source.size().saturating_sub(from);
        // Several blocks for every thread, so that none waits long for another. One thread takes one block.
        let blocks = if threads.get() == 1 { 1 } else { threads.get() as u64 * 4 };
        let length = bytes.div_ceil(blocks).clamp(1, BLOCK);
        Self { source, from, length, count: usize::try_from(bytes.div_ceil(length)).unwrap_or(usize::MAX) }
    }

    /// Reads the lines that begin in a block.
    fn take<K: Collector>(
        &self,
        number: usize,
        judging: Option<&Judging>,
        part: &mut Part<K>,
    ) -> Result<(), SourceError<S::Error>> {
        let start = self.from + number as u64 * self.length;
        // The byte before the block shows whether a line begins with the block.
        let before = u64::from(number > 0);
        let length = usize::try_from(self.length + before).unwrap_or(usize::MAX);
        let block = source_bytes(self.source, start - before, length)?;
        let mut skipped = 0;
        if number > 0 {
            let Some(end) = memchr(b'\n', &block) else { return Ok(()) };
            skipped = end + 1;
        }
        let own = block.get(skipped..).unwrap_or_default();
        if own.is_empty() {
            return Ok(());
        }
        let (whole, last) =
            own.split_at_checked(memrchr(b'\n', own).map_or(0, |end| end + 1)).unwrap_or_default();
        let offset = i64::try_from(start - before).unwrap_or(i64::MAX) + signed(skipped);
        part.whole_lines(judging, whole, offset);
        let mut lines = Lines::starting_at(offset + signed(whole.len()), part.lines());
        lines.feed(last, |line| part.line(judging, &line));
        let mut is_ended = last.is_empty();
        let mut at = start - before + block.len() as u64;
        while !is_ended {
            let more = source_bytes(self.source, at, MORE)?;
            let end = memchr(b'\n', &more).map_or(more.len(), |end| end + 1);
            lines.feed(more.get(..end).unwrap_or(&more), |line| part.line(judging, &line));
            is_ended = more.is_empty() || more.get(..end).is_some_and(|more| more.ends_with(b"\n"));
            at += more.len() as u64;
        }
        lines.finish(|line| part.line(judging, &line));
        Ok(())
    }
}

/// Returns bytes of a source, or [`SourceError::Changed`] if there are fewer than the size of the source promised.
pub(crate) fn source_bytes<S: ByteSource>(
    source: &S,
    from: u64,
    length: usize,
) -> Result<Cow<'_, [u8]>, SourceError<S::Error>> {
    let bytes = source.bytes(from, length)?;
    let expected = source.size().saturating_sub(from).min(length as u64);
    if bytes.len() as u64 == expected { Ok(bytes) } else { Err(SourceError::Changed) }
}

/// Reads a record again from its position.
pub(crate) fn reread_record<S: ByteSource>(
    source: &S,
    position: &Position,
) -> Result<Option<Record>, SourceError<S::Error>> {
    let (from, length) = (u64::try_from(position.offset), usize::try_from(position.length));
    let (Ok(from), Ok(length)) = (from, length) else { return Err(SourceError::Changed) };
    let bytes = source_bytes(source, from, length)?;
    // The findings of a fault are dropped, so the line does not matter.
    decode(0, &bytes).map(Some).map_err(|_| SourceError::Changed)
}
