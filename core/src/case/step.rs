//! One step in a case: the command, and what the rules say of it.

use std::collections::HashSet;

use super::{Case, Command, Obstacle};
use crate::code::{FormatVersion, PseudonymInput};
use crate::judging::{Finding, Severity};
use crate::record::{Delivery, PseudonymKey, Record};
use crate::time::{Day, Period};
use crate::verdict::{Context, Engine, Policy};

/// What became of a command.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// It was done.
    Taken {
        /// The case from then on.
        case: Case,
        /// What is doubtful in it that was not before: no errors.
        findings: Vec<Finding>,
    },
    /// Rules forbid it. The case stays as it is.
    Refused {
        /// What forbids it, and what else is doubtful.
        findings: Vec<Finding>,
    },
    /// There is no record that it could write.
    Impossible {
        /// Why.
        obstacle: Obstacle,
    },
}

impl Engine {
    /// Does the command in the case, if the rules let it.
    ///
    /// The case is judged without and with the record that the command writes, as a delivery that follows the engine's
    /// first strategy. The command is refused if that record would be rejected, or anything that was not rejected before.
    /// What else was wrong before does not stand in the way, so that it can be corrected record by record.
    pub fn step(&self, case: &Case, command: &Command, context: &Context) -> Step {
        match case.record(command) {
            Ok(record) => self.try_record(case, record, &self.findings(case, context), context),
            Err(obstacle) => Step::Impossible { obstacle },
        }
    }

    /// Everything that the rules say of the case, as a delivery of it would be judged.
    pub fn findings(&self, case: &Case, context: &Context) -> Vec<Finding> {
        let header = self.header(case, context.today);
        let mut report = self.judge(&header, &case.records, context).report;
        if report.findings_omitted > 0 {
            let policy = Policy { max_findings: i32::MAX, ..self.policy().clone() };
            let engine = Engine::new(self.strategy().clone(), policy);
            report = engine.judge(&header, &case.records, context).report;
        }
        // There is no file, and so there are no lines.
        report.findings.into_iter().map(|finding| Finding { line: None, ..finding }).collect()
    }

    /// Puts a record into a case of which the rules say `before`.
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

    /// The header that a case is judged under: any day may be in its period, and its pseudonyms have a key.
    fn header(&self, case: &Case, today: Day) -> Delivery {
        let mut header = Delivery {
            format: FormatVersion::V1,
            id: "case".into(),
            sender: "case".into(),
            municipality: case.municipality.clone(),
            period: Period { from: Day::from_epoch_days(FIRST_DAY), to: Day::from_epoch_days(LAST_DAY) },
            created: today,
            strategy: self.strategy().id.clone(),
            pseudonym_key: Some(PseudonymKey { id: "case".into(), input: PseudonymInput::Secret }),
            expected: crate::record::ExpectedCounts::default(),
            replaces: None,
        };
        header.announce(&case.records);
        header
    }
}

/// 1900-01-01, the first day that a record can tell of.
const FIRST_DAY: i64 = -25_567;
/// 2099-12-31, the last one.
const LAST_DAY: i64 = 47_481;
