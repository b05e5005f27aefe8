//! An example for every field, from the sample deliveries.

use std::collections::HashMap;

use serde_json::{Map, Value, json};
use udvej::programme::Strategy;
use udvej::verdict::{Context, Engine, Policy};

use super::name::Name;
use super::objects::each_object;
use super::shape::{OPTIONAL, RECORDS};
use crate::samples;

/// Adds the examples to every field of a schema.
pub(super) fn add(schema: &mut Value, name: Name) {
    let mut examples = Examples { schema: schema.clone(), found: HashMap::new() };
    for instance in instances(name) {
        let root = examples.schema.clone();
        examples.look(title(&root), &root, &instance);
    }
    each_object(schema, &mut |owner, object| {
        let Some(Value::Object(fields)) = object.get_mut("properties") else { return };
        for (name, field) in fields {
            let example = examples.found.get(&(owner.to_owned(), name.clone()));
            if let (Some(field), Some(example)) = (field.as_object_mut(), example) {
                field.insert("examples".to_owned(), json!([example]));
            }
        }
    });
}

/// The sample values that the schema describes.
fn instances(name: Name) -> Vec<Value> {
    let lines = || samples::EVERY_FIELD.lines().map(parsed);
    match name {
        Name::Record => lines().skip(1).collect(),
        Name::Delivery => {
            let mut document = lines().next().unwrap_or_default();
            document["records"] = lines().skip(1).collect();
            vec![document]
        }
        Name::Strategy => Strategy::all_shipped().map(|strategy| json!(strategy)).collect(),
        Name::Policy => vec![parsed(samples::POLICY)],
        Name::Report => {
            let policy = Policy::from_json(samples::POLICY).unwrap_or_default();
            let engine = Strategy::shipped("exit_dk").map(|strategy| Engine::new(strategy, policy));
            let context = "2016-01-04".parse().map(|today| Context { today });
            let read = |(engine, context): (Engine, Context)| {
                json!(engine.read(samples::WITH_MISTAKES.as_bytes(), &context).report)
            };
            engine.zip(context.ok()).map(read).into_iter().collect()
        }
    }
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

fn title(schema: &Value) -> &str {
    schema.get("title").and_then(Value::as_str).unwrap_or_default()
}

struct Examples {
    schema: Value,
    found: HashMap<(String, String), Value>,
}

impl Examples {
    /// Walks a value together with its schema. The first non-empty value of a field is its example.
    fn look(&mut self, owner: &str, schema: &Value, value: &Value) {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap_or_default();
            let definition = self.schema["$defs"][name].clone();
            return self.look(name.strip_prefix(OPTIONAL).unwrap_or(name), &definition, value);
        }
        match value {
            Value::Array(items) => {
                let schema = schema.get("items").cloned().unwrap_or_default();
                for item in items {
                    self.look(owner, &schema, item);
                }
            }
            Value::Object(fields) => self.look_at_fields(owner, schema, fields),
            _ => {}
        }
    }

    fn look_at_fields(&mut self, owner: &str, schema: &Value, fields: &Map<String, Value>) {
        let tag = fields.get("record").and_then(Value::as_str).unwrap_or_default();
        if let Some((_, name)) = RECORDS.iter().find(|(code, _)| *code == tag).filter(|_| owner == "Record") {
            self.found.entry((owner.to_owned(), "record".to_owned())).or_insert_with(|| json!(tag));
            let definition = self.schema["$defs"][*name].clone();
            return self.look_at_fields(name, &definition, fields);
        }
        if let Some(otherwise) = schema.get("else") {
            self.look_at_fields(owner, otherwise, fields);
        }
        let Some(Value::Object(properties)) = schema.get("properties") else { return };
        for (name, value) in fields {
            let Some(property) = properties.get(name) else { continue };
            if let Some(example) = example_of(value) {
                self.found.entry((owner.to_owned(), name.clone())).or_insert(example);
            }
            self.look(owner, property, value);
        }
    }
}

/// The value, or the first item of a list of objects; `None` if it is null or an empty text or list.
fn example_of(value: &Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::Array(items) => {
            items.first().map(|first| if first.is_object() { json!([first]) } else { value.clone() })
        }
        other => Some(other.clone()),
    }
}
