//! How a table is declared: its columns, with what each means and where its values come from, in one place. Arrow's
//! schema and the documentation are both made from it.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions};
use arrow_schema::{DataType, Field, Schema, SchemaRef};

use super::column::{Column, Kind};

/// What is told of a column.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ColumnInfo {
    pub(crate) name: &'static str,
    /// What kind of values it holds, for people.
    pub(crate) kind: String,
    pub(crate) data_type: DataType,
    pub(crate) nullable: bool,
    /// What its numbers count, where they do.
    pub(crate) unit: Option<&'static str>,
    pub(crate) meaning: &'static str,
}

impl ColumnInfo {
    pub(super) fn of<C: Column>(
        name: &'static str,
        unit: Option<&'static str>,
        meaning: &'static str,
    ) -> Self {
        Self {
            name,
            kind: C::Kind::name(),
            data_type: C::Kind::data_type(),
            nullable: C::NULLABLE,
            unit,
            meaning: meaning.trim(),
        }
    }

    fn field(&self) -> Field {
        let mut metadata = HashMap::from([("description".to_owned(), self.meaning.to_owned())]);
        metadata.extend(self.unit.map(|unit| ("unit".to_owned(), unit.to_owned())));
        Field::new(self.name, self.data_type.clone(), self.nullable).with_metadata(metadata)
    }
}

/// The columns of a table under construction.
pub(crate) trait Columns: Default {
    fn infos() -> Vec<ColumnInfo>;
    fn take(&mut self) -> Vec<ArrayRef>;
}

/// How many rows a batch has at most, so that the texts of a column stay far below the 2 GiB that Arrow counts.
const BATCH: usize = 1 << 20;

/// A table under construction.
pub(crate) struct Building<C> {
    columns: C,
    rows: usize,
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

impl<C: Columns> Default for Building<C> {
    fn default() -> Self {
        let fields: Vec<Field> = C::infos().iter().map(ColumnInfo::field).collect();
        Self { columns: C::default(), rows: 0, schema: Arc::new(Schema::new(fields)), batches: Vec::new() }
    }
}

impl<C: Columns> Building<C> {
    /// Adds a row.
    pub(crate) fn row(&mut self, push: impl FnOnce(&mut C)) {
        push(&mut self.columns);
        self.rows += 1;
        if self.rows == BATCH {
            self.close();
        }
    }

    fn close(&mut self) {
        let options = RecordBatchOptions::new().with_row_count(Some(self.rows));
        let columns = self.columns.take();
        // Every row pushes one value to every column, of the type that the same declaration gives.
        if let Ok(batch) = RecordBatch::try_new_with_options(self.schema.clone(), columns, &options) {
            self.batches.push(batch);
        }
        self.rows = 0;
    }

    pub(crate) fn finish(mut self) -> (SchemaRef, Vec<RecordBatch>) {
        if self.rows > 0 {
            self.close();
        }
        (self.schema, self.batches)
    }
}

/// Declares the columns of a table, and what a row of it is made from: for every column its meaning, its kind, its
/// unit if it counts something, and its value.
macro_rules! table {
    (
        $table:ident($($argument:ident: $type:ty),+) $(let $parts:pat = $whole:expr;)* {
            $($(#[doc = $meaning:literal])+ $column:ident: $kind:ty $([$unit:literal])? = $value:expr,)+
        }
    ) => {
        #[derive(Default)]
        pub(crate) struct $table {
            $($column: $kind,)+
        }

        impl $crate::tables::declare::Columns for $table {
            fn infos() -> Vec<$crate::tables::declare::ColumnInfo> {
                vec![$($crate::tables::declare::ColumnInfo::of::<$kind>(
                    stringify!($column),
                    None $(.or(Some($unit)))?,
                    concat!($($meaning),+),
                )),+]
            }

            fn take(&mut self) -> Vec<arrow_array::ArrayRef> {
                vec![$($crate::tables::column::Column::take(&mut self.$column)),+]
            }
        }

        impl $table {
            pub(crate) fn push(&mut self, $($argument: $type),+) {
                $(let $parts = $whole;)*
                $($crate::tables::column::Column::push(&mut self.$column, $value);)+
            }
        }
    };
}
pub(crate) use table;
