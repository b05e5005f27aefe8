//! A delivery is split into blocks for threads. The result does not depend on it.

mod damage;

use std::borrow::Cow;
use std::io;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};

use damage::{change, damage};
use proptest::prelude::*;
use proptest::sample::Index;
use udvej::code::RecordType;
use udvej::exchange::{ByteSource, Collector, Reading, SourceError};
use udvej::record::Record;
use udvej::synthetic::Settings;
use udvej::verdict::{Context, Engine};
use udvej_tests::nobody::Nobody;
use udvej_tests::{engine, vectors};

/// The more threads there are, the smaller are the blocks: with many of them a line has several.
const THREADS: [usize; 3] = [1, 2, 16];

fn agree(engine: &Engine, context: Context, bytes: &[u8], name: &str) {
    let expected = engine.read(bytes, &context);
    for threads in THREADS {
        let threads = NonZero::new(threads).unwrap();
        let report = engine.validate(&bytes, &context, threads).unwrap();
        assert_eq!(report.to_json(), expected.report.to_json(), "{name} on {threads} threads");
        let reading = engine.read_from(&bytes, &context, threads).unwrap();
        assert_eq!(reading, expected, "{name} on {threads} threads");
        let (reading, kept) = engine.read_collecting::<Copies, _>(&bytes, &context, threads).unwrap();
        assert_eq!(kept.0, expected.records, "{name} on {threads} threads");
        let (records, lines) = expected
            .records
            .iter()
            .cloned()
            .zip(&expected.lines)
            .filter(|(it, _)| Copies::keeps_whole(it.record_type()))
            .unzip();
        assert_eq!(reading, Reading { records, lines, ..expected.clone() }, "{name} on {threads} threads");
    }
}

/// A copy of every record. Besides, meetings and liftings are kept whole: some that rules need whole, and some that not.
#[derive(Default)]
struct Copies(Vec<Record>);

impl Collector for Copies {
    fn keeps_whole(record: RecordType) -> bool {
        matches!(record, RecordType::Meeting | RecordType::AnonymityLift)
    }

    fn expect(&mut self, _: RecordType, many: usize) {
        assert!(self.0.is_empty());
        self.0.reserve(many);
    }

    fn record(&mut self, record: &Record) {
        self.0.push(record.clone());
    }

    fn append(&mut self, next: &mut Self) {
        self.0.append(&mut next.0);
    }

    fn forget(&mut self, gone: &[usize]) {
        assert!(gone.is_sorted());
        let mut records = std::mem::take(&mut self.0).into_iter();
        for next in gone.iter().copied().chain([usize::MAX]) {
            let before = gone.iter().take_while(|gone| **gone < next).count();
            self.0.extend(records.by_ref().take(next - before - self.0.len()));
            assert_eq!(records.next().is_some(), next != usize::MAX);
        }
    }
}

#[test]
fn every_vector_is_judged_the_same_on_any_number_of_threads() {
    for (rule, of_rule) in vectors() {
        for vector in of_rule {
            agree(&vector.engine(), vector.context(), &vector.bytes(), &rule);
        }
    }
}

fn context() -> Context {
    Context { today: "2016-01-01".parse().unwrap() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn damaged_deliveries_are_judged_the_same(seed in 0..1000_u64, changes in prop::collection::vec((change(), any::<Index>(), any::<Index>()), 0..12), ended in any::<bool>()) {
        let settings = Settings { seed, records: 120, ..Settings::default() };
        let bytes = Nobody::of(&settings, "exit_dk").bytes();
        let mut lines: Vec<Vec<u8>> = bytes.trim_ascii_end().split(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
        for (change, line, to) in &changes {
            damage(&mut lines, change, *line, *to);
        }
        let mut bytes = lines.join(&b'\n');
        if ended {
            bytes.push(b'\n');
        }
        agree(&engine(), context(), &bytes, &format!("{changes:?}"));
    }
}

/// A source whose bytes can be read a limited number of times.
struct Failing<'a> {
    bytes: &'a [u8],
    times: AtomicUsize,
}

impl ByteSource for Failing<'_> {
    type Error = io::Error;

    fn size(&self) -> u64 {
        self.bytes.len() as u64
    }

    fn bytes(&self, from: u64, length: usize) -> io::Result<Cow<'_, [u8]>> {
        if self.times.fetch_sub(1, Ordering::Relaxed) == 0 {
            return Err(io::Error::other("the disk is gone"));
        }
        self.bytes.bytes(from, length).map_err(|never| match never {})
    }
}

#[test]
fn the_error_of_a_source_is_returned() {
    let contacts = udvej_tests::folder().join("deliveries/exit-pakken-contacts.ndjson");
    let bytes = std::fs::read(contacts).unwrap();
    for (times, threads) in [(0, 1), (1, 1), (1, 2), (3, 2)] {
        let source = Failing { bytes: &bytes, times: AtomicUsize::new(times) };
        let failed = engine().validate(&source, &context(), NonZero::new(threads).unwrap());
        match failed {
            Err(SourceError::Unreadable(error)) => assert_eq!(error.to_string(), "the disk is gone"),
            other => panic!("{times} times on {threads} threads: {other:?}"),
        }
    }
}

/// A source that has become shorter since it was asked how long it is.
struct Shrunk<'a>(&'a [u8]);

impl ByteSource for Shrunk<'_> {
    type Error = std::convert::Infallible;

    fn size(&self) -> u64 {
        self.0.len() as u64 + 1000
    }

    fn bytes(&self, from: u64, length: usize) -> Result<Cow<'_, [u8]>, Self::Error> {
        self.0.bytes(from, length)
    }
}

#[test]
fn a_source_that_shrinks_is_noticed() {
    let contacts = udvej_tests::folder().join("deliveries/exit-pakken-contacts.ndjson");
    let lines = std::fs::read(contacts).unwrap();
    for bytes in [&lines[..], b"", b"{\"delivery\": {}, \"records\": []}"] {
        for threads in [1, 3] {
            let failed = engine().validate(&Shrunk(bytes), &context(), NonZero::new(threads).unwrap());
            assert_eq!(failed, Err(SourceError::Changed));
        }
    }
}

/// A source that holds other bytes when it is asked again.
struct Changing<'a>(&'a [u8], AtomicUsize);

impl ByteSource for Changing<'_> {
    type Error = std::convert::Infallible;

    fn size(&self) -> u64 {
        self.0.len() as u64
    }

    fn bytes(&self, from: u64, length: usize) -> Result<Cow<'_, [u8]>, Self::Error> {
        let bytes = self.0.bytes(from, length)?;
        let is_first = self.1.fetch_add(1, Ordering::Relaxed) < 2;
        Ok(if is_first { bytes } else { Cow::Owned(vec![b' '; bytes.len()]) })
    }
}

#[test]
fn a_source_that_changes_is_noticed() {
    let contacts = udvej_tests::folder().join("deliveries/exit-pakken-contacts.ndjson");
    let text = std::fs::read_to_string(contacts).unwrap();
    // Two records of one revision, which are compared once both are known.
    let twice = format!("{text}{}\n", text.lines().nth(1).unwrap());
    let source = Changing(twice.as_bytes(), AtomicUsize::new(0));
    let failed = engine().validate(&source, &context(), NonZero::<usize>::MIN);
    assert_eq!(failed, Err(SourceError::Changed));
}
