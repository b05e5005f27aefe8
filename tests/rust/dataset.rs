//! Many deliveries as one dataset.

use std::collections::BTreeSet;
use std::num::NonZero;

use udvej::dataset::{DatasetReport, Standing};
use udvej::exchange::write_ndjson;
use udvej::judging::Severity;
use udvej::programme::Strategy;
use udvej::record::{Delivery, Record};
use udvej::synthetic::{HalfYears, Style, Truth};
use udvej::verdict::{Context, Engine};
use udvej_tests::{engine, vectors};

type File = (String, Vec<u8>);

fn dataset(engine: &Engine, files: &[File], today: &str, threads: usize) -> DatasetReport {
    let files: Vec<(String, &[u8])> =
        files.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice())).collect();
    let context = Context { today: today.parse().unwrap() };
    engine.read_dataset(&files, &context, NonZero::new(threads).unwrap()).unwrap()
}

fn file(header: &Delivery, records: &[Record]) -> File {
    (format!("{}-{}.ndjson", header.sender, header.id), write_ndjson(header, records).into_bytes())
}

/// The files of one style, and the last day on which one was made.
fn files(truths: &[Truth], style: Style) -> (Vec<File>, String) {
    let deliveries: Vec<_> = truths.iter().flat_map(|truth| truth.deliveries(style)).collect();
    let last = deliveries.iter().map(|(header, _)| header.created).max().unwrap();
    (deliveries.iter().map(|(header, records)| file(header, records)).collect(), last.to_string())
}

fn assert_law(report: &DatasetReport) {
    for row in &report.reconciliation {
        let outcomes = [
            row.current,
            row.superseded,
            row.duplicate,
            row.conflicting,
            row.quarantined,
            row.entered_in_error,
            row.replaced,
            row.erased,
        ];
        assert!(outcomes.iter().all(|count| *count >= 0), "{row:?}");
        assert_eq!(row.received, outcomes.iter().sum::<i64>(), "{row:?}");
    }
    let received: i64 = report.deliveries.iter().map(|delivery| delivery.received).sum();
    assert_eq!(received, report.reconciliation.iter().map(|row| row.received).sum::<i64>());
}

/// The findings that are no information, by rule and record.
fn found(report: &DatasetReport) -> BTreeSet<(String, String)> {
    let found = report.findings.iter().filter(|of| of.finding.severity != Severity::Information);
    found.map(|of| (of.finding.code.clone(), of.finding.id.clone().unwrap_or_default())).collect()
}

#[test]
fn a_dataset_of_one_delivery_gives_the_verdict_of_that_delivery() {
    // What only a delivery by itself can be asked, and what is erased from a dataset.
    let of_a_delivery = [
        "delivery-before-period",
        "anonymity-withdrawn-still-delivered",
        "anonymity-after-withdrawal",
        "policy-waiver-unused",
        "policy-waiver-expired",
    ];
    let mut compared = 0;
    for vector in vectors().values().flatten() {
        let (engine, context, bytes) = (vector.engine(), vector.context(), vector.bytes());
        let alone = engine.read(&bytes, &context).report;
        let report = dataset(&engine, &[("one".to_owned(), bytes)], &context.today.to_string(), 1);
        assert_law(&report);
        let erased: i64 = report.reconciliation.iter().map(|row| row.erased).sum();
        if alone.delivery.is_none() || erased > 0 {
            continue;
        }
        let of = |code: &str| !of_a_delivery.contains(&code);
        let mut expected: Vec<_> = alone.findings.iter().filter(|finding| of(&finding.code)).collect();
        let mut given: Vec<_> =
            report.findings.iter().map(|of| &of.finding).filter(|finding| of(&finding.code)).collect();
        expected.sort_by_key(|finding| (finding.line, &finding.code, &finding.fingerprint));
        given.sort_by_key(|finding| (finding.line, &finding.code, &finding.fingerprint));
        assert_eq!(given, expected, "{}", vector.description);
        compared += 1;
    }
    assert!(compared > 900, "{compared}");
}

#[test]
fn the_style_in_which_a_truth_is_delivered_changes_nothing_of_what_is_known() {
    let (strategy, engine) = (Strategy::shipped("exit_dk").unwrap(), engine());
    let settings = HalfYears { records: 600, ..HalfYears::default() };
    let truths = settings.truths(&strategy).unwrap();
    let planted: BTreeSet<_> = truths
        .iter()
        .flat_map(|truth| &truth.faults)
        .map(|fault| (fault.code.to_owned(), fault.id.clone()))
        .collect();
    for style in Style::ALL {
        let (files, today) = files(&truths, *style);
        let report = dataset(&engine, &files, &today, 2);
        assert_law(&report);
        assert!(report.deliveries.iter().all(|delivery| delivery.standing == Standing::Counts));
        println!(
            "{style}: {:?} {:?}",
            report.reconciliation.iter().map(|row| (row.received, row.current)).collect::<Vec<_>>(),
            found(&report)
        );
        println!("planted {planted:?}");
    }
}
