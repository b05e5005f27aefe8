//! Faults of a text: why it cannot be decoded, and which of its values do not have the required form.

use crate::lang::Lang;
use std::fmt;

use super::{Form, is_field_name};

/// Why a text cannot be decoded as a record, header, strategy or policy.
///
/// The message repeats nothing of the text except the name of a field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
#[non_exhaustive]
pub enum DecodeError {
    /// The text is not JSON.
    NotJson {
        /// The column, from 1.
        column: usize,
    },
    /// The text ends in the middle of a value.
    Truncated,
    /// The field `record` is missing or names no type of record.
    UnknownRecord,
    /// The object has a field that its type does not have.
    UnknownField {
        /// The object: a JSON pointer.
        path: String,
        /// The field's name in back-ticks, or `(name not shown)`.
        field: String,
    },
    /// The object lacks a required field.
    MissingField {
        /// The object: a JSON pointer.
        path: String,
        /// The field's name.
        field: String,
    },
    /// The object has a field more than once.
    DuplicateKey {
        /// The object: a JSON pointer.
        path: String,
        /// The field's name.
        field: String,
    },
    /// A value does not have the form that its field needs.
    WrongValue {
        /// The field: a JSON pointer, empty for the whole text.
        path: String,
        /// The form that the field needs.
        expected: Form,
    },
}

impl DecodeError {
    /// Returns the message in this language.
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::NotJson { column }, Lang::En) => format!("not JSON, at column {column}"),
            (Self::NotJson { column }, Lang::Da) => format!("ikke gyldig JSON fra kolonne {column}"),
            (Self::Truncated, Lang::En) => "the text ends in the middle of a value".to_owned(),
            (Self::Truncated, Lang::Da) => "teksten slutter midt i en værdi".to_owned(),
            (Self::UnknownRecord, Lang::En) => {
                "the field `record` is missing or names no type of record".to_owned()
            }
            (Self::UnknownRecord, Lang::Da) => {
                "feltet `record` mangler eller indeholder ikke en posttype".to_owned()
            }
            (Self::UnknownField { path, field }, Lang::En) => {
                format!("unknown field {field}{}", inside(path, lang))
            }
            (Self::UnknownField { path, field }, Lang::Da) => {
                format!("ukendt felt: {}{}", field_name(field, lang), inside(path, lang))
            }
            (Self::MissingField { path, field }, Lang::En) => {
                format!("missing field `{field}`{}", inside(path, lang))
            }
            (Self::MissingField { path, field }, Lang::Da) => {
                format!("feltet `{field}` mangler{}", inside(path, lang))
            }
            (Self::DuplicateKey { path, field }, Lang::En) => {
                format!("the field `{field}` is repeated{}", inside(path, lang))
            }
            (Self::DuplicateKey { path, field }, Lang::Da) => {
                format!("feltet `{field}` står flere gange{}", inside(path, lang))
            }
            (Self::WrongValue { path, expected }, _) => needs(path, expected, lang),
        }
    }

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

/// What a person writes to change how deliveries are judged. Messages about it have the same form.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Setup {
    Strategy,
    Policy,
}

impl Setup {
    const fn name(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Self::Strategy, Lang::En) => "the strategy",
            (Self::Strategy, Lang::Da) => "strategien",
            (Self::Policy, Lang::En) => "the policy",
            (Self::Policy, Lang::Da) => "valideringsopsætningen",
        }
    }

    /// Returns the message about a text that is not JSON.
    pub(crate) fn unreadable(self, line: usize, column: usize, lang: Lang) -> String {
        let name = self.name(lang);
        match lang {
            Lang::En => format!("{name} is not valid JSON (line {line}, column {column})"),
            Lang::Da => format!("{name} er ikke gyldig JSON (linje {line}, kolonne {column})"),
        }
    }

    /// Returns the message about a text that does not have the fields of its type.
    pub(crate) fn undecodable(self, error: &DecodeError, lang: Lang) -> String {
        let (name, error) = (self.name(lang), error.text(lang));
        match lang {
            Lang::En => format!("{name} does not match its schema: {error}"),
            Lang::Da => format!("{name} passer ikke til sit JSON-skema: {error}"),
        }
    }

    /// Returns one message about all faults.
    pub(crate) fn faulty(self, faults: &[Malformed], lang: Lang) -> String {
        let of = match lang {
            Lang::En => "'s",
            Lang::Da => "s",
        };
        let one = |fault: &Malformed| {
            format!("{}{of} {}", self.name(lang), needs(&fault.path, &fault.expected, lang))
        };
        faults.iter().map(one).collect::<Vec<_>>().join("; ")
    }
}

/// Returns ` in ` with the JSON pointer of an object; nothing if the object is the whole text.
fn inside(path: &str, lang: Lang) -> String {
    match (path, lang) {
        ("", _) => String::new(),
        (_, Lang::En) => format!(" in `{path}`"),
        (_, Lang::Da) => format!(" i `{path}`"),
    }
}

fn needs(path: &str, expected: &Form, lang: Lang) -> String {
    let expected = expected.text(lang);
    match (path, lang) {
        ("", Lang::En) => format!("expected {expected}"),
        ("", Lang::Da) => format!("der kræves {expected}"),
        (_, Lang::En) => format!("`{path}` needs {expected}"),
        (_, Lang::Da) => format!("`{path}` kræver {expected}"),
    }
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
