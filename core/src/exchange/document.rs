//! The `.json` spelling: one document with the header and all records.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::json::{DecodeError, Form};

/// A document, cut into the texts of its header and records.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    pub(crate) delivery: &'a RawValue,
    pub(crate) records: Vec<&'a RawValue>,
}

/// Why a text is not a document, and the line of the fault.
pub(crate) struct NoDocument {
    pub(crate) line: i64,
    pub(crate) error: DecodeError,
}

impl<'a> Document<'a> {
    /// Cuts a text that starts with a brace into its parts.
    pub(crate) fn parse(text: &'a str) -> Result<Self, NoDocument> {
        let Parts { delivery, records, .. } = Parts::of(text, &["delivery", "records"])?;
        Ok(Self { delivery, records })
    }
}

/// Returns the text of the header in the first line of the `.ndjson` spelling.
pub(crate) fn header_line(text: &str) -> Result<&RawValue, DecodeError> {
    Parts::of(text, &["delivery"]).map(|parts| parts.delivery).map_err(|fault| fault.error)
}

/// The parts of an object that may be too large for a JSON tree. They are not parsed.
struct Parts<'a> {
    delivery: &'a RawValue,
    records: Vec<&'a RawValue>,
}

impl<'a> Parts<'a> {
    /// Returns the parts of a text that has exactly these fields.
    fn of(text: &'a str, fields: &'static [&'static str]) -> Result<Self, NoDocument> {
        let mut fault = None;
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let parts = Cut { fields, fault: &mut fault }.deserialize(&mut deserializer);
        parts.and_then(|parts| deserializer.end().map(|()| parts)).map_err(|error| NoDocument {
            // serde_json reports the position at which it stopped.
            line: i64::try_from(error.line()).unwrap_or(i64::MAX),
            error: fault.filter(|_| error.is_data()).unwrap_or_else(|| DecodeError::syntax(&error)),
        })
    }
}

/// Cuts an object into its parts while it is parsed.
struct Cut<'f> {
    fields: &'static [&'static str],
    /// The fault, if the text is valid JSON up to that point.
    fault: &'f mut Option<DecodeError>,
}

impl<'de> DeserializeSeed<'de> for Cut<'_> {
    type Value = Parts<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Parts<'de>, D::Error> {
        // The fault to report if the text is not an object at all.
        *self.fault = Some(DecodeError::wrong(Form::Object));
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Cut<'_> {
    type Value = Parts<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Parts<'de>, A::Error> {
        let Self { fields, fault } = self;
        let mut fail = |error| {
            *fault = Some(error);
            Err::<(), A::Error>(de::Error::custom("not a document"))
        };
        let (mut delivery, mut records) = (None, None);
        while let Some(name) = map.next_key::<String>()? {
            let is_twice = match name.as_str() {
                "delivery" => delivery.is_some(),
                "records" => records.is_some(),
                _ => false,
            };
            if !fields.contains(&name.as_str()) {
                fail(DecodeError::unknown(&name))?;
            }
            if is_twice {
                fail(DecodeError::twice(&name))?;
            }
            if name == "delivery" {
                delivery = Some(map.next_value()?);
            } else {
                // Its values are not parsed, so the only possible fault is that it is not a list.
                let _ = fail(DecodeError::wrong(Form::List));
                records = Some(map.next_value()?);
            }
        }
        if delivery.is_none() {
            fail(DecodeError::missing("delivery"))?;
        }
        if records.is_none() && fields.contains(&"records") {
            fail(DecodeError::missing("records"))?;
        }
        let delivery = delivery.ok_or_else(|| de::Error::custom("not a document"))?;
        Ok(Parts { delivery, records: records.unwrap_or_default() })
    }
}

/// Computes the line and offset of parts of a text. The parts must be passed in their order.
pub(crate) struct Places<'a> {
    text: &'a str,
    /// The number of bytes of the file before the text.
    skipped: usize,
    seen: usize,
    line: i64,
}

impl<'a> Places<'a> {
    pub(crate) fn new(text: &'a str, skipped: usize) -> Self {
        Self { text, skipped, seen: 0, line: 1 }
    }

    /// Returns the line and the offset of a part of the text.
    pub(crate) fn of(&mut self, part: &str) -> (i64, i64) {
        let offset = part.as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        let between = self.text.as_bytes().get(self.seen..offset).unwrap_or_default();
        self.line += between.iter().map(|b| i64::from(*b == b'\n')).sum::<i64>();
        self.seen = offset.max(self.seen);
        (self.line, i64::try_from(offset + self.skipped).unwrap_or(i64::MAX))
    }
}
