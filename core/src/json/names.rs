//! The characters allowed in ids and in names of fields.

/// The pattern of an id: a letter or digit, then letters, digits, full stops, underscores, hyphens.
#[cfg(feature = "schema")]
pub(crate) const ID: &str = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}(?![\\s\\S])";

pub(crate) fn is_id(text: &str) -> bool {
    begins_as_id(text) && text.bytes().all(is_in_id)
}

/// Returns whether a text is an id, given that all its bytes are allowed in one.
pub(crate) fn begins_as_id(text: &str) -> bool {
    text.len() <= 64 && text.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric())
}

/// Returns whether a byte is allowed in an id.
pub(crate) fn is_in_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-')
}

/// Returns whether a name looks like the name of a field. Only such a name is shown: others may be personal data.
pub(crate) fn is_field_name(name: &str) -> bool {
    !name.is_empty() && name.len() <= 40 && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}
