//! Deliveries of the kind that users of similar systems reported: `tests/cases` has a folder for each.

use std::path::Path;

use serde::Deserialize;
use udvej::exchange::Reading;
use udvej::judging::{Finding, Severity};
use udvej::verdict::Context;
use udvej_tests::{engine, folder};

/// What has to be right about one delivery.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What the delivery contains, and what is right.
    what: String,
    /// Where it was reported about another system.
    source: String,
    /// The day it is judged as of.
    today: String,
    /// Whether it is accepted, if the case is about that.
    accepted: Option<bool>,
    /// Findings that are listed.
    #[serde(default)]
    found: Vec<Found>,
    /// Rules that find nothing.
    #[serde(default)]
    not_found: Vec<String>,
    /// Records at which a warning or an error is listed, from whatever rule.
    #[serde(default)]
    doubted: Vec<Doubted>,
    /// Rules that do not count for `doubted`.
    #[serde(default)]
    beside_the_point: Vec<String>,
    /// Counts of the reconciliation.
    #[serde(default)]
    counts: Vec<Counted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Found {
    code: String,
    id: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Doubted {
    id: String,
    path: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Counted {
    record: String,
    field: String,
    count: i64,
}

impl Case {
    /// Returns what is wrong about the reading.
    fn faults(&self, reading: &Reading) -> Vec<String> {
        let findings = &reading.report.findings;
        let mut faults = Vec::new();
        if self.accepted.is_some_and(|accepted| accepted != reading.report.accepted) {
            faults.push(format!("accepted is {}", reading.report.accepted));
        }
        for Found { code, id } in &self.found {
            let is_it = |finding: &Finding| finding.code == *code && (id.is_none() || finding.id == *id);
            if !findings.iter().any(is_it) {
                faults.push(format!("{code} is not found at {id:?}"));
            }
        }
        for code in &self.not_found {
            if findings.iter().any(|finding| finding.code == *code) {
                faults.push(format!("{code} is found"));
            }
        }
        for Doubted { id, path } in &self.doubted {
            let doubts = |finding: &Finding| {
                finding.id.as_deref() == Some(id)
                    && finding.path.starts_with(path.as_str())
                    && finding.severity != Severity::Information
                    && !self.beside_the_point.contains(&finding.code)
            };
            if !findings.iter().any(doubts) {
                faults.push(format!("nothing is found at {id}{path}"));
            }
        }
        let reconciliation = serde_json::to_value(&reading.report.reconciliation).expect("a report is JSON");
        for Counted { record, field, count } in &self.counts {
            let rows = reconciliation.as_array().expect("a list");
            let found = rows.iter().find(|row| row["record"] == *record).map(|row| &row[field]);
            if found != Some(&(*count).into()) {
                faults.push(format!("{field} of {record} is {found:?}"));
            }
        }
        faults
    }
}

/// Reads a case and its delivery, and returns what is wrong about it.
fn faults(folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join("case.json")).expect("a case has a file");
    let case: Case = serde_json::from_str(&text).expect("the file has the form of a case");
    assert!(case.source.starts_with("https://"), "{}", case.what);
    let bytes = std::fs::read(folder.join("input.ndjson")).expect("a case has a delivery");
    let today = case.today.parse().expect("today is a day");
    let faults = case.faults(&engine().read(&bytes, &Context { today }));
    faults.into_iter().map(|fault| format!("{}: {fault} ({})", folder.display(), case.what)).collect()
}

#[test]
fn every_case_is_right() {
    let cases = std::fs::read_dir(folder().join("cases")).expect("there are cases");
    let mut folders: Vec<_> = cases.map(|case| case.expect("a folder can be read").path()).collect();
    folders.sort();
    assert!(folders.len() >= 11);
    let wrong: Vec<String> = folders.iter().flat_map(|folder| faults(folder)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
