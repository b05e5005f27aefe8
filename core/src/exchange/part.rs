//! Part of a delivery: its records decoded, judged one by one, and reduced to what is needed of them later.

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

/// How many bytes a record likely has at least: a header that announces more records than fit is not believed.
const LIKELY_RECORD: u64 = 150;

/// How many bytes are checked to be UTF-8 together, so that they are still at hand when they are decoded.
const CHECKED: usize = 1 << 16;

/// Part of a delivery, or all of it. What it tells of a record is told as if the record were alone under its id.
#[derive(Debug)]
pub(super) struct Part<K> {
    pub(super) taken: PartRecords<K>,
    /// What is no record, in the order of the file.
    pub(super) undecoded: Vec<Undecoded>,
    pub(super) stages: Stages,
    /// How many lines it has, or there are up to its end.
    lines: i64,
    /// The first line that ends in a carriage return, and how many do.
    pub(super) carriage_returns: Option<(i64, i64)>,
    decoder: Decoder,
}

/// What was taken of records: where they stand, what rules about several of them look at, and what was found.
#[derive(Debug)]
pub(super) struct PartRecords<K> {
    pub(super) positions: Positions,
    pub(super) facts: Facts,
    /// The records that are kept whole, for the rules or for the caller.
    pub(super) kept: RecordStore,
    /// What the caller keeps.
    pub(super) collector: K,
    /// What was found of each record, if anything was.
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

    /// Makes room for the records that so many bytes of a delivery have: as many of each type as its header announces, if it
    /// does, and they can have as many.
    pub(super) fn expect(&mut self, delivery: Option<&Delivery>, bytes: u64, of: u64) {
        let most = usize::try_from(bytes / LIKELY_RECORD).unwrap_or_default();
        let share = |record: RecordType| {
            let announced = delivery.map_or(0, |delivery| delivery.expected.of(record));
            let here =
                u128::try_from(announced).unwrap_or_default() * u128::from(bytes) / u128::from(of.max(1));
            // Records are not spread evenly; all of them are not spread at all.
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

    /// How many lines there are up to its end.
    pub(super) fn lines(&self) -> i64 {
        self.lines
    }

    /// Takes whole lines, each of which ends in a line feed. The first one begins at this offset of the file.
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

    /// Takes whole lines of text. Most hold a compact record, and are not looked through for their end before it is read.
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

    /// Takes one line, which may be blank, and is a record otherwise.
    pub(super) fn line(&mut self, judging: Option<&Judging>, line: &Line) {
        self.header_line(line);
        let Some(bytes) = line.bytes else {
            return self.too_long(line.number, line.offset, line.length);
        };
        let text = trim_json(bytes);
        if !text.is_empty() {
            // It can be read again from where it begins, which may be after white space.
            let before = text.as_ptr().addr() - bytes.as_ptr().addr();
            self.record(judging, line.number, line.offset + signed(before), text);
        }
    }

    /// Takes note of a line that holds the header.
    pub(super) fn header_line(&mut self, line: &Line) {
        self.lines = line.number;
        if !line.unterminated && line.bytes.is_some_and(|bytes| bytes.ends_with(b"\r")) {
            self.carriage_returns.get_or_insert((line.number, 0)).1 += 1;
        }
    }

    /// Takes a line or element that should be a record.
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

    /// Takes a record that was made without a text, as if it stood on this line. Returns how many bytes its spelling has.
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

    /// Takes a line or element that is longer than any record.
    fn too_long(&mut self, line: i64, offset: i64, length: i64) {
        self.broken(line, offset, length, Broken::too_long(line));
    }

    fn broken(&mut self, line: i64, offset: i64, length: i64, broken: Broken) {
        self.stages.failed(&broken);
        self.undecoded.push(Undecoded { line, offset, length, broken });
    }

    /// Adds the part that comes next in the file. Its collector is empty then, and can be used again.
    pub(super) fn append(&mut self, other: Self) -> K {
        let lines = self.lines;
        self.undecoded.extend(other.undecoded.into_iter().map(|mut text| {
            text.line += lines;
            text.broken.findings = moved(text.broken.findings, lines);
            text
        }));
        let collector = self.taken.append(other.taken, lines);
        self.stages.append(&other.stages);
        if let Some((first, many)) = other.carriage_returns {
            self.carriage_returns.get_or_insert((first + lines, 0)).1 += many;
        }
        self.lines = lines + other.lines;
        collector
    }
}

impl<K: Collector> PartRecords<K> {
    /// Takes a record that stands on this line, at this offset of the file, and has so many bytes.
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
        let of = record.record_type();
        if (usable && Facts::need_whole(of)) || K::keeps_whole(of) {
            self.kept.push(index, fast::take(record));
        }
    }

    /// Adds what was taken of the next part of the file, which comes after so many lines.
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

/// A length as offsets count.
pub(super) fn signed(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// The findings, so many lines further down.
fn moved(mut findings: Vec<Finding>, lines: i64) -> Vec<Finding> {
    for finding in &mut findings {
        finding.line = finding.line.map(|line| line + lines);
    }
    findings
}
