//! What the Kotlin binding has of the core's types: mirrors in Rust, functions and classes in Kotlin. All of it is read off
//! what schemars says of the types, so that a field or a code is declared in the core alone.

mod mirrors;
mod sources;
mod types;

use std::path::{Path, PathBuf};

use types::Types;

const NOTICE: &str = "Generated from the core's types by `make generate`. Do not edit.";

/// The longest line of a comment.
const WIDTH: usize = 110;

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

/// A text as comment lines that start with `mark`: its paragraphs, each filled to the width.
fn comment(mark: &str, indent: &str, text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (i, paragraph) in text.split("\n\n").enumerate() {
        if i > 0 {
            lines.push(format!("{indent}{mark}"));
        }
        let mut line = format!("{indent}{mark}");
        for word in paragraph.split_whitespace() {
            let is_empty = line.len() == indent.len() + mark.len();
            if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                lines.push(std::mem::replace(&mut line, format!("{indent}{mark}")));
            }
            line.push(' ');
            line.push_str(word);
        }
        lines.push(line);
    }
    lines.into_iter().map(|line| line + "\n").collect()
}
