//! Splits bytes, in pieces of any size, into lines. A line that is too long is measured but not kept.

use memchr::memchr;

use super::MAX_LINE;

/// Returns the text without the white space that JSON allows around a value.
pub(crate) fn trim_json(text: &[u8]) -> &[u8] {
    let is_text = |b: &u8| !matches!(b, b' ' | b'\t' | b'\r' | b'\n');
    let start = text.iter().position(is_text).unwrap_or(text.len());
    let end = text.iter().rposition(is_text).map_or(start, |end| end + 1);
    text.get(start..end).unwrap_or_default()
}

/// One line, without its line feed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    /// The number of the line, from 1.
    pub(crate) number: i64,
    /// The offset of its first byte in the file.
    pub(crate) offset: i64,
    /// Its length in bytes.
    pub(crate) length: i64,
    /// Its bytes, or `None` if it is too long.
    pub(crate) bytes: Option<&'a [u8]>,
    /// Whether it is the last line and has no line feed.
    pub(crate) unterminated: bool,
}

/// Splits bytes into lines.
#[derive(Debug)]
pub(crate) struct Lines {
    /// The start of a line that has not ended yet.
    partial: Vec<u8>,
    /// The length of that line so far. It is more than is kept if the line is too long.
    length: usize,
    number: i64,
    offset: i64,
}

impl Lines {
    /// Returns a splitter whose first line starts at this offset of the file. `before` is the number of lines
    /// before it.
    pub(crate) fn starting_at(offset: i64, before: i64) -> Self {
        Self { partial: Vec::new(), length: 0, number: before + 1, offset }
    }

    /// Reads the next piece and calls `each` for every line that ends in it.
    pub(crate) fn feed(&mut self, mut piece: &[u8], mut each: impl FnMut(Line)) {
        while let Some(end) = memchr(b'\n', piece) {
            let (line, rest) = piece.split_at_checked(end).unwrap_or((piece, &[]));
            piece = rest.get(1..).unwrap_or_default();
            if self.length == 0 {
                self.emit(line, line.len(), false, &mut each);
            } else {
                self.keep(line);
                let kept = std::mem::take(&mut self.partial);
                self.emit(&kept, self.length, false, &mut each);
            }
        }
        self.keep(piece);
    }

    /// Calls `each` for the last line, if the file does not end in a line feed.
    pub(crate) fn finish(&mut self, mut each: impl FnMut(Line)) {
        if self.length > 0 {
            let kept = std::mem::take(&mut self.partial);
            self.emit(&kept, self.length, true, &mut each);
        }
    }

    fn keep(&mut self, piece: &[u8]) {
        self.length += piece.len();
        if self.length <= MAX_LINE {
            self.partial.extend_from_slice(piece);
        } else {
            self.partial = Vec::new();
        }
    }

    fn emit(&mut self, kept: &[u8], length: usize, unterminated: bool, each: &mut impl FnMut(Line)) {
        let bytes = (length <= MAX_LINE).then_some(kept);
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        each(Line { number: self.number, offset: self.offset, length, bytes, unterminated });
        self.number += 1;
        self.offset += length + 1;
        self.length = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(pieces: &[&[u8]]) -> Vec<(i64, i64, Option<Vec<u8>>, bool)> {
        let mut found = Vec::new();
        let mut take = |line: Line| {
            found.push((line.number, line.offset, line.bytes.map(<[u8]>::to_vec), line.unterminated));
        };
        let mut splitter = Lines::starting_at(0, 0);
        for piece in pieces {
            splitter.feed(piece, &mut take);
        }
        splitter.finish(&mut take);
        found
    }

    proptest! {
        #[test]
        fn lines_do_not_depend_on_the_pieces(text in "[ab\n]{0,60}", cuts in proptest::collection::vec(0_usize..60, 0..5)) {
            let bytes = text.as_bytes();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(bytes.len())).collect();
            cuts.push(0);
            cuts.push(bytes.len());
            cuts.sort_unstable();
            let pieces: Vec<&[u8]> = cuts.windows(2).map(|cut| &bytes[cut[0]..cut[1]]).collect();
            prop_assert_eq!(lines(&pieces), lines(&[bytes]));
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_measured_and_the_next_one_is_read() {
        let long = vec![b'x'; MAX_LINE + 1];
        let found = lines(&[&long, b"\nnext"]);
        assert_eq!(found[0].2, None);
        let offset = i64::try_from(MAX_LINE).unwrap() + 2;
        assert_eq!(found[1], (2, offset, Some(b"next".to_vec()), true));
    }
}
