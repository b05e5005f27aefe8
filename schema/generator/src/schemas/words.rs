//! Titles, in both languages.

use serde_json::{Map, Value, json};

use super::objects::each_object;
use super::shape::RECORDS;
use crate::text::capitalised;

/// Adds titles to every type and field of a schema, and puts titles and descriptions first. The Danish name of a type or
/// field is in parentheses at the end of its description. The Danish description and the unit are already in the schema.
pub(super) fn add(schema: &mut Value) {
    each_object(schema, &mut |owner, object| {
        if RECORDS.iter().any(|(_, name)| *name == owner) {
            with_title(spaced(owner), object);
        }
        let Some(Value::Object(fields)) = object.get_mut("properties") else { return };
        for (name, field) in fields {
            if let Some(field) = field.as_object_mut() {
                with_title(capitalised(&name.replace('_', " ")), field);
            }
        }
    });
}

/// Moves title and description of a type or field before its other keywords, and adds a title in both languages.
fn with_title(title: String, described: &mut Map<String, Value>) {
    let mut danish = Map::new();
    danish.insert("title".to_owned(), json!(capitalised(&term(described))));
    if let Some(Value::Object(mut words)) = described.shift_remove("x-da") {
        danish.append(&mut words);
    }
    let mut words = Map::new();
    words.insert("title".to_owned(), title.into());
    for keyword in ["description", "x-unit"] {
        words.extend(described.shift_remove_entry(keyword));
    }
    words.insert("x-da".to_owned(), danish.into());
    words.append(described);
    *described = words;
}

/// Returns the Danish term: the text in parentheses at the end of a description.
fn term(described: &Map<String, Value>) -> String {
    let description = described.get("description").and_then(Value::as_str).unwrap_or_default();
    let inner = description.strip_suffix(").").and_then(|text| text.rsplit_once('('));
    inner.map_or(String::new(), |(_, term)| term.to_owned())
}

/// Converts `CardDistribution` to `Card distribution`.
fn spaced(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push(' ');
            text.extend(letter.to_lowercase());
        } else {
            text.push(letter);
        }
    }
    text
}
