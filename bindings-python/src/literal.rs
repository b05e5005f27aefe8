//! Strings of a fixed set: plain `str` at run time, `typing.Literal` to a type checker.

use std::convert::Infallible;
use std::marker::PhantomData;

use pyo3::inspect::{PyStaticConstant, PyStaticExpr};
use pyo3::prelude::*;
use pyo3::types::PyString;

/// A set of strings with its type.
pub(crate) trait Literal {
    /// `typing.Literal[…]`.
    const TYPE: PyStaticExpr;
}

/// One string of the set `T`, to be converted to Python.
pub(crate) struct Text<T> {
    text: &'static str,
    set: PhantomData<T>,
}

impl<T> Text<T> {
    pub(crate) fn new(text: &'static str) -> Self {
        Self { text, set: PhantomData }
    }
}

impl<'py, T: Literal> IntoPyObject<'py> for Text<T> {
    type Target = PyString;
    type Output = Bound<'py, PyString>;
    type Error = Infallible;

    const OUTPUT_TYPE: PyStaticExpr = T::TYPE;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Infallible> {
        Ok(PyString::intern(py, self.text))
    }
}

/// The name `typing.Literal`.
pub(crate) const LITERAL: PyStaticExpr =
    PyStaticExpr::Attribute { value: &PyStaticExpr::Name { id: "typing" }, attr: "Literal" };

/// One string as an element of a type.
pub(crate) const fn element(text: &'static str) -> PyStaticExpr {
    PyStaticExpr::Constant { value: PyStaticConstant::Str(text) }
}
