//! Part of a delivery: its records decoded, judged one by one, and reduced to what is needed of them later.

use super::MAX_LINE;
use super::fast::{self, Decoder};
use super::incoming::{Broken, Judging, SetAside, Stages, decode_slowly};
use super::lines::{Line, trim_json};
use crate::code::RecordStatus;
use crate::record::ExpectedCounts;
use crate::rules::{Facts, Finding, Kept, Ledger, Rows, rejection};

/// How many bytes a record likely has at least, so that room is made for them at once.
const LIKELY_RECORD: u64 = 200;

/// Part of a delivery, or all of it. What it tells of a record is told as if the record were alone under its id.
#[derive(Debug, Default)]
pub(super) struct Part {
    /// Whether every record is kept whole, or only what the rules look at.
    keeps_all: bool,
    pub(super) rows: Rows,
    pub(super) facts: Facts,
    pub(super) kept: Kept,
    /// What is no record, in the order of the file.
    pub(super) set_aside: Vec<SetAside>,
    /// What was found of each record, if anything was.
    pub(super) found: Vec<(usize, Vec<Finding>)>,
    pub(super) ledger: Ledger,
    pub(super) stages: Stages,
    /// How many lines it has, or there are up to its end.
    lines: i64,
    /// The first line that ends in a carriage return, and how many do.
    pub(super) carriage_returns: Option<(i64, i64)>,
    decoder: Decoder,
}

impl Part {
    pub(super) fn new(keeps_all: bool) -> Self {
        Self { keeps_all, ..Self::default() }
    }

    /// Makes room for the records that so many bytes are likely to have.
    pub(super) fn reserve(&mut self, bytes: u64) {
        self.rows.reserve(usize::try_from(bytes / LIKELY_RECORD).unwrap_or_default());
    }

    /// Makes room for the records that a header announces, as far as so many bytes can have them.
    pub(super) fn expect(&mut self, expected: &ExpectedCounts, bytes: u64) {
        let most = usize::try_from(bytes / LIKELY_RECORD).unwrap_or_default();
        self.facts.reserve(|record| usize::try_from(expected.of(record)).unwrap_or_default().min(most));
    }

    /// How many lines there are up to its end.
    pub(super) fn lines(&self) -> i64 {
        self.lines
    }

    pub(super) fn keeps_all(&self) -> bool {
        self.keeps_all
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
            self.record(judging, line.number, line.offset + i64::try_from(before).unwrap_or_default(), text);
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
            return self.too_long(line, offset, i64::try_from(bytes.len()).unwrap_or(i64::MAX));
        }
        let length = i32::try_from(bytes.len()).unwrap_or(i32::MAX);
        let mut unusual;
        let record = match simdutf8::basic::from_utf8(bytes).ok().and_then(|text| self.decoder.record(text)) {
            Some(record) => record,
            None => match decode_slowly(line, bytes) {
                Ok(record) => {
                    unusual = record;
                    &mut unusual
                }
                Err(broken) => return self.broken(line, offset, length.into(), broken),
            },
        };
        self.stages.records += 1;
        let index = self.rows.push(record, line, offset, length);
        let mut stands = false;
        if let Some(judging) = judging {
            let found = judging.judge(record, &self.rows.place(index), &mut self.ledger);
            stands = record.status() == RecordStatus::Active && rejection(&found).is_none();
            if !found.is_empty() {
                self.found.push((index, found));
            }
        }
        let is_needed = stands && self.facts.push(index, record);
        if is_needed || self.keeps_all {
            self.kept.push(index, fast::take(record));
        }
    }

    /// Takes a line or element that is longer than any record.
    fn too_long(&mut self, line: i64, offset: i64, length: i64) {
        self.broken(line, offset, length, Broken::too_long(line));
    }

    fn broken(&mut self, line: i64, offset: i64, length: i64, broken: Broken) {
        self.stages.failed(&broken);
        self.set_aside.push(SetAside { line, offset, length, broken });
    }

    /// Adds the part that comes next in the file.
    pub(super) fn append(&mut self, other: Self) {
        let (lines, records) = (self.lines, self.rows.len());
        let found = other.found.into_iter().map(|(index, found)| (index + records, moved(found, lines)));
        self.found.extend(found);
        self.set_aside.extend(other.set_aside.into_iter().map(|mut came| {
            came.line += lines;
            came.broken.findings = moved(came.broken.findings, lines);
            came
        }));
        self.rows.append(other.rows, lines);
        self.facts.append(other.facts, records);
        self.kept.append(other.kept, records);
        self.ledger.append(&other.ledger);
        self.stages.append(&other.stages);
        if let Some((first, many)) = other.carriage_returns {
            self.carriage_returns.get_or_insert((first + lines, 0)).1 += many;
        }
        self.lines = lines + other.lines;
    }
}

/// The findings, so many lines further down.
fn moved(mut findings: Vec<Finding>, lines: i64) -> Vec<Finding> {
    for finding in &mut findings {
        finding.line = finding.line.map(|line| line + lines);
    }
    findings
}
