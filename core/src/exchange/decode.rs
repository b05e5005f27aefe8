//! Decodes the text of one record: the tag first, then the fields of the type that it names.

use serde::Deserialize;
use serde::de;
use serde_json::Value;

use super::fast;
use crate::client::leak::holds_cpr;
use crate::code::RecordType;
use crate::json::{DecodeError, Json, Kind, Malformed, Parsed, is_id};
use crate::record::{Delivery, Record};

/// What can be read of a text that may not be a valid record.
#[derive(Debug, Default)]
pub(crate) struct Glimpse {
    pub(crate) record: Option<RecordType>,
    pub(crate) id: Option<String>,
    pub(crate) is_header: bool,
}

/// Returns the type and id of a text that may not be a valid record, for the findings about it.
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
        id: text(fields.id).filter(|id| is_id(id) && !holds_cpr(id)),
        is_header: fields.delivery.is_some(),
    }
}

/// Returns the type of a record whose text starts with the tag, as the writers of this library write it.
fn first_tag(text: &str) -> Option<RecordType> {
    let rest = text.trim_start().strip_prefix('{')?.trim_start().strip_prefix("\"record\"")?;
    let (code, _) = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?.split_once('"')?;
    RecordType::from_code(code)
}

impl Record {
    /// Decodes one record from JSON. Decoding is strict: unknown fields, repeated fields and values of the wrong
    /// form are errors.
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

    /// Decodes any text, without the fast decoder. The result is the same.
    pub(super) fn from_json_slowly(text: &str) -> Result<Self, DecodeError> {
        let Parsed { json, syntax } = Parsed::of(text);
        let Json::Object(mut fields) = json else {
            return Err(syntax.unwrap_or(DecodeError::UnknownRecord));
        };
        let (record_type, place) = match tag(&fields) {
            Ok((_, place)) if place > 0 && syntax.is_some() => Err(DecodeError::UnknownRecord),
            other => other,
        }
        .map_err(|error| match (error, &syntax) {
            (DecodeError::UnknownRecord, Some(syntax)) => syntax.clone(),
            (error, _) => error,
        })?;
        fields.remove(place);
        let parsed = Parsed { json: Json::Object(fields), syntax };
        let record = parsed.decode(|json| Self::of_type(record_type, json)).map_err(|error| match error {
            // The first tag was removed. No type of record has a field of that name, so this is a second tag.
            DecodeError::UnknownField { path, field } if path.is_empty() && field == "`record`" => {
                DecodeError::twice("record")
            }
            other => other,
        })?;
        of_form(record, Self::malformed)
    }
}

/// Decodes the header of a delivery from the text of its object.
pub(super) fn header(text: &str) -> Result<Delivery, DecodeError> {
    of_form(Parsed::of(text).decode(Delivery::from_json)?, Delivery::malformed)
}

/// Returns the decoded value, or an error for the first of its values that does not have its form.
fn of_form<T>(decoded: T, malformed: impl Fn(&T) -> Vec<Malformed>) -> Result<T, DecodeError> {
    match malformed(&decoded).into_iter().next() {
        None => Ok(decoded),
        Some(Malformed { path, expected }) => Err(DecodeError::WrongValue { path, expected }),
    }
}

/// Returns the type that the field `record` names, and the index of the field.
///
/// If the field comes first, other faults are reported in the order of the text. Otherwise a repeated tag or a
/// syntax error is reported before the other fields are decoded.
fn tag(fields: &[(std::borrow::Cow<'_, str>, Json<'_>)]) -> Result<(RecordType, usize), DecodeError> {
    let mut tags = fields.iter().enumerate().filter(|(_, (name, _))| name == "record");
    let (place, (_, first)) = tags.next().ok_or(DecodeError::UnknownRecord)?;
    let record_type = match first {
        Json::Text(code) => RecordType::from_code(code),
        Json::Null => None,
        _ => return Err(DecodeError::UnknownRecord),
    };
    if (place != 0 || record_type.is_none()) && tags.next().is_some() {
        return Err(DecodeError::twice("record"));
    }
    Ok((record_type.ok_or(DecodeError::UnknownRecord)?, place))
}
