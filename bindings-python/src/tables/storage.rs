//! The storage of columns while they grow: plain vectors, which become Arrow buffers without a copy.

use std::iter::Peekable;
use std::ops::Range;

use arrow_array::{GenericStringArray, OffsetSizeTrait};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};

/// Removes these ranges from a vector. They are given in ascending order.
pub(super) fn take_out<T: Copy>(values: &mut Vec<T>, gone: impl IntoIterator<Item = Range<usize>>) {
    let mut gone = gone.into_iter().peekable();
    let mut to = gone.peek().map_or(values.len(), |first| first.start);
    while let Some(Range { end: from, .. }) = gone.next() {
        let end = gone.peek().map_or(values.len(), |next| next.start);
        values.copy_within(from..end, to);
        to += end - from;
    }
    values.truncate(to);
}

/// The ranges of single rows.
pub(super) fn each(rows: &[usize]) -> impl Iterator<Item = Range<usize>> {
    rows.iter().map(|row| *row..row + 1)
}

/// The end offsets of consecutive lists.
pub(super) struct Ends(Vec<i32>);

impl Ends {
    pub(super) fn with_room(lists: usize) -> Self {
        let mut ends = Vec::with_capacity(lists + 1);
        ends.push(0);
        Self(ends)
    }

    /// Adds the end of one more list.
    pub(super) fn push(&mut self, end: usize) {
        // A batch has so few rows that this is never reached.
        self.0.push(i32::try_from(end).unwrap_or(i32::MAX));
    }

    /// Appends the lists of another column.
    pub(super) fn append(&mut self, next: &mut Self) {
        let before = self.0.last().copied().unwrap_or_default();
        self.0.extend(next.0.drain(1..).map(|end| before.saturating_add(end)));
    }

    /// Removes lists. Returns the ranges of the values that were in them.
    pub(super) fn take_out(&mut self, rows: &[usize]) -> Vec<Range<usize>> {
        let mut rows: Peekable<_> = rows.iter().copied().peekable();
        let (mut gone, mut shorter, mut start, mut to) = (Vec::new(), 0, 0, 1);
        for at in 1..self.0.len() {
            let end = self.0[at];
            if rows.next_if_eq(&(at - 1)).is_some() {
                gone.push(place(start)..place(end));
                shorter += end - start;
            } else {
                self.0[to] = end - shorter;
                to += 1;
            }
            start = end;
        }
        self.0.truncate(to);
        gone
    }

    pub(super) fn finish(self) -> OffsetBuffer<i32> {
        OffsetBuffer::new(ScalarBuffer::from(self.0))
    }
}

fn place(end: i32) -> usize {
    usize::try_from(end).unwrap_or_default()
}

/// Lists of values, one after the other.
pub(super) struct Lists<T> {
    values: Vec<T>,
    ends: Ends,
}

impl<T: Copy> Lists<T> {
    /// Returns no lists, with capacity for this many of about this length.
    pub(super) fn with_room(lists: usize, length: usize) -> Self {
        Self { values: Vec::with_capacity(lists * length), ends: Ends::with_room(lists) }
    }

    pub(super) fn push(&mut self, list: &[T]) {
        self.values.extend_from_slice(list);
        self.ends.push(self.values.len());
    }

    pub(super) fn append(&mut self, next: &mut Self) {
        self.values.append(&mut next.values);
        self.ends.append(&mut next.ends);
    }

    pub(super) fn take_out(&mut self, rows: &[usize]) {
        take_out(&mut self.values, self.ends.take_out(rows));
    }

    /// Returns the values, and where each list ends.
    pub(super) fn finish(self) -> (Vec<T>, OffsetBuffer<i32>) {
        (self.values, self.ends.finish())
    }
}

/// Texts, one after the other.
pub(super) struct Strings(Lists<u8>);

/// The expected number of bytes in a text.
const LIKELY_TEXT: usize = 16;

impl Strings {
    pub(super) fn with_room(texts: usize) -> Self {
        Self(Lists::with_room(texts, LIKELY_TEXT))
    }

    pub(super) fn push(&mut self, text: &str) {
        self.0.push(text.as_bytes());
    }

    pub(super) fn append(&mut self, next: &mut Self) {
        self.0.append(&mut next.0);
    }

    pub(super) fn take_out(&mut self, rows: &[usize]) {
        self.0.take_out(rows);
    }

    pub(super) fn finish<O: OffsetSizeTrait>(self, nulls: Option<NullBuffer>) -> GenericStringArray<O> {
        let (bytes, ends) = self.0.finish();
        let ends: ScalarBuffer<O> = if O::IS_LARGE {
            ends.iter().filter_map(|end| O::from_usize(place(*end))).collect()
        } else {
            ScalarBuffer::from(ends.into_inner().into_inner())
        };
        GenericStringArray::new(OffsetBuffer::new(ends), Buffer::from_vec(bytes), nulls)
    }
}

/// Booleans, one bit each.
pub(super) fn bits(flags: &[bool]) -> BooleanBuffer {
    BooleanBuffer::collect_bool(flags.len(), |at| flags[at])
}
