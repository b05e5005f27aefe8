//! What is wrong with a text: why it cannot be decoded, or which of its values do not have their form.

use crate::lang::Lang;
use std::fmt;

use super::{Form, is_field_name};

/// Why a text is not a record (or a header, a strategy, a policy). No part of the text is repeated, except the name of a field.
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
    /// A field that the object does not have.
    #[error("unknown field {field} in `{path}`")]
    UnknownField {
        /// The object: a JSON pointer.
        path: String,
        /// The field's name in back-ticks, or `(name not shown)`.
        field: String,
    },
    /// A field that the object must have.
    #[error("missing field `{field}` in `{path}`")]
    MissingField {
        /// The object: a JSON pointer.
        path: String,
        /// The field's name.
        field: String,
    },
    /// A field that stands twice.
    #[error("the field `{field}` stands twice in `{path}`")]
    DuplicateKey {
        /// The object: a JSON pointer.
        path: String,
        /// The field's name.
        field: String,
    },
    /// A value that its field does not take.
    #[error("`{path}` needs {expected}")]
    WrongValue {
        /// The field: a JSON pointer.
        path: String,
        /// What it needs.
        expected: Form,
    },
}

impl DecodeError {
    /// Why serde_json cannot parse a text.
    pub(crate) fn syntax(error: &serde_json::Error) -> Self {
        match error.classify() {
            serde_json::error::Category::Eof => Self::Truncated,
            _ => Self::NotJson { column: error.column() },
        }
    }

    /// A value that needs this form.
    pub(crate) fn wrong(expected: Form) -> Self {
        Self::WrongValue { path: String::new(), expected }
    }

    /// A field of this name, which the object does not have. A name that is not like a field's is not shown.
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

    /// The same error in a value that stands in this field or at this place of a list.
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

/// A value that does not have the form its field needs. It does not hold the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    /// Where: a JSON pointer into the record.
    pub path: String,
    /// The form that the field needs.
    pub expected: Form,
}

/// All faults of a thing that is read from a file, in one sentence.
pub(crate) fn sentence(thing: &str, faults: &[Malformed]) -> String {
    let one = |fault: &Malformed| format!("the {thing}'s `{}` needs {}", fault.path, fault.expected);
    faults.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Collects what is malformed in one record or file.
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

/// Where a value stands. It is shown as a JSON pointer, and only if something is wrong there.
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

/// What is written instead of a field's name that may be somebody's value, in English and in Danish.
const NOT_SHOWN: (&str, &str) = ("(name not shown)", "(navnet vises ikke)");

/// The name of a field as [`DecodeError`] has it, in the reader's language.
pub(crate) fn field_name(written: &str, lang: Lang) -> String {
    let (english, danish) = NOT_SHOWN;
    if lang == Lang::Da && written == english { danish.to_owned() } else { written.to_owned() }
}
