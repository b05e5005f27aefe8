//! Which rules weigh more or less than the catalogue says, and what is let pass for a time.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::client::leak::holds_cpr;
use crate::code::RecordType;
use crate::evidence::Place;
use crate::hex::hex;
use crate::judging::{Finding, Ledger, Rule, RuleCode, Severity};
use crate::record::form::Form;
#[cfg(feature = "schema")]
use crate::record::form::ID;
use crate::record::whole::whole;
use crate::record::{Malformed, strict_object, told};
use crate::rules::find;
use crate::rules::policy::{waiver_expired, waiver_unused};
use crate::time::Day;

/// What the user of an engine makes of the rules: how many findings are listed, which rules weigh more or less, and
/// what is let pass for a time (politik).
///
/// ```
/// use udvej::verdict::Policy;
/// let policy = Policy::from_json(r#"{
///     "severities": [{"rule": "cti-few-meetings", "severity": "error", "reason": "agreed with SFI"}],
///     "waivers": [{"rule": "tally-mixed-units", "path": "/unit", "reason": "the letter's own table", "until": "2013-12-31"}]
/// }"#)?;
/// assert_eq!(policy.max_findings, 1000);
/// # Ok::<(), udvej::verdict::PolicyError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Policy {
    /// The most findings that a report lists; it counts them all. Zero or less lists none (flest fund).
    #[serde(default = "default_max_findings", deserialize_with = "whole")]
    #[cfg_attr(feature = "schema", schemars(range(min = i32::MIN, max = i32::MAX)))]
    pub max_findings: i32,
    /// Rules that weigh more or less than the catalogue says (alvor).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub severities: Vec<SeverityChange>,
    /// What is let pass for a time (dispensationer).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waivers: Vec<Waiver>,
}
strict_object!(Policy);

/// A rule that weighs more or less than the catalogue says (ændret alvor).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct SeverityChange {
    /// The rule's code (regel).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub rule: String,
    /// How much it weighs instead (alvor).
    pub severity: Severity,
    /// Why (begrundelse).
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = MAX_REASON)))]
    pub reason: String,
}
strict_object!(SeverityChange);

/// A finding that is let pass until a day: it is still listed, as information that names the waiver (dispensation).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Waiver {
    /// The rule's code (regel).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub rule: String,
    /// The id of the delivery it is for; every delivery if left out (leverance).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub delivery: Option<String>,
    /// The type of record it is for; every type if left out (posttype).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<RecordType>,
    /// The id of the record it is for; every record if left out (id).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: Option<String>,
    /// Where in the record: a JSON pointer, which also stands for everything below it; the whole record if empty (sti).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^(/[a-z0-9_]+)*(?![\s\S])")))]
    pub path: String,
    /// Why (begrundelse).
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = MAX_REASON)))]
    pub reason: String,
    /// The last day on which it holds (til og med).
    pub until: Day,
}
strict_object!(Waiver);

/// The longest reason, in characters.
const MAX_REASON: usize = 400;

const fn default_max_findings() -> i32 {
    1000
}

impl Default for Policy {
    fn default() -> Self {
        Self { max_findings: default_max_findings(), severities: Vec::new(), waivers: Vec::new() }
    }
}

/// A policy that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    /// The text is not JSON, or lacks or adds a field.
    #[error("the policy cannot be read (line {line}, column {column}): compare it with the policy schema")]
    Unreadable {
        /// The line of the JSON text, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// It changes what cannot be changed, or a part does not have its form.
    #[error("{}", told("policy", .0))]
    Faulty(Vec<Malformed>),
}

impl Policy {
    /// Reads a policy from JSON and checks it. All faults are told at once.
    pub fn from_json(text: &str) -> Result<Self, PolicyError> {
        let policy: Self = serde_json::from_str(text)
            .map_err(|error| PolicyError::Unreadable { line: error.line(), column: error.column() })?;
        match policy.faults() {
            faults if faults.is_empty() => Ok(policy),
            faults => Err(PolicyError::Faulty(faults)),
        }
    }

    /// What is wrong with the policy: an engine should not be given one that has faults.
    ///
    /// What protects a person, and what says whether a text is a record at all, can be neither lowered nor waived.
    pub fn faults(&self) -> Vec<Malformed> {
        let mut form = Form::default();
        let mut changed = BTreeSet::new();
        for (i, change) in self.severities.iter().enumerate() {
            let at = |field: &str| format!("/severities/{i}/{field}");
            let rule = find(&change.rule);
            form.require(rule.is_some(), at("rule"), KNOWN);
            // The lesser of two severities is the later one in the code list.
            let lowers = |rule: &Rule| change.severity > rule.severity;
            let allowed = rule.is_none_or(|rule| rule.can_be_lowered() || !lowers(rule) && !rule.is_fixed());
            form.require(allowed, at("severity"), CHANGEABLE);
            form.require(changed.insert(&change.rule), at("rule"), "a rule that is not changed before");
            reason(&mut form, at("reason"), &change.reason);
        }
        for (i, waiver) in self.waivers.iter().enumerate() {
            let at = |field: &str| format!("/waivers/{i}/{field}");
            let rule = find(&waiver.rule);
            form.require(rule.is_some(), at("rule"), KNOWN);
            form.require(rule.is_none_or(Rule::can_be_lowered), at("rule"), CHANGEABLE);
            for (field, id) in [("delivery", &waiver.delivery), ("id", &waiver.id)] {
                if let Some(id) = id {
                    form.id(at(field), id);
                    let harmless = !holds_cpr(id.as_bytes());
                    form.require(harmless, at(field), "an id without a CPR number");
                }
            }
            form.require(is_pointer(&waiver.path), at("path"), "a JSON pointer, such as `/unit`");
            form.day(at("until"), waiver.until);
            reason(&mut form, at("reason"), &waiver.reason);
        }
        form.malformed
    }

    /// The finding as this policy weighs it on a day, in the delivery with this id.
    pub(crate) fn weigh(&self, mut finding: Finding, today: Day, delivery: Option<&str>) -> Finding {
        if let Some(change) = self.severities.iter().find(|change| change.rule == finding.code) {
            finding.severity = change.severity;
        }
        let waived = |waiver: &Waiver| waiver.covers(&finding, delivery) && today <= waiver.until;
        if let Some(i) = self.waivers.iter().position(waived) {
            finding.severity = Severity::Information;
            finding.waived_by = Some(format!("/waivers/{i}"));
        }
        finding
    }

    /// What is to be said of the waivers themselves, once a delivery has been judged.
    pub(crate) fn review(
        &self,
        findings: &[Finding],
        today: Day,
        delivery: Option<&str>,
        ledger: &mut Ledger,
    ) -> Vec<Finding> {
        let used: BTreeSet<&str> =
            findings.iter().filter_map(|finding| finding.waived_by.as_deref()).collect();
        let mut said = Vec::new();
        for (i, waiver) in self.waivers.iter().enumerate() {
            if waiver.delivery.is_some() && waiver.delivery.as_deref() != delivery {
                continue;
            }
            let path = format!("/waivers/{i}");
            let used = used.contains(path.as_str());
            let expired = waiver.until < today;
            let (rule, until) = (RuleCode::from(waiver.rule.as_str()), waiver.until);
            if expired {
                ledger.fail(&waiver_expired::RULE);
                ledger.pass(&waiver_unused::RULE);
                said.push(Finding::of(&Place::default(), path, waiver_expired::Args { rule, until }));
            } else if used {
                ledger.pass(&waiver_expired::RULE);
                ledger.pass(&waiver_unused::RULE);
            } else {
                ledger.pass(&waiver_expired::RULE);
                ledger.fail(&waiver_unused::RULE);
                said.push(Finding::of(&Place::default(), path, waiver_unused::Args { rule, until }));
            }
        }
        said
    }

    /// The policy as one line of JSON.
    pub fn to_json(&self) -> String {
        // Plain structs with text keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// SHA-256 of what the policy changes, in hexadecimal; none if it changes nothing.
    pub fn digest(&self) -> Option<String> {
        if self.severities.is_empty() && self.waivers.is_empty() {
            return None;
        }
        let changes = Self { max_findings: default_max_findings(), ..self.clone() };
        Some(hex(&Sha256::digest(changes.to_json())))
    }
}

const KNOWN: &str = "the code of a rule: see `udvej rules`";
const CHANGEABLE: &str =
    "another rule: what protects a person, or says what a record is, is not lowered or waived";

fn reason(form: &mut Form, path: String, reason: &str) {
    let told = (1..=MAX_REASON).contains(&reason.chars().count()) && !holds_cpr(reason.as_bytes());
    form.require(told, path, "a reason of 1 to 400 characters, without a CPR number");
}

/// Whether a text points into a record: `/plans/0`, or nothing for the whole of it.
fn is_pointer(text: &str) -> bool {
    let named = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    text.is_empty() || text.strip_prefix('/').is_some_and(|parts| parts.split('/').all(named))
}

impl Waiver {
    fn covers(&self, finding: &Finding, delivery: Option<&str>) -> bool {
        let below = |rest: &str| rest.is_empty() || rest.starts_with('/');
        self.rule == finding.code
            && self.delivery.as_deref().is_none_or(|id| Some(id) == delivery)
            && self.record.is_none_or(|record| Some(record) == finding.record)
            && self.id.as_deref().is_none_or(|id| Some(id) == finding.id.as_deref())
            && finding.path.strip_prefix(&self.path).is_some_and(below)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(policy: &str) -> Vec<String> {
        match Policy::from_json(policy) {
            Ok(_) => Vec::new(),
            Err(PolicyError::Faulty(faults)) => faults.into_iter().map(|fault| fault.path).collect(),
            Err(error) => panic!("{error}"),
        }
    }

    #[test]
    fn what_protects_a_person_is_not_waived_or_lowered() {
        for rule in ["anonymity-identity-leak", "anonymity-lift-without-consent", "framing-unknown-field"] {
            let waiver = format!(r#"{{"waivers":[{{"rule":"{rule}","reason":"r","until":"2013-01-01"}}]}}"#);
            assert_eq!(faults(&waiver), ["/waivers/0/rule"], "{rule}");
            let lowered =
                format!(r#"{{"severities":[{{"rule":"{rule}","severity":"warning","reason":"r"}}]}}"#);
            assert_eq!(faults(&lowered), ["/severities/0/severity"], "{rule}");
        }
    }

    #[test]
    fn a_fault_says_where() {
        let policy = r#"{"severities":[
            {"rule":"no-such-rule","severity":"error","reason":"r"},
            {"rule":"cti-plan-late","severity":"error","reason":""},
            {"rule":"cti-plan-late","severity":"warning","reason":"070761-4285"}
        ],"waivers":[{"rule":"cti-plan-late","path":"/plans/A","id":"070761-4285","reason":"r","until":"2013-01-01"}]}"#;
        let wanted = [
            "/severities/0/rule",
            "/severities/1/reason",
            "/severities/2/rule",
            "/severities/2/reason",
            "/waivers/0/id",
            "/waivers/0/path",
        ];
        assert_eq!(faults(policy), wanted);
        assert!(matches!(Policy::from_json("{\n!"), Err(PolicyError::Unreadable { line: 2, .. })));
    }

    #[test]
    fn a_rule_may_be_raised() {
        let raised =
            r#"{"severities":[{"rule":"anonymity-lift-without-consent","severity":"error","reason":"r"}]}"#;
        assert!(faults(raised).is_empty());
    }
}
