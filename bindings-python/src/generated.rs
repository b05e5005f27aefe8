//! What `make generate` writes from the schemas: the classes of the records, the columns of their tables, lists of both.

pub(crate) mod lists;
pub(crate) mod records;
pub(crate) mod tables;
