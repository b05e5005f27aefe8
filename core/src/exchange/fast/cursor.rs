//! A place in a JSON text, and the steps that can be taken from it.

/// A place in a JSON text. Every step gives none where the text goes on in another way.
#[derive(Debug)]
pub(super) struct Cursor<'a> {
    rest: &'a str,
    /// The field whose value comes next: it decides what a text may be that looks like a CPR number.
    pub(super) field: &'static str,
}

impl<'a> Cursor<'a> {
    /// At the first value of a text.
    pub(super) fn new(text: &'a str) -> Self {
        let mut cursor = Self { rest: text, field: "" };
        cursor.skip_white();
        cursor
    }

    /// How much of the text is left, in bytes.
    #[inline]
    pub(super) fn left(&self) -> usize {
        self.rest.len()
    }

    /// Whether nothing is left of the text but white space.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.skip_white();
        self.rest.is_empty()
    }

    /// Over exactly this text.
    #[inline]
    pub(super) fn take(&mut self, text: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(text)?;
        Some(())
    }

    /// Over this text if it is what comes next, and tells whether it was.
    #[inline]
    pub(super) fn took(&mut self, text: &str) -> bool {
        self.take(text).is_some()
    }

    /// Over this many bytes, which it gives.
    #[inline]
    pub(super) fn split(&mut self, length: usize) -> Option<&'a str> {
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(text)
    }

    /// The bytes that come next.
    #[inline]
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.rest.as_bytes()
    }

    #[inline]
    fn skip_white(&mut self) {
        if self.bytes().first().is_some_and(|b| *b <= b' ') {
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
    pub(super) fn open_object(&mut self) -> Option<bool> {
        self.open("{", "}")
    }

    /// Into an array: whether it has an element.
    #[inline]
    pub(super) fn open_array(&mut self) -> Option<bool> {
        self.open("[", "]")
    }

    /// After a field: whether another comes, or the object ends.
    #[inline]
    pub(super) fn next_field(&mut self) -> Option<bool> {
        self.next("}")
    }

    /// After an element: whether another comes, or the array ends.
    #[inline]
    pub(super) fn next_element(&mut self) -> Option<bool> {
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

    /// Over the colon, to the value of a field.
    #[inline]
    pub(super) fn enter_value(&mut self, field: &'static str) -> Option<()> {
        self.field = field;
        if !self.took(":") {
            self.skip_white();
            self.take(":")?;
        }
        self.skip_white();
        Some(())
    }

    /// A text between quotation marks that is made of such bytes.
    #[inline]
    pub(super) fn text_of(&mut self, is_right: impl Fn(u8) -> bool) -> Option<&'a str> {
        self.take("\"")?;
        let length = self.bytes().iter().position(|b| !is_right(*b))?;
        let text = self.split(length)?;
        self.take("\"")?;
        Some(text)
    }

    /// A text between quotation marks. It ends at the first of them: an escape, or a character that must be escaped, is
    /// left in it for the form of the text to refuse.
    #[inline]
    pub(super) fn text(&mut self) -> Option<&'a str> {
        self.take("\"")?;
        let length = to_quotation_mark(self.bytes())?;
        let text = self.split(length)?;
        self.take("\"")?;
        Some(text)
    }
}

/// How many bytes stand before the first quotation mark. Eight are looked at together: most texts are not longer.
#[inline]
fn to_quotation_mark(bytes: &[u8]) -> Option<usize> {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH_BITS: u64 = u64::from_le_bytes([0x80; 8]);
    const MARKS: u64 = u64::from_le_bytes([b'"'; 8]);
    let mut rest = bytes;
    let mut before = 0;
    while let Some((eight, more)) = rest.split_first_chunk::<8>() {
        // A byte is zero where there is a mark; the lowest high bit that is then left stands in the first of them.
        let zeros = u64::from_le_bytes(*eight) ^ MARKS;
        let found = zeros.wrapping_sub(ONES) & !zeros & HIGH_BITS;
        if found != 0 {
            return Some(before + found.trailing_zeros() as usize / 8);
        }
        rest = more;
        before += 8;
    }
    rest.iter().position(|b| *b == b'"').map(|end| before + end)
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
    }
}
