//! The kind of a field: how its value is read, which form it must have, and its schema.

use super::{Cursor, DecodeError, Faults, Form, Json, Path};
#[cfg(feature = "schema")]
use schemars::{Schema, SchemaGenerator};

/// The kind of a field.
///
/// A type with only one form is its own kind: a day, a code, a flag, an object. `Option` and `Vec` of a kind are kinds too.
/// Texts and numbers need a kind beside their type: `residence: Option<String> as Option<Municipality>`.
pub(crate) trait Kind {
    /// The type of the field.
    type Value;

    /// The kind of random text that the field may hold, if any. The leak scan skips texts of this kind.
    const RANDOM: Option<Random> = None;

    /// Returns a value to read into.
    fn blank() -> Self::Value;

    /// Reads a value with the fast decoder and overwrites the value read last. It accepts only values that have their form
    /// and in which the leak scan finds nothing. On `None` the record is decoded by [`Kind::from_json`] instead.
    fn read<const COMPACT: bool>(_: &mut Cursor<COMPACT>, _into: &mut Self::Value) -> Option<()> {
        None
    }

    /// Decodes the value from JSON, without checking its form.
    fn from_json(json: Json<'_>) -> Result<Self::Value, DecodeError>;

    /// Returns the value of a field that is left out; `None` if the field is required.
    fn absent() -> Option<Self::Value> {
        None
    }

    /// Like [`Kind::absent`], but overwrites the value read last.
    fn leave_out(_into: &mut Self::Value) -> Option<()> {
        None
    }

    /// Returns whether a field with this value is omitted when it is written.
    fn is_left_out(_: &Self::Value) -> bool {
        false
    }

    /// Adds a fault for each part of the value that does not have its form.
    fn check(_: &Self::Value, _: &Path<'_>, _: &mut Faults) {}

    /// Returns the kind of random text that fields of this name may hold, in the objects within the value.
    fn random_in(_name: &str) -> Option<Random> {
        None
    }

    /// Returns whether the objects within the value have a field at this path. The path has no indexes of lists.
    fn has(_path: &[&str]) -> bool {
        false
    }

    /// Returns the schema of the field.
    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema;
}

/// A kind of random text. It can contain any digits by chance, also those of a CPR number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Random {
    /// An id, which may be a UUID.
    Id,
    /// A pseudonym.
    Pseudonym,
}

/// Returns the string of a value that must be a string.
pub(crate) fn text_of(json: Json<'_>) -> Result<String, DecodeError> {
    match json {
        Json::Text(text) => Ok(text.into_owned()),
        _ => Err(DecodeError::wrong(Form::Text)),
    }
}

/// Returns the number of a value that must be a whole number. One that does not fit in `T` becomes its largest or smallest 32-bit
/// number: the kind of the field then reports its own range.
pub(crate) fn whole_of<T: TryFrom<i64>>(json: &Json<'_>) -> Result<T, DecodeError> {
    match json {
        Json::Number(Some(number)) => T::try_from(*number)
            .or_else(|_| T::try_from((*number).clamp(i32::MIN.into(), i32::MAX.into())))
            .ok(),
        _ => None,
    }
    .ok_or_else(|| DecodeError::wrong(Form::WholeNumber))
}

/// Reads a list into the list read last, so that its items' buffers are reused.
fn read_list<K: Kind, const COMPACT: bool>(
    cursor: &mut Cursor<COMPACT>,
    into: &mut Vec<K::Value>,
) -> Option<()> {
    let mut more = cursor.open_array()?;
    let mut length = 0;
    while more {
        if into.len() == length {
            into.push(K::blank());
        }
        K::read(cursor, into.get_mut(length)?)?;
        length += 1;
        more = cursor.next_element()?;
    }
    into.truncate(length);
    Some(())
}

/// A flag. A flag that is left out is `false`.
impl Kind for bool {
    type Value = Self;

    fn blank() -> Self {
        false
    }

    fn read<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut Self) -> Option<()> {
        *into = cursor.bytes().first()? == &b't';
        cursor.take(if *into { "true" } else { "false" })
    }

    fn from_json(json: Json<'_>) -> Result<Self, DecodeError> {
        match json {
            Json::Bool(flag) => Ok(flag),
            _ => Err(DecodeError::wrong(Form::Flag)),
        }
    }

    fn absent() -> Option<Self> {
        Some(false)
    }

    fn leave_out(into: &mut Self) -> Option<()> {
        *into = false;
        Some(())
    }

    fn is_left_out(flag: &Self) -> bool {
        !flag
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({"type": "boolean"})
    }
}

/// A value that may be left out, or null.
impl<K: Kind> Kind for Option<K> {
    type Value = Option<K::Value>;
    const RANDOM: Option<Random> = K::RANDOM;

    fn blank() -> Self::Value {
        None
    }

    #[inline]
    fn read<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut Self::Value) -> Option<()> {
        K::read(cursor, into.get_or_insert_with(K::blank))
    }

    fn from_json(json: Json<'_>) -> Result<Self::Value, DecodeError> {
        match json {
            Json::Null => Ok(None),
            json => K::from_json(json).map(Some),
        }
    }

    fn absent() -> Option<Self::Value> {
        Some(None)
    }

    #[inline]
    fn leave_out(into: &mut Self::Value) -> Option<()> {
        *into = None;
        Some(())
    }

    fn is_left_out(value: &Self::Value) -> bool {
        value.is_none()
    }

    fn check(value: &Self::Value, path: &Path<'_>, faults: &mut Faults) {
        if let Some(value) = value {
            K::check(value, path, faults);
        }
    }

    fn random_in(name: &str) -> Option<Random> {
        K::random_in(name)
    }

    fn has(path: &[&str]) -> bool {
        K::has(path)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        super::schema::or_null(K::schema(generator))
    }
}

/// A list that is required, but may be empty.
impl<K: Kind> Kind for Vec<K> {
    type Value = Vec<K::Value>;
    const RANDOM: Option<Random> = K::RANDOM;

    fn blank() -> Self::Value {
        Vec::new()
    }

    fn read<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut Self::Value) -> Option<()> {
        read_list::<K, COMPACT>(cursor, into)
    }

    fn from_json(json: Json<'_>) -> Result<Self::Value, DecodeError> {
        let Json::List(items) = json else { return Err(DecodeError::wrong(Form::List)) };
        let item = |(i, item): (usize, Json<'_>)| K::from_json(item.whole()?).map_err(|error| error.below(i));
        items.into_iter().enumerate().map(item).collect()
    }

    fn check(items: &Self::Value, path: &Path<'_>, faults: &mut Faults) {
        for (i, item) in items.iter().enumerate() {
            K::check(item, &Path::Item(path, i), faults);
        }
    }

    fn random_in(name: &str) -> Option<Random> {
        K::random_in(name)
    }

    fn has(path: &[&str]) -> bool {
        K::has(path)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({"type": "array", "items": K::schema(generator)})
    }
}

/// A list that may be left out, and is omitted when it is empty.
pub(crate) struct Any<K>(std::marker::PhantomData<K>);

impl<K: Kind> Kind for Any<K> {
    type Value = Vec<K::Value>;
    const RANDOM: Option<Random> = K::RANDOM;

    fn blank() -> Self::Value {
        Vec::new()
    }

    fn read<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut Self::Value) -> Option<()> {
        read_list::<K, COMPACT>(cursor, into)
    }

    fn from_json(json: Json<'_>) -> Result<Self::Value, DecodeError> {
        Vec::<K>::from_json(json)
    }

    fn absent() -> Option<Self::Value> {
        Some(Vec::new())
    }

    #[inline]
    fn leave_out(into: &mut Self::Value) -> Option<()> {
        into.clear();
        Some(())
    }

    fn is_left_out(items: &Self::Value) -> bool {
        items.is_empty()
    }

    fn check(items: &Self::Value, path: &Path<'_>, faults: &mut Faults) {
        Vec::<K>::check(items, path, faults);
    }

    fn random_in(name: &str) -> Option<Random> {
        K::random_in(name)
    }

    fn has(path: &[&str]) -> bool {
        K::has(path)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        Vec::<K>::schema(generator)
    }
}

/// A list that needs at least one item. `check` does not report an empty list: the owner of the field does, with a more
/// specific form. The schema requires one item.
pub(crate) struct AtLeastOne<K>(std::marker::PhantomData<K>);

impl<K: Kind> Kind for AtLeastOne<K> {
    type Value = Vec<K::Value>;

    fn blank() -> Self::Value {
        Vec::new()
    }

    fn from_json(json: Json<'_>) -> Result<Self::Value, DecodeError> {
        Vec::<K>::from_json(json)
    }

    fn check(items: &Self::Value, path: &Path<'_>, faults: &mut Faults) {
        Vec::<K>::check(items, path, faults);
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = Vec::<K>::schema(generator);
        schema.insert("minItems".to_owned(), 1.into());
        schema
    }
}

/// A text or number that may be left out, and is omitted when it is empty or 0.
pub(crate) struct OrBlank<K>(std::marker::PhantomData<K>);

impl<K: Kind<Value: PartialEq>> Kind for OrBlank<K> {
    type Value = K::Value;

    fn blank() -> Self::Value {
        K::blank()
    }

    fn from_json(json: Json<'_>) -> Result<Self::Value, DecodeError> {
        K::from_json(json)
    }

    fn absent() -> Option<Self::Value> {
        Some(K::blank())
    }

    fn is_left_out(value: &Self::Value) -> bool {
        *value == K::blank()
    }

    fn check(value: &Self::Value, path: &Path<'_>, faults: &mut Faults) {
        K::check(value, path, faults);
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        K::schema(generator)
    }
}

/// Any text.
pub(crate) struct Text;

impl Kind for Text {
    type Value = String;

    fn blank() -> String {
        String::new()
    }

    fn from_json(json: Json<'_>) -> Result<String, DecodeError> {
        text_of(json)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({"type": "string"})
    }
}

/// A whole number from `FROM` to `TO`, both included.
pub(crate) struct Range<const FROM: i32, const TO: i32>;

impl<const FROM: i32, const TO: i32> Kind for Range<FROM, TO> {
    type Value = i32;

    fn blank() -> i32 {
        0
    }

    fn from_json(json: Json<'_>) -> Result<i32, DecodeError> {
        whole_of(&json)
    }

    fn check(number: &i32, path: &Path<'_>, faults: &mut Faults) {
        faults.require((FROM..=TO).contains(number), path, Form::Number { from: FROM, to: TO });
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({"type": "integer", "format": "int32", "minimum": FROM, "maximum": TO})
    }
}
