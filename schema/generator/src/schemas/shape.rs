//! Rewrites the schemas so that validators report the most helpful messages. `schema/DESIGN.md` compares the messages.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use udvej::code::{Lang, RecordType};
use udvej::record::NAMES;

/// The code and the type name of every record type.
pub const RECORDS: &[(&str, &str)] = NAMES;

/// The prefix of the name of a type that may also be null.
pub(crate) const OPTIONAL: &str = "Optional";

/// The description of the field `record` in Danish.
const TAG_IN_DANISH: &str = "Posttypen: afgør, hvilke andre felter posten har.";

/// Rewrites a schema.
pub(super) fn for_messages(schema: &mut Value) {
    for_other_tools(schema);
    let mut types = Map::new();
    if schema.get("title").is_some_and(|title| title == "Record") {
        dispatch(schema, &mut types);
    }
    if let Some(record) = schema.pointer_mut("/$defs/Record") {
        dispatch(record, &mut types);
    }
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        types.append(definitions);
    }
    optional(schema, &mut types);
    if let Some(schema) = schema.as_object_mut().filter(|_| !types.is_empty()) {
        schema.insert("$defs".to_owned(), Value::from(types));
    }
}

/// Moves `null` into the type itself. For two alternatives a validator only reports that neither matches.
fn optional(schema: &mut Value, types: &mut Map<String, Value>) {
    nullable(schema, types);
    let names: Vec<String> = types.keys().cloned().collect();
    for name in names {
        if let Some(mut definition) = types.get(&name).cloned() {
            nullable(&mut definition, types);
            types.insert(name, definition);
        }
    }
    let mut used = BTreeSet::new();
    references(schema, types, &mut used);
    types.retain(|name, _| used.contains(name));
}

fn nullable(schema: &mut Value, types: &mut Map<String, Value>) {
    match schema {
        Value::Object(fields) => {
            let inner = fields.get("anyOf").and_then(|either| {
                let either = either.as_array()?;
                let is_null = either.get(1)? == &json!({"type": "null"});
                either.first()?.get("$ref")?.as_str().filter(|_| is_null)?.rsplit('/').next()
            });
            if let Some(name) = inner.map(str::to_owned) {
                let optional = format!("{OPTIONAL}{name}");
                let mut definition = types.get(&name).cloned().unwrap_or_default();
                nullable(&mut definition, types);
                if let Some(kind) = definition.get_mut("type") {
                    *kind = json!([kind, "null"]);
                }
                if let Some(Value::Array(codes)) = definition.get_mut("enum") {
                    codes.push(Value::Null);
                }
                if let Some(Value::Array(labels)) = definition.get_mut("enumDescriptions") {
                    labels.push(json!("none (ingen)"));
                }
                fields.shift_remove("anyOf");
                fields.insert("$ref".to_owned(), json!(format!("#/$defs/{optional}")));
                types.insert(optional, definition);
            } else {
                fields.values_mut().for_each(|inner| nullable(inner, types));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| nullable(item, types)),
        _ => {}
    }
}

/// The types that a schema refers to, and those that these refer to.
fn references(schema: &Value, types: &Map<String, Value>, used: &mut BTreeSet<String>) {
    match schema {
        Value::Object(fields) => {
            if let Some(reference) = fields.get("$ref").and_then(Value::as_str) {
                let name = reference.rsplit('/').next().unwrap_or_default();
                if used.insert(name.to_owned()) {
                    references(types.get(name).unwrap_or(&Value::Null), types, used);
                }
            }
            fields
                .iter()
                .filter(|(keyword, _)| *keyword != "$defs")
                .for_each(|(_, inner)| references(inner, types, used));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, types, used)),
        _ => {}
    }
}

/// Replaces the thirteen alternatives by a choice on the field `record`. For alternatives a validator only reports that
/// none matches. The types move to `$defs`, where they have names.
fn dispatch(record: &mut Value, types: &mut Map<String, Value>) {
    let Some(record) = record.as_object_mut() else { return };
    let Some(Value::Array(alternatives)) = record.shift_remove("oneOf") else { return };
    let mut choices = Vec::new();
    for mut alternative in alternatives {
        let tag = alternative.pointer("/properties/record/const").and_then(Value::as_str).unwrap_or_default();
        let Some((code, name)) = RECORDS.iter().find(|(code, _)| *code == tag) else { continue };
        if let Some(tag) = alternative.pointer_mut("/properties/record").and_then(Value::as_object_mut) {
            let label = |lang| RecordType::from_code(code).map_or("", |kind| kind.label(lang));
            let described =
                format!("The type of the record, here {} (posttype: {}).", label(Lang::En), label(Lang::Da));
            tag.insert("description".to_owned(), json!(described));
            tag.insert("x-da".to_owned(), json!({"description": TAG_IN_DANISH}));
        }
        choices.push(json!({
            "if": {"properties": {"record": {"const": code}}, "required": ["record"]},
            "then": {"$ref": format!("#/$defs/{name}")},
        }));
        types.insert((*name).to_owned(), alternative);
    }
    let description = "The type of the record: it decides which other fields there are (posttype).";
    let codes: Vec<&str> = RECORDS.iter().map(|(code, _)| *code).collect();
    let labels: Map<String, Value> = RecordType::ALL
        .iter()
        .map(|kind| (kind.code().to_owned(), json!({"en": kind.label(Lang::En), "da": kind.label(Lang::Da)})))
        .collect();
    record.insert("type".to_owned(), json!("object"));
    record.insert(
        "properties".to_owned(),
        json!({
            "record": {
            "description": description,
            "x-da": {"description": TAG_IN_DANISH},
            "type": "string",
            "enum": codes,
            "x-labels": labels,
        },
        }),
    );
    record.insert("required".to_owned(), json!(["record"]));
    record.insert("allOf".to_owned(), Value::from(choices));
}

/// Puts `format` before `pattern`, so that a validator that knows the format reports it first: its message is clearer. Only
/// `allOf` has a fixed order in every tool.
fn format_first(fields: &mut Map<String, Value>) {
    let Some(pattern) = fields.shift_remove("pattern") else { return };
    let (format, message) = (fields.shift_remove("format"), fields.shift_remove("patternErrorMessage"));
    fields.insert(
        "allOf".to_owned(),
        json!([
            {"format": format, "patternErrorMessage": message},
            {"pattern": pattern, "patternErrorMessage": message},
        ]),
    );
}

/// Removes what is for Rust only: code examples in descriptions, variants of code lists, and the formats `int32` and
/// `int64`, which strict validators reject.
fn for_other_tools(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::String(description)) = fields.get_mut("description") {
                let prose = description.split("```").next().unwrap_or_default().trim_end();
                *description = prose.replace('\n', " ");
            }
            fields.shift_remove("x-variants");
            let format = fields.get("format").and_then(Value::as_str);
            if format.is_some_and(|format| format.starts_with("int")) {
                fields.shift_remove("format");
            } else if format.is_some() {
                format_first(fields);
            }
            fields.values_mut().for_each(for_other_tools);
        }
        Value::Array(items) => items.iter_mut().for_each(for_other_tools),
        _ => {}
    }
}
