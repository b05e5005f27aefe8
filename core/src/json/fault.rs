//! Faults of a text: why it cannot be decoded, and which of its values do not have the required form.

use crate::lang::Lang;
use std::fmt;

use super::{Form, is_field_name};

/// Why a text cannot be decoded as a record, header, strategy or policy.
///
/// The message repeats nothing of the text except the name of a field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The text is not JSON.
    #[error("not JSON, at column {column}")]
    NotJson {
        /// The column, from 1.
        column: usize,
    },
    /// The text ends in the middle of a value.
    #[error("the text ends in the middle of a value")]
    Truncated,
    /// The field `record` is missing or names no type of record.
    #[error("the field `record` is missing or names no type of record")]
    UnknownRecord,
    /// The object has a field that its type does not have.
    #[error("unknown field {field}{}", inside(.path))]
    UnknownField {
        /// The object: a JSON pointer.
        path: String,
        /// The field's name in back-ticks, or `(name not shown)`.
        field: String,
    },
    /// The object lacks a required field.
    #[error("missing field `{field}`{}", inside(.path))]
    MissingField {
        /// The object: a JSON pointer.
        path: String,
        /// The field's name.
        field: String,
    },
    /// The object has a field more than once.
    #[error("the field `{field}` is repeated{}", inside(.path))]
    DuplicateKey {
        /// The object: a JSON pointer.
        path: String,
        /// The field's name.
        field: String,
    },
    /// A value does not have the form that its field needs.
    #[error("{}", needs(.path, .expected))]
    WrongValue {
        /// The field: a JSON pointer, empty for the whole text.
        path: String,
        /// The form that the field needs.
        expected: Form,
    },
}

impl DecodeError {
    /// Returns the error for a text that serde_json cannot parse.
    pub(crate) fn syntax(error: &serde_json::Error) -> Self {
        match error.classify() {
            serde_json::error::Category::Eof => Self::Truncated,
            _ => Self::NotJson { column: error.column() },
        }
    }

    /// Returns the error for a value that does not have this form.
    pub(crate) fn wrong(expected: Form) -> Self {
        Self::WrongValue { path: String::new(), expected }
    }

    /// Returns the error for an unknown field. Its name is shown only if it looks like the name of a field: otherwise it may
    /// be somebody's personal data.
    pub(crate) fn unknown(name: &str) -> Self {
        let field = if is_field_name(name) { format!("`{name}`") } else { NOT_SHOWN.0.to_owned() };
        Self::UnknownField { path: String::new(), field }
    }

    pub(crate) fn missing(field: &str) -> Self {
        Self::MissingField { path: String::new(), field: field.to_owned() }
    }

    pub(crate) fn twice(field: &str) -> Self {
        Self::DuplicateKey { path: String::new(), field: field.to_owned() }
    }

    /// Returns the error with this field name or list index put before its path.
    #[must_use]
    pub(crate) fn below(mut self, step: impl fmt::Display) -> Self {
        match &mut self {
            Self::NotJson { .. } | Self::Truncated | Self::UnknownRecord => {}
            Self::UnknownField { path, .. }
            | Self::MissingField { path, .. }
            | Self::DuplicateKey { path, .. }
            | Self::WrongValue { path, .. } => *path = format!("/{step}{path}"),
        }
        self
    }
}

/// A value that does not have the form its field needs. The value itself is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    /// The field: a JSON pointer.
    pub path: String,
    /// The form that the field needs.
    pub expected: Form,
}

/// Returns all faults of a strategy or policy as one message.
pub(crate) fn sentence(thing: &str, faults: &[Malformed]) -> String {
    let one = |fault: &Malformed| format!("the {thing}'s {}", needs(&fault.path, &fault.expected));
    faults.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Returns ` in `, with the JSON pointer of an object; nothing if the object is the whole text.
fn inside(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!(" in `{path}`") }
}

fn needs(path: &str, expected: &Form) -> String {
    let expected = expected.text(Lang::En);
    if path.is_empty() { format!("expected {expected}") } else { format!("`{path}` needs {expected}") }
}

/// Collects the malformed values of one record or file.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    pub(crate) malformed: Vec<Malformed>,
}

impl Faults {
    pub(crate) fn require(&mut self, holds: bool, path: impl fmt::Display, expected: Form) {
        if !holds {
            self.malformed.push(Malformed { path: path.to_string(), expected });
        }
    }
}

/// The path of a value. It is formatted as a JSON pointer, and only when there is a fault to report.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'static str),
    Item(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Field(parent, name) => write!(f, "{parent}/{name}"),
            Self::Item(parent, place) => write!(f, "{parent}/{place}"),
        }
    }
}

/// Shown in place of a field name that may be personal data, in English and Danish.
const NOT_SHOWN: (&str, &str) = ("(name not shown)", "(navnet vises ikke)");

/// Returns a field name of [`DecodeError::UnknownField`] in the reader's language.
pub(crate) fn field_name(written: &str, lang: Lang) -> String {
    let (english, danish) = NOT_SHOWN;
    if lang == Lang::Da && written == english { danish.to_owned() } else { written.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_the_object_only_if_it_is_not_the_whole_text() {
        for (error, whole, below) in [
            (DecodeError::unknown("x"), "unknown field `x`", "unknown field `x` in `/window`"),
            (DecodeError::missing("to"), "missing field `to`", "missing field `to` in `/window`"),
            (
                DecodeError::twice("to"),
                "the field `to` is repeated",
                "the field `to` is repeated in `/window`",
            ),
            (DecodeError::wrong(Form::List), "expected a list", "`/window` needs a list"),
        ] {
            assert_eq!(error.to_string(), whole);
            assert_eq!(error.below("window").to_string(), below);
        }
    }
}
