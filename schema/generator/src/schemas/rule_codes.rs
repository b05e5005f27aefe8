//! Which rules go further than the schema, field by field.
//!
//! No rule lists the fields that it points at, so they are asked: the findings of every vector, and those that come of changing
//! every value of a right delivery, say where rules point.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::{Value, json};
use udvej::judging::Family;
use udvej::programme::Strategy;
use udvej::rules::find;
use udvej::time::Day;
use udvej::verdict::{Context, Engine, Policy};

use super::{Name, RECORDS, each_object};
use crate::samples;

/// Types and their fields, and the rules that point at them; an empty field is the type as a whole.
type Pointed = BTreeMap<(String, String), BTreeSet<String>>;

/// Adds the rules to the records and the header of a schema, and to their fields.
pub(super) fn add(schema: &mut Value) {
    static POINTED: OnceLock<Pointed> = OnceLock::new();
    let pointed = POINTED.get_or_init(pointed);
    each_object(schema, &mut |owner, object| {
        if let Some(codes) = pointed.get(&(owner.to_owned(), String::new())) {
            object.insert("x-rule-codes".to_owned(), json!(codes));
        }
        let Some(Value::Object(fields)) = object.get_mut("properties") else { return };
        for (name, field) in fields {
            let codes = pointed.get(&(owner.to_owned(), name.clone()));
            if let (Some(field), Some(codes)) = (field.as_object_mut(), codes) {
                field.insert("x-rule-codes".to_owned(), json!(codes));
            }
        }
    });
}

fn pointed() -> Pointed {
    let mut pointed = Pointed::new();
    vectors(&mut pointed);
    changes(&mut pointed);
    pointed
}

/// Notes one finding. What the schema says too is left out.
fn note(pointed: &mut Pointed, record: Option<&str>, path: &str, code: &str) {
    let fixed = find(code).is_none_or(|rule| rule.family == Family::Framing);
    let mut steps = path.split('/').skip(1);
    let (owner, field) = match record {
        Some(tag) => {
            let Some((_, name)) = RECORDS.iter().find(|(code, _)| *code == tag) else { return };
            (*name, steps.next().unwrap_or_default())
        }
        None if path.starts_with("/delivery") => ("Delivery", steps.nth(1).unwrap_or_default()),
        None => return,
    };
    // Any text may hold a CPR number, so that rule belongs to the record.
    let field = if code == "anonymity-identity-leak" { "" } else { field };
    if !fixed {
        pointed.entry((owner.to_owned(), field.to_owned())).or_default().insert(code.to_owned());
    }
}

fn vectors(pointed: &mut Pointed) {
    #[derive(Deserialize)]
    struct Vector {
        input: Vec<Value>,
        expected: Expected,
    }
    #[derive(Deserialize)]
    struct Expected {
        findings: Vec<Finding>,
    }
    #[derive(Deserialize)]
    struct Finding {
        code: String,
        line: Option<usize>,
        path: String,
    }
    let files = std::fs::read_dir(crate::root().join("tests/vectors")).into_iter().flatten().flatten();
    for file in files {
        let text = std::fs::read_to_string(file.path()).unwrap_or_default();
        let vectors: Vec<Vector> = serde_json::from_str(&text).unwrap_or_default();
        for Vector { input, expected } in vectors {
            for Finding { code, line, path } in expected.findings {
                let line = line.and_then(|line| input.get(line - 1));
                let record = line.and_then(|line| line.get("record")).and_then(Value::as_str);
                note(pointed, record, &path, &code);
            }
        }
    }
}

/// Changes every value of the delivery that has every field, one at a time.
fn changes(pointed: &mut Pointed) {
    let Some(strategy) = Strategy::shipped("exit_dk") else { return };
    let Ok(today) = "2016-01-04".parse() else { return };
    let engine = Engine::new(strategy, Policy::default());
    let lines: Vec<Value> =
        samples::EVERY_FIELD.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let mut seen = BTreeSet::new();
    for (i, line) in lines.iter().enumerate() {
        let mut places = Vec::new();
        collect(line, String::new(), &mut places);
        for place in places
            .into_iter()
            .filter(|place| seen.insert((line["record"].clone().to_string(), place.clone())))
        {
            for other in others(line.pointer(&place).unwrap_or(&Value::Null)) {
                let mut changed = lines.clone();
                if let Some(value) = changed.get_mut(i).and_then(|line| line.pointer_mut(&place)) {
                    *value = other;
                }
                let bytes = changed.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
                for finding in engine.read(bytes.as_bytes(), &Context { today }).report.findings {
                    note(
                        pointed,
                        finding.record.map(udvej::code::RecordType::code),
                        &finding.path,
                        &finding.code,
                    );
                }
            }
        }
    }
}

fn collect(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                collect(field, format!("{place}/{name}"), places);
            }
        }
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                collect(item, format!("{place}/{i}"), places);
            }
        }
        _ => {}
    }
    places.push(place);
}

/// What the value might have been instead. What does not even have the form is of no use, and of no harm.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(flag) => vec![json!(!flag), json!(null)],
        Value::Number(_) => [0, 1, 2, 60, 1_000_000].map(Value::from).to_vec(),
        Value::String(text) => {
            let Ok(day) = text.parse::<Day>() else {
                let codes = code_lists().into_iter().filter(|codes| codes.contains(value)).flatten();
                return codes.chain([json!("0101"), json!("9999"), json!("other"), json!(null)]).collect();
            };
            let near =
                [-400, -40, -1, 1, 40, 400].map(|days| json!(Day::from_epoch_days(day.epoch_days() + days)));
            near.into_iter().chain([json!("1990-01-01"), json!("2099-01-01"), json!(null)]).collect()
        }
        Value::Array(items) => {
            let twice: Vec<Value> = items.iter().chain(items).cloned().collect();
            vec![json!([]), json!(twice), json!(null)]
        }
        _ => vec![json!(null)],
    }
}

/// The code lists that records use.
fn code_lists() -> Vec<Vec<Value>> {
    fn look(schema: &Value, lists: &mut Vec<Vec<Value>>) {
        match schema {
            Value::Object(fields) => {
                if let Some(Value::Array(codes)) = fields.get("enum") {
                    lists.push(codes.clone());
                }
                fields.values().for_each(|inner| look(inner, lists));
            }
            Value::Array(items) => items.iter().for_each(|inner| look(inner, lists)),
            _ => {}
        }
    }
    let mut lists = Vec::new();
    look(&Value::from(Name::Record.of_types()), &mut lists);
    lists
}
