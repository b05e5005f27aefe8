//! The kinds of columns.

use std::marker::PhantomData;
use std::sync::Arc;

use arrow_array::types::Int8Type;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, DictionaryArray, Int8Array, Int32Array, Int64Array,
    LargeStringArray, ListArray, StringArray,
};
use arrow_buffer::{NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{DataType, Field};
use udvej::time::Day;

use super::column::Kind;
use super::storage::{Ends, Lists, Strings, bits, each, take_out};
use crate::codes::CodeList;

/// The kinds whose values are of one size.
macro_rules! fixed {
    ($($(#[$meta:meta])* $kind:ident $name:literal $type:ident: $value:ty, $given:ident => $kept:expr => $array:ident;)+) => {$(
        $(#[$meta])*
        pub(crate) struct $kind(Vec<<$array as Fixed>::Native>);

        impl Kind for $kind {
            type Value<'a> = $value;

            fn name() -> String {
                $name.into()
            }

            fn data_type() -> DataType {
                DataType::$type
            }

            fn with_room(rows: usize) -> Self {
                Self(Vec::with_capacity(rows))
            }

            fn append(&mut self, $given: $value) {
                self.0.push($kept);
            }

            fn append_blank(&mut self) {
                self.0.push(Default::default());
            }

            fn append_all(&mut self, next: &mut Self) {
                self.0.append(&mut next.0);
            }

            fn take_out(&mut self, rows: &[usize]) {
                take_out(&mut self.0, each(rows));
            }

            fn finish(self, nulls: Option<NullBuffer>) -> ArrayRef {
                Arc::new(<$array as Fixed>::of(self.0, nulls))
            }
        }
    )+};
}

/// Arrays of values of one size.
trait Fixed {
    type Native;
    fn of(values: Vec<Self::Native>, nulls: Option<NullBuffer>) -> Self;
}

macro_rules! arrays {
    ($($array:ident $native:ty: $values:ident => $buffer:expr;)+) => {$(
        impl Fixed for $array {
            type Native = $native;

            fn of($values: Vec<$native>, nulls: Option<NullBuffer>) -> Self {
                Self::new($buffer, nulls)
            }
        }
    )+};
}

arrays! {
    Date32Array i32: values => ScalarBuffer::from(values);
    Int64Array i64: values => ScalarBuffer::from(values);
    Int32Array i32: values => ScalarBuffer::from(values);
    BooleanArray bool: values => bits(&values);
}

fixed! {
    /// Days.
    Days "day" Date32: Day, day => i32::try_from(day.epoch_days()).unwrap_or_default() => Date32Array;
    /// Counts and other large numbers.
    Counts "count" Int64: i64, count => count => Int64Array;
    /// Small numbers: revisions, positions.
    Numbers "number" Int32: i32, number => number => Int32Array;
    /// Booleans.
    Flags "flag" Boolean: bool, flag => flag => BooleanArray;
}

/// The kinds that are texts.
macro_rules! texts {
    ($($(#[$meta:meta])* $kind:ident $type:ident $array:ident;)+) => {$(
        $(#[$meta])*
        pub(crate) struct $kind(Strings);

        impl Kind for $kind {
            type Value<'a> = &'a str;

            fn name() -> String {
                "text".into()
            }

            fn data_type() -> DataType {
                DataType::$type
            }

            fn with_room(rows: usize) -> Self {
                Self(Strings::with_room(rows))
            }

            fn append(&mut self, text: &str) {
                self.0.push(text);
            }

            fn append_blank(&mut self) {
                self.0.push("");
            }

            fn append_all(&mut self, next: &mut Self) {
                self.0.append(&mut next.0);
            }

            fn take_out(&mut self, rows: &[usize]) {
                self.0.take_out(rows);
            }

            fn finish(self, nulls: Option<NullBuffer>) -> ArrayRef {
                let texts: $array = self.0.finish(nulls);
                Arc::new(texts)
            }
        }
    )+};
}

texts! {
    /// Texts that are mostly distinct: ids, pseudonyms.
    Text Utf8 StringArray;
    /// Texts that may be long.
    LongText LargeUtf8 LargeStringArray;
}

/// Codes of one list. The dictionary is the whole list in its order, so that it is the same in every delivery.
pub(crate) struct Codes<L> {
    keys: Vec<i8>,
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
        Self { keys: Vec::with_capacity(rows), list: PhantomData }
    }

    fn append(&mut self, value: L) {
        self.keys.push(value.place());
    }

    fn append_blank(&mut self) {
        self.keys.push(0);
    }

    fn append_all(&mut self, next: &mut Self) {
        self.keys.append(&mut next.keys);
    }

    fn take_out(&mut self, rows: &[usize]) {
        take_out(&mut self.keys, each(rows));
    }

    fn finish(self, nulls: Option<NullBuffer>) -> ArrayRef {
        let keys = Int8Array::new(ScalarBuffer::from(self.keys), nulls);
        Arc::new(DictionaryArray::<Int8Type>::new(keys, L::texts()))
    }
}

/// Any number of codes of one list.
pub(crate) struct CodeSets<L>(Lists<L>);

impl<L: CodeList> Kind for CodeSets<L> {
    type Value<'a> = &'a [L];

    fn name() -> String {
        format!("codes of `{}`", L::NAME)
    }

    fn data_type() -> DataType {
        list_of_texts()
    }

    fn with_room(rows: usize) -> Self {
        Self(Lists::with_room(rows, 1))
    }

    fn append(&mut self, codes: &[L]) {
        self.0.push(codes);
    }

    fn append_blank(&mut self) {
        self.0.push(&[]);
    }

    fn append_all(&mut self, next: &mut Self) {
        self.0.append(&mut next.0);
    }

    fn take_out(&mut self, rows: &[usize]) {
        self.0.take_out(rows);
    }

    fn finish(self, nulls: Option<NullBuffer>) -> ArrayRef {
        let (codes, ends) = self.0.finish();
        let mut texts = Strings::with_room(codes.len());
        for code in &codes {
            texts.push(code.text());
        }
        list(ends, texts.finish(None), nulls)
    }
}

/// A code of one list, or null, for each object of a list.
pub(crate) struct CodesOfEach<L>(Lists<Option<L>>);

impl<L: CodeList> Kind for CodesOfEach<L> {
    type Value<'a> = Vec<Option<L>>;

    fn name() -> String {
        format!("codes of `{}`, one or null for each", L::NAME)
    }

    fn data_type() -> DataType {
        list_of_texts()
    }

    fn with_room(rows: usize) -> Self {
        Self(Lists::with_room(rows, 0))
    }

    fn append(&mut self, codes: Vec<Option<L>>) {
        self.0.push(&codes);
    }

    fn append_blank(&mut self) {
        self.0.push(&[]);
    }

    fn append_all(&mut self, next: &mut Self) {
        self.0.append(&mut next.0);
    }

    fn take_out(&mut self, rows: &[usize]) {
        self.0.take_out(rows);
    }

    fn finish(self, nulls: Option<NullBuffer>) -> ArrayRef {
        let (codes, ends) = self.0.finish();
        let mut texts = Strings::with_room(codes.len());
        for code in &codes {
            texts.push(code.map_or("", L::text));
        }
        let given = codes.iter().map(Option::is_some).collect();
        list(ends, texts.finish(Some(given)), nulls)
    }
}

/// Any number of texts.
pub(crate) struct Texts {
    items: Strings,
    /// How many texts there are up to the end of each row.
    ends: Ends,
    many: usize,
}

impl Kind for Texts {
    type Value<'a> = &'a [String];

    fn name() -> String {
        "texts".into()
    }

    fn data_type() -> DataType {
        list_of_texts()
    }

    fn with_room(rows: usize) -> Self {
        Self { items: Strings::with_room(0), ends: Ends::with_room(rows), many: 0 }
    }

    fn append(&mut self, texts: &[String]) {
        for text in texts {
            self.items.push(text);
        }
        self.many += texts.len();
        self.ends.push(self.many);
    }

    fn append_blank(&mut self) {
        self.append(&[]);
    }

    fn append_all(&mut self, next: &mut Self) {
        self.items.append(&mut next.items);
        self.ends.append(&mut next.ends);
        self.many += std::mem::take(&mut next.many);
    }

    fn take_out(&mut self, rows: &[usize]) {
        let gone: Vec<usize> = self.ends.take_out(rows).into_iter().flatten().collect();
        self.items.take_out(&gone);
        self.many -= gone.len();
    }

    fn finish(self, nulls: Option<NullBuffer>) -> ArrayRef {
        list(self.ends.finish(), self.items.finish(None), nulls)
    }
}

fn item() -> Arc<Field> {
    Arc::new(Field::new_list_field(DataType::Utf8, true))
}

fn list_of_texts() -> DataType {
    DataType::List(item())
}

fn list(ends: OffsetBuffer<i32>, texts: StringArray, nulls: Option<NullBuffer>) -> ArrayRef {
    Arc::new(ListArray::new(item(), ends, Arc::new(texts), nulls))
}
