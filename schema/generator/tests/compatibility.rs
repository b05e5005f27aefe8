//! What was released stays readable: `schema/COMPATIBILITY.md` has the rule.

use std::path::PathBuf;

use serde_json::{Map, Value, json};
use udvej::exchange::decode_delivery;
use udvej::verdict::Context;
use udvej_generator::schemas::{ANNOTATIONS, Name};
use udvej_tests::{engine, folder};

/// The folders of what was released.
fn released() -> Vec<PathBuf> {
    let folders = std::fs::read_dir(folder().join("released")).unwrap();
    folders.map(|entry| entry.unwrap().path()).collect()
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_delivery_of_every_released_version_is_read_as_it_was() {
    assert!(!released().is_empty());
    for folder in released() {
        let bytes = std::fs::read(folder.join("every-field.ndjson")).unwrap();
        let (delivery, records) = decode_delivery(&bytes).unwrap();
        let reading = engine().read(&bytes, &Context { today: delivery.created });
        assert!(reading.report.accepted, "{}: {:?}", folder.display(), reading.report.findings);
        let lines = std::str::from_utf8(&bytes).unwrap().lines().skip(1);
        for (record, line) in records.iter().zip(lines) {
            assert_eq!(parsed(&record.to_json()), parsed(line), "{}", folder.display());
        }
    }
}

#[test]
fn todays_schemas_take_what_released_ones_took() {
    for folder in released() {
        for name in Name::ALL {
            let path = folder.join(format!("{}.schema.json", name.code()));
            let (old, new) =
                (parsed(&std::fs::read_to_string(path).unwrap()), parsed(&name.committed().unwrap()));
            // Reports are written here and read by others, so it is today's that have to be taken by the released one.
            let broken = if name == Name::Report { breaks(&new, &old) } else { breaks(&old, &new) };
            assert_eq!(broken, Vec::<String>::new(), "{}, {}", folder.display(), name.code());
        }
    }
}

/// A change of one schema within a schema.
type Change = fn(&mut Map<String, Value>);

/// The comparison finds every kind of change that breaks, and only those.
#[test]
fn breaking_changes_are_distinguished() {
    let schema = parsed(&Name::Record.committed().unwrap());
    let contact = "/$defs/Contact";
    let breaking: [(&str, &str, Change); 17] = [
        ("a field is taken out", "/$defs/Contact/properties", |fields| drop(fields.remove("advice"))),
        ("a field becomes required", contact, |contact| contact["required"] = json!(["advice"])),
        ("a code is taken out", "/$defs/Administration", |list| list["enum"] = json!(["social"])),
        ("a list of codes is put where there was none", "/$defs/Contact/properties/id", |id| {
            id.insert("enum".into(), json!(["c-1"]));
        }),
        ("a tag changes", "/$defs/Contact/properties/record", |tag| tag["const"] = json!("visit")),
        ("a bound becomes narrower", "/$defs/Contact/properties/revision", |n| n["maximum"] = json!(10)),
        ("a bound is added", "/$defs/Contact/properties/advice", |list| {
            list.insert("maxItems".into(), json!(3));
        }),
        ("null is refused", "/$defs/OptionalDay", |day| day["type"] = json!("string")),
        ("another type", "/$defs/Contact/properties/card_shown", |flag| flag["type"] = json!("string")),
        ("another pattern", "/$defs/Contact/properties/id", |id| id["pattern"] = json!("^c-[0-9]+$")),
        ("another form of days", "/$defs/Day/allOf/1", |day| day["pattern"] = json!("^2")),
        ("another unit", "/$defs/Course/properties/revision", |n| n["x-unit"] = json!("days")),
        ("another type of its own", "/$defs/Contact/properties/unit", |unit| {
            unit["$ref"] = json!("#/$defs/Administration");
        }),
        ("a type of record is taken out", "", |record| drop(record["allOf"].as_array_mut().unwrap().pop())),
        ("a condition is added", "", |record| {
            let more = json!({"if": {"required": ["day"]}, "then": {"required": ["unit"]}});
            record["allOf"].as_array_mut().unwrap().push(more);
        }),
        ("a format is added", "/$defs/Contact/properties/id", |id| {
            id.insert("format".into(), json!("uuid"));
        }),
        ("items change", "/$defs/Contact/properties/advice/items", |items| {
            items["$ref"] = json!("#/$defs/UnitKind");
        }),
    ];
    for (what, place, change) in breaking {
        let mut changed = schema.clone();
        change(changed.pointer_mut(place).unwrap().as_object_mut().unwrap());
        assert!(!breaks(&schema, &changed).is_empty(), "{what}");
    }
    let allowed: [(&str, &str, Change); 7] = [
        ("a field is added", "/$defs/Contact/properties", |fields| {
            fields.insert("language".into(), json!({"type": "string"}));
        }),
        ("a type of record is added", "", |record| {
            record["properties"]["record"]["enum"].as_array_mut().unwrap().push(json!("visit"));
            let visit =
                json!({"if": {"properties": {"record": {"const": "visit"}}}, "then": {"required": ["day"]}});
            record["allOf"].as_array_mut().unwrap().push(visit);
        }),
        ("a code is added", "/$defs/Administration/enum", |_| {}),
        ("a field becomes optional", contact, |contact| {
            contact["required"] = json!(["record", "id", "revision", "status"]);
        }),
        ("a bound becomes wider", "/$defs/Contact/properties/revision", |n| n["maximum"] = json!(2_000_000)),
        ("null is taken too", "/$defs/Contact/properties/card_shown", |flag| {
            flag["type"] = json!(["boolean", "null"]);
        }),
        ("better words", contact, |contact| contact["description"] = json!("An approach (henvendelse).")),
    ];
    for (what, place, change) in allowed {
        let mut changed = schema.clone();
        match changed.pointer_mut(place).unwrap() {
            Value::Array(codes) => codes.push(json!("police")),
            place => change(place.as_object_mut().unwrap()),
        }
        assert_eq!(breaks(&schema, &changed), Vec::<String>::new(), "{what}");
    }
}

/// What is valid by the first schema and may not be by the second, keyword by keyword. Nothing here is understood: a
/// keyword that the schemas do not use yet breaks until somebody says what it means.
fn breaks(old: &Value, new: &Value) -> Vec<String> {
    let mut comparison = Comparison { old, new, broken: Vec::new() };
    comparison.compare(old, new, "");
    comparison.broken
}

struct Comparison<'a> {
    old: &'a Value,
    new: &'a Value,
    broken: Vec<String>,
}

/// Keywords of JSON Schema that change no verdict. [`ANNOTATIONS`] do not either, except a unit: another one changes
/// the meaning of a number.
const WORDS: [&str; 8] =
    ["$id", "$schema", "$comment", "$defs", "title", "description", "default", "examples"];

fn changes_no_verdict(keyword: &str) -> bool {
    WORDS.contains(&keyword) || (keyword != "x-unit" && ANNOTATIONS.contains(&keyword))
}

impl Comparison<'_> {
    fn compare(&mut self, old: &Value, new: &Value, place: &str) {
        let (before, after) = (resolved(self.old, old), resolved(self.new, new));
        let none = Value::Null;
        let keywords = before.keys().chain(after.keys().filter(|keyword| !before.contains_key(*keyword)));
        for keyword in keywords.filter(|keyword| !changes_no_verdict(keyword)) {
            let (was, is) = (before.get(keyword).unwrap_or(&none), after.get(keyword).unwrap_or(&none));
            let place = format!("{place}/{keyword}");
            let holds = match keyword.as_str() {
                "properties" => {
                    self.fields(was, is, &place);
                    true
                }
                "items" | "then" | "else" => {
                    self.compare(was, is, &place);
                    true
                }
                "allOf" => {
                    self.choices(was, is, &before, &place);
                    true
                }
                "required" => is.is_null() || within(is, was),
                "enum" => is.is_null() || within(was, is),
                "type" => is.is_null() || within(&listed(was), &listed(is)),
                "minimum" | "minLength" | "minItems" | "minProperties" => {
                    is.is_null() || number(is) <= number(was)
                }
                "maximum" | "maxLength" | "maxItems" | "maxProperties" => {
                    is.is_null() || (!was.is_null() && number(is) >= number(was))
                }
                _ => was == is,
            };
            if !holds {
                self.broken.push(format!("{place}: {was} became {is}"));
            }
        }
    }

    fn fields(&mut self, was: &Value, is: &Value, place: &str) {
        for (name, field) in was.as_object().into_iter().flatten() {
            match is.get(name) {
                Some(now) => self.compare(field, now, &format!("{place}/{name}")),
                None => self.broken.push(format!("{place}/{name} was taken out")),
            }
        }
    }

    /// The choice by `record`: every type that there was is still chosen, whatever its place, and what is chosen besides
    /// is a type that there was not.
    fn choices(&mut self, was: &Value, is: &Value, before: &Map<String, Value>, place: &str) {
        let listed = |choices: &Value| choices.as_array().cloned().unwrap_or_default();
        let (was, is) = (listed(was), listed(is));
        for choice in &was {
            match is.iter().find(|other| other["if"] == choice["if"]) {
                Some(other) => {
                    let code = choice["if"]["properties"]["record"]["const"].as_str().unwrap_or("?");
                    self.compare(&choice["then"], &other["then"], &format!("{place}/{code}"));
                }
                None => self.broken.push(format!("{place}: {} is no choice any more", choice["if"])),
            }
        }
        let codes = before.get("properties").map_or(&Value::Null, |fields| &fields["record"]["enum"]);
        for choice in is.iter().filter(|choice| !was.iter().any(|other| other["if"] == choice["if"])) {
            let code = &choice["if"]["properties"]["record"]["const"];
            if !codes.as_array().is_some_and(|codes| code.is_string() && !codes.contains(code)) {
                self.broken.push(format!("{place}: {} is a condition that there was not", choice["if"]));
            }
        }
    }
}

/// A schema with what it refers to, and with what it asks for besides under no condition.
fn resolved(root: &Value, schema: &Value) -> Map<String, Value> {
    let mut keywords = schema.as_object().cloned().unwrap_or_default();
    if let Some(Value::Array(parts)) = keywords.remove("allOf") {
        let (choices, besides): (Vec<Value>, _) =
            parts.into_iter().partition(|part| part.get("if").is_some());
        for part in besides {
            for (keyword, value) in resolved(root, &part) {
                let before = keywords.insert(keyword.clone(), value);
                assert!(before.is_none() || changes_no_verdict(&keyword), "{keyword} is listed twice");
            }
        }
        if !choices.is_empty() {
            keywords.insert("allOf".to_owned(), Value::from(choices));
        }
    }
    if let Some(reference) = keywords.remove("$ref") {
        let pointer = reference.as_str().unwrap().trim_start_matches('#').to_owned();
        keywords.extend(resolved(root, root.pointer(&pointer).unwrap()));
    }
    keywords
}

fn listed(value: &Value) -> Value {
    if value.is_array() { value.clone() } else { json!([value]) }
}

fn within(part: &Value, whole: &Value) -> bool {
    part.as_array()
        .into_iter()
        .flatten()
        .all(|item| whole.as_array().is_some_and(|items| items.contains(item)))
        && !part.is_null()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(0.0)
}
