//! Half-yearly deliveries made from one truth: each alone, judged on the day on which it was made, gives what a person
//! finds in it, in whatever style the sender delivers.

use std::collections::BTreeSet;

use serde_json::Value;
use udvej::exchange::write_ndjson;
use udvej::judging::Severity;
use udvej::programme::Strategy;
use udvej::record::{Delivery, Record};
use udvej::synthetic::{HalfYears, Style, Truth};
use udvej::verdict::{Context, Engine, Report};
use udvej_tests::engine;
use udvej_tests::reference::delivery::findings;

/// A record at which a warning is: the municipality, the rule and the id.
type Warning = (String, String, String);

fn half_years() -> HalfYears {
    HalfYears { records: 2000, ..HalfYears::default() }
}

fn report(engine: &Engine, header: &Delivery, records: &[Record]) -> Report {
    let bytes = write_ndjson(header, records);
    engine.read(bytes.as_bytes(), &Context { today: header.created }).report
}

fn warnings(report: &Report, truth: &Truth) -> impl Iterator<Item = Warning> {
    let found = report.findings.iter().filter(|finding| finding.severity != Severity::Information);
    found.map(|finding| {
        (truth.municipality.clone(), finding.code.clone(), finding.id.clone().expect("it is at a record"))
    })
}

fn planted(truths: &[Truth]) -> BTreeSet<Warning> {
    let faults = truths.iter().flat_map(|truth| &truth.faults);
    faults.map(|fault| (fault.municipality.clone(), fault.code.to_owned(), fault.id.clone())).collect()
}

#[test]
fn each_delivery_alone_gives_what_a_person_finds_in_it() {
    let (strategy, engine) = (Strategy::shipped("exit_dk").unwrap(), engine());
    let truths = half_years().truths(&strategy).unwrap();
    for style in Style::ALL {
        let (mut deliveries, mut received, mut listed) = (0, 0, 0);
        let mut warned = BTreeSet::new();
        for truth in &truths {
            for (header, records) in truth.deliveries(*style) {
                let report = report(&engine, &header, &records);
                assert!(report.accepted, "{} {}: {:?}", header.sender, header.id, report.findings);
                let found = report.findings.iter();
                let mut found: Vec<_> = found
                    .map(|finding| (finding.code.clone(), finding.id.clone().unwrap_or_default()))
                    .collect();
                found.sort();
                let (header_json, records_json) = as_json(&header, &records);
                assert_eq!(found, findings(&header_json, &records_json), "{} {}", header.sender, header.id);
                deliveries += 1;
                received += records.len();
                listed += warnings(&report, truth).count();
                warned.extend(warnings(&report, truth));
            }
        }
        println!(
            "{style}: {deliveries} deliveries, {received} records, {listed} warnings about {}",
            warned.len()
        );
        assert_eq!(deliveries, 16);
        assert_eq!(warned, planted(&truths), "{style}");
    }
}

fn as_json(header: &Delivery, records: &[Record]) -> (Value, Vec<Value>) {
    let records = records.iter().map(|record| serde_json::from_str(&record.to_json()).unwrap());
    (serde_json::to_value(header).unwrap(), records.collect())
}

/// In one delivery for all half-years nothing is out of sight: its warnings are the faults that were put in.
#[test]
fn the_faults_of_a_truth_are_those_that_were_put_in() {
    let (strategy, engine) = (Strategy::shipped("exit_dk").unwrap(), engine());
    let truths = half_years().truths(&strategy).unwrap();
    let mut warned = BTreeSet::new();
    for truth in &truths {
        let deliveries = truth.deliveries(Style::AllAgain);
        let first_day = deliveries.first().unwrap().0.period.first_day;
        let (mut header, records) = deliveries.into_iter().next_back().unwrap();
        header.period.first_day = first_day;
        warned.extend(warnings(&report(&engine, &header, &records), truth));
    }
    assert_eq!(warned, planted(&truths));
    assert_eq!(warned.len(), 10);
}

/// The same record is never delivered twice with one revision and two contents, and a revision never falls.
#[test]
fn a_record_that_changes_has_a_new_revision() {
    let strategy = Strategy::shipped("exit_dk").unwrap();
    for truth in half_years().truths(&strategy).unwrap() {
        let mut contents = std::collections::BTreeMap::new();
        for style in Style::ALL {
            let mut newest = std::collections::BTreeMap::new();
            for record in truth.deliveries(*style).into_iter().flat_map(|(_, records)| records) {
                let what = (record.record_type(), record.id().to_owned());
                let before = newest.insert(what.clone(), record.revision());
                assert!(before.is_none_or(|before| before <= record.revision()), "{what:?}");
                let text = record.to_json();
                let same = contents.entry((what, record.revision())).or_insert_with(|| text.clone());
                assert_eq!(*same, text);
            }
        }
    }
}
