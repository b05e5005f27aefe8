//! The `udvej` command, and what is generated from the library: the JSON Schemas of the exchange, and the manual of
//! the rules.

mod codes;
pub mod command;
pub mod manual;
mod python;
mod reference;
mod samples;
pub mod schemas;
pub mod source;

use std::path::{Path, PathBuf};

/// Every generated file, with its path from the root of the project.
pub fn generated_files() -> Vec<(PathBuf, String)> {
    let schemas = schemas::Name::ALL.iter().map(|name| (name.path(), schemas::text(&name.made())));
    let rules = [(PathBuf::from("schema/RULES.md"), manual::rules_md())];
    let made = schemas.chain(rules).chain(codes::files()).chain(reference::pages()).chain(samples::files());
    made.chain(python::files()).collect()
}

/// The root of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// With a capital letter first.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
}
