//! The corpus that every validator judges: texts, each with the library's verdict.
//!
//! It is generated for each run from a fixed seed, and is the same on every machine.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use serde_json::{Value, json};
use udvej::code::RecordType;
use udvej::exchange::decode_delivery;
use udvej::programme::{Strategy, StrategyError};
use udvej::record::{Form, Malformed, Record};
use udvej::synthetic::Settings;
use udvej::time::Day;
use udvej::verdict::{Context, Policy, PolicyError};
use udvej_generator::schemas::Name;
use udvej_tests::nobody::Nobody;
use udvej_tests::{engine, folder, vectors};

use crate::change::{at_random, field, pointers, respelt, with, with_field, without};
use crate::donors::{Donors, tag};
use crate::values::{strange, written};

/// One text and whether the library accepts its form.
pub(crate) struct Item {
    pub(crate) text: String,
    pub(crate) taken: bool,
    /// The type of record and the field, where one field alone was changed.
    pub(crate) changed: Option<(String, String)>,
}

/// The texts of one schema.
pub(crate) struct Corpus {
    pub(crate) schema: Name,
    pub(crate) items: Vec<Item>,
    /// The number of items that were made by a change and differ from all others in content, not only in spelling.
    pub(crate) mutated: usize,
}

/// Returns whether the library accepts the form of a text; `None` if it rejects the text for another reason.
type Verdict = fn(&str) -> Option<bool>;

/// Every corpus.
pub(crate) fn all() -> Vec<Corpus> {
    vec![records(), deliveries(), strategies(), policies(), reports()]
}

/// The number of random changes of records, in addition to the systematic ones.
const RANDOM_RECORDS: usize = 90_000;

fn records() -> Corpus {
    let from_vectors =
        vectors().into_values().flatten().flat_map(|vector| vector.objects().cloned().collect::<Vec<_>>());
    let mut originals: Vec<Value> = from_vectors.filter(|line| line.get("delivery").is_none()).collect();
    for strategy in Strategy::shipped_ids() {
        let settings = Settings { seed: 1, records: 1500, doubtful_percent: 20, ..Settings::default() };
        originals.extend(Nobody::of(&settings, strategy).records);
    }
    originals.extend(COPENHAGEN.iter().flat_map(|text| parsed(text).split_off(1)));
    // It has every field, also those that few records have.
    originals.extend(samples());
    Maker::new(Name::Record, |text| Some(Record::from_json(text).is_ok())).corpus(&originals, RANDOM_RECORDS)
}

/// Copenhagen's deliveries.
const COPENHAGEN: [&str; 2] = [
    include_str!("../../../../tests/deliveries/exit-pakken-table-1.ndjson"),
    include_str!("../../../../tests/deliveries/exit-pakken-contacts.ndjson"),
];

/// The lines of a delivery: the header and the records.
fn parsed(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

/// The lines of the sample that has every field.
fn sample() -> Vec<Value> {
    parsed(include_str!("../../../samples/every-field.ndjson"))
}

/// Records that together have every field.
pub(crate) fn samples() -> Vec<Value> {
    sample().split_off(1)
}

fn deliveries() -> Corpus {
    let mut lines = sample();
    let records = lines.split_off(1);
    let mut document = lines.remove(0);
    let all = RecordType::ALL.iter().map(|record| (record.to_string(), 1.into()));
    document["delivery"]["expected"] = Value::Object(all.collect());
    // Records are judged above: here two are enough.
    document["records"] = json!(records[..2]);
    let none = with(&document, "/records", json!([]));
    let copenhagen = COPENHAGEN.map(|text| {
        let mut lines = parsed(text);
        let records = lines.split_off(1);
        with_field(&lines[0], "", "records", json!(records[..2]))
    });
    let originals: Vec<Value> = [document, none].into_iter().chain(copenhagen).collect();
    Maker::new(Name::Delivery, form_of_delivery).corpus(&originals, 3000)
}

fn form_of_delivery(text: &str) -> Option<bool> {
    // A header alone is a line of the other spelling.
    if !text.contains("\"records\"") {
        return None;
    }
    match decode_delivery(text.as_bytes()) {
        Ok(_) => Some(true),
        // The library rejects a CPR number in any text; a schema cannot.
        Err(findings) => findings.iter().all(|finding| finding.code.starts_with("framing-")).then_some(false),
    }
}

fn strategies() -> Corpus {
    let originals: Vec<Value> = Strategy::all_shipped()
        .map(|strategy| serde_json::from_str(&strategy.to_json()).expect("it is JSON"))
        .collect();
    Maker::new(Name::Strategy, |text| match Strategy::from_json(text) {
        Ok(_) => Some(true),
        Err(StrategyError::Faulty(faults)) => faults.iter().any(is_of_form).then_some(false),
        Err(_) => Some(false),
    })
    .corpus(&originals, 4000)
}

fn policies() -> Corpus {
    let text = std::fs::read_to_string(folder().join("policies/table-1.json")).expect("the policy is there");
    let full = json!({
        "max_findings": 10,
        "severities": [{"rule": "cti-few-meetings", "severity": "error", "reason": "agreed"}],
        "waivers": [{
            "rule": "tally-mixed-units", "delivery": "d-1", "record": "tally", "id": "t-1", "path": "/unit",
            "reason": "as printed", "until": "2013-12-31"
        }]
    });
    let originals = [serde_json::from_str(&text).expect("the policy is JSON"), full, json!({})];
    Maker::new(Name::Policy, |text| match Policy::from_json(text) {
        Ok(_) => Some(true),
        Err(PolicyError::Faulty(faults)) => faults.iter().any(is_of_form).then_some(false),
        Err(_) => Some(false),
    })
    .corpus(&originals, 4000)
}

/// Whether an error is one of form, which a schema can detect, and not one of content, such as an unknown rule.
fn is_of_form(fault: &Malformed) -> bool {
    matches!(fault.expected, Form::Number { .. } | Form::Day | Form::Id | Form::Pointer)
}

/// The library writes reports and reads none: what it writes is valid, and what nobody wrote is not.
fn reports() -> Corpus {
    let mut corpus = Corpus { schema: Name::Report, items: Vec::new(), mutated: 0 };
    let mut texts = BTreeSet::new();
    let today = Day::ymd(2013, 3, 7).expect("it is a day");
    let read = |delivery: &str| engine().read(delivery.as_bytes(), &Context { today });
    let of_vectors = vectors()
        .into_values()
        .flatten()
        .step_by(4)
        .map(|vector| vector.engine().read(&vector.bytes(), &vector.context()));
    for reading in COPENHAGEN.map(read).into_iter().chain(of_vectors) {
        let text = reading.report.to_json();
        if texts.insert(text.clone()) {
            let report: Value = serde_json::from_str(&text).expect("a report is JSON");
            let more = with_field(&report, "", "more", json!(1)).to_string();
            corpus.items.push(Item { text, taken: true, changed: None });
            corpus.items.push(Item { text: more, taken: false, changed: None });
        }
    }
    corpus
}

/// Makes the corpus of one schema.
struct Maker {
    schema: Name,
    verdict: Verdict,
    contents: BTreeSet<String>,
    items: Vec<Item>,
}

impl Maker {
    fn new(schema: Name, verdict: Verdict) -> Self {
        Self { schema, verdict, contents: BTreeSet::new(), items: Vec::new() }
    }

    fn corpus(mut self, originals: &[Value], tries: usize) -> Corpus {
        let mut donors = Donors::default();
        let strange = strange();
        let mut everywhere = BTreeSet::new();
        for original in originals {
            self.add(original, None, None);
            if (self.verdict)(&written(original)) == Some(true) {
                donors.take(original);
            }
        }
        let unchanged = self.items.len();
        for original in originals {
            self.change_everywhere(original, &strange, &mut everywhere);
        }
        let mut rng = Rng::with_seed(7);
        for _ in 0..tries {
            let original = &originals[rng.usize(..originals.len())];
            let times = [1, 1, 1, 2, 2, 3, 4][rng.usize(..7)];
            let changed =
                (0..times).fold(original.clone(), |value, _| at_random(&value, &donors, &strange, &mut rng));
            let spelt = (rng.u8(..8) == 0).then(|| respelt(&changed, &mut rng));
            self.add(&changed, spelt, None);
        }
        let mutated = self.items.len() - unchanged;
        // A part of the corpus is a sample of all of it.
        rng.shuffle(&mut self.items);
        Corpus { schema: self.schema, items: self.items, mutated }
    }

    /// The value of every field that was not yet changed replaced by every strange one, taken out, and given a neighbour.
    fn change_everywhere(
        &mut self,
        original: &Value,
        strange: &[Value],
        done: &mut BTreeSet<(String, String)>,
    ) {
        for pointer in pointers(original) {
            let changed = (tag(original), field(&pointer));
            if !done.insert(changed.clone()) {
                continue;
            }
            for value in strange {
                self.add(&with(original, &pointer, value.clone()), None, Some(&changed));
            }
            self.add(&without(original, &pointer), None, None);
            self.add(&with_field(original, &pointer, "more", json!(1)), None, Some(&changed));
        }
    }

    /// Adds a text, unless its content is there already or the library refuses it for another reason than its form.
    fn add(&mut self, value: &Value, spelt: Option<String>, changed: Option<&(String, String)>) {
        let text = written(value);
        if self.contents.contains(&text) {
            return;
        }
        let shown = spelt.unwrap_or_else(|| text.clone());
        if let Some(taken) = (self.verdict)(&shown) {
            self.contents.insert(text);
            self.items.push(Item { text: shown, taken, changed: changed.cloned() });
        }
    }
}

/// Records with a duplicate field. The library rejects them all, whatever the second value.
pub(crate) fn twice() -> Vec<String> {
    let mut shapes = BTreeMap::new();
    for record in Nobody::new(3, 2000, "exit_dk").records {
        let fields: BTreeSet<String> = pointers(&record).iter().map(|pointer| field(pointer)).collect();
        shapes.entry((tag(&record), fields)).or_insert(record);
    }
    shapes.values().flat_map(doubled).collect()
}

/// The texts of the record with one field duplicated, for each field.
fn doubled(record: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for pointer in pointers(record) {
        let (Some((parent, name)), Some(part)) = (pointer.rsplit_once('/'), record.pointer(&pointer)) else {
            continue;
        };
        if !record.pointer(parent).is_some_and(Value::is_object) {
            continue;
        }
        // Fields are written in their order, so the added one is last.
        let marked = written(&with_field(record, parent, "\u{e001}", part.clone()));
        found.push(marked.replace('\u{e001}', name));
        found.push(marked.replace('\u{e001}', &format!("\\u{:04x}{}", name.as_bytes()[0], &name[1..])));
    }
    found
}
