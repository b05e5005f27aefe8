//! The JSON Schemas, generated from the types that decode.
//!
//! schemars tells what a record is made of. What it cannot tell is added here, a step a file: the form that gives the best
//! messages (`shape`), titles (`words`), examples from the sample deliveries
//! (`examples`), and the rules that go further (`rule_codes`).

mod examples;
mod rule_codes;
mod shape;
mod words;

use std::path::PathBuf;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value};
use udvej::programme::Strategy;
use udvej::record::{Delivery, Record};
use udvej::verdict::{Policy, Report};

pub(crate) use shape::OPTIONAL;
pub use shape::RECORDS;

/// The keywords of the schemas that JSON Schema does not know: annotations, which change no verdict.
///
/// | keyword | stands at | holds |
/// |---|---|---|
/// | `x-da` | types, fields, code lists | `title`, and where there is one `description` and `unit`, in Danish |
/// | `x-unit` | fields with numbers | what the number counts |
/// | `enumDescriptions` | code lists | the same for editors |
/// | `patternErrorMessage` | texts with a form | what an editor says of another text |
/// | `x-labels` | code lists | for each code what a person reads: `en`, `da` |
/// | `x-rule-codes` | types, fields | the rules that go further than the schema; `udvej explain CODE` tells of each |
pub const ANNOTATIONS: [&str; 6] =
    ["x-da", "x-unit", "x-labels", "x-rule-codes", "enumDescriptions", "patternErrorMessage"];

/// One of the schemas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    /// One record: a line of a delivery in the `.ndjson` spelling.
    Record,
    /// A whole delivery in the `.json` spelling.
    Delivery,
    /// A strategy.
    Strategy,
    /// A policy.
    Policy,
    /// The report on a delivery.
    Report,
}

/// A delivery in the `.json` spelling: the header, then the records (leverance).
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is made")]
struct Document {
    /// The header (hoved).
    #[schemars(extend("x-da" = {"description": "Leverancens hoved: hvem, hvad, hvornår og hvor mange poster."}))]
    delivery: Delivery,
    /// The records (poster).
    #[schemars(extend("x-da" = {"description": "Posterne."}))]
    records: Vec<Record>,
}

impl Name {
    /// Every schema.
    pub const ALL: [Self; 5] = [Self::Record, Self::Delivery, Self::Strategy, Self::Policy, Self::Report];

    /// What the command and the file call it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Delivery => "delivery",
            Self::Strategy => "strategy",
            Self::Policy => "policy",
            Self::Report => "report",
        }
    }

    /// The committed file.
    pub fn path(self) -> PathBuf {
        PathBuf::from(format!("schema/v1/{}.schema.json", self.code()))
    }

    /// The text of the committed file.
    ///
    /// # Errors
    ///
    /// What the system says, if the file cannot be read.
    pub fn committed(self) -> std::io::Result<String> {
        std::fs::read_to_string(crate::root().join(self.path()))
    }

    /// The schema, made anew from the types.
    pub fn made(self) -> Value {
        let mut schema = Value::from(self.of_types());
        shape::for_messages(&mut schema);
        let id = format!("urn:udvej:schema:v1:{}", self.code());
        let mut root = Map::from_iter([("$id".to_owned(), Value::from(id))]);
        root.extend(schema.as_object().cloned().unwrap_or_default());
        let mut schema = Value::from(root);
        words::add(&mut schema);
        examples::add(&mut schema, self);
        rule_codes::add(&mut schema);
        schema
    }

    /// The schema as schemars gives it, before it gets its form.
    pub(crate) fn raw(self) -> Value {
        Value::from(self.of_types())
    }

    /// What schemars makes of the types.
    pub(crate) fn of_types(self) -> Schema {
        let reading = SchemaSettings::draft2020_12();
        match self {
            Self::Record => reading.into_generator().into_root_schema_for::<Record>(),
            Self::Delivery => reading.into_generator().into_root_schema_for::<Document>(),
            Self::Strategy => reading.into_generator().into_root_schema_for::<Strategy>(),
            Self::Policy => reading.into_generator().into_root_schema_for::<Policy>(),
            // A report is written by the library and read by others: every field that is written is there.
            Self::Report => reading.for_serialize().into_generator().into_root_schema_for::<Report>(),
        }
    }
}

/// The text of a file that holds this.
pub(crate) fn text(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// Calls back for every type of a schema that has fields: with its name and itself. Alternatives within a type go by the
/// name of the type.
fn each_object(schema: &mut Value, visit: &mut impl FnMut(&str, &mut Map<String, Value>)) {
    let root = schema.get("title").and_then(Value::as_str).unwrap_or_default().to_owned();
    if let Some(Value::Object(types)) = schema.get_mut("$defs") {
        for (name, definition) in types {
            let name = name.strip_prefix(shape::OPTIONAL).unwrap_or(name);
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
