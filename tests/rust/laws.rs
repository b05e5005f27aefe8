//! What holds for every delivery, and for every course.

use std::collections::BTreeSet;

use proptest::prelude::*;
use udvej::exchange::{Reading, decode_delivery, write_document, write_ndjson};
use udvej::programme::{Profile, Schedule};
use udvej::record::Record;
use udvej::time::Day;
use udvej::verdict::Context;
use udvej_tests::{engine, folder, reconciles};

fn context() -> Context {
    Context { today: "2013-03-07".parse().unwrap() }
}

fn read(bytes: &[u8]) -> Reading {
    engine().read(bytes, &context())
}

fn contacts() -> Vec<u8> {
    std::fs::read(folder().join("deliveries/exit-pakken-contacts.ndjson")).expect("the delivery can be read")
}

/// The records as they are written, whatever their order.
fn as_a_set(records: &[Record]) -> BTreeSet<String> {
    records.iter().map(Record::to_json).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Whatever the order, and however often a record is repeated, the same data come out.
    #[test]
    fn order_and_repetition_do_not_matter(order in Just((1..78_usize).collect::<Vec<_>>()).prop_shuffle(), again in 1..78_usize) {
        let text = String::from_utf8(contacts()).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let mut shuffled = vec![lines[0]];
        shuffled.extend(order.iter().map(|i| lines[*i]));
        shuffled.push(lines[again]);
        let reading = read(shuffled.join("\n").as_bytes());
        prop_assert!(reconciles(&reading));
        prop_assert_eq!(as_a_set(&reading.records), as_a_set(&read(text.as_bytes()).records));
        let duplicates: i64 = reading.report.reconciliation.iter().map(|row| row.duplicate).sum();
        prop_assert_eq!(duplicates, 1);
    }

    /// Damage anywhere is found or harmless; it never loses a line, and never panics.
    #[test]
    fn damage_loses_nothing(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = contacts();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let reading = read(&bytes);
        prop_assert!(reconciles(&reading));
        let received: i64 = reading.report.reconciliation.iter().map(|row| row.received).sum();
        let lines = bytes.split(|b| *b == b'\n').filter(|line| !line.trim_ascii().is_empty()).count();
        // A line that is still recognised as the header is not a record.
        prop_assert!((i64::try_from(lines).unwrap() - received) <= 1);
        prop_assert_eq!(read(&bytes).report.to_json(), reading.report.to_json());
    }

    /// Any bytes at all give a verdict.
    #[test]
    fn any_bytes_give_a_verdict(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let reading = read(&bytes);
        prop_assert!(reconciles(&reading));
        prop_assert!(!reading.report.accepted);
    }

    /// Any text of JSON's own characters gives a verdict.
    #[test]
    fn any_json_like_text_gives_a_verdict(text in r#"[{}\[\]",:a-z0-9\\ \n]{0,200}"#) {
        prop_assert!(reconciles(&read(text.as_bytes())));
    }

    /// The phases follow each other without a gap, and each boundary is counted from the first day.
    #[test]
    fn phases_are_contiguous_and_counted_from_the_start(day in 13_879_i64..22_280, months in 1..=12_i32) {
        let start = Day::from_epoch_days(day);
        let cti = udvej::programme::Strategy::shipped("cti").unwrap();
        let profile = Profile { months_per_phase: months, ..cti.profiles[0].clone() };
        let schedule = Schedule::new(&profile, start);
        let mut boundary = start;
        for (phase, n) in schedule.phases.iter().zip(1..) {
            prop_assert_eq!(phase.first_day, boundary);
            boundary = months_later(start, months.cast_unsigned() * n);
            prop_assert_eq!(phase.days().to(), boundary);
            prop_assert_eq!(schedule.on(phase.first_day).day_of_phase, Some(1));
        }
        prop_assert_eq!(schedule.last_day.add_days(1), boundary);
    }
}

/// Month arithmetic done slowly: the same day of the month, or the last one that the month has.
fn months_later(start: Day, months: u32) -> Day {
    let text = start.to_string();
    let number = |range: std::ops::Range<usize>| text[range].parse::<u32>().unwrap();
    let month = number(0..4) * 12 + number(5..7) - 1 + months;
    (1..=number(8..10))
        .rev()
        .find_map(|day| Day::ymd((month / 12).cast_signed(), month % 12 + 1, day))
        .unwrap()
}

#[test]
fn both_spellings_read_back_to_what_was_written() {
    let bytes = contacts();
    let (delivery, records) = decode_delivery(&bytes).unwrap();
    assert_eq!(write_ndjson(&delivery, &records).as_bytes(), bytes);
    let document = write_document(&delivery, &records);
    assert_eq!(decode_delivery(document.as_bytes()).unwrap(), (delivery, records));
}
