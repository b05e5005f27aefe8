//! Tables: what was read as Arrow tables, which polars, pandas, pyarrow and DuckDB take without a copy.

mod about;
mod build;
mod column;
mod courses;
mod declare;
mod document;
mod records;
mod table;

pub(crate) use build::{PyReadings, Read};
pub(crate) use document::{PyColumnInfo, PyTableInfo, tables};
pub(crate) use table::PyTable;
