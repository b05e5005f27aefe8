//! Bytes, in pieces of any size, to lines. A line that is too long is measured, not kept.

use memchr::memchr;

use super::MAX_LINE;

/// A text without the white space that JSON allows around a value.
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
    /// Where it starts in the file.
    pub(crate) offset: i64,
    /// How many bytes it has.
    pub(crate) length: i64,
    /// Its bytes, or none if it is too long.
    pub(crate) bytes: Option<&'a [u8]>,
    /// Whether the file ends in it, without a line feed.
    pub(crate) unterminated: bool,
}

/// Cuts bytes into lines.
#[derive(Debug)]
pub(crate) struct Lines {
    /// The start of a line whose end has not come yet.
    partial: Vec<u8>,
    /// How long that line is so far; more than is kept, once it is too long.
    length: usize,
    number: i64,
    offset: i64,
}

impl Lines {
    /// Lines of which the first starts at this offset of the file, after so many others.
    pub(crate) fn starting_at(offset: i64, before: i64) -> Self {
        Self { partial: Vec::new(), length: 0, number: before + 1, offset }
    }

    /// Takes the next piece and hands over every line that ends in it.
    pub(crate) fn feed(&mut self, mut piece: &[u8], mut each: impl FnMut(Line)) {
        while let Some(end) = memchr(b'\n', piece) {
            let (line, rest) = piece.split_at_checked(end).unwrap_or((piece, &[]));
            piece = rest.get(1..).unwrap_or_default();
            if self.length == 0 {
                self.hand_over(line, line.len(), false, &mut each);
            } else {
                self.keep(line);
                let kept = std::mem::take(&mut self.partial);
                self.hand_over(&kept, self.length, false, &mut each);
            }
        }
        self.keep(piece);
    }

    /// Hands over what is left: the last line, if the file does not end in a line feed.
    pub(crate) fn finish(&mut self, mut each: impl FnMut(Line)) {
        if self.length > 0 {
            let kept = std::mem::take(&mut self.partial);
            self.hand_over(&kept, self.length, true, &mut each);
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

    fn hand_over(&mut self, kept: &[u8], length: usize, unterminated: bool, each: &mut impl FnMut(Line)) {
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
