//! Declares a struct that is an object in JSON. One table declares everything about its fields.

/// Declares a struct and generates from the same table its encoding, its decoding, the checks of its fields and its schema.
///
/// ```text
/// object! {
///     /// A worker on a course from one day up to another.
///     #[derive(Debug, Clone, PartialEq)]
///     pub struct WorkerPeriod {
///         /// The sender's id of the worker: a number or code, never a name (medarbejder).
///         #[da = "Afsenderens id for medarbejderen: et nummer eller en kode, aldrig et navn."]
///         worker: String as Id,
///         …
///     }
/// }
/// ```
///
/// The doc comment is the description in English, with the Danish term in parentheses at its end. `da` is the description in
/// Danish. `unit` is what a number counts, in both languages. The [`Kind`](super::Kind) of the field follows its type, unless
/// the type is its own kind. `default` is the value of a field that is left out, if its kind does not define one.
///
/// Faults are reported in the order of the text, and then missing fields in the order of the table.
macro_rules! object {
    (
        $(#[doc = $doc:expr])+
        $(#[da = $da:literal])?
        #[derive($($derive:ident),+)]
        pub struct $name:ident {
            $(
                $(#[doc = $field_doc:expr])+
                $(#[da = $field_da:literal])?
                $(#[unit($unit:literal, $unit_da:literal)])?
                $(#[default = $default:expr])?
                $field:ident: $type:ty $(as $kind:ty)?,
            )+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive($($derive),+)]
        pub struct $name {
            $($(#[doc = $field_doc])+ pub $field: $type,)+
        }

        impl $name {
            /// Returns a blank value for struct update syntax, as in `{ id, ..blank() }`. Texts and lists are empty, optional
            /// fields are `None`, and codes are the first of their list. A blank value is not valid by itself.
            #[must_use]
            pub fn blank() -> Self {
                <Self as $crate::json::Kind>::blank()
            }
        }

        impl $crate::json::Kind for $name {
            type Value = Self;

            fn blank() -> Self {
                Self { $($field: $crate::json::object!(@blank [$type $(as $kind)?] $($default)?),)+ }
            }

            fn read<const COMPACT: bool>(cursor: &mut $crate::json::Cursor<COMPACT>, into: &mut Self) -> Option<()> {
                let more = cursor.open_object()?;
                into.read_fields(cursor, more)
            }

            fn from_json(json: $crate::json::Json<'_>) -> Result<Self, $crate::json::DecodeError> {
                use $crate::json::{DecodeError, Form, Kind};
                $(let mut $field: Option<$type> = None;)+
                for field in json.fields(Form::Object)? {
                    let (name, value) = field?;
                    match &*name {
                        $(stringify!($field) => {
                            if $field.is_some() {
                                return Err(DecodeError::twice(&name));
                            }
                            let value = <$crate::json::object!(@kind $type $(as $kind)?) as Kind>::from_json(value.whole()?);
                            $field = Some(value.map_err(|error| error.below(&name))?);
                        })+
                        _ => return Err(DecodeError::unknown(&name)),
                    }
                }
                Ok(Self {
                    $($field: $field
                        .or_else(|| $crate::json::object!(@absent [$type $(as $kind)?] $($default)?))
                        .ok_or_else(|| DecodeError::missing(stringify!($field)))?,)+
                })
            }

            fn check(value: &Self, path: &$crate::json::Path<'_>, faults: &mut $crate::json::Faults) {
                use $crate::json::{Kind, Path};
                $(<$crate::json::object!(@kind $type $(as $kind)?) as Kind>::check(
                    &value.$field,
                    &Path::Field(path, stringify!($field)),
                    faults,
                );)+
            }

            fn random_in(name: &str) -> Option<$crate::json::Random> {
                use $crate::json::Kind;
                None$(
                    .or_else(|| <$crate::json::object!(@kind $type $(as $kind)?) as Kind>::RANDOM.filter(|_| name == stringify!($field)))
                    .or_else(|| <$crate::json::object!(@kind $type $(as $kind)?) as Kind>::random_in(name))
                )+
            }

            fn has(path: &[&str]) -> bool {
                use $crate::json::Kind;
                match path {
                    $([stringify!($field)] => true,
                    [stringify!($field), inner @ ..] => <$crate::json::object!(@kind $type $(as $kind)?) as Kind>::has(inner),)+
                    _ => false,
                }
            }

            #[cfg(feature = "schema")]
            fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                generator.subschema_for::<Self>()
            }
        }

        impl $name {
            /// Reads the fields with the fast decoder and overwrites the present ones. `more` is whether the object has a
            /// field.
            ///
            /// The fields of a compact record come in the order of the table, so one pass finds them all. For other records
            /// the pass is repeated until the object ends. A pass that finds no field has met one that is unknown or
            /// repeated, and returns `None`.
            pub(crate) fn read_fields<const COMPACT: bool>(
                &mut self,
                cursor: &mut $crate::json::Cursor<COMPACT>,
                mut more: bool,
            ) -> Option<()> {
                use $crate::json::Kind;
                if COMPACT {
                    $(if more && cursor.entered(concat!("\"", stringify!($field), "\":")) {
                        <$crate::json::object!(@kind $type $(as $kind)?) as Kind>::read(cursor, &mut self.$field)?;
                        more = cursor.next_field()?;
                    } else {
                        $crate::json::object!(@leave_out [$type $(as $kind)?] self.$field $(, $default)?);
                    })+
                    return (!more).then_some(());
                }
                // Whether each field has been read.
                $(let mut $field = false;)+
                while more {
                    let left = cursor.left();
                    $(if more && !$field && cursor.entered(concat!("\"", stringify!($field), "\":")) {
                        <$crate::json::object!(@kind $type $(as $kind)?) as Kind>::read(cursor, &mut self.$field)?;
                        $field = true;
                        more = cursor.next_field()?;
                    })+
                    if cursor.left() == left {
                        return None;
                    }
                }
                $(if !$field { $crate::json::object!(@leave_out [$type $(as $kind)?] self.$field $(, $default)?); })+
                Some(())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct;
                use $crate::json::Kind;
                const FIELDS: usize = [$(stringify!($field)),+].len();
                let mut object = serializer.serialize_struct(stringify!($name), FIELDS)?;
                $(if <$crate::json::object!(@kind $type $(as $kind)?) as Kind>::is_left_out(&self.$field) {
                    object.skip_field(stringify!($field))?;
                } else {
                    object.serialize_field(stringify!($field), &self.$field)?;
                })+
                object.end()
            }
        }

        $crate::json::deserialize_from_json!($name);

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::json::{Kind, schema::Field};
                let fields = vec![$(Field {
                    name: stringify!($field),
                    doc: &[$($field_doc),+],
                    danish: $crate::json::object!(@first $(Some($field_da),)? None),
                    unit: $crate::json::object!(@first $(Some(($unit, $unit_da)),)? None),
                    default: $crate::json::object!(@first $(Some(serde_json::json!($default)),)? None),
                    required: $crate::json::object!(@absent [$type $(as $kind)?] $($default)?).is_none(),
                    schema: <$crate::json::object!(@kind $type $(as $kind)?) as Kind>::schema(generator),
                }),+];
                $crate::json::schema::object(&[$($doc),+], $crate::json::object!(@first $(Some($da),)? None), fields)
            }
        }
    };

    (@kind $type:ty as $kind:ty) => { $kind };
    (@kind $type:ty) => { $type };

    (@absent [$($kind:tt)+] $default:expr) => { Some($default) };
    (@absent [$($kind:tt)+]) => { <$crate::json::object!(@kind $($kind)+) as $crate::json::Kind>::absent() };

    (@blank [$($kind:tt)+] $default:expr) => { $default };
    (@blank [$($kind:tt)+]) => { <$crate::json::object!(@kind $($kind)+) as $crate::json::Kind>::blank() };

    (@leave_out [$($kind:tt)+] $place:expr, $default:expr) => { $place = $default };
    (@leave_out [$($kind:tt)+] $place:expr) => {
        <$crate::json::object!(@kind $($kind)+) as $crate::json::Kind>::leave_out(&mut $place)?
    };

    (@first $first:expr $(, $other:expr)*) => { $first };
}
pub(crate) use object;
