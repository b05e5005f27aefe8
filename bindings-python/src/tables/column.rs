//! Columns under construction, one type for each kind: values go straight into Arrow's buffers.

use std::collections::HashMap;
use std::marker::PhantomData;
use std::sync::Arc;

use arrow_array::builder::{
    BooleanBuilder, Date32Builder, GenericStringBuilder, Int8Builder, Int32Builder, Int64Builder,
    ListBuilder, StringBuilder,
};
use arrow_array::types::{Int8Type, Int32Type};
use arrow_array::{ArrayRef, DictionaryArray, StringArray};
use arrow_schema::{DataType, Field};
use udvej::time::Day;

use crate::codes::CodeList;

/// What a column holds, where it holds something.
pub(crate) trait Kind: Default {
    /// A value on its way in.
    type Value<'a>;

    /// What people call the kind.
    fn name() -> String;

    fn data_type() -> DataType;

    fn append(&mut self, value: Self::Value<'_>);

    fn append_null(&mut self);

    /// Hands over what has come, and starts anew.
    fn take(&mut self) -> ArrayRef;
}

/// A column of a table.
pub(crate) trait Column: Default {
    type Kind: Kind;
    type Value<'a>;
    const NULLABLE: bool;

    fn push(&mut self, value: Self::Value<'_>);
    fn take(&mut self) -> ArrayRef;
}

impl<K: Kind> Column for K {
    type Kind = K;
    type Value<'a> = K::Value<'a>;
    const NULLABLE: bool = false;

    fn push(&mut self, value: K::Value<'_>) {
        self.append(value);
    }

    fn take(&mut self) -> ArrayRef {
        Kind::take(self)
    }
}

/// A column in which a value may be missing.
#[derive(Default)]
pub(crate) struct Maybe<K>(K);

impl<K: Kind> Column for Maybe<K> {
    type Kind = K;
    type Value<'a> = Option<K::Value<'a>>;
    const NULLABLE: bool = true;

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

/// The kinds that are one of Arrow's builders and nothing more.
macro_rules! plain {
    ($($(#[$meta:meta])* $kind:ident($builder:ty) $name:literal $type:ident: <$life:lifetime> $value:ty, $given:ident => $kept:expr;)+) => {$(
        $(#[$meta])*
        #[derive(Default)]
        pub(crate) struct $kind($builder);

        impl Kind for $kind {
            type Value<$life> = $value;

            fn name() -> String {
                $name.into()
            }

            fn data_type() -> DataType {
                DataType::$type
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
    Text(StringBuilder) "text" Utf8: <'a> &'a str, text => text;
    /// Texts that may be long.
    LongText(GenericStringBuilder<i64>) "text" LargeUtf8: <'a> &'a str, text => text;
    /// Days.
    Days(Date32Builder) "day" Date32: <'a> Day, day => i32::try_from(day.epoch_days()).unwrap_or_default();
    /// Counts, and numbers as large.
    Counts(Int64Builder) "count" Int64: <'a> i64, count => count;
    /// Small numbers: revisions, positions.
    Numbers(Int32Builder) "number" Int32: <'a> i32, number => number;
    /// Yes or no.
    Flags(BooleanBuilder) "flag" Boolean: <'a> bool, flag => flag;
}

/// Codes of one list. The dictionary is the whole list in its order, so that it is the same in every delivery.
pub(crate) struct Codes<L> {
    keys: Int8Builder,
    list: PhantomData<L>,
}

impl<L> Default for Codes<L> {
    fn default() -> Self {
        Self { keys: Int8Builder::default(), list: PhantomData }
    }
}

impl<L: CodeList> Kind for Codes<L> {
    type Value<'a> = L;

    fn name() -> String {
        format!("code of `{}`", L::NAME)
    }

    fn data_type() -> DataType {
        DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8))
    }

    fn append(&mut self, value: L) {
        self.keys.append_value(value.place());
    }

    fn append_null(&mut self) {
        self.keys.append_null();
    }

    fn take(&mut self) -> ArrayRef {
        let codes: StringArray = L::ALL.iter().map(|code| Some(code.text())).collect();
        Arc::new(DictionaryArray::<Int8Type>::new(self.keys.finish(), Arc::new(codes)))
    }
}

/// Any number of codes of one list.
pub(crate) struct CodeSets<L> {
    texts: ListBuilder<StringBuilder>,
    list: PhantomData<L>,
}

impl<L> Default for CodeSets<L> {
    fn default() -> Self {
        Self { texts: ListBuilder::new(StringBuilder::new()), list: PhantomData }
    }
}

impl<L: CodeList> Kind for CodeSets<L> {
    type Value<'a> = &'a [L];

    fn name() -> String {
        format!("codes of `{}`", L::NAME)
    }

    fn data_type() -> DataType {
        list_of_texts()
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

impl Default for Texts {
    fn default() -> Self {
        Self(ListBuilder::new(StringBuilder::new()))
    }
}

impl Kind for Texts {
    type Value<'a> = &'a [String];

    fn name() -> String {
        "texts".into()
    }

    fn data_type() -> DataType {
        list_of_texts()
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

/// Texts of which a table has few: municipalities, deliveries. The dictionary holds them in the order in which they came.
#[derive(Default)]
pub(crate) struct Names {
    keys: Int32Builder,
    values: Vec<String>,
    known: HashMap<String, i32>,
    last: i32,
}

impl Names {
    fn key(&mut self, name: &str) -> i32 {
        let last = usize::try_from(self.last).unwrap_or_default();
        if self.values.get(last).is_some_and(|last| last == name) {
            return self.last;
        }
        self.last = self.known.get(name).copied().unwrap_or_else(|| {
            let key = i32::try_from(self.values.len()).unwrap_or(i32::MAX);
            self.values.push(name.to_owned());
            self.known.insert(name.to_owned(), key);
            key
        });
        self.last
    }
}

impl Kind for Names {
    type Value<'a> = &'a str;

    fn name() -> String {
        "name".into()
    }

    fn data_type() -> DataType {
        DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8))
    }

    fn append(&mut self, name: &str) {
        let key = self.key(name);
        self.keys.append_value(key);
    }

    fn append_null(&mut self) {
        self.keys.append_null();
    }

    fn take(&mut self) -> ArrayRef {
        let values: StringArray = self.values.iter().map(Some).collect();
        Arc::new(DictionaryArray::<Int32Type>::new(self.keys.finish(), Arc::new(values)))
    }
}
