//! The JSON Schemas, generated from the types that decode.
//!
//! schemars derives types and fields. Each other file here adds one thing: the form that makes validators report the best
//! messages (`shape`), titles (`words`), examples from the sample deliveries (`examples`), and the codes of the rules that
//! check more than the schema does (`rule_codes`), and the arguments of findings (`arguments`).

mod arguments;
mod examples;
mod name;
mod objects;
mod rule_codes;
mod shape;
mod words;

use serde_json::{Map, Value};

pub use name::Name;
pub(crate) use shape::OPTIONAL;
pub use shape::RECORDS;

/// The keywords of the schemas that are not part of JSON Schema. They are annotations: a validator ignores them.
///
/// | keyword | used on | holds |
/// |---|---|---|
/// | `x-da` | types, fields, code lists | `title`, `description` and `unit` in Danish, each where there is one in English |
/// | `x-unit` | fields with numbers | what the number counts |
/// | `enumDescriptions` | code lists | the labels and descriptions, for editors |
/// | `patternErrorMessage` | texts with a form | the message of an editor for a text that does not match |
/// | `x-labels` | code lists | the label of each code: `en`, `da` |
/// | `x-rule-codes` | types, fields | the rules that check more than the schema; `udvej explain CODE` explains each |
/// | `x-arguments` | the arguments of a finding | by the rule's code, the `kind` and `meaning` of each argument, and `x-da` with its meaning in Danish |
pub const ANNOTATIONS: [&str; 7] =
    ["x-da", "x-unit", "x-labels", "x-rule-codes", "x-arguments", "enumDescriptions", "patternErrorMessage"];

impl Name {
    /// The schema, generated from the types.
    pub fn made(self) -> Value {
        let mut schema = self.raw();
        shape::for_messages(&mut schema);
        let id = format!("urn:udvej:schema:v1:{}", self.code());
        let mut root = Map::from_iter([("$id".to_owned(), Value::from(id))]);
        root.extend(schema.as_object().cloned().unwrap_or_default());
        let mut schema = Value::from(root);
        words::add(&mut schema);
        examples::add(&mut schema, self);
        rule_codes::add(&mut schema);
        if self == Self::Report {
            arguments::add(&mut schema);
        }
        schema
    }
}
