//! The records, their parts and their fields, read from the schema of a record.

use serde_json::{Map, Value};

use crate::schemas::{Name, OPTIONAL, RECORDS};

/// The types that records are made of.
pub(super) struct Types {
    schema: Value,
    /// The same types as derived by schemars. Only there do integers have their size.
    raw: Value,
}

/// A type with fields.
pub(super) struct Type {
    pub(super) name: String,
    /// The code of the record type; none for a part of a record.
    pub(super) code: Option<&'static str>,
    pub(super) description: String,
    pub(super) fields: Vec<Field>,
}

/// A field of a type.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) form: Form,
    /// Whether it may be missing.
    pub(super) optional: bool,
    /// Its description in English, without the Danish term at the end.
    pub(super) meaning: String,
    /// What its number counts.
    pub(super) unit: Option<String>,
}

/// The kind of value of a field.
#[derive(Clone, PartialEq)]
pub(super) enum Form {
    Int32,
    Int64,
    Flag,
    Day,
    Text,
    /// A text with few distinct values.
    Municipality,
    Code(String),
    /// A type with fields.
    Object(String),
    /// A type of which one alternative holds; each key of its object form is one, and a plain text may be another.
    Choice(String),
    List(Box<Form>),
}

impl Types {
    pub(super) fn made() -> Self {
        Self { schema: Name::Record.made(), raw: Name::Record.raw() }
    }

    /// The counts of a header: one for each record type.
    pub(super) fn expected_counts() -> Type {
        let header = Self { schema: Name::Delivery.made(), raw: Name::Delivery.raw() };
        header.of("ExpectedCounts", None)
    }

    /// The record types, in their order.
    pub(super) fn records(&self) -> Vec<Type> {
        RECORDS.iter().map(|(code, name)| self.of(name, Some(code))).collect()
    }

    /// The parts that a type is made of and that only records have: objects, and objects in lists.
    pub(super) fn parts(&self, whole: &Type) -> Vec<Type> {
        let object = |field: &Field| match &field.form {
            Form::Object(name) => Some(name.clone()),
            Form::List(item) => match &**item {
                Form::Object(name) => Some(name.clone()),
                _ => None,
            },
            _ => None,
        };
        let names = whole.fields.iter().filter_map(object).filter(|name| name != "Period");
        names.map(|name| self.of(&name, None)).collect()
    }

    /// The names of the choices that the fields of a type hold.
    pub(super) fn choices(whole: &Type) -> impl Iterator<Item = &str> {
        whole.fields.iter().filter_map(|field| match &field.form {
            Form::Choice(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// The type of this name.
    pub(super) fn of(&self, name: &str, code: Option<&'static str>) -> Type {
        let definition = self.definition(name);
        let properties = properties(definition).into_iter().flatten();
        let fields = properties.filter(|(field, _)| !(code.is_some() && *field == "record"));
        Type {
            name: name.to_owned(),
            code,
            description: text(definition, "description").to_owned(),
            fields: fields.map(|(field, about)| self.field(name, field, about)).collect(),
        }
    }

    /// The keys of a choice, and whether it may be a plain text too.
    pub(super) fn alternatives(&self, name: &str) -> (Vec<Field>, bool) {
        let definition = self.definition(name);
        let object = definition.get("else").unwrap_or(definition);
        let keys = properties(object).into_iter().flatten();
        (keys.map(|(key, about)| self.field(name, key, about)).collect(), definition.get("else").is_some())
    }

    fn field(&self, owner: &str, name: &str, about: &Value) -> Field {
        let reference = reference(about).unwrap_or_default();
        let nullable =
            about.get("type").and_then(Value::as_array).is_some_and(|types| types.contains(&"null".into()));
        Field {
            name: name.to_owned(),
            form: self.form(owner, name, about),
            optional: nullable || reference.starts_with(OPTIONAL),
            meaning: in_english(text(about, "description")),
            unit: about.get("x-unit").and_then(Value::as_str).map(str::to_owned),
        }
    }

    fn form(&self, owner: &str, name: &str, about: &Value) -> Form {
        if let Some(items) = about.get("items") {
            return Form::List(Box::new(self.form(owner, name, items)));
        }
        if let Some(reference) = reference(about) {
            let plain = reference.strip_prefix(OPTIONAL).unwrap_or(reference).to_owned();
            let definition = self.definition(reference);
            return if plain == "Day" {
                Form::Day
            } else if definition.get("x-labels").is_some() {
                Form::Code(plain)
            } else if definition.get("else").or(definition.get("minProperties")).is_some() {
                Form::Choice(plain)
            } else {
                Form::Object(plain)
            };
        }
        let kind = about.get("type").map(Value::to_string).unwrap_or_default();
        if kind.contains("boolean") {
            Form::Flag
        } else if !kind.contains("integer") {
            let is_municipality = text(about, "patternErrorMessage").contains("municipality");
            if is_municipality { Form::Municipality } else { Form::Text }
        } else if self.raw_field(owner, name).is_some_and(|raw| text(raw, "format") == "int32") {
            Form::Int32
        } else {
            Form::Int64
        }
    }

    /// A field as derived by schemars.
    fn raw_field(&self, owner: &str, name: &str) -> Option<&Value> {
        let code = RECORDS.iter().find(|(_, record)| *record == owner).map(|(code, _)| *code);
        let records = self.raw.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        let is_it = |record: &&Value| {
            let tag = record.pointer("/properties/record/const").and_then(Value::as_str);
            tag.is_some() && tag == code
        };
        let of = records.into_iter().find(is_it).or_else(|| self.raw.get("$defs")?.get(owner))?;
        of.get("properties")?.get(name)
    }

    fn definition(&self, name: &str) -> &Value {
        let types = &self.schema["$defs"];
        types.get(name).or_else(|| types.get(format!("{OPTIONAL}{name}"))).unwrap_or(&Value::Null)
    }
}

impl Field {
    /// The meaning, and the unit.
    pub(super) fn meaning_and_unit(&self) -> String {
        let unit = self.unit.as_ref().map_or_else(String::new, |unit| format!(" Unit: {unit}."));
        format!("{}{unit}", self.meaning)
    }

    /// The type of the field in the core.
    pub(super) fn rust_type(&self) -> String {
        let held = self.form.rust_type();
        if self.optional { format!("Option<{held}>") } else { held }
    }
}

impl Form {
    fn rust_type(&self) -> String {
        match self {
            Self::Int32 => "i32".to_owned(),
            Self::Int64 => "i64".to_owned(),
            Self::Flag => "bool".to_owned(),
            Self::Day => "Day".to_owned(),
            Self::Text | Self::Municipality => "String".to_owned(),
            Self::Code(name) | Self::Object(name) | Self::Choice(name) => name.clone(),
            Self::List(item) => format!("Vec<{}>", item.rust_type()),
        }
    }

    /// The code list that it holds codes of.
    pub(super) fn code_list(&self) -> Option<&str> {
        match self {
            Self::Code(name) => Some(name),
            Self::List(item) => item.code_list(),
            _ => None,
        }
    }
}

fn properties(definition: &Value) -> Option<&Map<String, Value>> {
    definition.get("properties")?.as_object()
}

fn reference(about: &Value) -> Option<&str> {
    about.get("$ref")?.as_str()?.rsplit('/').next()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A description without the Danish term in parentheses at its end.
fn in_english(description: &str) -> String {
    let english = description.strip_suffix(").").and_then(|text| text.rsplit_once(" ("));
    english.map_or_else(|| description.to_owned(), |(english, _)| format!("{english}."))
}

/// Converts `CardDistribution` to `card_distribution`.
pub(super) fn snake(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

/// Returns the plural of a name: `Tallies` for `Tally`.
pub(super) fn plural(name: &str) -> String {
    name.strip_suffix('y').map_or_else(|| format!("{name}s"), |start| format!("{start}ies"))
}
