//! Which rules check more than the schema, field by field.
//!
//! A rule does not declare the fields that it reports. They are collected from findings: those of every vector, and those
//! that the engine reports when each value of a valid delivery is changed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde_json::{Value, json};
use udvej::judging::Family;
use udvej::programme::Strategy;
use udvej::rules::find;
use udvej::time::Day;
use udvej::verdict::{Context, Engine, Policy};
use udvej_tests::ExpectedFinding;

use super::name::Name;
use super::objects::each_object;
use super::shape::RECORDS;
use crate::samples;

/// The codes of the rules that report a field, by type and field. An empty field is the type as a whole.
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

/// Adds one finding. Framing rules are left out: the schema checks the same.
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
    // Any text may contain a CPR number, so this rule is listed for the record as a whole.
    let field = if code == "anonymity-identity-leak" { "" } else { field };
    if !fixed {
        pointed.entry((owner.to_owned(), field.to_owned())).or_default().insert(code.to_owned());
    }
}

fn vectors(pointed: &mut Pointed) {
    for vector in udvej_tests::vectors().values().flatten() {
        for ExpectedFinding { code, line, path, .. } in &vector.expected.findings {
            let line = line.and_then(|line| vector.line(line));
            let record = line.and_then(|line| line.get("record")).and_then(Value::as_str);
            note(pointed, record, path, code);
        }
    }
}

/// Changes each value of the delivery that has every field, one at a time, and adds the findings.
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

/// Other values for a field. Some do not have the form of the field; those add no rule.
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
    look(&Name::Record.raw(), &mut lists);
    lists
}
