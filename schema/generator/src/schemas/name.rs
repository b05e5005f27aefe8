//! The names of the schemas, and the types that each is derived from.

use std::path::PathBuf;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::Value;
use udvej::programme::Strategy;
use udvej::record::{Delivery, Record};
use udvej::verdict::{Policy, Report};

use crate::root::root;

/// A schema.
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
#[expect(dead_code, reason = "only its schema is used")]
struct Document {
    /// The header (oplysninger om leverancen).
    #[schemars(extend("x-da" = {"description": "Oplysninger om leverancen: hvem, hvad, hvornår og hvor mange poster."}))]
    delivery: Delivery,
    /// The records (poster).
    #[schemars(extend("x-da" = {"description": "Posterne."}))]
    records: Vec<Record>,
}

impl Name {
    /// Every schema.
    pub const ALL: [Self; 5] = [Self::Record, Self::Delivery, Self::Strategy, Self::Policy, Self::Report];

    /// The name that the command and the file use.
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
    /// An I/O error if the file cannot be read.
    pub fn committed(self) -> std::io::Result<String> {
        std::fs::read_to_string(root().join(self.path()))
    }

    /// The schema as schemars derives it from the types, as JSON.
    pub(crate) fn raw(self) -> Value {
        Value::from(self.of_types())
    }

    /// The schema as schemars derives it from the types.
    fn of_types(self) -> Schema {
        let reading = SchemaSettings::draft2020_12();
        match self {
            Self::Record => reading.into_generator().into_root_schema_for::<Record>(),
            Self::Delivery => reading.into_generator().into_root_schema_for::<Document>(),
            Self::Strategy => reading.into_generator().into_root_schema_for::<Strategy>(),
            Self::Policy => reading.into_generator().into_root_schema_for::<Policy>(),
            // The library writes reports and others read them, so every field is required.
            Self::Report => reading.for_serialize().into_generator().into_root_schema_for::<Report>(),
        }
    }
}
