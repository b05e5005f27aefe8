//! The vectors: the content of a file and the expected findings. `tests/README.md` describes their format.

pub mod nobody;
pub mod reference;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;
use udvej::exchange::Reading;
use udvej::programme::Strategy;
use udvej::verdict::{Context, Engine, Policy, Reconciliation};

/// One delivery and the expected findings.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// What the vector shows.
    pub description: String,
    /// The day it is judged as of.
    pub today: String,
    /// The policy of the engine; the default policy if there is none.
    policy: Option<Value>,
    /// A strategy that the engine has in addition to the built-in ones.
    strategy: Option<Value>,
    /// The lines of the file.
    input: Vec<Value>,
    /// Whether the last line has no line feed.
    #[serde(default)]
    unterminated: bool,
    /// The reason why the rule judges nothing here.
    pub skipped: Option<String>,
    /// The expected findings.
    pub expected: Expected,
}

/// The expected result of a delivery.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// Whether the whole delivery is accepted.
    pub accepted: bool,
    /// The findings, all of them, in their order.
    pub findings: Vec<ExpectedFinding>,
}

/// One finding.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedFinding {
    /// The rule.
    pub code: String,
    /// The line.
    pub line: Option<i64>,
    /// The JSON pointer.
    pub path: String,
    /// The arguments, if the vector checks them.
    pub args: Option<BTreeMap<String, String>>,
}

impl Vector {
    /// The bytes of the file.
    pub fn bytes(&self) -> Vec<u8> {
        let lines: Vec<Vec<u8>> = self.input.iter().map(line).collect();
        let mut bytes = lines.join(&b'\n');
        if !self.unterminated && !lines.is_empty() {
            bytes.push(b'\n');
        }
        bytes
    }

    /// The value of a line, counted from 1.
    pub fn line(&self, number: i64) -> Option<&Value> {
        self.input.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }

    /// The engine that judges it.
    pub fn engine(&self) -> Engine {
        let policy = self.policy.as_ref().map(|policy| Policy::from_json(&policy.to_string()));
        let engine = with_policy(policy.transpose().expect("a vector's policy is one").unwrap_or_default());
        let strategy = self.strategy.as_ref().map(|strategy| Strategy::from_json(&strategy.to_string()));
        strategy.transpose().expect("a vector's strategy is one").into_iter().fold(engine, Engine::with)
    }

    /// The day it is judged as of.
    pub fn context(&self) -> Context {
        Context { today: self.today.parse().expect("a vector's today is a day") }
    }

    /// Returns the vector with texts in its records replaced. `names` maps an old text to a new one.
    #[must_use]
    pub fn renamed(&self, names: &BTreeMap<String, String>) -> Self {
        let mut renamed = self.clone();
        let records = renamed.input.iter_mut().filter(|line| line.get("record").is_some());
        records.for_each(|record| rename(record, names));
        renamed
    }

    /// The lines that are JSON objects in the vector.
    pub fn objects(&self) -> impl Iterator<Item = &Value> {
        self.input
            .iter()
            .filter(|line| line.is_object() && line.get("$hex").is_none() && line.get("$repeat").is_none())
    }
}

fn rename(value: &mut Value, names: &BTreeMap<String, String>) {
    match value {
        Value::String(text) => {
            if let Some(name) = names.get(text) {
                text.clone_from(name);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| rename(value, names)),
        Value::Object(fields) => fields.values_mut().for_each(|value| rename(value, names)),
        _ => {}
    }
}

/// Returns the bytes of a line. A string is used as it is, `{"$hex": …}` is decoded, `{"$repeat": …, "times": …}` is
/// repeated, and any other value is written as compact JSON.
fn line(value: &Value) -> Vec<u8> {
    if let Some(text) = value.as_str() {
        return text.as_bytes().to_vec();
    }
    if let Some(hex) = value.get("$hex").and_then(Value::as_str) {
        let byte = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("two hexadecimal digits");
        return (0..hex.len()).step_by(2).map(byte).collect();
    }
    if let Some(text) = value.get("$repeat").and_then(Value::as_str) {
        let times = value["times"].as_u64().expect("a number of times");
        return text.repeat(usize::try_from(times).expect("few enough times")).into_bytes();
    }
    serde_json::to_vec(value).expect("a value is JSON")
}

/// The folder of the tests.
pub fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every vector, by the rule that its file is named after.
pub fn vectors() -> BTreeMap<String, Vec<Vector>> {
    let files = std::fs::read_dir(folder().join("vectors")).expect("the vectors are there");
    let paths = files.map(|file| file.expect("a file").path());
    paths.map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), read(&path))).collect()
}

fn read(path: &PathBuf) -> Vec<Vector> {
    let text = std::fs::read_to_string(path).expect("a vector file can be read");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A page that every language must generate, with its input.
#[derive(Debug)]
pub struct Page {
    /// The committed page.
    pub path: PathBuf,
    /// The delivery, from the root of the repository.
    pub delivery: String,
    /// The day it is judged as of.
    pub today: String,
    /// `en` or `da`.
    pub lang: String,
}

/// Every page in `pages`, in both languages.
pub fn pages() -> Vec<Page> {
    let list = std::fs::read_to_string(folder().join("pages/pages.txt")).expect("the pages are listed");
    let mut pages = Vec::new();
    for line in list.lines() {
        let (delivery, today) = line.split_once(' ').expect("a delivery and a day");
        let stem = Path::new(delivery).file_stem().expect("a file").to_string_lossy();
        pages.extend(["en", "da"].map(|lang| Page {
            path: folder().join(format!("pages/{stem}.{lang}.html")),
            delivery: delivery.to_owned(),
            today: today.to_owned(),
            lang: lang.to_owned(),
        }));
    }
    pages
}

/// An engine with every built-in strategy.
pub fn engine() -> Engine {
    with_policy(Policy::default())
}

/// The same with a policy.
pub fn with_policy(policy: Policy) -> Engine {
    Engine::with_shipped(None, [], policy).expect("a strategy ships")
}

/// Whether every record of a delivery is accounted for: what is received is accepted, quarantined, duplicate or superseded,
/// and so many records are accepted and set aside as are counted.
pub fn reconciles(reading: &Reading) -> bool {
    let rows = &reading.report.reconciliation;
    let sum = |count: fn(&Reconciliation) -> i64| usize::try_from(rows.iter().map(count).sum::<i64>());
    let accepted = |row: &Reconciliation| {
        let of_type = reading.records.iter().filter(|record| Some(record.record_type()) == row.record);
        i64::try_from(of_type.count()) == Ok(row.accepted)
    };
    rows.iter().all(|row| row.received == row.accepted + row.quarantined + row.duplicate + row.superseded)
        && rows.iter().all(accepted)
        && sum(|row| row.quarantined) == Ok(reading.quarantine.len())
}
