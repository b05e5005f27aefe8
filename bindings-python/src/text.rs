//! Texts that a caller gives and that may be personal.

use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::errors::UnreadableError;

/// A text. A lone surrogate is rejected without repeating the text: Python's own error would hold all of it.
#[derive(Clone, Copy, Default)]
pub(crate) struct TextArg<'a>(&'a str);

impl<'a, 'py> FromPyObject<'a, 'py> for TextArg<'a> {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr = <&str as FromPyObject<'a, 'py>>::INPUT_TYPE;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        object.extract().map(Self).map_err(|error| {
            if object.is_instance_of::<PyString>() {
                UnreadableError::new_err("the text is not Unicode: it holds a lone surrogate")
            } else {
                error
            }
        })
    }
}

impl std::ops::Deref for TextArg<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

impl From<TextArg<'_>> for String {
    fn from(text: TextArg<'_>) -> Self {
        text.0.to_owned()
    }
}
