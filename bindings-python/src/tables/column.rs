//! Columns under construction, one type for each kind: values go straight into Arrow's buffers.

use std::marker::PhantomData;
use std::sync::Arc;

use arrow_array::builder::{
    BooleanBuilder, Date32Builder, GenericStringBuilder, Int8Builder, Int32Builder, Int64Builder,
    ListBuilder, StringBuilder,
};
use arrow_array::cast::AsArray;
use arrow_array::types::{Int8Type, Int32Type};
use arrow_array::{ArrayRef, DictionaryArray, Int32Array, StringArray};
use arrow_schema::{DataType, Field};
use foldhash::HashMap;
use udvej::time::Day;

use crate::codes::CodeList;

/// What a column holds, where it holds something.
pub(crate) trait Kind: Sized {
    /// A value on its way in.
    type Value<'a>;

    /// What people call the kind.
    fn name() -> String;

    fn data_type() -> DataType;

    /// A column with room for so many values.
    fn with_room(rows: usize) -> Self;

    fn append(&mut self, value: Self::Value<'_>);

    fn append_null(&mut self);

    /// Hands over what has come, and starts anew.
    fn take(&mut self) -> ArrayRef;
}

/// A column of a table.
pub(crate) trait Column: Sized {
    type Kind: Kind;
    type Value<'a>;
    const NULLABLE: bool;

    fn with_room(rows: usize) -> Self;
    fn push(&mut self, value: Self::Value<'_>);
    fn take(&mut self) -> ArrayRef;
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

    fn take(&mut self) -> ArrayRef {
        Kind::take(self)
    }
}

/// A column in which a value may be missing.
pub(crate) struct Maybe<K>(K);

impl<K: Kind> Column for Maybe<K> {
    type Kind = K;
    type Value<'a> = Option<K::Value<'a>>;
    const NULLABLE: bool = true;

    fn with_room(rows: usize) -> Self {
        Self(K::with_room(rows))
    }

    fn push(&mut self, value: Option<K::Value<'_>>) {
        match value {
            Some(value) => self.0.append(value),
            None => self.0.append_null(),
        }
    }

    fn take(&mut self) -> ArrayRef {
        self.0.take()
    }
}

/// How many bytes a text likely has.
const LIKELY_TEXT: usize = 16;

/// The kinds that are one of Arrow's builders and nothing more.
macro_rules! plain {
    ($(
        $(#[$meta:meta])*
        $kind:ident($builder:ty, $rows:ident => $with_room:expr) $name:literal $type:ident: <$life:lifetime> $value:ty, $given:ident => $kept:expr;
    )+) => {$(
        $(#[$meta])*
        pub(crate) struct $kind($builder);

        impl Kind for $kind {
            type Value<$life> = $value;

            fn name() -> String {
                $name.into()
            }

            fn data_type() -> DataType {
                DataType::$type
            }

            fn with_room($rows: usize) -> Self {
                Self($with_room)
            }

            fn append(&mut self, $given: Self::Value<'_>) {
                self.0.append_value($kept);
            }

            fn append_null(&mut self) {
                self.0.append_null();
            }

            fn take(&mut self) -> ArrayRef {
                Arc::new(self.0.finish())
            }
        }
    )+};
}

plain! {
    /// Texts, each mostly its own: ids, pseudonyms.
    Text(StringBuilder, rows => StringBuilder::with_capacity(rows, rows * LIKELY_TEXT))
        "text" Utf8: <'a> &'a str, text => text;
    /// Texts that may be long.
    LongText(GenericStringBuilder<i64>, rows => GenericStringBuilder::with_capacity(rows, 0))
        "text" LargeUtf8: <'a> &'a str, text => text;
    /// Days.
    Days(Date32Builder, rows => Date32Builder::with_capacity(rows))
        "day" Date32: <'a> Day, day => i32::try_from(day.epoch_days()).unwrap_or_default();
    /// Counts, and numbers as large.
    Counts(Int64Builder, rows => Int64Builder::with_capacity(rows))
        "count" Int64: <'a> i64, count => count;
    /// Small numbers: revisions, positions.
    Numbers(Int32Builder, rows => Int32Builder::with_capacity(rows))
        "number" Int32: <'a> i32, number => number;
    /// Yes or no.
    Flags(BooleanBuilder, rows => BooleanBuilder::with_capacity(rows))
        "flag" Boolean: <'a> bool, flag => flag;
}

/// Codes of one list. The dictionary is the whole list in its order, so that it is the same in every delivery.
pub(crate) struct Codes<L> {
    keys: Int8Builder,
    list: PhantomData<L>,
}

impl<L: CodeList> Kind for Codes<L> {
    type Value<'a> = L;

    fn name() -> String {
        format!("code of `{}`", L::NAME)
    }

    fn data_type() -> DataType {
        DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8))
    }

    fn with_room(rows: usize) -> Self {
        Self { keys: Int8Builder::with_capacity(rows), list: PhantomData }
    }

    fn append(&mut self, value: L) {
        self.keys.append_value(value.place());
    }

    fn append_null(&mut self) {
        self.keys.append_null();
    }

    fn take(&mut self) -> ArrayRef {
        Arc::new(DictionaryArray::<Int8Type>::new(self.keys.finish(), L::texts()))
    }
}

/// Any number of codes of one list.
pub(crate) struct CodeSets<L> {
    texts: ListBuilder<StringBuilder>,
    list: PhantomData<L>,
}

impl<L: CodeList> Kind for CodeSets<L> {
    type Value<'a> = &'a [L];

    fn name() -> String {
        format!("codes of `{}`", L::NAME)
    }

    fn data_type() -> DataType {
        list_of_texts()
    }

    fn with_room(rows: usize) -> Self {
        Self { texts: room_for_lists(rows), list: PhantomData }
    }

    fn append(&mut self, value: &[L]) {
        for code in value {
            self.texts.values().append_value(code.text());
        }
        self.texts.append(true);
    }

    fn append_null(&mut self) {
        self.texts.append_null();
    }

    fn take(&mut self) -> ArrayRef {
        Arc::new(self.texts.finish())
    }
}

/// Any number of texts.
pub(crate) struct Texts(ListBuilder<StringBuilder>);

impl Kind for Texts {
    type Value<'a> = &'a [String];

    fn name() -> String {
        "texts".into()
    }

    fn data_type() -> DataType {
        list_of_texts()
    }

    fn with_room(rows: usize) -> Self {
        Self(room_for_lists(rows))
    }

    fn append(&mut self, value: &[String]) {
        for text in value {
            self.0.values().append_value(text);
        }
        self.0.append(true);
    }

    fn append_null(&mut self) {
        self.0.append_null();
    }

    fn take(&mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

fn list_of_texts() -> DataType {
    DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, true)))
}

/// Lists are of any length, many of them empty.
fn room_for_lists(rows: usize) -> ListBuilder<StringBuilder> {
    ListBuilder::with_capacity(StringBuilder::with_capacity(rows, rows * LIKELY_TEXT), rows)
}

/// Different texts, in the order in which they came.
#[derive(Default)]
pub(super) struct Distinct {
    values: Vec<String>,
    known: HashMap<String, i32>,
    last: i32,
}

impl Distinct {
    /// Which of them this is. It most often is the last one.
    pub(super) fn key(&mut self, text: &str) -> i32 {
        let last = usize::try_from(self.last).unwrap_or_default();
        if self.values.get(last).is_some_and(|last| last == text) {
            return self.last;
        }
        self.last = self.known.get(text).copied().unwrap_or_else(|| {
            let key = i32::try_from(self.values.len()).unwrap_or(i32::MAX);
            self.values.push(text.to_owned());
            self.known.insert(text.to_owned(), key);
            key
        });
        self.last
    }

    pub(super) fn values(&self) -> StringArray {
        self.values.iter().map(Some).collect()
    }
}

/// Texts of which a table has few: municipalities, deliveries. The dictionary holds them in the order in which they came.
pub(crate) struct Names {
    keys: Int32Builder,
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
        Self { keys: Int32Builder::with_capacity(rows), names: Distinct::default() }
    }

    fn append(&mut self, name: &str) {
        let key = self.names.key(name);
        self.keys.append_value(key);
    }

    fn append_null(&mut self) {
        self.keys.append_null();
    }

    fn take(&mut self) -> ArrayRef {
        Arc::new(DictionaryArray::<Int32Type>::new(self.keys.finish(), Arc::new(self.names.values())))
    }
}

/// The delivery that a record came in. Its id is told of all rows at once, when the table is put together: while records are
/// read, the header may not have come.
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

    fn append_null(&mut self) {
        self.append(());
    }

    fn take(&mut self) -> ArrayRef {
        let keys = Int32Array::from(vec![0; std::mem::take(&mut self.rows)]);
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
