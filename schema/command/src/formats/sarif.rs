//! The SARIF 2.1.0 format: one log that code scanning and editors show beside the lines of a file.
//!
//! The log lists every rule of the catalogue, also one without findings. So a viewer can distinguish a passed rule from an
//! unknown one, the index of a rule is always the same, and results are written as soon as a file is judged.

use std::io::{BufWriter, Result, Write};
use std::path::{Component, Path};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use serde_json::{Value, json};
use udvej::code::{Lang, RecordType};
use udvej::exchange::Reading;
use udvej::judging::{Finding, Rule, Severity};
use udvej::rules::catalogue;
use udvej::verdict::Waiver;

use super::findings::{UNREADABLE, omitted};
use super::reports::{Reports, Settings};
use crate::call::{Failure, Status, WRONG, both, either};

const OMITTED: &str = "findings-omitted";

/// The characters to escape in a part of a URI: all but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A log, while it is written.
pub(super) struct Log<'a> {
    lang: Lang,
    waivers: &'a [Waiver],
    artifacts: Vec<Value>,
    notifications: Vec<Value>,
    /// Whether a result was written, so that the next one needs a comma.
    begun: bool,
}

impl<'a> Log<'a> {
    pub(super) fn new(settings: &Settings<'a>) -> Self {
        let Settings { lang, engine, .. } = *settings;
        let policy = engine.policy();
        Self {
            lang,
            waivers: &policy.waivers,
            artifacts: Vec::new(),
            notifications: Vec::new(),
            begun: false,
        }
    }

    /// Returns the location of a file, and adds it to the list of files if it is not there. A file that is given twice with
    /// the same verdict is listed once.
    fn place(&mut self, artifact: &Value) -> Value {
        let index = self.artifacts.iter().position(|known| known == artifact).unwrap_or_else(|| {
            self.artifacts.push(artifact.clone());
            self.artifacts.len() - 1
        });
        json!({"uri": artifact["location"]["uri"], "index": index})
    }

    fn notify(&mut self, id: &str, level: &str, text: &str, place: &Value) {
        self.notifications.push(json!({
            "descriptor": {"id": id},
            "level": level,
            "message": {"text": message(text)},
            "locations": [{"physicalLocation": {"artifactLocation": place}}],
        }));
    }

    fn result(&self, finding: &Finding, place: &Value) -> Value {
        let lang = self.lang;
        let mut location = json!({"physicalLocation": {"artifactLocation": place}});
        if let Some(line) = finding.line {
            location["physicalLocation"]["region"] = json!({"startLine": line});
        }
        if let Some(logical) = logical_location(finding) {
            location["logicalLocations"] = json!([logical]);
        }
        json!({
            "ruleId": finding.code,
            "ruleIndex": catalogue().iter().position(|rule| rule.code == finding.code),
            "level": level(finding.severity),
            "message": {"text": message(&format!("{}; {}", finding.text(lang), finding.remedy(lang)))},
            "locations": [location],
            "partialFingerprints": {"udvejFinding/v1": finding.fingerprint},
            // SARIF requires this list in all results of a run or in none. An empty list means not suppressed.
            "suppressions": self.suppression(finding).into_iter().collect::<Vec<_>>(),
            "properties": {
                "record": finding.record,
                "id": finding.id,
                "path": finding.path,
                "caused_by": finding.caused_by,
                "waived_by": finding.waived_by,
            },
        })
    }

    /// Returns the waiver of a finding as a suppression, or `None` if it is not waived. It is `external`: it is in the policy.
    fn suppression(&self, finding: &Finding) -> Option<Value> {
        let pointer = finding.waived_by.as_deref()?;
        let number: usize = pointer.strip_prefix("/waivers/")?.parse().ok()?;
        let waiver = self.waivers.get(number)?;
        Some(json!({
            "kind": "external",
            "status": "accepted",
            "justification": waiver.reason,
            "properties": {"waived_by": pointer, "until": waiver.until},
        }))
    }
}

impl Reports for Log<'_> {
    fn begin(&mut self, out: &mut dyn Write) -> Result<()> {
        let rules: Vec<Value> = catalogue().iter().map(|rule| descriptor(rule, self.lang)).collect();
        let driver = json!({
            "name": "udvej",
            "version": udvej::VERSION,
            "language": language(self.lang),
            "rules": rules,
            "notifications": notifications(self.lang),
        });
        write!(
            out,
            "{{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{{\
             \"tool\":{{\"driver\":{driver}}},\"language\":\"{}\",\"results\":[",
            language(self.lang)
        )
    }

    fn report(&mut self, file: &Path, reading: &Reading, out: &mut dyn Write) -> Result<()> {
        let report = &reading.report;
        let mut artifact = artifact(file, self.lang);
        artifact["properties"] = json!({
            "accepted": report.accepted,
            "delivery": report.delivery.as_ref().map(|delivery| &delivery.id),
            "strategy": report.strategy,
            "policy": report.policy,
            "today": report.today,
            "totals": report.totals,
            "findings_omitted": report.findings_omitted,
            "digest": report.digest,
        });
        let place = self.place(&artifact);
        let mut out = BufWriter::new(out);
        for finding in &report.findings {
            let comma = if std::mem::replace(&mut self.begun, true) { "," } else { "" };
            write!(out, "{comma}\n{}", self.result(finding, &place))?;
        }
        if report.findings_omitted > 0 {
            self.notify(OMITTED, "warning", &omitted(report.findings_omitted, self.lang), &place);
        }
        out.flush()
    }

    fn unreadable(&mut self, file: &Path, failure: &Failure) {
        let place = self.place(&artifact(file, self.lang));
        self.notify(UNREADABLE, "error", &failure.text(self.lang), &place);
    }

    fn end(&mut self, status: Status, out: &mut dyn Write) -> Result<()> {
        let invocation = json!({
            "executionSuccessful": status != WRONG,
            "exitCode": status,
            "toolExecutionNotifications": self.notifications,
        });
        let artifacts = Value::from(std::mem::take(&mut self.artifacts));
        writeln!(out, "\n],\"artifacts\":{artifacts},\"invocations\":[{invocation}]}}]}}")
    }
}

/// A rule of the catalogue.
fn descriptor(rule: &Rule, lang: Lang) -> Value {
    let message = |lang| rule.message.without_arguments(lang);
    let remedy = |lang| rule.remedy.without_arguments(lang);
    json!({
        "id": rule.code,
        "shortDescription": {"text": rule.title.in_lang(lang)},
        "fullDescription": {"text": format!("{}; {}", message(lang), remedy(lang))},
        "help": {"text": rule.explain(lang), "markdown": rule.section(lang)},
        "defaultConfiguration": {"level": level(rule.severity)},
        "properties": {
            "tags": [rule.family.code()],
            "family": rule.family.code(),
            "since": rule.since,
            "title": both(|lang| rule.title.in_lang(lang)),
            "message": both(message),
            "remedy": both(remedy),
        },
    })
}

/// The descriptors of notifications about the call itself.
fn notifications(lang: Lang) -> Value {
    let notification = |id: &str, text: &str, help: &str| {
        let text = json!({"text": text});
        json!({"id": id, "shortDescription": text, "fullDescription": text, "help": {"text": help}})
    };
    match lang {
        Lang::En => json!([
            notification(
                UNREADABLE,
                "a file could not be read, and is not judged",
                "name a file that can be read"
            ),
            notification(
                OMITTED,
                "findings are counted, but not listed",
                "a larger number for max-findings lists more"
            ),
        ]),
        Lang::Da => json!([
            notification(
                UNREADABLE,
                "en fil kunne ikke læses og er ikke bedømt",
                "angiv en fil, der kan læses"
            ),
            notification(
                OMITTED,
                "bemærkninger er talt med, men ikke vist",
                "et større tal for max-findings viser flere"
            ),
        ]),
    }
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "note",
    }
}

const fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en",
        Lang::Da => "da",
    }
}

/// The artifact of a delivery.
fn artifact(file: &Path, lang: Lang) -> Value {
    let mut artifact = json!({"location": {"uri": uri(file)}, "roles": ["analysisTarget"]});
    if file == Path::new("-") {
        artifact["description"] = json!({"text": either(lang, "standard input", "standardinput")});
    }
    artifact
}

/// The record that a finding is about, and where in it: `contact/c-17/results/0`.
fn logical_location(finding: &Finding) -> Option<Value> {
    let record = finding.record.map(RecordType::code);
    let path = finding.path.strip_prefix('/');
    let parts: Vec<&str> = [record, finding.id.as_deref(), path].into_iter().flatten().collect();
    let name = parts.last()?.rsplit('/').next();
    Some(json!({"name": name, "fullyQualifiedName": parts.join("/"), "kind": kind(finding)}))
}

const fn kind(finding: &Finding) -> &'static str {
    if finding.path.is_empty() { "object" } else { "value" }
}

/// Escapes a text for a SARIF message: a single brace would start a placeholder.
fn message(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// Returns the path of a file as a URI, relative if the path is relative.
fn uri(file: &Path) -> String {
    let part = |part: Component| match part {
        Component::CurDir | Component::RootDir => None,
        Component::ParentDir => Some("..".to_owned()),
        Component::Prefix(drive) => Some(drive.as_os_str().to_string_lossy().replace('\\', "/")),
        Component::Normal(name) => Some(percent_encode(name.as_encoded_bytes(), RESERVED).to_string()),
    };
    let path = file.components().filter_map(part).collect::<Vec<_>>().join("/");
    match (file.has_root(), path.as_str()) {
        (true, _) => format!("file:///{path}"),
        (false, "") => ".".to_owned(),
        (false, _) => path,
    }
}
