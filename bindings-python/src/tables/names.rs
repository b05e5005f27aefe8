//! Columns with few distinct texts: municipalities, deliveries.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::Int32Type;
use arrow_array::{ArrayRef, DictionaryArray, Int32Array, StringArray};
use arrow_buffer::{NullBuffer, ScalarBuffer};
use arrow_schema::DataType;
use foldhash::HashMap;

use super::column::Kind;
use super::storage::{each, take_out};

/// Distinct texts, in order of first occurrence.
#[derive(Default)]
pub(super) struct Distinct {
    texts: Vec<String>,
    known: HashMap<String, i32>,
    last: i32,
}

impl Distinct {
    /// The index of this text; it is most often the last one.
    pub(super) fn key(&mut self, text: &str) -> i32 {
        let last = usize::try_from(self.last).unwrap_or_default();
        if self.texts.get(last).is_some_and(|last| last == text) {
            return self.last;
        }
        self.last = self.known.get(text).copied().unwrap_or_else(|| {
            let key = i32::try_from(self.texts.len()).unwrap_or(i32::MAX);
            self.texts.push(text.to_owned());
            self.known.insert(text.to_owned(), key);
            key
        });
        self.last
    }

    pub(super) fn texts(&self) -> StringArray {
        self.texts.iter().map(Some).collect()
    }
}

/// A column with few distinct texts. The dictionary holds them in order of first occurrence.
pub(crate) struct Names {
    keys: Vec<i32>,
    names: Distinct,
}

impl Kind for Names {
    type Value<'a> = &'a str;

    fn name() -> String {
        "name".into()
    }

    fn data_type() -> DataType {
        DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8))
    }

    fn with_room(rows: usize) -> Self {
        Self { keys: Vec::with_capacity(rows), names: Distinct::default() }
    }

    fn append(&mut self, name: &str) {
        self.keys.push(self.names.key(name));
    }

    fn append_blank(&mut self) {
        self.keys.push(0);
    }

    fn append_all(&mut self, next: &mut Self) {
        let keys: Vec<i32> = next.names.texts.iter().map(|name| self.names.key(name)).collect();
        let key =
            |old: i32| usize::try_from(old).ok().and_then(|old| keys.get(old)).copied().unwrap_or_default();
        self.keys.extend(next.keys.drain(..).map(key));
        next.names = Distinct::default();
    }

    fn take_out(&mut self, rows: &[usize]) {
        take_out(&mut self.keys, each(rows));
    }

    fn finish(self, nulls: Option<NullBuffer>) -> ArrayRef {
        let keys = Int32Array::new(ScalarBuffer::from(self.keys), nulls);
        Arc::new(DictionaryArray::<Int32Type>::new(keys, Arc::new(self.names.texts())))
    }
}

/// The delivery that holds a record. The id is set for all rows at once when the table is built, because the
/// header may not have been read yet while records are.
pub(crate) struct InDelivery {
    rows: usize,
}

impl Kind for InDelivery {
    type Value<'a> = ();

    fn name() -> String {
        Names::name()
    }

    fn data_type() -> DataType {
        Names::data_type()
    }

    fn with_room(_: usize) -> Self {
        Self { rows: 0 }
    }

    fn append(&mut self, (): ()) {
        self.rows += 1;
    }

    fn append_blank(&mut self) {
        self.rows += 1;
    }

    fn append_all(&mut self, next: &mut Self) {
        self.rows += std::mem::take(&mut next.rows);
    }

    fn take_out(&mut self, rows: &[usize]) {
        self.rows -= rows.len();
    }

    fn finish(self, nulls: Option<NullBuffer>) -> ArrayRef {
        let keys = Int32Array::new(ScalarBuffer::from(vec![0; self.rows]), nulls);
        Arc::new(DictionaryArray::<Int32Type>::new(keys, Arc::new(StringArray::from(vec![""]))))
    }
}

impl InDelivery {
    /// The column of a delivery with this id.
    pub(super) fn of(id: &str, column: &ArrayRef) -> ArrayRef {
        let ids = Arc::new(StringArray::from(vec![id]));
        Arc::new(column.as_dictionary::<Int32Type>().with_values(ids))
    }
}
