//! From the text of one record to the record: the tag first, then the one struct it names.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::{CowStrDeserializer, MapAccessDeserializer};
use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::fast;
use crate::client::leak::holds_cpr;
use crate::code::RecordType;
use crate::record::form::{is_field_name, is_id};
use crate::record::{Malformed, Record};

/// Why a text is not a record (or a header). No part of the text is repeated, except the name of a field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The text is not JSON.
    #[error("not JSON, at column {column}")]
    NotJson {
        /// The column, from 1.
        column: usize,
    },
    /// The text ends in the middle of a value.
    #[error("the text ends in the middle of a value")]
    Truncated,
    /// The field `record` is missing or names no type of record.
    #[error("the field `record` is missing or names no type of record")]
    UnknownRecord,
    /// A field that the object does not have.
    #[error("unknown field {field} in `{path}`")]
    UnknownField {
        /// The object: a JSON pointer.
        path: String,
        /// The field's name in back-ticks, or `(name not shown)`.
        field: String,
    },
    /// A field that the object must have.
    #[error("missing field `{field}` in `{path}`")]
    MissingField {
        /// The object: a JSON pointer.
        path: String,
        /// The field's name.
        field: String,
    },
    /// A field that stands twice.
    #[error("the field `{field}` stands twice in `{path}`")]
    DuplicateKey {
        /// The object: a JSON pointer.
        path: String,
        /// The field's name.
        field: String,
    },
    /// A value that its field does not take.
    #[error("`{path}` needs {expected}")]
    WrongValue {
        /// The field: a JSON pointer.
        path: String,
        /// What it needs.
        expected: String,
    },
}

/// What can be told of a text before it is decoded.
#[derive(Debug, Default)]
pub(crate) struct Glimpse {
    pub(crate) record: Option<RecordType>,
    pub(crate) id: Option<String>,
    pub(crate) is_header: bool,
}

/// The type and id of a text that may not be a right record: for the findings about it.
pub(crate) fn glimpse(text: &str) -> Glimpse {
    #[derive(Deserialize)]
    struct Fields {
        record: Option<Value>,
        id: Option<Value>,
        delivery: Option<de::IgnoredAny>,
    }
    let Ok(fields) = serde_json::from_str::<Fields>(text) else {
        return Glimpse { record: first_tag(text), ..Glimpse::default() };
    };
    let text = |value: Option<Value>| value.as_ref().and_then(Value::as_str).map(str::to_owned);
    Glimpse {
        record: text(fields.record).and_then(|code| RecordType::from_code(&code)),
        id: text(fields.id).filter(|id| is_id(id) && !holds_cpr(id.as_bytes())),
        is_header: fields.delivery.is_some(),
    }
}

/// The type of a record whose text starts with the tag, as every writer here starts it.
fn first_tag(text: &str) -> Option<RecordType> {
    let rest = text.trim_start().strip_prefix('{')?.trim_start().strip_prefix("\"record\"")?;
    let (code, _) = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?.split_once('"')?;
    RecordType::from_code(code)
}

impl Record {
    /// Reads one record from JSON, strictly: every field known, none twice, every value of the right form.
    ///
    /// ```
    /// use udvej::exchange::DecodeError;
    /// use udvej::record::Record;
    /// let error = Record::from_json(r#"{"record":"contact","name":"…"}"#).unwrap_err();
    /// assert_eq!(error, DecodeError::UnknownField { path: String::new(), field: "`name`".into() });
    /// ```
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        fast::record(text).map_or_else(|| Self::from_json_slowly(text), Ok)
    }

    /// The same, whatever the text is like.
    pub(super) fn from_json_slowly(text: &str) -> Result<Self, DecodeError> {
        let record_type = match first_tag(text) {
            Some(record_type) => record_type,
            None => tag(text)?,
        };
        let record = decode(text, Body(record_type))?;
        match record.malformed().into_iter().next() {
            None => Ok(record),
            Some(Malformed { path, expected }) => {
                Err(DecodeError::WrongValue { path, expected: expected.into() })
            }
        }
    }
}

/// The type that the field `record` names, wherever it stands.
fn tag(text: &str) -> Result<RecordType, DecodeError> {
    #[derive(Deserialize)]
    struct Tag<'a> {
        #[serde(borrow)]
        record: Option<Cow<'a, str>>,
    }
    match serde_json::from_str::<Tag>(text) {
        Ok(tag) => tag.record.and_then(|code| RecordType::from_code(&code)).ok_or(DecodeError::UnknownRecord),
        Err(error) if error.is_data() && !is_duplicate(&error) => {
            match serde_json::from_str::<de::IgnoredAny>(text) {
                Ok(_) => Err(DecodeError::UnknownRecord),
                // The text is not what it seemed to start as.
                Err(error) => Err(explain(&error, String::new())),
            }
        }
        Err(error) => Err(explain(&error, String::new())),
    }
}

fn is_duplicate(error: &serde_json::Error) -> bool {
    error.to_string().starts_with("duplicate field")
}

/// Decodes a whole text into a type that decodes itself.
pub(crate) fn decode_value<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, DecodeError> {
    decode(text, std::marker::PhantomData)
}

/// Decodes a whole text; on an error once more, slowly, to find out where.
fn decode<'de, S>(text: &'de str, seed: S) -> Result<S::Value, DecodeError>
where
    S: DeserializeSeed<'de> + Copy,
{
    let mut fast = serde_json::Deserializer::from_str(text);
    match seed.deserialize(&mut fast).and_then(|value| fast.end().map(|()| value)) {
        Ok(value) => Ok(value),
        Err(error) => {
            let mut slow = serde_json::Deserializer::from_str(text);
            let mut track = serde_path_to_error::Track::new();
            let path = match seed.deserialize(serde_path_to_error::Deserializer::new(&mut slow, &mut track)) {
                Ok(_) => String::new(),
                Err(_) => pointer(&track.path()),
            };
            Err(explain(&error, path))
        }
    }
}

/// The path as a JSON pointer. A segment that no field of the exchange has is not shown.
fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let shown = path.iter().map_while(|segment| match segment {
        Segment::Seq { index } => Some(format!("/{index}")),
        Segment::Map { key } if is_field_name(key) => Some(format!("/{key}")),
        // A variant stands beside the key that chose it.
        Segment::Enum { .. } => Some(String::new()),
        Segment::Map { .. } | Segment::Unknown => None,
    });
    shown.collect()
}

/// serde_json tells its errors in words only: "unknown field `x`, expected …", "invalid type: …, expected …".
pub(crate) fn explain(error: &serde_json::Error, path: String) -> DecodeError {
    match error.classify() {
        serde_json::error::Category::Eof => return DecodeError::Truncated,
        serde_json::error::Category::Data => {}
        _ => {
            return DecodeError::NotJson { column: error.column() };
        }
    }
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    let quoted = |text: &str| text.split('`').nth(1).unwrap_or_default().to_owned();
    if text.starts_with("missing field") {
        return DecodeError::MissingField { path, field: quoted(text) };
    }
    if text.starts_with("duplicate field") {
        return DecodeError::DuplicateKey { path, field: quoted(text) };
    }
    if let Some(rest) = text.strip_prefix("unknown field `") {
        let name = rest.rsplit_once("`, ").map_or(rest, |(name, _)| name);
        let name = name.split_once("`, expected").map_or(name, |(name, _)| name);
        let field = if is_field_name(name) { format!("`{name}`") } else { "(name not shown)".into() };
        let parent = path.strip_suffix(&format!("/{name}")).map_or(path.clone(), str::to_owned);
        return DecodeError::UnknownField { path: parent, field };
    }
    let expected = text.rsplit_once(", expected ").map_or("another value", |(_, expected)| expected);
    let expected = match expected {
        // serde's words for the choice between two names of a field.
        "enum" | "map with a single key" => "an object with one field",
        other => other,
    };
    DecodeError::WrongValue { path, expected: expected.to_owned() }
}

/// Decodes the struct that the tag names, from the object that also holds the tag.
#[derive(Clone, Copy)]
struct Body(RecordType);

impl<'de> DeserializeSeed<'de> for Body {
    type Value = Record;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Record, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> de::Visitor<'de> for Body {
    type Value = Record;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Record, A::Error> {
        let body = MapAccessDeserializer::new(WithoutTag { map, tag_seen: false });
        match self.0 {
            RecordType::Contact => Deserialize::deserialize(body).map(Record::Contact),
            RecordType::AnonymityLift => Deserialize::deserialize(body).map(Record::AnonymityLift),
            RecordType::Course => Deserialize::deserialize(body).map(Record::Course),
            RecordType::Tally => Deserialize::deserialize(body).map(Record::Tally),
            RecordType::ConsentWithdrawal => Deserialize::deserialize(body).map(Record::ConsentWithdrawal),
            RecordType::Meeting => Deserialize::deserialize(body).map(Record::Meeting),
            RecordType::Support => Deserialize::deserialize(body).map(Record::Support),
            RecordType::Measurement => Deserialize::deserialize(body).map(Record::Measurement),
            RecordType::Outcome => Deserialize::deserialize(body).map(Record::Outcome),
            RecordType::Staffing => Deserialize::deserialize(body).map(Record::Staffing),
            RecordType::CardDistribution => Deserialize::deserialize(body).map(Record::CardDistribution),
            RecordType::Offer => Deserialize::deserialize(body).map(Record::Offer),
            RecordType::Participation => Deserialize::deserialize(body).map(Record::Participation),
        }
    }
}

/// The entries of an object, less its tag, which may stand anywhere but only once.
struct WithoutTag<A> {
    map: A,
    tag_seen: bool,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for WithoutTag<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        loop {
            let Some(Key(key)) = self.map.next_key()? else {
                return Ok(None);
            };
            if key != "record" {
                let key: CowStrDeserializer<'_, A::Error> = key.into_deserializer();
                return seed.deserialize(key).map(Some);
            }
            if std::mem::replace(&mut self.tag_seen, true) {
                return Err(de::Error::duplicate_field("record"));
            }
            self.map.next_value::<de::IgnoredAny>()?;
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// A key, borrowed unless it is written with escapes.
#[derive(Deserialize)]
#[serde(transparent)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);
