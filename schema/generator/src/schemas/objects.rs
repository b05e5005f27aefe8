//! Visits the types of a schema that have fields.

use serde_json::{Map, Value};

use super::shape::OPTIONAL;

/// Calls `visit` with the name and the schema of every type that has fields. An alternative within a type has the name of
/// the type.
pub(super) fn each_object(schema: &mut Value, visit: &mut impl FnMut(&str, &mut Map<String, Value>)) {
    let root = schema.get("title").and_then(Value::as_str).unwrap_or_default().to_owned();
    if let Some(Value::Object(types)) = schema.get_mut("$defs") {
        for (name, definition) in types {
            let name = name.strip_prefix(OPTIONAL).unwrap_or(name);
            objects_within(name, definition, visit);
        }
    }
    let definitions = schema.as_object_mut().and_then(|root| root.shift_remove("$defs"));
    objects_within(&root, schema, visit);
    if let (Some(root), Some(definitions)) = (schema.as_object_mut(), definitions) {
        root.insert("$defs".to_owned(), definitions);
    }
}

fn objects_within(name: &str, schema: &mut Value, visit: &mut impl FnMut(&str, &mut Map<String, Value>)) {
    match schema {
        Value::Object(fields) => {
            if fields.get("properties").is_some() {
                visit(name, fields);
            }
            for (keyword, inner) in fields {
                // Conditions name a field; they do not describe it.
                if keyword != "properties" && keyword != "if" {
                    objects_within(name, inner, visit);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| objects_within(name, item, visit)),
        _ => {}
    }
}
