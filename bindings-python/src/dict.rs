//! A `dict` of texts that keeps its order.

use std::collections::BTreeMap;

use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// Pairs to be converted to a `dict`.
pub(crate) struct TextDict<'a>(pub(crate) Vec<(&'a str, &'a str)>);

impl<'a, 'py> IntoPyObject<'py> for TextDict<'a> {
    type Target = PyDict;
    type Output = Bound<'py, PyDict>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr = <BTreeMap<&'a str, &'a str> as IntoPyObject<'py>>::OUTPUT_TYPE;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for (key, value) in self.0 {
            dict.set_item(key, value)?;
        }
        Ok(dict)
    }
}
