//! Records that a program made are judged as a delivery of them is, to the last detail.

use proptest::prelude::*;
use serde_json::Value;
use udvej::exchange::{MAX_LINE, write_ndjson};
use udvej::programme::Strategy;
use udvej::record::{ClientRef, Delivery, Record};
use udvej::synthetic::Settings;
use udvej::time::Day;
use udvej::verdict::{Context, Engine};
use udvej_tests::{engine, vectors};

fn assert_same(engine: &Engine, header: &Delivery, records: &[Record], context: Context, name: &str) {
    let by_text = engine.read(write_ndjson(header, records).as_bytes(), &context);
    let judged = engine.judge(header, records, &context);
    assert_eq!(judged.report.to_json(), by_text.report.to_json(), "{name}");
    // `Debug` of a whole reading is long.
    assert!(judged == by_text, "{name}");
}

/// The header and the records of a vector, as far as they can be decoded.
fn parts(objects: &[&Value]) -> Option<(Delivery, Vec<Record>)> {
    let mut headers = objects.iter().filter_map(|object| object.get("delivery"));
    let header = headers.find_map(|header| serde_json::from_value(header.clone()).ok())?;
    let records = objects.iter().filter_map(|object| Record::from_json(&object.to_string()).ok());
    Some((header, records.collect()))
}

#[test]
fn every_vector_is_judged_alike_with_and_without_a_text() {
    let (mut judged, mut with_findings) = (0, 0);
    for (code, of_rule) in vectors() {
        for vector in &of_rule {
            let Some((header, records)) = parts(&vector.objects().collect::<Vec<_>>()) else { continue };
            let (engine, context) = (vector.engine(), vector.context());
            assert_same(&engine, &header, &records, context, &format!("{code}: {}", vector.description));
            judged += 1;
            with_findings +=
                usize::from(!engine.judge(&header, &records, &context).report.findings.is_empty());
        }
    }
    assert!(judged > 200 && with_findings > 100, "{judged} vectors, {with_findings} with findings");
}

/// The ways in which a program can make a record that no text would be decoded to.
const SPOILT: usize = 8;

/// A record with something in it that no record may have; another record as it is.
fn spoilt(record: Record, how: usize) -> Record {
    match record {
        Record::Contact(mut contact) => {
            match how {
                0 => contact.id = "c-070761-4285".into(),
                1 => contact.id = "\"\n".into(),
                2 => contact.revision = 0,
                3 => contact.municipality = "København".into(),
                4 => contact.day = Day::from_epoch_days(2_000_000),
                5 => contact.client = ClientRef::Pseudonymous { pseudonym: "0707614285".into() },
                6 => contact.offers = vec!["a".repeat(MAX_LINE)],
                _ => contact.client = ClientRef::Card { token: "x".into() },
            }
            Record::Contact(contact)
        }
        Record::Tally(mut tally) => {
            tally.count = Some(-1);
            Record::Tally(tally)
        }
        Record::Course(mut course) => {
            course.pseudonym = String::new();
            Record::Course(course)
        }
        Record::Meeting(mut meeting) => {
            meeting.worker = "Karen Jensen".into();
            Record::Meeting(meeting)
        }
        other => other,
    }
}

fn settings(seed: u64) -> Settings {
    Settings { seed, records: 120, doubtful_percent: 50, ..Settings::default() }
}

fn made(seed: u64) -> (Delivery, Vec<Record>) {
    let strategy = Strategy::shipped("exit_dk").unwrap();
    let settings = settings(seed);
    let delivery = settings.deliver(&strategy).unwrap();
    (delivery.header(), delivery.collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_delivery_with_faults_is_judged_alike_with_and_without_a_text(
        seed in any::<u64>(),
        faults in prop::collection::vec((any::<prop::sample::Index>(), 0..SPOILT + 2), 0..6),
        header_fault in 0..8_usize,
    ) {
        let (mut header, mut records) = made(seed);
        for (at, how) in faults {
            let at = at.index(records.len());
            match how {
                // A record that comes twice, and one that is not sent.
                SPOILT => records.push(records[at].clone()),
                how if how > SPOILT => drop(records.remove(at)),
                how => records[at] = spoilt(records[at].clone(), how),
            }
        }
        match header_fault {
            0 => header.strategy = "none".into(),
            1 => header.municipality = "x".into(),
            2 => header.sender = "070761-4285".into(),
            3 => header.expected.contact += 1,
            _ => {}
        }
        let context = Context { today: "2016-01-01".parse().unwrap() };
        assert_same(&engine(), &header, &records, context, "a made delivery");
    }
}

#[test]
fn each_spoilt_record_is_rejected_and_quarantined() {
    let (header, records) = made(1);
    let context = Context { today: "2016-01-01".parse().unwrap() };
    let contact = records.iter().find(|record| matches!(record, Record::Contact(_))).unwrap();
    for how in 0..SPOILT {
        let spoilt = [spoilt(contact.clone(), how)];
        let reading = engine().judge(&header, &spoilt, &context);
        assert!(!reading.report.accepted && reading.records.is_empty(), "{how}");
        assert_eq!(reading.quarantine.len(), 1, "{how}");
        assert_same(&engine(), &header, &spoilt, context, "a spoilt record");
    }
}
