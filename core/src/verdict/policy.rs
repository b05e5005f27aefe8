//! The policy: changed severities, and waivers with an end date.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use crate::client::leak::holds_cpr;
use crate::code::{Lang, RecordType};
use crate::evidence::Place;
use crate::hex::hex;
#[cfg(feature = "schema")]
use crate::json::schema;
use crate::json::{
    Any, DecodeError, Faults, Form, Json, Kind, Malformed, OrBlank, Path, Range, Setup, object, text_of,
};
use crate::judging::{Finding, Ledger, Rule, RuleCode, Severity};
use crate::record::kinds::PlainId;
use crate::rules::find;
use crate::rules::policy::{waiver_expired, waiver_unused};
use crate::time::Day;

object! {
    /// The settings of an engine: how many findings a report lists, which rules have another severity, and which
    /// findings are waived until a day (valideringsopsætning).
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
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Policy {
        /// The most findings that a report lists. All findings are counted. Zero or less lists none (flest bemærkninger).
        #[da = "Hvor mange bemærkninger en rapport højst viser; den tæller dem alle. Nul eller mindre viser ingen."]
        #[unit("findings", "bemærkninger")]
        #[default = MAX_FINDINGS]
        max_findings: i32 as Limit,
        /// Rules that have another severity than in the catalogue (alvor).
        #[da = "Regler med en anden alvor, end de ellers har."]
        severities: Vec<SeverityChange> as Any<SeverityChange>,
        /// Findings that are waived until a day (undtagelser).
        #[da = "Undtagelser, der gælder til en bestemt dag."]
        waivers: Vec<Waiver> as Any<Waiver>,
    }
}

object! {
    /// A rule that has another severity than in the catalogue (ændret alvor).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct SeverityChange {
        /// The rule's code (regel).
        #[da = "Reglens kode."]
        rule: String as PlainId,
        /// The severity that it has instead (alvor).
        #[da = "Den alvor, reglen får i stedet."]
        severity: Severity,
        /// Why (begrundelse).
        #[da = "Begrundelsen."]
        reason: String as Reason,
    }
}

object! {
    /// Findings that are waived until a day. A waived finding is still listed, as information that names the
    /// waiver (undtagelse).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Waiver {
        /// The rule's code (regel).
        #[da = "Reglens kode."]
        rule: String as PlainId,
        /// The id of the delivery that it applies to. If left out, it applies to every delivery (leverance).
        #[da = "Id på den leverance, den gælder; alle leverancer, hvis feltet mangler."]
        delivery: Option<String> as Option<PlainId>,
        /// The type of record that it applies to. If left out, it applies to every type (posttype).
        #[da = "Den posttype, den gælder; alle typer, hvis feltet mangler."]
        record: Option<RecordType>,
        /// The id of the record that it applies to. If left out, it applies to every record (id).
        #[da = "Id på den post, den gælder; alle poster, hvis feltet mangler."]
        id: Option<String> as Option<PlainId>,
        /// A JSON pointer to the field that it applies to, with everything below it. If empty, it applies to the
        /// whole record (sti).
        #[da = "Hvor i posten: en JSON Pointer, der også gælder alt under den; hele posten, hvis den er tom."]
        path: String as OrBlank<Pointer>,
        /// Why (begrundelse).
        #[da = "Begrundelsen."]
        reason: String as Reason,
        /// The last day on which it applies (til og med).
        #[da = "Den sidste dag, den gælder."]
        until: Day,
    }
}

/// The longest reason, in characters.
const MAX_REASON: usize = 400;

/// The limit of the findings that a report lists. Numbers beyond it are refused.
type Limit = Range<{ -1_000_000_000 }, 1_000_000_000>;

/// The number of findings that a report lists by default.
const MAX_FINDINGS: i32 = 1000;

impl Default for Policy {
    fn default() -> Self {
        Self { max_findings: MAX_FINDINGS, severities: Vec::new(), waivers: Vec::new() }
    }
}

/// Why a policy cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
#[non_exhaustive]
pub enum PolicyError {
    /// The text is not JSON.
    Unreadable {
        /// The line of the JSON text, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A field is missing, unknown or repeated, or holds a value of another kind.
    Undecodable(DecodeError),
    /// It changes a rule that cannot be changed, or a value does not have its form.
    Faulty(Vec<Malformed>),
}

impl PolicyError {
    /// Returns the message in this language.
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Self::Unreadable { line, column } => Setup::Policy.unreadable(*line, *column, lang),
            Self::Undecodable(error) => Setup::Policy.undecodable(error, lang),
            Self::Faulty(faults) => Setup::Policy.faulty(faults, lang),
        }
    }
}

impl Policy {
    /// Parses and validates a policy. The error holds all faults, not only the first.
    pub fn from_json(text: &str) -> Result<Self, PolicyError> {
        let json: Json<'_> = serde_json::from_str(text)
            .map_err(|error| PolicyError::Unreadable { line: error.line(), column: error.column() })?;
        let policy = <Self as Kind>::from_json(json).map_err(PolicyError::Undecodable)?;
        match policy.faults() {
            faults if faults.is_empty() => Ok(policy),
            faults => Err(PolicyError::Faulty(faults)),
        }
    }

    /// Returns the faults of the policy. A policy with faults should not be given to an engine.
    ///
    /// Rules that protect a person, and rules that decide whether a text is a record at all, can be neither
    /// lowered nor waived.
    pub fn faults(&self) -> Vec<Malformed> {
        let mut faults = Faults::default();
        Limit::check(&self.max_findings, &Path::Field(&Path::Root, "max_findings"), &mut faults);
        let mut changed = BTreeSet::new();
        let [severities, waivers] = ["severities", "waivers"].map(|field| Path::Field(&Path::Root, field));
        for (i, change) in self.severities.iter().enumerate() {
            let entry = Path::Item(&severities, i);
            let at = |field| Path::Field(&entry, field);
            let rule = find(&change.rule);
            faults.require(rule.is_some(), at("rule"), Form::RuleCode);
            // The lesser of two severities is the later one in the code list.
            let lowers = |rule: &Rule| change.severity > rule.severity;
            let allowed = rule.is_none_or(|rule| rule.can_be_lowered() || !lowers(rule));
            faults.require(allowed, at("severity"), Form::ChangeableRule);
            faults.require(changed.insert(&change.rule), at("rule"), Form::OtherRule);
            Reason::check(&change.reason, &at("reason"), &mut faults);
        }
        for (i, waiver) in self.waivers.iter().enumerate() {
            let entry = Path::Item(&waivers, i);
            let at = |field| Path::Field(&entry, field);
            let rule = find(&waiver.rule);
            faults.require(rule.is_some(), at("rule"), Form::RuleCode);
            faults.require(rule.is_none_or(Rule::can_be_lowered), at("rule"), Form::ChangeableRule);
            for (field, id) in [("delivery", &waiver.delivery), ("id", &waiver.id)] {
                if let Some(id) = id {
                    PlainId::check(id, &at(field), &mut faults);
                    faults.require(!holds_cpr(id), at(field), Form::HarmlessId);
                }
            }
            Pointer::check(&waiver.path, &at("path"), &mut faults);
            Day::check(&waiver.until, &at("until"), &mut faults);
            Reason::check(&waiver.reason, &at("reason"), &mut faults);
        }
        faults.malformed
    }

    /// Returns the finding as changed by this policy, on a day and in the delivery with this id.
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

    /// Cuts a list of findings to the number that a report lists. Returns how many were left out.
    pub(crate) fn cut<T>(&self, findings: &mut Vec<T>) -> i64 {
        let listed = usize::try_from(self.max_findings).unwrap_or_default();
        let omitted = findings.len().saturating_sub(listed);
        findings.truncate(listed);
        i64::try_from(omitted).unwrap_or(i64::MAX)
    }

    /// Raises the severity of findings of the exchange, which are not weighed one by one.
    pub(crate) fn raise(&self, findings: &mut [Finding]) {
        for change in &self.severities {
            if find(&change.rule).is_some_and(Rule::is_fixed) {
                let of_rule = findings.iter_mut().filter(|finding| finding.code == change.rule);
                of_rule.for_each(|finding| finding.severity = finding.severity.min(change.severity));
            }
        }
    }

    /// Returns the findings about the waivers themselves, once a delivery has been judged. `findings` are those of
    /// the delivery.
    pub(crate) fn review(
        &self,
        findings: &[Finding],
        today: Day,
        delivery: Option<&str>,
        ledger: &mut Ledger,
    ) -> Vec<Finding> {
        let used: BTreeSet<&str> =
            findings.iter().filter_map(|finding| finding.waived_by.as_deref()).collect();
        let mut own = Vec::new();
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
                own.push(Finding::of(&Place::default(), path, waiver_expired::Args { rule, until }));
            } else if used {
                ledger.pass(&waiver_expired::RULE);
                ledger.pass(&waiver_unused::RULE);
            } else {
                ledger.pass(&waiver_expired::RULE);
                ledger.fail(&waiver_unused::RULE);
                own.push(Finding::of(&Place::default(), path, waiver_unused::Args { rule, until }));
            }
        }
        own
    }

    /// Returns the policy as one line of JSON.
    pub fn to_json(&self) -> String {
        // Plain structs with text keys always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Returns the SHA-256 of the severities and waivers in hexadecimal, or `None` if there are none.
    pub fn digest(&self) -> Option<String> {
        if self.severities.is_empty() && self.waivers.is_empty() {
            return None;
        }
        let changes = Self { max_findings: MAX_FINDINGS, ..self.clone() };
        Some(hex(&Sha256::digest(changes.to_json())))
    }
}

/// The reason for a change.
struct Reason;

impl Kind for Reason {
    type Value = String;

    fn blank() -> String {
        String::new()
    }

    fn from_json(json: Json<'_>) -> Result<String, DecodeError> {
        text_of(json)
    }

    fn check(reason: &String, path: &Path<'_>, faults: &mut Faults) {
        let says_something = reason.chars().any(|c| !c.is_whitespace() && c != '\u{feff}');
        let is_right = says_something && reason.chars().count() <= MAX_REASON && !holds_cpr(reason);
        faults.require(is_right, path, Form::Reason);
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "\\S",
            "maxLength": MAX_REASON,
            "patternErrorMessage": "Not a reason: write more than white space",
        })
    }
}

/// A JSON pointer to a field of a record: `/plans/0`. Empty for the whole record.
struct Pointer;

impl Kind for Pointer {
    type Value = String;

    fn blank() -> String {
        String::new()
    }

    fn from_json(json: Json<'_>) -> Result<String, DecodeError> {
        text_of(json)
    }

    fn check(text: &String, path: &Path<'_>, faults: &mut Faults) {
        let is_part = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
        let named = |part: &str| !part.is_empty() && part.bytes().all(is_part);
        let points =
            text.is_empty() || text.strip_prefix('/').is_some_and(|parts| parts.split('/').all(named));
        faults.require(points, path, Form::Pointer);
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schema::text(r"^(/[a-z0-9_]+)*(?![\s\S])", "Not a JSON pointer, such as /plans/0/phase")
    }
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
        let expected = [
            "/severities/0/rule",
            "/severities/1/reason",
            "/severities/2/rule",
            "/severities/2/reason",
            "/waivers/0/id",
            "/waivers/0/path",
        ];
        assert_eq!(faults(policy), expected);
        assert!(matches!(Policy::from_json("{\n!"), Err(PolicyError::Unreadable { line: 2, .. })));
    }

    #[test]
    fn a_rule_may_be_raised() {
        let raised =
            r#"{"severities":[{"rule":"anonymity-lift-without-consent","severity":"error","reason":"r"}]}"#;
        assert!(faults(raised).is_empty());
    }
}
