//! A position in a JSON text, and the steps forward from it.

use super::names::is_in_id;

/// A position in a JSON text. A step returns `None` if the text does not continue as the step expects.
///
/// A `COMPACT` record has no white space between its tokens, and its fields come in the order of their table.
#[derive(Debug)]
pub(crate) struct Cursor<'a, const COMPACT: bool> {
    rest: &'a str,
}

impl<'a, const COMPACT: bool> Cursor<'a, COMPACT> {
    /// Returns a cursor at the first value of a text.
    pub(crate) fn new(text: &'a str) -> Self {
        let mut cursor = Self { rest: text };
        cursor.skip_white();
        cursor
    }

    /// Returns the length of the rest of the text, in bytes.
    #[inline]
    pub(crate) fn left(&self) -> usize {
        self.rest.len()
    }

    /// Returns the rest of the text.
    pub(crate) fn rest(&self) -> &'a str {
        self.rest
    }

    /// Skips exactly this text.
    #[inline]
    pub(crate) fn take(&mut self, text: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(text)?;
        Some(())
    }

    /// Skips this text if it comes next. Returns whether it did.
    #[inline]
    pub(crate) fn took(&mut self, text: &str) -> bool {
        self.take(text).is_some()
    }

    /// Skips this number of bytes and returns them.
    #[inline]
    pub(crate) fn split(&mut self, length: usize) -> Option<&'a str> {
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(text)
    }

    /// Returns the rest of the text as bytes.
    #[inline]
    pub(crate) fn bytes(&self) -> &'a [u8] {
        self.rest.as_bytes()
    }

    #[inline]
    fn skip_white(&mut self) {
        if !COMPACT && self.bytes().first().is_some_and(|b| *b <= b' ') {
            self.skip_some_white();
        }
    }

    #[inline(never)]
    fn skip_some_white(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.bytes().first() {
            self.rest = self.rest.get(1..).unwrap_or_default();
        }
    }

    /// Enters an object. Returns whether it has a field.
    #[inline]
    pub(crate) fn open_object(&mut self) -> Option<bool> {
        self.open("{", "}")
    }

    /// Enters an array. Returns whether it has an element.
    #[inline]
    pub(crate) fn open_array(&mut self) -> Option<bool> {
        self.open("[", "]")
    }

    /// Moves on after a field. Returns whether another field follows; if not, the object has been left.
    #[inline]
    pub(crate) fn next_field(&mut self) -> Option<bool> {
        self.next("}")
    }

    /// Moves on after an element. Returns whether another element follows; if not, the array has been left.
    #[inline]
    pub(crate) fn next_element(&mut self) -> Option<bool> {
        self.next("]")
    }

    #[inline]
    fn open(&mut self, start: &str, end: &str) -> Option<bool> {
        self.take(start)?;
        self.skip_white();
        Some(!self.took(end))
    }

    #[inline]
    fn next(&mut self, end: &str) -> Option<bool> {
        self.skip_white();
        if self.took(",") {
            self.skip_white();
            return Some(true);
        }
        self.take(end)?;
        Some(false)
    }

    /// Skips the name of a field and its colon if this field comes next. Returns whether it did. The cursor is then at the
    /// value. `named` is the quoted name with the colon, as a compact record has it.
    #[inline]
    pub(crate) fn entered(&mut self, named: &str) -> bool {
        let entered = self.took(named) || !COMPACT && self.entered_over_white(named);
        self.skip_white();
        entered
    }

    /// Like [`Self::entered`], with white space allowed before the colon.
    fn entered_over_white(&mut self, named: &str) -> bool {
        let start = self.rest;
        if !named.strip_suffix(':').is_some_and(|name| self.took(name)) {
            return false;
        }
        self.skip_white();
        let entered = self.took(":");
        if !entered {
            self.rest = start;
        }
        entered
    }

    /// Reads a quoted string whose bytes are all allowed in an id.
    #[inline]
    pub(crate) fn id(&mut self) -> Option<&'a str> {
        self.take("\"")?;
        let length = to_end_of_id(self.bytes())?;
        let text = self.split(length)?;
        self.take("\"")?;
        Some(text)
    }

    /// Reads a quoted string up to the next quotation mark, without unescaping. An escape, or a character that must be
    /// escaped, stays in it. No form allows such a text, so the caller rejects it.
    #[inline]
    pub(crate) fn text(&mut self) -> Option<&'a str> {
        self.take("\"")?;
        let length = to_quotation_mark(self.bytes())?;
        let text = self.split(length)?;
        self.take("\"")?;
        Some(text)
    }
}

/// Returns a word with the same byte eight times.
const fn eight(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The high bit of each of eight bytes.
pub(crate) const HIGH_BITS: u64 = eight(0x80);

/// Returns the number of bytes before the first match, or `None` if no byte matches. `found` looks at eight bytes at a time
/// and sets the high bit of each match. `one` looks at the bytes that are left over at the end.
#[inline]
fn length_before(bytes: &[u8], found: impl Fn(u64) -> u64, one: impl Fn(u8) -> bool) -> Option<usize> {
    let mut rest = bytes;
    let mut before = 0;
    while let Some((chunk, more)) = rest.split_first_chunk::<8>() {
        let found = found(u64::from_le_bytes(*chunk)) & HIGH_BITS;
        if found != 0 {
            return Some(before + found.trailing_zeros() as usize / 8);
        }
        rest = more;
        before += 8;
    }
    rest.iter().position(|b| one(*b)).map(|end| before + end)
}

/// Returns the number of bytes before the first quotation mark.
#[inline]
fn to_quotation_mark(bytes: &[u8]) -> Option<usize> {
    // A quotation mark becomes a zero byte. The subtraction borrows only from bytes after the first zero, so the first
    // match is right.
    let marks = |bytes: u64| {
        let zeros = bytes ^ eight(b'"');
        zeros.wrapping_sub(eight(1)) & !zeros
    };
    length_before(bytes, marks, |b| b == b'"')
}

/// Returns the number of bytes before the first one that an id cannot contain.
#[inline]
fn to_end_of_id(bytes: &[u8]) -> Option<usize> {
    let others = |bytes: u64| {
        // Seven bits a byte, so that no sum carries into the next byte. A sum has its high bit set if the byte is at
        // least the given one.
        let low = bytes & !HIGH_BITS;
        let from = |bytes: u64, byte: u8| bytes + eight(0x80 - byte);
        let between = |bytes, first, last| from(bytes, first) & !from(bytes, last + 1);
        let is = |byte| !from(low ^ eight(byte), 1);
        let in_id = between(low | eight(0x20), b'a', b'z') | between(low, b'-', b'9') & !is(b'/') | is(b'_');
        bytes | !in_id
    };
    length_before(bytes, others, |b| !is_in_id(b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_first_quotation_mark_is_found(bytes in proptest::collection::vec(prop_oneof![Just(b'"'), 0x20..0x25_u8, 0xa0..0xa5_u8, any::<u8>()], 0..40)) {
            prop_assert_eq!(to_quotation_mark(&bytes), bytes.iter().position(|b| *b == b'"'));
        }

        #[test]
        fn an_id_ends_where_another_byte_comes(id in "[A-Za-z0-9._-]{0,40}", after in proptest::collection::vec(any::<u8>(), 0..20)) {
            let bytes = [id.as_bytes(), &after].concat();
            prop_assert_eq!(to_end_of_id(&bytes), bytes.iter().position(|b| !is_in_id(*b)));
        }
    }
}
