//! The types of the Kotlin interface, read from the schemas: their fields, codes and descriptions.

use std::collections::BTreeSet;

use schemars::{JsonSchema, SchemaGenerator};
use serde_json::Value;
use udvej::case::{ClientState, CommandKind, Obstacle};
use udvej::client::{CARD_PATTERN, PSEUDONYM_PATTERN};
use udvej::judging::{Family, SkipReason};
use udvej::programme::{DutyKind, DutyState, ScheduleState};
use udvej::verdict::FidelityItem;

use crate::schemas::{Name, RECORDS};

/// A text with a class of its own in Kotlin, whose `toString` does not show it.
pub(super) struct Masked {
    pub(super) name: &'static str,
    /// The pattern of the text in the schemas; `None` for free text.
    pattern: Option<&'static str>,
    pub(super) about: &'static str,
    pub(super) value: &'static str,
}

/// Every masked text.
pub(super) const MASKED: [Masked; 3] = [
    Masked {
        name: "Pseudonym",
        pattern: Some(PSEUDONYM_PATTERN),
        about: "A keyed pseudonym of a client: a personal value.",
        value: "26 base-32 characters",
    },
    Masked {
        name: "CardToken",
        pattern: Some(CARD_PATTERN),
        about: "The token of a VIP card, by which a client can be recognised: a personal value.",
        value: "eight base-32 symbols",
    },
    Masked {
        name: "RawText",
        pattern: None,
        about: "A text as it was delivered, which may hold anything.",
        value: "the text",
    },
];

/// A struct of the core.
pub(super) struct Struct {
    pub(super) name: String,
    pub(super) about: String,
    pub(super) fields: Vec<Field>,
    /// Whether it contains a masked text, directly or in the type of a field.
    pub(super) personal: bool,
}

/// A field of a struct.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) about: String,
    /// Its type in Rust.
    pub(super) kind: String,
    /// The attribute that gives it a default in Kotlin, if it may be left out.
    pub(super) default: Option<String>,
}

/// A code list of the core.
pub(super) struct CodeList {
    pub(super) name: String,
    pub(super) about: String,
    pub(super) codes: Vec<Code>,
}

/// A code of a list.
#[expect(clippy::struct_field_names, reason = "a code is called so everywhere")]
pub(super) struct Code {
    pub(super) code: String,
    /// Its variant in Rust.
    pub(super) variant: String,
    pub(super) label: String,
}

/// The structs of one schema.
pub(super) struct Room {
    pub(super) name: Name,
    pub(super) structs: Vec<Struct>,
    /// Enums whose JSON is in a schema, but not their variants. Their mirrors are written by hand.
    pub(super) choices: Vec<String>,
}

/// Every type that crosses to Kotlin and that a schema describes.
pub(super) struct Types {
    /// The structs by schema: each one in the first schema that has it.
    pub(super) rooms: Vec<Room>,
    /// The code lists, by name.
    pub(super) lists: Vec<CodeList>,
}

impl Types {
    pub(super) fn read() -> Self {
        let mut seen = BTreeSet::new();
        let (mut rooms, mut lists) = (Vec::new(), Vec::new());
        for name in Name::ALL {
            let root = name.raw();
            let mut types = definitions(&root);
            match name {
                // The root is an enum, or described for the schema alone, or an object in Kotlin.
                Name::Record => types.extend(record_types(&root)),
                Name::Delivery | Name::Strategy => {}
                Name::Policy | Name::Report => types.push((text(&root, "title").to_owned(), root.clone())),
            }
            let (mut structs, mut choices) = (Vec::new(), Vec::new());
            for (type_name, schema) in types {
                if !seen.insert(type_name.clone()) {
                    continue;
                }
                if schema.get("enum").is_some() {
                    lists.push(CodeList::read(&type_name, &schema));
                } else if is_choice(&schema) {
                    choices.push(type_name);
                } else if schema.get("properties").is_some() {
                    structs.push(Struct::read(type_name, &schema, &root));
                }
            }
            structs.sort_by(|one, other| one.name.cmp(&other.name));
            choices.sort();
            rooms.push(Room { name, structs, choices });
        }
        // Code lists that are in no schema, but in the interface.
        lists.extend([
            list::<ClientState>(),
            list::<CommandKind>(),
            list::<DutyKind>(),
            list::<DutyState>(),
            list::<Family>(),
            list::<FidelityItem>(),
            list::<Obstacle>(),
            list::<ScheduleState>(),
            list::<SkipReason>(),
        ]);
        lists.sort_by(|one, other| one.name.cmp(&other.name));
        lists.dedup_by(|one, other| one.name == other.name);
        Self { rooms, lists }
    }
}

/// The code list of a type.
fn list<T: JsonSchema>() -> CodeList {
    let schema = Value::from(T::json_schema(&mut SchemaGenerator::default()));
    CodeList::read(&T::schema_name(), &schema)
}

fn definitions(root: &Value) -> Vec<(String, Value)> {
    let definitions = root.get("$defs").and_then(Value::as_object).into_iter().flatten();
    definitions.map(|(name, schema)| (name.clone(), schema.clone())).collect()
}

/// The types of the alternatives of a record.
fn record_types(root: &Value) -> Vec<(String, Value)> {
    let alternatives = root.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    alternatives
        .filter_map(|alternative| {
            let tag = alternative.pointer("/properties/record/const")?.as_str()?;
            let (_, name) = RECORDS.iter().find(|(code, _)| *code == tag)?;
            let mut schema = alternative.clone();
            schema.get_mut("properties")?.as_object_mut()?.shift_remove("record");
            Some(((*name).to_owned(), schema))
        })
        .collect()
}

/// Whether an object has one of several fields: an enum in Rust.
fn is_choice(schema: &Value) -> bool {
    schema.get("else").unwrap_or(schema).get("maxProperties").is_some()
}

impl Struct {
    fn read(name: String, schema: &Value, root: &Value) -> Self {
        let fields = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let required = |name: &str| {
            let names = schema.get("required").and_then(Value::as_array).into_iter().flatten();
            names.into_iter().any(|required| required == name)
        };
        let fields =
            fields.map(|(field, described)| Field::read(field, described, required(field))).collect();
        let personal = is_personal(schema, root, &mut BTreeSet::new());
        Self { name, about: about(schema), fields, personal }
    }
}

impl Field {
    fn read(name: &str, schema: &Value, required: bool) -> Self {
        let kind = kind(schema);
        // uniffi has no defaults for the types of this library: such a field has to be given in Kotlin.
        let has_default = kind.contains('<') || matches!(kind.as_str(), "String" | "bool" | "i32" | "i64");
        let default = (!required && has_default).then(|| match schema.get("default") {
            Some(value @ (Value::Number(_) | Value::Bool(true))) if value.as_i64() != Some(0) => {
                format!("#[uniffi(default = {value})]")
            }
            _ => "#[uniffi(default)]".to_owned(),
        });
        Self { name: name.to_owned(), about: about(schema), kind, default }
    }
}

impl CodeList {
    fn read(name: &str, schema: &Value) -> Self {
        let texts = |keyword: &str| {
            let texts = schema.get(keyword).and_then(Value::as_array).into_iter().flatten();
            texts.filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>()
        };
        let codes = texts("enum").into_iter().zip(texts("x-variants")).zip(texts("enumDescriptions"));
        let codes = codes.map(|((code, variant), label)| Code { code, variant, label }).collect();
        Self { name: name.to_owned(), about: about(schema), codes }
    }
}

/// Returns the type of a value in Rust, or `Unknown`, which does not compile, if the schema does not determine it.
fn kind(schema: &Value) -> String {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return reference.rsplit('/').next().unwrap_or_default().to_owned();
    }
    if let Some(either) = schema.get("anyOf").and_then(Value::as_array) {
        return either.first().map_or_else(unknown, |inner| format!("Option<{}>", kind(inner)));
    }
    let of_type = |name: &str| match name {
        "string" => masked(schema).unwrap_or("String").to_owned(),
        "boolean" => "bool".to_owned(),
        "integer" => match text(schema, "format") {
            "int32" => "i32".to_owned(),
            "int64" => "i64".to_owned(),
            _ => unknown(),
        },
        "array" => schema.get("items").map_or_else(unknown, |items| format!("Vec<{}>", kind(items))),
        _ => unknown(),
    };
    match schema.get("type") {
        Some(Value::String(name)) => of_type(name),
        Some(Value::Array(names)) => {
            let name = names.first().and_then(Value::as_str).unwrap_or_default();
            format!("Option<{}>", of_type(name))
        }
        _ => unknown(),
    }
}

fn unknown() -> String {
    "Unknown".to_owned()
}

/// The class of a text whose pattern is that of a masked one.
fn masked(schema: &Value) -> Option<&'static str> {
    let pattern = schema.get("pattern")?.as_str()?;
    MASKED.iter().find(|masked| masked.pattern == Some(pattern)).map(|masked| masked.name)
}

/// Whether a schema, or a type that it refers to, contains a masked text.
fn is_personal(schema: &Value, root: &Value, seen: &mut BTreeSet<String>) -> bool {
    match schema {
        Value::Object(keywords) => {
            let of_reference = schema.get("$ref").and_then(Value::as_str).is_some_and(|reference| {
                let definition = root.pointer(reference.trim_start_matches('#'));
                seen.insert(reference.to_owned())
                    && definition.is_some_and(|definition| is_personal(definition, root, seen))
            });
            of_reference
                || masked(schema).is_some()
                || keywords.values().any(|inner| is_personal(inner, root, seen))
        }
        Value::Array(items) => items.iter().any(|item| is_personal(item, root, seen)),
        _ => false,
    }
}

/// Returns the description without the parts for Rust only: examples and notes about `Debug`.
fn about(schema: &Value) -> String {
    let prose = text(schema, "description").split("```").next().unwrap_or_default();
    let prose = prose.split("Its `Debug`").next().unwrap_or_default();
    prose.trim_end().to_owned()
}

fn text<'a>(schema: &'a Value, keyword: &str) -> &'a str {
    schema.get(keyword).and_then(Value::as_str).unwrap_or_default()
}

/// What the record type with this code is in Rust and Kotlin, what it is about, and whether it is personal.
pub(super) struct RecordType<'a> {
    pub(super) of: &'a Struct,
    /// What the record is called within [`udvej::record::Record`]'s mirror: the last word of its type's name.
    pub(super) field: String,
}

impl Room {
    /// The types of record, in the order of their codes.
    pub(super) fn record_types(&self) -> Vec<RecordType<'_>> {
        let of = |name: &str| self.structs.iter().find(|of| of.name == name);
        let field = |code: &str| code.rsplit('_').next().unwrap_or(code).to_owned();
        let types = RECORDS.iter().filter_map(|(code, name)| Some((code, of(name)?)));
        types.map(|(code, of)| RecordType { of, field: field(code) }).collect()
    }
}
