//! The JUnit format: one file that continuous integration shows among its tests.
//!
//! A file is a test suite and a rule of the ledger is a test. A test fails if the rule has an error, so a suite has
//! failures exactly if its file is rejected. Warnings and information are in the output of a passed test.

use std::collections::HashMap;
use std::io::{Result, Write};
use std::path::Path;

use quick_junit::{NonSuccessKind, Property, TestCase, TestCaseStatus, TestSuite};
use udvej::code::Lang;
use udvej::exchange::Reading;
use udvej::judging::{Finding, LedgerEntry, Severity, Skipped};
use udvej::rules::find;
use udvej::verdict::Report;

use super::findings::{UNREADABLE, omitted, write_findings};
use super::reports::{Reports, Settings};
use crate::call::{Failure, Status, shown};

/// The suites of the files judged so far. A JUnit file starts with totals, so it is written at the end.
pub(super) struct Suites {
    lang: Lang,
    /// The most findings of a file that are listed.
    listed: usize,
    report: quick_junit::Report,
}

impl Suites {
    pub(super) fn new(settings: &Settings) -> Self {
        Self { lang: settings.lang, listed: settings.listed, report: quick_junit::Report::new("udvej") }
    }

    fn test(&self, entry: &LedgerEntry, findings: &[&Finding], report: &Report) -> TestCase {
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        if findings.is_empty() && entry.evaluated == 0 {
            let mut status = TestCaseStatus::skipped();
            status.set_message(reasons(&entry.skipped, self.lang));
            return TestCase::new(&entry.code, status);
        }
        if errors == 0 {
            let mut test = TestCase::new(&entry.code, TestCaseStatus::success());
            if !findings.is_empty() {
                test.set_system_out(self.body(entry, findings, report));
            }
            return test;
        }
        let severity = Severity::Error;
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        status
            .set_type(severity.code())
            .set_message(format!("{errors} \u{d7} {}: {}", severity.label(self.lang), self.title(entry)))
            .set_description(self.body(entry, findings, report));
        TestCase::new(&entry.code, status)
    }

    fn title(&self, entry: &LedgerEntry) -> &'static str {
        find(&entry.code).map_or("", |rule| rule.title.in_lang(self.lang))
    }

    /// The title of one rule and the text of its listed findings.
    fn body(&self, entry: &LedgerEntry, findings: &[&Finding], report: &Report) -> String {
        let listed = report.findings.iter().take(self.listed);
        let listed = listed.filter(|finding| finding.code == entry.code).count();
        let more = findings.len() - listed;
        let more = (more > 0).then(|| omitted(i64::try_from(more).unwrap_or(i64::MAX), self.lang));
        let mut body = format!("\n{}\n", self.title(entry)).into_bytes();
        // Writing to memory does not fail.
        let _ = write_findings(&findings[..listed], more, self.lang, &mut body);
        String::from_utf8_lossy(&body).into_owned()
    }
}

impl Reports for Suites {
    /// The report must list every finding. Otherwise a rule with an unlisted error would pass.
    fn report(&mut self, file: &Path, reading: &Reading, _out: &mut dyn Write) -> Result<()> {
        let report = &reading.report;
        let name = shown(file);
        let mut suite = TestSuite::new(&name);
        suite.add_properties(properties(report));
        // By rule only: a test holds the findings of all severities, in the order of the report.
        let mut by_rule: HashMap<&str, Vec<&Finding>> = HashMap::new();
        for finding in &report.findings {
            by_rule.entry(&finding.code).or_default().push(finding);
        }
        for entry in &report.rules {
            let findings = by_rule.get(entry.code.as_str()).map_or(&[][..], Vec::as_slice);
            let mut test = self.test(entry, findings, report);
            test.set_classname(&name);
            suite.add_test_case(test);
        }
        self.report.add_test_suite(suite);
        Ok(())
    }

    fn unreadable(&mut self, file: &Path, failure: &Failure) {
        let name = shown(file);
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
        status.set_type(UNREADABLE).set_message(failure.text(self.lang));
        let mut test = TestCase::new(UNREADABLE, status);
        test.set_classname(&name);
        let mut suite = TestSuite::new(&name);
        suite.add_test_case(test);
        self.report.add_test_suite(suite);
    }

    fn end(&mut self, _status: Status, out: &mut dyn Write) -> Result<()> {
        let text = self.report.to_string().map_err(std::io::Error::other)?;
        out.write_all(text.as_bytes())
    }
}

fn properties(report: &Report) -> Vec<Property> {
    let strategy = &report.strategy;
    let delivery = report.delivery.as_ref().map(|delivery| Property::new("delivery", &delivery.id));
    let policy = report.policy.as_ref().map(|policy| Property::new("policy", policy));
    let known = [
        Property::new("strategy", format!("{} {}", strategy.id, strategy.version)),
        Property::new("today", report.today.to_string()),
        Property::new("accepted", report.accepted.to_string()),
        Property::new("digest", &report.digest),
    ];
    delivery.into_iter().chain(policy).chain(known).collect()
}

/// Returns why a rule judged nothing, with the count of each reason.
fn reasons(skipped: &[Skipped], lang: Lang) -> String {
    let reason = |skipped: &Skipped| match (skipped.reason.label(lang), skipped.count) {
        (label, 0) => label.to_owned(),
        (label, count) => format!("{label} ({count})"),
    };
    skipped.iter().map(reason).collect::<Vec<_>>().join("; ")
}
