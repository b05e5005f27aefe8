//! Ids and names of fields: what bytes they are made of.

/// An id that a sender gives: a letter or digit, then letters, digits, full stops, underscores, hyphens.
#[cfg(feature = "schema")]
pub(crate) const ID: &str = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}(?![\\s\\S])";

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

/// Whether a name looks like a field's: it can be shown, and is not somebody's value.
pub(crate) fn is_field_name(name: &str) -> bool {
    !name.is_empty() && name.len() <= 40 && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}
