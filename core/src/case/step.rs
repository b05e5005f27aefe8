//! One step in a case: a command, and its findings.

use std::collections::HashSet;

use super::{Case, Command, Obstacle};
use crate::code::{DeliveryScope, FormatVersion, PseudonymInput};
use crate::judging::{Finding, Severity};
use crate::record::{Delivery, PseudonymKey, Record};
use crate::time::{Day, Period};
use crate::verdict::{Context, Engine, Policy};

/// The outcome of a command.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// The command was accepted.
    Taken {
        /// The case with the new record.
        case: Case,
        /// The new findings, compared with the case before. None of them is an error.
        findings: Vec<Finding>,
    },
    /// Rules forbid the command. The case does not change.
    Refused {
        /// The errors that forbid it, and other new findings.
        findings: Vec<Finding>,
    },
    /// The command cannot write a record.
    Impossible {
        /// The reason.
        obstacle: Obstacle,
    },
}

impl Engine {
    /// Applies a command to the case, if the rules allow it.
    ///
    /// The case is judged without and with the record that the command writes, as a delivery that names the first
    /// strategy of the engine. The command is refused if its record would be rejected, or if anything else would
    /// be rejected that was not before. Errors that the case already had do not block the command, so that they
    /// can be corrected record by record.
    pub fn step(&self, case: &Case, command: &Command, context: &Context) -> Step {
        match case.record(command) {
            Ok(record) => self.try_record(case, record, &self.findings(case, context), context),
            Err(obstacle) => Step::Impossible { obstacle },
        }
    }

    /// Returns all findings about the case, judged as a delivery. The limit of listed findings does not apply.
    pub fn findings(&self, case: &Case, context: &Context) -> Vec<Finding> {
        let header = self.header(case, context.today);
        let mut report = self.judge(&header, &case.records, context).report;
        if report.findings_omitted > 0 {
            let policy = Policy { max_findings: i32::MAX, ..self.policy().clone() };
            let engine = Engine::new(self.strategy().clone(), policy);
            report = engine.judge(&header, &case.records, context).report;
        }
        // A case is not a file, so findings have no lines.
        report.findings.into_iter().map(|finding| Finding { line: None, ..finding }).collect()
    }

    /// Adds a record to a case and compares the findings with `before`, those of the case without it.
    pub(super) fn try_record(
        &self,
        case: &Case,
        record: Record,
        before: &[Finding],
        context: &Context,
    ) -> Step {
        let (record_type, id) = (record.record_type(), record.id().to_owned());
        let case = case.with(record);
        let before: HashSet<&str> = before.iter().map(|finding| finding.fingerprint.as_str()).collect();
        let is_error = |finding: &Finding| finding.severity == Severity::Error;
        let mut findings = self.findings(&case, context);
        findings.retain(|finding| {
            let of_record = finding.record == Some(record_type) && finding.id.as_ref() == Some(&id);
            !before.contains(finding.fingerprint.as_str()) || of_record && is_error(finding)
        });
        if findings.iter().any(is_error) {
            Step::Refused { findings }
        } else {
            Step::Taken { case, findings }
        }
    }

    /// Returns the header that a case is judged with. Its period covers every valid day, and its pseudonyms have a
    /// key.
    fn header(&self, case: &Case, today: Day) -> Delivery {
        let mut header = Delivery {
            format: FormatVersion::V1,
            id: "case".into(),
            sender: "case".into(),
            municipality: case.municipality.clone(),
            period: Period::between(Day::from_epoch_days(FIRST_DAY), Day::from_epoch_days(LAST_DAY)),
            created: today,
            scope: DeliveryScope::Full,
            strategy: self.strategy().id.clone(),
            pseudonym_key: Some(PseudonymKey { id: "case".into(), input: PseudonymInput::Secret }),
            expected: crate::record::ExpectedCounts::default(),
            replaces: None,
            software: None,
        };
        header.announce(&case.records);
        header
    }
}

/// 1900-01-01, the first valid day of a record, in days from 1970-01-01.
const FIRST_DAY: i64 = -25_567;
/// 2099-12-31, the last valid day.
const LAST_DAY: i64 = 47_481;
