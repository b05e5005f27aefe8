//! The schemas say what the decoder says, and the committed files are what would be generated.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use udvej::record::Record;
use udvej::rules::Policy;
use udvej_schema::schemas::Name;
use udvej_tests::{engine, folder, vectors};

fn validator(name: Name) -> jsonschema::Validator {
    let schema = serde_json::from_str(name.committed()).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema is a schema")
}

#[test]
fn the_generated_files_are_current() {
    for (path, text) in udvej_schema::generated_files() {
        let committed = std::fs::read_to_string(udvej_schema::root().join(&path)).unwrap_or_default();
        assert_eq!(committed, text, "{} is stale: run `make generate`", path.display());
    }
}

/// A record and what becomes of it when one of its values is replaced, taken out or added.
fn mutations(record: &Value) -> Vec<Value> {
    let strange = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.0),
        json!(-0.0),
        json!(1.5),
        json!(1e10),
        json!(""),
        json!("x"),
        json!("0101"),
        json!("2013-02-29"),
        json!("2012-02-29"),
        json!("1899-12-31"),
        json!("2100-01-01"),
        json!([]),
        json!({}),
        json!(["housing"]),
        json!([null]),
        json!({"card": "7G2K9QXM"}),
        json!({"from": "2010-01-01", "to": "2010-01-02"}),
        json!(["2010-01-01", "2010-01-02"]),
        json!({"jobcenter": null}),
        json!("anonymous"),
        json!("æ"),
        json!("a\n"),
    ];
    let mut found = vec![record.clone()];
    let mut paths = Vec::new();
    collect(record, String::new(), &mut paths);
    for path in paths {
        for value in &strange {
            let mut mutated = record.clone();
            *mutated.pointer_mut(&path).unwrap() = value.clone();
            found.push(mutated);
        }
        let (parent, key) = path.rsplit_once('/').unwrap_or(("", ""));
        let mut without = record.clone();
        if let Some(Value::Object(fields)) = without.pointer_mut(parent) {
            fields.remove(key);
            found.push(without);
        }
        let mut with = record.clone();
        if let Some(Value::Object(fields)) = with.pointer_mut(&path) {
            fields.insert("more".to_owned(), json!(1));
            found.push(with);
        }
    }
    found
}

fn collect(value: &Value, path: String, paths: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(i, value)| (i.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (name, child) in children {
        collect(child, format!("{path}/{name}"), paths);
    }
    paths.push(path);
}

#[test]
fn the_schema_accepts_a_record_exactly_when_it_is_decoded() {
    let validator = validator(Name::Record);
    let (mut judged, mut accepted) = (0, 0);
    // Of the records that have the same fields, one is enough to be changed everywhere.
    let mut shapes = BTreeSet::new();
    for vector in vectors().values().flatten() {
        for record in vector.objects().filter(|line| line.get("delivery").is_none()) {
            let mut shape = vec![record["record"].to_string()];
            collect(record, String::new(), &mut shape);
            let changed = if shapes.insert(shape) { mutations(record) } else { vec![record.clone()] };
            for mutated in changed {
                let decoded = Record::from_json(&mutated.to_string());
                assert_eq!(validator.is_valid(&mutated), decoded.is_ok(), "{mutated}: {decoded:?}");
                judged += 1;
                accepted += usize::from(decoded.is_ok());
            }
        }
    }
    assert!(judged > 10_000 && accepted > 1_000, "{accepted} of {judged} accepted");
}

#[test]
fn reports_and_strategies_are_valid_by_their_schemas() {
    let report = validator(Name::Report);
    for vector in vectors().values().flatten() {
        let json = vector.engine().read(&vector.bytes(), &vector.context()).report.to_json();
        let instance: Value = serde_json::from_str(&json).unwrap();
        assert!(report.is_valid(&instance), "{}", vector.description);
    }
    let strategy = validator(Name::Strategy);
    for shipped in engine().strategies() {
        let instance = serde_json::to_value(shipped).unwrap();
        assert!(strategy.is_valid(&instance), "{}", shipped.id);
    }
    assert!(!strategy.is_valid(&json!({"id": "x"})));
}

/// A policy is taken when its schema takes it, apart from what only the catalogue knows.
#[test]
fn policies_are_valid_by_their_schema() {
    let policy = validator(Name::Policy);
    let text = std::fs::read_to_string(folder().join("policies/table-1.json")).unwrap();
    let good: Value = serde_json::from_str(&text).unwrap();
    assert!(policy.is_valid(&good) && Policy::from_json(&text).is_ok());
    let waiver = "/waivers/0";
    let changes = [
        (format!("{waiver}/until"), json!("2013-02-29")),
        (format!("{waiver}/path"), json!("unit")),
        (format!("{waiver}/path"), json!("/Unit")),
        (format!("{waiver}/reason"), json!("")),
        (format!("{waiver}/reason"), json!("x".repeat(401))),
        (format!("{waiver}/delivery"), json!("a delivery")),
        ("/severities/0/severity".into(), json!("fatal")),
        ("/severities/0/rule".into(), json!(7)),
        ("/max_findings".into(), json!("many")),
    ];
    for (pointer, value) in changes {
        let mut bad = good.clone();
        bad["max_findings"] = json!(10);
        assert!(policy.is_valid(&bad));
        *bad.pointer_mut(&pointer).unwrap() = value;
        assert!(!policy.is_valid(&bad), "{pointer}");
        assert!(Policy::from_json(&bad.to_string()).is_err(), "{pointer}");
    }
}

#[test]
fn a_delivery_in_the_json_spelling_is_valid_by_its_schema() {
    let validator = validator(Name::Delivery);
    for name in ["exit-pakken-table-1", "exit-pakken-contacts"] {
        let bytes = std::fs::read(folder().join(format!("deliveries/{name}.ndjson"))).unwrap();
        let (delivery, records) = udvej::exchange::decode_delivery(&bytes).unwrap();
        let document = udvej::exchange::write_document(&delivery, &records);
        let mut instance: Value = serde_json::from_str(&document).unwrap();
        assert!(validator.is_valid(&instance), "{name}");
        instance["records"][0]["name"] = json!("nobody");
        assert!(!validator.is_valid(&instance), "{name}");
    }
}
