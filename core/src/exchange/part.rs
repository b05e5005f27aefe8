//! One part of a delivery: its records are decoded, judged one by one, and reduced to what is needed later.

use memchr::{memchr, memrchr};

use super::MAX_LINE;
use super::collect::Collector;
use super::fast::{self, Decoder};
use super::faults::{Broken, Judging, Stages, Undecoded, checked, decode_slowly};
use super::lines::{Line, Lines, trim_json};
use crate::code::{RecordStatus, RecordType};
use crate::evidence::{Facts, Positions, RecordStore};
use crate::judging::{Finding, Ledger, rejection};
use crate::record::{Delivery, Record};
use crate::rules::catalogue;

/// The assumed least size of a record in bytes. If a header expects more records than fit, its numbers are
/// ignored.
const LIKELY_RECORD: u64 = 150;

/// The number of bytes that are validated as UTF-8 at a time, small enough to stay in the cache until they are
/// decoded.
const CHECKED: usize = 1 << 16;

/// A part of a delivery, or all of it. Each record is judged as if no other record had its id.
#[derive(Debug)]
pub(super) struct Part<K> {
    pub(super) taken: PartRecords<K>,
    /// The lines and elements that could not be decoded, in the order of the file.
    pub(super) undecoded: Vec<Undecoded>,
    pub(super) stages: Stages,
    /// The number of lines up to its end.
    lines: i64,
    /// The first line that ends in a carriage return, and the number of such lines.
    pub(super) carriage_returns: Option<(i64, i64)>,
    decoder: Decoder,
}

/// What is kept of the decoded records: positions, facts for rules about several records, and findings.
#[derive(Debug)]
pub(super) struct PartRecords<K> {
    pub(super) positions: Positions,
    pub(super) facts: Facts,
    /// The records that are kept whole, for rules or for the caller.
    pub(super) kept: RecordStore,
    /// The collector of the caller.
    pub(super) collector: K,
    /// The findings of each record that has any, by the index of the record.
    pub(super) found: Vec<(usize, Vec<Finding>)>,
    pub(super) ledger: Ledger,
}

impl<K: Collector> Part<K> {
    pub(super) fn new(collector: K) -> Self {
        let taken = PartRecords {
            positions: Positions::default(),
            facts: Facts::default(),
            kept: RecordStore::default(),
            collector,
            found: Vec::new(),
            ledger: Ledger::new(catalogue()),
        };
        Self {
            taken,
            undecoded: Vec::new(),
            stages: Stages::default(),
            lines: 0,
            carriage_returns: None,
            decoder: Decoder::default(),
        }
    }

    /// Reserves capacity for the records in `bytes` of the `of` bytes of a delivery. The header gives the number
    /// of each type. If its numbers cannot fit into the bytes, the size alone is used.
    pub(super) fn expect(&mut self, delivery: Option<&Delivery>, bytes: u64, of: u64) {
        let most = usize::try_from(bytes / LIKELY_RECORD).unwrap_or_default();
        let share = |record: RecordType| {
            let expected = delivery.map_or(0, |delivery| delivery.expected.of(record));
            let here =
                u128::try_from(expected).unwrap_or_default() * u128::from(bytes) / u128::from(of.max(1));
            // Records are not spread evenly over the parts, so a part gets some spare capacity. The whole delivery
            // needs none.
            let spread = if bytes < of { here / 8 } else { 0 };
            usize::try_from(here + spread).unwrap_or(usize::MAX).min(most)
        };
        let all: usize = RecordType::ALL.iter().map(|record| share(*record)).sum();
        let PartRecords { positions, facts, kept, collector, .. } = &mut self.taken;
        if all == 0 || all > most {
            return positions.reserve(most);
        }
        positions.reserve(all);
        facts.reserve(share);
        let whole =
            RecordType::ALL.iter().filter(|record| Facts::need_whole(**record) || K::keeps_whole(**record));
        kept.reserve(whole.map(|record| share(*record)).sum());
        for record in RecordType::ALL {
            collector.expect(*record, share(*record));
        }
    }

    /// Returns the number of lines up to its end.
    pub(super) fn lines(&self) -> i64 {
        self.lines
    }

    /// Reads whole lines, each of which ends in a line feed. `offset` is that of the first line in the file.
    pub(super) fn whole_lines(&mut self, judging: Option<&Judging>, mut bytes: &[u8], mut offset: i64) {
        while !bytes.is_empty() {
            let near = bytes.get(..CHECKED).unwrap_or(bytes);
            let end =
                memrchr(b'\n', near).or_else(|| memchr(b'\n', bytes)).map_or(bytes.len(), |end| end + 1);
            let (piece, rest) = bytes.split_at_checked(end).unwrap_or((bytes, &[]));
            match simdutf8::basic::from_utf8(piece) {
                Ok(text) => self.usual_lines(judging, text, offset),
                Err(_) => self.feed_lines(judging, piece, offset),
            }
            bytes = rest;
            offset += signed(piece.len());
        }
    }

    /// Reads whole lines of text. Most hold a compact record, which the decoder reads without a search for the end
    /// of the line.
    fn usual_lines(&mut self, judging: Option<&Judging>, mut text: &str, mut offset: i64) {
        while !text.is_empty() {
            let usual = self.decoder.first_line(text).filter(|(_, length)| *length <= MAX_LINE);
            let length = if let Some((record, length)) = usual {
                self.lines += 1;
                self.stages.records += 1;
                self.taken.record(judging, record, self.lines, offset, length);
                length + 1
            } else {
                let length = memchr(b'\n', text.as_bytes()).map_or(text.len(), |end| end + 1);
                self.feed_lines(judging, text.as_bytes().get(..length).unwrap_or_default(), offset);
                length
            };
            text = text.get(length..).unwrap_or_default();
            offset += signed(length);
        }
    }

    fn feed_lines(&mut self, judging: Option<&Judging>, bytes: &[u8], offset: i64) {
        Lines::starting_at(offset, self.lines).feed(bytes, |line| self.line(judging, &line));
    }

    /// Reads one line. It must be blank or a record.
    pub(super) fn line(&mut self, judging: Option<&Judging>, line: &Line) {
        self.header_line(line);
        let Some(bytes) = line.bytes else {
            return self.too_long(line.number, line.offset, line.length);
        };
        let text = trim_json(bytes);
        if !text.is_empty() {
            // The position is that of the record, which may come after white space.
            let before = text.as_ptr().addr() - bytes.as_ptr().addr();
            self.record(judging, line.number, line.offset + signed(before), text);
        }
    }

    /// Counts the line that holds the header.
    pub(super) fn header_line(&mut self, line: &Line) {
        self.lines = line.number;
        if !line.unterminated && line.bytes.is_some_and(|bytes| bytes.ends_with(b"\r")) {
            self.carriage_returns.get_or_insert((line.number, 0)).1 += 1;
        }
    }

    /// Reads a line or element that should be a record.
    pub(super) fn record(&mut self, judging: Option<&Judging>, line: i64, offset: i64, bytes: &[u8]) {
        if bytes.len() > MAX_LINE {
            return self.too_long(line, offset, signed(bytes.len()));
        }
        let mut unusual;
        let record = match simdutf8::basic::from_utf8(bytes).ok().and_then(|text| self.decoder.record(text)) {
            Some(record) => record,
            None => match decode_slowly(line, bytes) {
                Ok(record) => {
                    unusual = record;
                    &mut unusual
                }
                Err(broken) => return self.broken(line, offset, signed(bytes.len()), broken),
            },
        };
        self.stages.records += 1;
        self.taken.record(judging, record, line, offset, bytes.len());
    }

    /// Takes a record that was made without a text, as if it were on this line. Returns the length of its JSON in
    /// bytes.
    pub(super) fn made(
        &mut self,
        judging: Option<&Judging>,
        record: &Record,
        line: i64,
        offset: i64,
    ) -> usize {
        let text = record.to_json();
        if text.len() > MAX_LINE {
            self.too_long(line, offset, signed(text.len()));
        } else {
            match checked(line, &text, record) {
                Ok(mut record) => {
                    self.stages.records += 1;
                    self.taken.record(judging, &mut record, line, offset, text.len());
                }
                Err(broken) => self.broken(line, offset, signed(text.len()), broken),
            }
        }
        text.len()
    }

    /// Reports a line or element that is longer than [`MAX_LINE`].
    fn too_long(&mut self, line: i64, offset: i64, length: i64) {
        self.broken(line, offset, length, Broken::too_long(line));
    }

    /// Reports a record that is written over several lines.
    pub(super) fn over_lines(&mut self, line: i64, offset: i64, text: &str) {
        self.broken(line, offset, signed(text.len()), Broken::over_lines(line, text));
    }

    fn broken(&mut self, line: i64, offset: i64, length: i64, broken: Broken) {
        self.stages.failed(&broken);
        self.undecoded.push(Undecoded { line, offset, length, broken, sender: None });
    }

    /// Adds the next part of the file. Returns its collector, which is empty and can be used again.
    pub(super) fn append(&mut self, other: Self) -> K {
        let lines = self.lines;
        self.undecoded.extend(other.undecoded.into_iter().map(|mut text| {
            text.line += lines;
            text.broken.findings = moved(text.broken.findings, lines);
            text
        }));
        let collector = self.taken.append(other.taken, lines);
        self.stages.append(&other.stages);
        if let Some((first, count)) = other.carriage_returns {
            self.carriage_returns.get_or_insert((first + lines, 0)).1 += count;
        }
        self.lines = lines + other.lines;
        collector
    }
}

impl<K: Collector> PartRecords<K> {
    /// Takes a record at this line and offset of the file. `length` is in bytes.
    fn record(
        &mut self,
        judging: Option<&Judging>,
        record: &mut Record,
        line: i64,
        offset: i64,
        length: usize,
    ) {
        let length = i32::try_from(length).unwrap_or(i32::MAX);
        let index = self.positions.push(record, line, offset, length);
        let mut usable = false;
        if let Some(judging) = judging {
            let found = judging.judge(record, &self.positions.place(index), &mut self.ledger);
            usable = record.status() == RecordStatus::Active && rejection(&found).is_none();
            if !found.is_empty() {
                self.found.push((index, found));
            }
        }
        self.collector.record(record);
        if usable {
            self.facts.push(index, record);
        }
        if record.status() == RecordStatus::Active {
            self.facts.push_withdrawal(index, record);
        }
        let of = record.record_type();
        if (usable && Facts::need_whole(of)) || K::keeps_whole(of) {
            self.kept.push(index, fast::take(record));
        }
    }

    /// Adds the records of the next part of the file. `lines` is the number of lines before that part.
    fn append(&mut self, mut other: Self, lines: i64) -> K {
        let records = self.positions.len();
        let found = other.found.into_iter().map(|(index, found)| (index + records, moved(found, lines)));
        self.found.extend(found);
        self.positions.append(other.positions, lines);
        self.facts.append(other.facts, records);
        self.kept.append(other.kept, records);
        self.collector.append(&mut other.collector);
        self.ledger.append(&other.ledger);
        other.collector
    }
}

/// Returns a length as a signed integer, the type of offsets.
pub(super) fn signed(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// Returns the findings with `lines` added to their lines.
fn moved(mut findings: Vec<Finding>, lines: i64) -> Vec<Finding> {
    for finding in &mut findings {
        finding.line = finding.line.map(|line| line + lines);
    }
    findings
}
