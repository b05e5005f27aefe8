//! How a value of the core looks from Python: a class of its own around it, with a getter for every field.

/// A value of the core that Python can look at.
pub(crate) trait Show {
    /// What Python gets.
    type Out;

    /// The value for Python.
    fn show(&self) -> Self::Out;

    /// The text of the value in a `repr`. It never shows a personal value.
    fn brief(&self) -> String;
}

macro_rules! plain {
    ($($ty:ty),+) => {$(
        impl Show for $ty {
            type Out = $ty;
            fn show(&self) -> $ty {
                *self
            }
            fn brief(&self) -> String {
                self.to_string()
            }
        }
    )+};
}
plain!(i32, i64);

impl Show for bool {
    type Out = bool;

    fn show(&self) -> bool {
        *self
    }

    fn brief(&self) -> String {
        (if *self { "True" } else { "False" }).into()
    }
}

impl Show for String {
    type Out = String;

    fn show(&self) -> String {
        self.clone()
    }

    /// An id can be misused to hold a CPR number, so it is checked before it is shown.
    fn brief(&self) -> String {
        if udvej::client::leak::holds_cpr(self) {
            "'…'".into()
        } else {
            format!("'{}'", self.escape_debug())
        }
    }
}

impl<T: Show> Show for Option<T> {
    type Out = Option<T::Out>;

    fn show(&self) -> Self::Out {
        self.as_ref().map(Show::show)
    }

    fn brief(&self) -> String {
        self.as_ref().map_or_else(|| "None".into(), Show::brief)
    }
}

impl<T: Show> Show for Vec<T> {
    type Out = Vec<T::Out>;

    fn show(&self) -> Self::Out {
        self.iter().map(Show::show).collect()
    }

    fn brief(&self) -> String {
        let items: Vec<String> = self.iter().map(Show::brief).collect();
        format!("[{}]", items.join(", "))
    }
}

/// Declares the Python class around a plain struct of the core: its name, the fields that its `repr` shows,
/// every field, and any methods. A field of the struct that is not listed does not compile.
macro_rules! view {
    (
        $(#[$meta:meta])*
        $name:literal $class:ident($core:ident) in repr: $($shown:ident)* {
            $($(#[$field_meta:meta])* $field:ident: $ty:ty,)+
        }
        $(methods { $($methods:tt)* })?
    ) => {
        $(#[$meta])*
        #[pyo3::pyclass(name = $name, module = "udvej._udvej", frozen, eq)]
        #[derive(PartialEq)]
        pub(crate) struct $class {
            pub(crate) inner: $core,
        }

        impl $crate::view::Show for $core {
            type Out = $class;
            fn show(&self) -> $class {
                $class { inner: self.clone() }
            }
            fn brief(&self) -> String {
                let shown: &[String] = &[
                    $(format!(" {}={}", stringify!($shown), $crate::view::Show::brief(&self.$shown))),*
                ];
                format!("<{}{}>", $name, shown.concat())
            }
        }

        const _: fn(&$core) = |value| {
            let $core { $($field: _),+ } = value;
        };

        #[pyo3::pymethods]
        impl $class {
            $(
                $(#[$field_meta])*
                #[getter]
                fn $field(&self) -> <$ty as $crate::view::Show>::Out {
                    $crate::view::Show::show(&self.inner.$field)
                }
            )+

            fn __repr__(&self) -> String {
                $crate::view::Show::brief(&self.inner)
            }

            $($($methods)*)?
        }
    };
}
pub(crate) use view;
