//! JSON Schemas of the objects that are declared in tables.

use schemars::Schema;
use serde_json::{Map, Value, json};

/// A field of an object, as its table declares it.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    /// Its description in English: the lines of its doc comment.
    pub(crate) doc: &'static [&'static str],
    /// Its description in Danish.
    pub(crate) danish: Option<&'static str>,
    /// What a number counts, in English and Danish.
    pub(crate) unit: Option<(&'static str, &'static str)>,
    /// Its value if it is left out, if its kind does not define one.
    pub(crate) default: Option<Value>,
    pub(crate) required: bool,
    /// The schema of its kind.
    pub(crate) schema: Schema,
}

impl Field {
    fn schema(self) -> Value {
        let mut schema = with_words(description(self.doc), self.danish, self.unit, self.schema);
        if let Some(default) = self.default {
            schema.insert("default".to_owned(), default);
        }
        schema.into()
    }
}

/// Puts the descriptions and units of a field before the schema of its kind.
fn with_words(
    description: String,
    in_danish: Option<&str>,
    unit: Option<(&str, &str)>,
    of_kind: Schema,
) -> Map<String, Value> {
    let mut schema = Map::new();
    schema.insert("description".to_owned(), description.into());
    if let Some((english, _)) = unit {
        schema.insert("x-unit".to_owned(), english.into());
    }
    schema.insert("x-da".to_owned(), danish(in_danish, unit.map(|(_, danish)| danish)));
    if let Value::Object(mut of_kind) = Value::from(of_kind) {
        schema.append(&mut of_kind);
    }
    schema
}

/// Returns the Danish description and unit of a field or type, as `x-da`.
fn danish(description: Option<&str>, unit: Option<&str>) -> Value {
    let words = [("description", description), ("unit", unit)];
    words
        .into_iter()
        .filter_map(|(name, text)| Some((name.to_owned(), text?.into())))
        .collect::<Map<_, _>>()
        .into()
}

/// Returns the schema of an object with these fields and no others.
pub(crate) fn object(doc: &[&str], in_danish: Option<&str>, fields: Vec<Field>) -> Schema {
    let required: Vec<&str> = fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    let mut schema = Map::new();
    schema.insert("type".to_owned(), "object".into());
    schema.insert("additionalProperties".to_owned(), false.into());
    let fields: Map<_, _> = fields.into_iter().map(|field| (field.name.to_owned(), field.schema())).collect();
    schema.insert("properties".to_owned(), fields.into());
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    schema.insert("description".to_owned(), description(doc).into());
    if in_danish.is_some() {
        schema.insert("x-da".to_owned(), danish(in_danish, None));
    }
    schema.into()
}

/// Joins the lines of a doc comment.
fn description(doc: &[&str]) -> String {
    doc.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// Returns the schema of one alternative of an object that has exactly one field.
pub(crate) fn choice(english: &str, danish: &str, schema: Schema) -> Value {
    with_words(english.to_owned(), Some(danish), None, schema).into()
}

/// Returns the schema of a text with a pattern. Editors show `otherwise` for a text that does not match.
pub(crate) fn text(pattern: &str, otherwise: &str) -> Schema {
    schemars::json_schema!({"type": "string", "pattern": pattern, "patternErrorMessage": otherwise})
}

/// Returns the schema, extended to allow null.
pub(crate) fn or_null(mut schema: Schema) -> Schema {
    if let Some(kind) = schema.get_mut("type") {
        *kind = json!([kind, "null"]);
        return schema;
    }
    schemars::json_schema!({"anyOf": [schema, {"type": "null"}]})
}
