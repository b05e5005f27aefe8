//! Generates files from the library: the JSON Schemas of the exchange, the code lists, the reference of the format, the
//! manuals of the rules, and parts of the Python and Kotlin bindings.

mod codes;
mod kotlin;
mod manual;
mod python;
mod reference;
mod root;
mod samples;
pub mod schemas;
mod text;
mod texts;

use std::path::PathBuf;

pub use root::root;

/// Every generated file, with its path from the root of the project.
pub fn generated_files() -> Vec<(PathBuf, String)> {
    let schemas = schemas::Name::ALL.iter().map(|name| (name.path(), text::json_file(&name.made())));
    schemas
        .chain(manual::files())
        .chain([texts::file()])
        .chain(codes::files())
        .chain(reference::pages())
        .chain(samples::files())
        .chain(kotlin::files())
        .chain(python::files())
        .collect()
}
