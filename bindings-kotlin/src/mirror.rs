//! Mirrors of core types with personal values. uniffi's own mirrors cannot change the type of a field.

/// Declares a mirror of the core's record of the same name, with masked types for personal fields. A field that
/// only one of the two has does not compile.
macro_rules! mirror {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, uniffi::Record)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)+
        }

        impl From<udvej::record::$name> for $name {
            fn from(core: udvej::record::$name) -> Self {
                let udvej::record::$name { $($field,)+ } = core;
                Self { $($field: $field.into(),)+ }
            }
        }

        impl From<$name> for udvej::record::$name {
            fn from(mirror: $name) -> Self {
                Self { $($field: mirror.$field.into(),)+ }
            }
        }
    };
}
pub(crate) use mirror;

/// Declares a text type that Kotlin masks in `toString`.
macro_rules! masked {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone)]
        pub struct $name(pub(crate) String);

        uniffi::custom_newtype!($name, String);

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<$name> for String {
            fn from(masked: $name) -> Self {
                masked.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    };
}

pub(crate) use masked;
