//! The JSON Schemas, generated from the types that decode.

use std::path::PathBuf;

use schemars::generate::SchemaSettings;
use schemars::transform::transform_subschemas;
use schemars::{JsonSchema, Schema};
use udvej::programme::Strategy;
use udvej::record::{Delivery, Record};
use udvej::rules::{Policy, Report};

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

/// A delivery in the `.json` spelling: the header, then the records.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[allow(dead_code)] // described, never built
struct Document {
    /// The header (hoved).
    delivery: Delivery,
    /// The records (poster).
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

    /// The schema itself.
    pub fn schema(self) -> Schema {
        let reading = SchemaSettings::draft2020_12();
        let mut schema = match self {
            Self::Record => reading.into_generator().into_root_schema_for::<Record>(),
            Self::Delivery => reading.into_generator().into_root_schema_for::<Document>(),
            Self::Strategy => reading.into_generator().into_root_schema_for::<Strategy>(),
            Self::Policy => reading.into_generator().into_root_schema_for::<Policy>(),
            // A report is written by the library and read by others: every field that is written is there.
            Self::Report => reading.for_serialize().into_generator().into_root_schema_for::<Report>(),
        };
        for_other_tools(&mut schema);
        schema.insert("$id".to_owned(), format!("urn:udvej:schema:v1:{}", self.code()).into());
        schema
    }

    /// The text of the committed file.
    pub fn text(self) -> String {
        let mut text = serde_json::to_string_pretty(&self.schema()).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// Takes out what only Rust understands: the code examples in descriptions, and the formats `int32` and
/// `int64`, which strict validators refuse.
fn for_other_tools(schema: &mut Schema) {
    if let Some(description) = schema.get("description").and_then(|text| text.as_str()) {
        let prose = description.split("```").next().unwrap_or_default().trim_end().to_owned();
        schema.insert("description".to_owned(), prose.into());
    }
    if schema.get("format").and_then(|format| format.as_str()).is_some_and(|format| format.starts_with("int"))
    {
        schema.remove("format");
    }
    transform_subschemas(&mut for_other_tools, schema);
}
