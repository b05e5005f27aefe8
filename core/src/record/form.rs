//! The form of the texts and numbers in a record, told once, for the decoder and for the schema.

use crate::client::{card, pseudonym};
use crate::time::Day;

/// An id that a sender gives: a letter or digit, then letters, digits, full stops, underscores, hyphens.
#[cfg(feature = "schema")]
pub(crate) const ID: &str = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}(?![\\s\\S])";
/// A Danish municipality code.
#[cfg(feature = "schema")]
pub(crate) const MUNICIPALITY: &str = "^[0-9]{4}(?![\\s\\S])";
/// The largest revision.
pub(crate) const MAX_REVISION: i32 = 1_000_000;
/// The largest count: more than the people in Denmark.
pub(crate) const MAX_COUNT: i64 = 10_000_000;

/// A value that does not have the form its field needs. It does not hold the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    /// Where: a JSON pointer into the record.
    pub path: String,
    /// The form that the field needs.
    pub expected: &'static str,
}

/// All faults of a thing that is read from a file, in one sentence.
pub(crate) fn told(thing: &str, faults: &[Malformed]) -> String {
    let told = |fault: &Malformed| format!("the {thing}'s `{}` needs {}", fault.path, fault.expected);
    faults.iter().map(told).collect::<Vec<_>>().join("; ")
}

/// Collects what is malformed in one record.
#[derive(Debug, Default)]
pub(crate) struct Form {
    pub(crate) malformed: Vec<Malformed>,
}

impl Form {
    pub(crate) fn require(&mut self, holds: bool, path: impl Into<String>, expected: &'static str) {
        if !holds {
            self.malformed.push(Malformed { path: path.into(), expected });
        }
    }

    /// What every record has.
    pub(crate) fn envelope(&mut self, id: &str, revision: i32, municipality: &str) {
        self.id("/id", id);
        self.require((1..=MAX_REVISION).contains(&revision), "/revision", "a number from 1 to 1000000");
        self.municipality("/municipality", municipality);
    }

    pub(crate) fn id(&mut self, path: impl Into<String>, text: &str) {
        self.require(
            is_id(text),
            path,
            "an id: 1 to 64 letters, digits, full stops, underscores or hyphens, a letter or digit first",
        );
    }

    pub(crate) fn municipality(&mut self, path: impl Into<String>, text: &str) {
        self.require(is_municipality(text), path, "a municipality code of four digits, such as `0101`");
    }

    pub(crate) fn pseudonym(&mut self, path: impl Into<String>, text: &str) {
        self.require(pseudonym::is_well_formed(text), path, "a pseudonym of 26 base-32 characters");
    }

    pub(crate) fn card(&mut self, path: impl Into<String>, text: &str) {
        self.require(card::is_well_formed(text), path, "a card token of 8 base-32 symbols");
    }

    pub(crate) fn count(&mut self, path: impl Into<String>, count: i64) {
        self.require((0..=MAX_COUNT).contains(&count), path, "a count from 0 to 10000000");
    }

    pub(crate) fn day(&mut self, path: impl Into<String>, day: Day) {
        self.require(day.is_exchangeable(), path, "a day from 1900-01-01 to 2099-12-31");
    }

    pub(crate) fn optional_day(&mut self, path: impl Into<String>, day: Option<Day>) {
        if let Some(day) = day {
            self.day(path, day);
        }
    }
}

pub(crate) fn is_id(text: &str) -> bool {
    begins_as_id(text) && text.bytes().all(is_in_id)
}

/// Whether a text is an id, provided that its bytes may stand in one.
pub(crate) fn begins_as_id(text: &str) -> bool {
    text.len() <= 64 && text.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric())
}

/// Whether a byte may stand in an id.
pub(crate) fn is_in_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-')
}

pub(crate) fn is_municipality(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a name looks like a field's: it can be shown, and is not somebody's value.
pub(crate) fn is_field_name(name: &str) -> bool {
    !name.is_empty() && name.len() <= 40 && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}
