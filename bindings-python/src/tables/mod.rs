//! Tables: the records of a reading as Arrow tables, which polars, pandas, pyarrow and DuckDB read without a copy.

mod about;
mod build;
mod by_type;
pub(crate) mod column;
pub(crate) mod courses;
pub(crate) mod declare;
mod document;
mod growing;
mod join;
mod kinds;
mod names;
mod rows;
pub(crate) mod rows_of;
mod source;
mod storage;
mod table;

pub(crate) use build::PyReadings;
pub(crate) use by_type::ByType;
pub(crate) use document::{PyColumnInfo, PyTableInfo, tables};
pub(crate) use growing::Growing;
pub(crate) use source::Read;
pub(crate) use table::PyTable;
