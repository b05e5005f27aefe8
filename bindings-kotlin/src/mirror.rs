//! Mirrors of core types with personal values. uniffi's own mirrors cannot change the type of a field.

/// A value that the other of core and mirror holds as `T`. The types of most fields are the same in both.
pub(crate) trait Mirrored<T> {
    fn mirrored(self) -> T;
}

impl<T> Mirrored<T> for T {
    fn mirrored(self) -> T {
        self
    }
}

/// Declares the two types as each other's mirrors, also where a field is optional. They convert into each other.
macro_rules! mirrors {
    ($core:ty, $mirror:ty) => {
        $crate::mirror::mirrors!(@ $core => $mirror);
        $crate::mirror::mirrors!(@ $mirror => $core);
    };
    (@ $from:ty => $to:ty) => {
        impl $crate::mirror::Mirrored<$to> for $from {
            fn mirrored(self) -> $to {
                self.into()
            }
        }

        impl $crate::mirror::Mirrored<Option<$to>> for Option<$from> {
            fn mirrored(self) -> Option<$to> {
                self.map(Into::into)
            }
        }
    };
}
pub(crate) use mirrors;

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
                Self { $($field: $crate::mirror::Mirrored::mirrored($field),)+ }
            }
        }

        impl From<$name> for udvej::record::$name {
            fn from(mirror: $name) -> Self {
                Self { $($field: $crate::mirror::Mirrored::mirrored(mirror.$field),)+ }
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
        $crate::mirror::mirrors!(String, $name);

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
