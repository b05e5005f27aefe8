//! What is generated from the library: the JSON Schemas of the exchange, the code lists, the reference of the format, and
//! the manual of the rules.

mod codes;
mod kotlin;
pub mod manual;
mod python;
mod reference;
mod samples;
pub mod schemas;

use std::path::{Path, PathBuf};

/// Every generated file, with its path from the root of the project.
pub fn generated_files() -> Vec<(PathBuf, String)> {
    let schemas = schemas::Name::ALL.iter().map(|name| (name.path(), schemas::text(&name.made())));
    let rules = [(PathBuf::from("schema/RULES.md"), manual::rules_md())];
    schemas
        .chain(rules)
        .chain(codes::files())
        .chain(reference::pages())
        .chain(samples::files())
        .chain(kotlin::files())
        .chain(python::files())
        .collect()
}

/// The root of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."))
}

/// With a capital letter first.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
}
