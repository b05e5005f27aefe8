//! Descriptions of the tables for readers, made from the same declarations as Arrow's schema.

use pyo3::prelude::*;

use super::build::described;
use super::declare::ColumnInfo;

/// The description of a table.
///
/// Examples
/// --------
/// >>> import udvej
/// >>> udvej.tables()[0].name
/// 'contacts'
#[pyclass(name = "TableInfo", module = "udvej._udvej", frozen, eq)]
#[derive(PartialEq)]
pub(crate) struct PyTableInfo {
    name: &'static str,
    meaning: &'static str,
    columns: Vec<ColumnInfo>,
}

#[pymethods]
impl PyTableInfo {
    /// Its name: that of the attribute it is found under.
    #[getter]
    fn name(&self) -> &str {
        self.name
    }

    /// What a row of it is.
    #[getter]
    fn meaning(&self) -> &str {
        self.meaning
    }

    /// Its columns, in their order.
    #[getter]
    fn columns(&self) -> Vec<PyColumnInfo> {
        self.columns.iter().map(|inner| PyColumnInfo { inner: inner.clone() }).collect()
    }

    fn __repr__(&self) -> String {
        format!("<TableInfo name='{}' columns={}>", self.name, self.columns.len())
    }
}

/// The description of a column.
///
/// Examples
/// --------
/// >>> import udvej
/// >>> course_ends = [c for t in udvej.tables() for c in t.columns if c.name == "end_day"]
/// >>> course_ends[0].kind, course_ends[0].nullable
/// ('day', True)
#[pyclass(name = "ColumnInfo", module = "udvej._udvej", frozen, eq)]
#[derive(PartialEq)]
pub(crate) struct PyColumnInfo {
    inner: ColumnInfo,
}

#[pymethods]
impl PyColumnInfo {
    /// Its name.
    #[getter]
    fn name(&self) -> &str {
        self.inner.name
    }

    /// The kind of its values: ``text``, ``day``, ``code of `wave` `` and so on.
    ///
    /// `udvej.labels` has the code lists.
    #[getter]
    fn kind(&self) -> &str {
        &self.inner.kind
    }

    /// Its type in Arrow's words.
    #[getter]
    fn arrow_type(&self) -> String {
        self.inner.data_type.to_string()
    }

    /// Whether a value can be missing.
    #[getter]
    fn nullable(&self) -> bool {
        self.inner.nullable
    }

    /// What its numbers count, where they do.
    #[getter]
    fn unit(&self) -> Option<&str> {
        self.inner.unit
    }

    /// What it means.
    #[getter]
    fn meaning(&self) -> &str {
        self.inner.meaning
    }

    fn __repr__(&self) -> String {
        format!("<ColumnInfo name='{}' kind='{}'>", self.inner.name, self.inner.kind)
    }
}

/// Every table that a reading has: its columns, their types, units and meaning.
///
/// Returns
/// -------
/// list of TableInfo
///     The tables, in the order of the documentation.
///
/// Examples
/// --------
/// >>> import udvej
/// >>> "contacts" in [table.name for table in udvej.tables()]
/// True
#[pyfunction]
pub(crate) fn tables() -> Vec<PyTableInfo> {
    let info = |(name, meaning, columns)| PyTableInfo { name, meaning, columns };
    described().into_iter().map(info).collect()
}
