//! The kinds of texts and numbers in records: how each is read, its form, and its schema.

use crate::client::{card, leak, pseudonym};
use crate::json::{
    Cursor, DecodeError, Faults, Form, Json, Kind, Path, Random, begins_as_id, is_id, text_of, whole_of,
};
#[cfg(feature = "schema")]
use crate::json::{ID, schema};

/// The largest revision.
const MAX_REVISION: i32 = 1_000_000;
/// The largest count: more than the people in Denmark.
pub(crate) const MAX_COUNT: i64 = 10_000_000;

/// Copies a text into a reused string. Returns `None` if the text does not have its form.
#[inline]
fn take(into: &mut String, text: &str, is_right: bool) -> Option<()> {
    if !is_right {
        return None;
    }
    if into.capacity() < text.len() {
        *into = String::from(text);
    } else {
        into.clear();
        into.push_str(text);
    }
    Some(())
}

/// Reads a whole number of at most eight digits. No field accepts more, and a number of fewer than nine digits cannot be a CPR
/// number.
#[inline]
fn whole<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>) -> Option<i32> {
    let digits = cursor.bytes().iter().take(9).take_while(|b| b.is_ascii_digit()).count();
    let text = cursor.split(digits)?.as_bytes();
    let leading_zero = digits > 1 && text.first() == Some(&b'0');
    if !(1..=8).contains(&digits) || leading_zero {
        return None;
    }
    Some(text.iter().fold(0, |number, digit| number * 10 + i32::from(digit - b'0')))
}

/// Declares a kind of text: its form, whether it is random, how it is read, and its schema.
macro_rules! text_kind {
    ($(#[doc = $doc:literal])+ $name:ident: $form:expr, random: $random:expr, is: $is:expr, schema: $schema:expr,
        read: |$cursor:ident, $into:ident| $read:expr;) => {
        $(#[doc = $doc])+
        pub(crate) struct $name;

        impl Kind for $name {
            type Value = String;
            const RANDOM: Option<Random> = $random;

            fn blank() -> String {
                String::new()
            }

            #[inline]
            fn read<const COMPACT: bool>($cursor: &mut Cursor<COMPACT>, $into: &mut String) -> Option<()> {
                $read
            }

            fn from_json(json: Json<'_>) -> Result<String, DecodeError> {
                text_of(json)
            }

            fn check(text: &String, path: &Path<'_>, faults: &mut Faults) {
                faults.require($is(text), path, $form);
            }

            #[cfg(feature = "schema")]
            fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $schema
            }
        }
    };
}

text_kind! {
    /// The id of a record or person, which may be a UUID. `read` leaves any other id that may contain a CPR number to the leak
    /// scan.
    Id: Form::Id, random: Some(Random::Id), is: is_id,
        schema: schema::text(ID, &format!("Not {}", Form::Id)),
        read: |cursor, into| {
            let id = cursor.id()?;
            take(into, id, begins_as_id(id) && !leak::leaks(Some(Random::Id), id))
        };
}

text_kind! {
    /// A text with the form of an id that is not random: the number of a document, the code of a sender.
    PlainId: Form::Id, random: None, is: is_id,
        schema: schema::text(ID, &format!("Not {}", Form::Id)),
        read: |cursor, into| {
            let id = cursor.id()?;
            take(into, id, begins_as_id(id) && !leak::leaks(None, id))
        };
}

text_kind! {
    /// The code of a municipality.
    Municipality: Form::Municipality, random: None, is: is_municipality,
        schema: schema::text(
            "^[0-9]{4}(?![\\s\\S])",
            &format!("Not {}", Form::Municipality).replace('`', ""),
        ),
        read: |cursor, into| {
            let code = cursor.split(6)?.strip_prefix('"')?.strip_suffix('"')?;
            take(into, code, is_municipality(code))
        };
}

text_kind! {
    /// A pseudonym.
    Pseudonym: Form::Pseudonym, random: Some(Random::Pseudonym), is: pseudonym::is_well_formed,
        schema: schema::text(pseudonym::PATTERN, &format!("Not {}", Form::Pseudonym)),
        read: |cursor, into| {
            let pseudonym = cursor.text()?;
            take(into, pseudonym, pseudonym::is_well_formed(pseudonym))
        };
}

text_kind! {
    /// The token of a card. It is too short to contain a CPR number.
    Card: Form::Card, random: None, is: card::is_well_formed,
        schema: schema::text(card::PATTERN, "Not a card token of eight base-32 symbols"),
        read: |cursor, into| {
            let token = cursor.text()?;
            take(into, token, card::is_well_formed(token))
        };
}

fn is_municipality(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())
}

/// Declares a kind of whole number within a range.
macro_rules! number_kind {
    ($(#[doc = $doc:literal])+ $name:ident: $type:ty as $format:literal, $from:expr, $to:expr, $form:expr) => {
        $(#[doc = $doc])+
        pub(crate) struct $name;

        impl Kind for $name {
            type Value = $type;

            fn blank() -> $type {
                $from
            }

            #[inline]
            fn read<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut $type) -> Option<()> {
                *into = whole(cursor).map(<$type>::from).filter(|number| ($from..=$to).contains(number))?;
                Some(())
            }

            fn from_json(json: Json<'_>) -> Result<$type, DecodeError> {
                whole_of(&json)
            }

            fn check(number: &$type, path: &Path<'_>, faults: &mut Faults) {
                faults.require(($from..=$to).contains(number), path, $form);
            }

            #[cfg(feature = "schema")]
            fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({"type": "integer", "format": $format, "minimum": $from, "maximum": $to})
            }
        }
    };
}

number_kind! {
    /// The revision of a record.
    Revision: i32 as "int32", 1, MAX_REVISION, Form::Number { from: 1, to: MAX_REVISION }
}

number_kind! {
    /// A count.
    Count: i64 as "int64", 0, MAX_COUNT, Form::Count
}
