//! The generated part of the Kotlin binding: mirrors of the core's types in Rust, functions and classes in Kotlin. The source
//! is the schemars schema of the types, so a field or a code is declared in the core only.

mod comment;
mod mirrors;
mod sources;
mod types;

use std::path::{Path, PathBuf};

use types::Types;

/// Every file, with its path from the root of the project.
pub(crate) fn files() -> Vec<(PathBuf, String)> {
    let types = Types::read();
    let root = Path::new("bindings-kotlin");
    let rust = root.join("src/generated");
    let kotlin = root.join("src/main/kotlin/dk/udvej/generated");
    let mirrors = mirrors::files(&types).into_iter();
    mirrors
        .map(|(name, text)| (rust.join(name).with_extension("rs"), text))
        .chain([
            (kotlin.join("Codes.kt"), sources::codes(&types.lists)),
            (kotlin.join("Masked.kt"), sources::masked()),
            (root.join("uniffi.toml"), sources::uniffi_toml(&types)),
        ])
        .collect()
}
