//! A table's rows as plain Python values, for use without a library for tables.

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int8Type, Int32Type, Int64Type};
use arrow_array::{Array, RecordBatch};
use arrow_schema::{DataType, Schema};
use chrono::NaiveDate;
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::{PyKeyError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyList, PyTuple};

pub(super) fn rows<'py>(
    py: Python<'py>,
    schema: &Schema,
    batches: &[RecordBatch],
    names: &[String],
) -> PyResult<Vec<Bound<'py, PyTuple>>> {
    let chosen: Option<Vec<usize>> = if names.is_empty() {
        Some((0..schema.fields().len()).collect())
    } else {
        names.iter().map(|name| schema.index_of(name).ok()).collect()
    };
    let missing =
        || PyKeyError::new_err("the table has no such column; `columns` names those that there are");
    let chosen = chosen.ok_or_else(missing)?;
    let mut rows = Vec::new();
    for batch in batches {
        let columns: Vec<&dyn Array> = chosen.iter().map(|at| batch.column(*at).as_ref()).collect();
        for row in 0..batch.num_rows() {
            let values =
                columns.iter().map(|column| value(py, *column, row)).collect::<PyResult<Vec<_>>>()?;
            rows.push(PyTuple::new(py, values)?);
        }
    }
    Ok(rows)
}

/// One value of a column as a Python object.
fn value<'py>(py: Python<'py>, array: &dyn Array, row: usize) -> PyResult<Bound<'py, PyAny>> {
    if array.is_null(row) {
        return Ok(py.None().into_bound(py));
    }
    match array.data_type() {
        DataType::Utf8 => array.as_string::<i32>().value(row).into_bound_py_any(py),
        DataType::LargeUtf8 => array.as_string::<i64>().value(row).into_bound_py_any(py),
        DataType::Boolean => array.as_boolean().value(row).into_bound_py_any(py),
        DataType::Int32 => array.as_primitive::<Int32Type>().value(row).into_bound_py_any(py),
        DataType::Int64 => array.as_primitive::<Int64Type>().value(row).into_bound_py_any(py),
        DataType::Date32 => {
            let days = array.as_primitive::<Date32Type>().value(row);
            NaiveDate::from_epoch_days(days).into_bound_py_any(py)
        }
        DataType::Dictionary(..) => {
            let dictionary = array.as_any_dictionary();
            let keys = dictionary.keys();
            let key = match keys.data_type() {
                DataType::Int8 => i32::from(keys.as_primitive::<Int8Type>().value(row)),
                _ => keys.as_primitive::<Int32Type>().value(row),
            };
            value(py, dictionary.values().as_ref(), usize::try_from(key).unwrap_or_default())
        }
        DataType::List(_) => {
            let items = array.as_list::<i32>().value(row);
            let items =
                (0..items.len()).map(|at| value(py, items.as_ref(), at)).collect::<PyResult<Vec<_>>>()?;
            PyList::new(py, items)?.into_bound_py_any(py)
        }
        _ => Err(PyTypeError::new_err("the column is of a type that has no plain value")),
    }
}
