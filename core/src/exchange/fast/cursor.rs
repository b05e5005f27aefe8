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

    /// Nothing is left of the text but white space.
    pub(super) fn end(&mut self) -> Option<()> {
        self.skip_white();
        self.rest.is_empty().then_some(())
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
            self.rest = self.rest.trim_start_matches([' ', '\n', '\r', '\t']);
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
        self.skip_white();
        self.take(":")?;
        self.skip_white();
        Some(())
    }

    /// A text between quotation marks. It ends at the first of them: an escape, or a character that must be escaped, is
    /// left in it for the form of the text to refuse.
    #[inline]
    pub(super) fn text(&mut self) -> Option<&'a str> {
        self.take("\"")?;
        let length = self.bytes().iter().position(|b| *b == b'"')?;
        let text = self.split(length)?;
        self.take("\"")?;
        Some(text)
    }
}
