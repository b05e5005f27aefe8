//! The generated part of the Python bindings, from the schemas: a class for every type, the columns of every
//! table, the code lists, and the list of names that the package exports.
//!
//! The bindings declare what these files use: the macros `view!`, `record_table!` and `part_table!`, and the classes of
//! the types that have alternatives (`ClientRef`, `LiftSource`).

mod classes;
mod fields;
mod lists;
mod tables;

use std::path::PathBuf;

/// Every generated file of the Python bindings, with its path from the root of the project.
pub(crate) fn files() -> Vec<(PathBuf, String)> {
    let types = fields::Types::made();
    let rust = |name: &str, text: String| {
        let head = "// Generated from the schemas by `make generate`: do not edit.\n\n";
        (PathBuf::from(format!("bindings-python/src/generated/{name}.rs")), format!("{head}{text}"))
    };
    vec![
        rust("records", classes::text(&types)),
        rust("tables", tables::text(&types)),
        rust("lists", lists::text(&types)),
        (PathBuf::from("bindings-python/python/udvej/_generated/records.py"), lists::python(&types)),
    ]
}
