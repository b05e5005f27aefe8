//! Columns under construction: what a kind of column holds, and how it becomes one of Arrow's.

use arrow_array::ArrayRef;
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;

use super::storage::{bits, each, take_out};

/// What a column holds, where it holds something.
pub(crate) trait Kind: Sized {
    /// The type of a value that is pushed.
    type Value<'a>;

    /// The name of the kind, for readers.
    fn name() -> String;

    fn data_type() -> DataType;

    /// An empty column with capacity for this many values.
    fn with_room(rows: usize) -> Self;

    fn append(&mut self, value: Self::Value<'_>);

    /// A placeholder for a missing value.
    fn append_blank(&mut self);

    /// Appends the values of another column.
    fn append_all(&mut self, next: &mut Self);

    /// Removes rows, given in ascending order.
    fn take_out(&mut self, rows: &[usize]);

    fn finish(self, nulls: Option<NullBuffer>) -> ArrayRef;
}

/// A column of a table.
pub(crate) trait Column: Sized {
    type Kind: Kind;
    type Value<'a>;
    const NULLABLE: bool;

    fn with_room(rows: usize) -> Self;
    fn push(&mut self, value: Self::Value<'_>);
    fn append_all(&mut self, next: &mut Self);
    fn take_out(&mut self, rows: &[usize]);
    fn finish(self) -> ArrayRef;
}

impl<K: Kind> Column for K {
    type Kind = K;
    type Value<'a> = K::Value<'a>;
    const NULLABLE: bool = false;

    fn with_room(rows: usize) -> Self {
        Kind::with_room(rows)
    }

    fn push(&mut self, value: K::Value<'_>) {
        self.append(value);
    }

    fn append_all(&mut self, next: &mut Self) {
        Kind::append_all(self, next);
    }

    fn take_out(&mut self, rows: &[usize]) {
        Kind::take_out(self, rows);
    }

    fn finish(self) -> ArrayRef {
        Kind::finish(self, None)
    }
}

/// A column in which a value may be missing.
pub(crate) struct Maybe<K> {
    values: K,
    is_there: Vec<bool>,
}

impl<K: Kind> Column for Maybe<K> {
    type Kind = K;
    type Value<'a> = Option<K::Value<'a>>;
    const NULLABLE: bool = true;

    fn with_room(rows: usize) -> Self {
        Self { values: K::with_room(rows), is_there: Vec::with_capacity(rows) }
    }

    fn push(&mut self, value: Option<K::Value<'_>>) {
        self.is_there.push(value.is_some());
        match value {
            Some(value) => self.values.append(value),
            None => self.values.append_blank(),
        }
    }

    fn append_all(&mut self, next: &mut Self) {
        self.values.append_all(&mut next.values);
        self.is_there.append(&mut next.is_there);
    }

    fn take_out(&mut self, rows: &[usize]) {
        self.values.take_out(rows);
        take_out(&mut self.is_there, each(rows));
    }

    fn finish(self) -> ArrayRef {
        let nulls = self.is_there.contains(&false).then(|| NullBuffer::new(bits(&self.is_there)));
        self.values.finish(nulls)
    }
}
