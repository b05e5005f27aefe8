//! A place in a JSON text, and the steps that can be taken from it.

use super::names::is_in_id;

/// A place in a JSON text. Every step gives none where the text goes on in another way.
///
/// Where a record is `COMPACT`, nothing stands between its tokens, and its fields come in their own order.
#[derive(Debug)]
pub(crate) struct Cursor<'a, const COMPACT: bool> {
    rest: &'a str,
}

impl<'a, const COMPACT: bool> Cursor<'a, COMPACT> {
    /// At the first value of a text.
    pub(crate) fn new(text: &'a str) -> Self {
        let mut cursor = Self { rest: text };
        cursor.skip_white();
        cursor
    }

    /// How much of the text is left, in bytes.
    #[inline]
    pub(crate) fn left(&self) -> usize {
        self.rest.len()
    }

    /// What is left of the text.
    pub(crate) fn rest(&self) -> &'a str {
        self.rest
    }

    /// Over exactly this text.
    #[inline]
    pub(crate) fn take(&mut self, text: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(text)?;
        Some(())
    }

    /// Over this text if it is what comes next, and tells whether it was.
    #[inline]
    pub(crate) fn took(&mut self, text: &str) -> bool {
        self.take(text).is_some()
    }

    /// Over this many bytes, which it gives.
    #[inline]
    pub(crate) fn split(&mut self, length: usize) -> Option<&'a str> {
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(text)
    }

    /// The bytes that come next.
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

    /// Into an object: whether it has a field.
    #[inline]
    pub(crate) fn open_object(&mut self) -> Option<bool> {
        self.open("{", "}")
    }

    /// Into an array: whether it has an element.
    #[inline]
    pub(crate) fn open_array(&mut self) -> Option<bool> {
        self.open("[", "]")
    }

    /// After a field: whether another comes, or the object ends.
    #[inline]
    pub(crate) fn next_field(&mut self) -> Option<bool> {
        self.next("}")
    }

    /// After an element: whether another comes, or the array ends.
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

    /// Over the name of a field and the colon after it, to its value, if this field is what comes next. `named` is its name
    /// as it stands in a compact record, with the colon.
    #[inline]
    pub(crate) fn entered(&mut self, named: &str) -> bool {
        let entered = self.took(named) || !COMPACT && self.entered_over_white(named);
        self.skip_white();
        entered
    }

    /// The same where white space may stand before the colon.
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

    /// A text between quotation marks that is made of bytes which may stand in an id.
    #[inline]
    pub(crate) fn id(&mut self) -> Option<&'a str> {
        self.take("\"")?;
        let length = to_end_of_id(self.bytes())?;
        let text = self.split(length)?;
        self.take("\"")?;
        Some(text)
    }

    /// A text between quotation marks. It ends at the first of them: an escape, or a character that must be escaped, is
    /// left in it for the form of the text to refuse.
    #[inline]
    pub(crate) fn text(&mut self) -> Option<&'a str> {
        self.take("\"")?;
        let length = to_quotation_mark(self.bytes())?;
        let text = self.split(length)?;
        self.take("\"")?;
        Some(text)
    }
}

/// The same byte eight times.
const fn eight(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The high bit of each of eight bytes.
pub(crate) const HIGH_BITS: u64 = eight(0x80);

/// How many bytes come before the first one that `found` tells of: it looks at eight bytes together, and sets the high bit of
/// those that are meant. `one` is for what is left.
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

/// How many bytes stand before the first quotation mark.
#[inline]
fn to_quotation_mark(bytes: &[u8]) -> Option<usize> {
    // A byte is zero where there is a mark. Borrowing spoils only what comes after the first of them.
    let marks = |bytes: u64| {
        let zeros = bytes ^ eight(b'"');
        zeros.wrapping_sub(eight(1)) & !zeros
    };
    length_before(bytes, marks, |b| b == b'"')
}

/// How many bytes stand before the first one that cannot stand in an id.
#[inline]
fn to_end_of_id(bytes: &[u8]) -> Option<usize> {
    let others = |bytes: u64| {
        // Seven bits each, so that no sum reaches the next byte. A sum has its high bit from the given byte on.
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
