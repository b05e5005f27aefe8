//! A parsed JSON text.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{DecodeError, Form};

/// A JSON value. Objects keep repeated fields and the order of fields, because faults are reported in that order.
///
/// serde_json parses the text, and fails at more than 128 levels of nesting.
#[derive(Debug)]
pub(crate) enum Json<'a> {
    Null,
    Bool(bool),
    /// A number. `None` if it is not whole. `1.0` is whole, as in JSON Schema. One beyond 64 bits becomes the largest or smallest
    /// of 64 bits; both are far outside the range of every field.
    Number(Option<i64>),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
    /// The point where the text stops being JSON. Within a list or object it is the last value.
    Cut,
    /// The same, if the text stops before the name of the next field.
    CutName,
}

/// A parsed text, up to the point where it stops being JSON.
#[derive(Debug)]
pub(crate) struct Parsed<'a> {
    pub(crate) json: Json<'a>,
    /// Why the text is not JSON to its end: [`DecodeError::NotJson`] or [`DecodeError::Truncated`].
    pub(crate) syntax: Option<DecodeError>,
}

impl<'a> Parsed<'a> {
    /// Parses a whole text.
    pub(crate) fn of(text: &'a str) -> Self {
        let mut json = Json::Cut;
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let result = Tree(&mut json).deserialize(&mut deserializer).and_then(|()| deserializer.end());
        Self { json, syntax: result.err().map(|error| DecodeError::syntax(&error)) }
    }

    /// Decodes the text. If it is not JSON to its end, a fault before that point is reported instead of the syntax error.
    pub(crate) fn decode<T>(
        self,
        decode: impl FnOnce(Json<'a>) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        match (decode(self.json), self.syntax) {
            (Ok(_) | Err(DecodeError::Truncated), Some(syntax)) => Err(syntax),
            (result, _) => result,
        }
    }
}

impl<'a> Json<'a> {
    /// Returns the value, or [`DecodeError::Truncated`] if it is [`Json::Cut`]. [`Parsed::decode`] replaces that error with
    /// the syntax error.
    pub(crate) fn whole(self) -> Result<Self, DecodeError> {
        match self {
            Self::Cut => Err(DecodeError::Truncated),
            value => Ok(value),
        }
    }

    /// Returns the fields of an object, or an error with the form `otherwise` if the value is not an object. An item is an
    /// error where the text stops being JSON.
    pub(crate) fn fields(
        self,
        otherwise: Form,
    ) -> Result<impl Iterator<Item = Result<(Cow<'a, str>, Self), DecodeError>>, DecodeError> {
        let Self::Object(fields) = self else { return Err(DecodeError::wrong(otherwise)) };
        let field = |(name, value)| match value {
            Self::CutName => Err(DecodeError::Truncated),
            value => Ok((name, value)),
        };
        Ok(fields.into_iter().map(field))
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut json = Self::Cut;
        Tree(&mut json).deserialize(deserializer)?;
        Ok(json)
    }
}

/// Implements `Deserialize` for a type that is its own kind: a tree is parsed, and the value is decoded from it.
macro_rules! deserialize_from_json {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let json = <$crate::json::Json<'_> as serde::Deserialize>::deserialize(deserializer)?;
                <Self as $crate::json::Kind>::from_json(json).map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use deserialize_from_json;

/// Writes the tree through a reference, so that what was parsed before an error is kept.
struct Tree<'t, 'de>(&'t mut Json<'de>);

impl<'de> DeserializeSeed<'de> for Tree<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        *self.0 = Json::Null;
        Ok(())
    }

    fn visit_bool<E>(self, flag: bool) -> Result<(), E> {
        *self.0 = Json::Bool(flag);
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        *self.0 = Json::Number(Some(number));
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        *self.0 = Json::Number(Some(i64::try_from(number).unwrap_or(i64::MAX)));
        Ok(())
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        #[expect(clippy::cast_possible_truncation, reason = "the cast stops at the largest number")]
        let whole = (number.fract() == 0.0).then_some(number as i64);
        *self.0 = Json::Number(whole);
        Ok(())
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        *self.0 = Json::Text(Cow::Borrowed(text));
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        *self.0 = Json::Text(Cow::Owned(text.to_owned()));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut list = Vec::new();
        let result = loop {
            let mut item = Json::Cut;
            match items.next_element_seed(Tree(&mut item)) {
                Ok(None) => break Ok(()),
                Ok(Some(())) => list.push(item),
                Err(error) => {
                    list.push(item);
                    break Err(error);
                }
            }
        };
        *self.0 = Json::List(list);
        result
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let mut object = Vec::new();
        let result = loop {
            let mut value = Json::Cut;
            let name = match fields.next_key() {
                Ok(None) => break Ok(()),
                Ok(Some(Name(name))) => name,
                Err(error) => {
                    object.push((Cow::Borrowed(""), Json::CutName));
                    break Err(error);
                }
            };
            let result = fields.next_value_seed(Tree(&mut value));
            object.push((name, value));
            if result.is_err() {
                break result;
            }
        };
        *self.0 = Json::Object(object);
        result
    }
}

/// The name of a field. It is borrowed unless it contains escapes.
#[derive(serde::Deserialize)]
#[serde(transparent)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_ends_where_the_text_stops_being_json() {
        for (text, tree) in [
            (
                r#"{"a":1,"a":[2.0,"b"#,
                r#"Object([("a", Number(Some(1))), ("a", List([Number(Some(2)), Cut]))])"#,
            ),
            (r#"{"a":{"b":1 x"#, r#"Object([("a", Object([("b", Number(Some(1))), ("", CutName)]))])"#),
            ("{} x", "Object([])"),
            ("", "Cut"),
        ] {
            let parsed = Parsed::of(text);
            assert_eq!(format!("{:?}", parsed.json), tree);
            assert!(parsed.syntax.is_some());
        }
        assert!(Parsed::of("[1.5, 1e300, null, true, -1]").syntax.is_none());
    }

    /// Large and deeply nested texts are parsed in linear time, without a stack overflow.
    #[test]
    fn a_large_text_is_parsed() {
        for text in ["[".repeat(1 << 20), r#"{"a":"#.repeat(1 << 18), format!("[{}1]", "1,".repeat(1 << 19))]
        {
            let deep = text.ends_with(['[', ':']);
            assert_eq!(Parsed::of(&text).syntax.is_some(), deep);
        }
    }
}
