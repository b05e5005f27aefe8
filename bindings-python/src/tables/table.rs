//! The Python class of a table, with Arrow's PyCapsule interface.

use std::convert::Infallible;
use std::sync::Arc;

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchIterator};
use arrow_schema::SchemaRef;
use arrow_schema::ffi::FFI_ArrowSchema;
use pyo3::exceptions::PyRuntimeError;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::type_hint_identifier;
use pyo3::types::{IntoPyDict, PyCapsule, PyTuple};

use super::rows;

/// A table of a reading. Polars, pandas, pyarrow, DuckDB and others read it without a copy.
///
/// It holds what was delivered, so it is as sensitive as the delivery itself. Its ``repr`` shows none of it.
///
/// Examples
/// --------
/// >>> from datetime import date
/// >>> import udvej
/// >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
/// >>> reading.offers.columns
/// ['delivery', 'id', 'revision', 'status', 'municipality', 'provider', 'topic', 'first_day', 'last_day']
/// >>> import polars as pl
/// >>> pl.DataFrame(reading.contacts).height == len(reading.contacts)
/// True
#[pyclass(name = "Table", module = "udvej._udvej", frozen)]
#[derive(Clone)]
pub(crate) struct PyTable {
    pub(crate) name: &'static str,
    pub(crate) schema: SchemaRef,
    pub(crate) batches: Arc<[RecordBatch]>,
}

/// A capsule: to a type checker an object, since its class has a name only from Python 3.13 on.
struct Capsule<'py>(Bound<'py, PyCapsule>);

impl<'py> IntoPyObject<'py> for Capsule<'py> {
    type Target = PyCapsule;
    type Output = Bound<'py, PyCapsule>;
    type Error = Infallible;

    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("builtins", "object");

    fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Infallible> {
        Ok(self.0)
    }
}

#[pymethods]
impl PyTable {
    /// The name of the table: that of the attribute it is found under.
    #[getter]
    fn name(&self) -> &str {
        self.name
    }

    /// The names of its columns, in their order. `udvej.tables` says what they mean.
    #[getter]
    fn columns(&self) -> Vec<&str> {
        self.schema.fields().iter().map(|field| field.name().as_str()).collect()
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    /// Export the table as an Arrow C stream, as the Arrow PyCapsule interface asks.
    ///
    /// Parameters
    /// ----------
    /// requested_schema : object, optional
    ///     The schema that the consumer prefers. It is ignored.
    ///
    /// Returns
    /// -------
    /// object
    ///     A capsule that holds the stream.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Capsule<'py>> {
        // The interface leaves it to the producer whether to cast; every consumer can.
        let _ = requested_schema;
        let batches: Vec<_> = self.batches.iter().cloned().map(Ok).collect();
        let reader = RecordBatchIterator::new(batches, self.schema.clone());
        let stream = FFI_ArrowArrayStream::new(Box::new(reader));
        PyCapsule::new_with_value(py, stream, c"arrow_array_stream").map(Capsule)
    }

    /// Export the table's schema, as the Arrow PyCapsule interface asks.
    ///
    /// Returns
    /// -------
    /// object
    ///     A capsule that holds the schema.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Capsule<'py>> {
        let schema = FFI_ArrowSchema::try_from(self.schema.as_ref())
            .map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
        PyCapsule::new_with_value(py, schema, c"arrow_schema").map(Capsule)
    }

    /// The table as a polars data frame; polars has to be installed.
    ///
    /// Returns
    /// -------
    /// polars.DataFrame
    ///     The same rows.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    /// >>> reading.reconciliation.to_polars()["accepted"].sum()
    /// 300
    fn to_polars<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("polars")?.call_method1("DataFrame", (slf,))
    }

    /// The table as a pandas data frame, with days as ``datetime64``; pandas and pyarrow have to be installed.
    ///
    /// Returns
    /// -------
    /// pandas.DataFrame
    ///     The same rows.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    /// >>> int(reading.reconciliation.to_pandas()["accepted"].sum())
    /// 300
    fn to_pandas<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let options = [("date_as_object", false)].into_py_dict(slf.py())?;
        Self::to_pyarrow(slf)?.call_method("to_pandas", (), Some(&options))
    }

    /// The table as a pyarrow table; pyarrow has to be installed.
    ///
    /// Returns
    /// -------
    /// pyarrow.Table
    ///     The same rows.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    /// >>> reading.contacts.to_pyarrow().column_names == reading.contacts.columns
    /// True
    fn to_pyarrow<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("pyarrow")?.call_method1("table", (slf,))
    }

    /// The rows as plain Python values, for use without a library for tables.
    ///
    /// They are made again on each call. For a large table name only the columns that are needed, or use polars.
    ///
    /// Parameters
    /// ----------
    /// columns : str
    ///     The names of the columns, in the order of the result; all if none is given.
    ///
    /// Returns
    /// -------
    /// list of tuple
    ///     Days are ``datetime.date``, codes are texts, what is missing is None.
    ///
    /// Raises
    /// ------
    /// KeyError
    ///     If the table has no such column.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    /// >>> reading.reconciliation.rows("record", "accepted")[-1]
    /// ('participation', 4)
    #[pyo3(signature = (*columns: "str") -> "list[tuple[Any, ...]]")]
    #[expect(clippy::needless_pass_by_value, reason = "arguments from Python are passed by value")]
    fn rows<'py>(&self, py: Python<'py>, columns: Vec<String>) -> PyResult<Vec<Bound<'py, PyTuple>>> {
        rows::rows(py, &self.schema, &self.batches, &columns)
    }

    fn __repr__(&self) -> String {
        format!("<Table {} rows={} columns=[{}]>", self.name, self.__len__(), self.columns().join(", "))
    }
}
