//! The language of a text.

use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use udvej::code::Lang;

use crate::errors::LanguageError;
use crate::literal::{LITERAL, element};

/// A language as an argument: `"en"` or `"da"`.
#[derive(Clone, Copy)]
pub(crate) struct LangArg(pub(crate) Lang);

impl<'a, 'py> FromPyObject<'a, 'py> for LangArg {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr = PyStaticExpr::Subscript {
        value: &LITERAL,
        slice: &PyStaticExpr::Tuple { elts: &[element("en"), element("da")] },
    };

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        match object.extract::<std::borrow::Cow<'_, str>>()?.as_ref() {
            "en" => Ok(Self(Lang::En)),
            "da" => Ok(Self(Lang::Da)),
            _ => Err(LanguageError::new_err("the language must be `en` or `da`")),
        }
    }
}
