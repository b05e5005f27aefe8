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
pub(crate) trait Columns: Sized {
    fn infos() -> Vec<ColumnInfo>;

    /// Arrow's schema, the same one for every table that is made.
    fn schema() -> SchemaRef;

    /// Columns with room for so many rows.
    fn with_room(rows: usize) -> Self;

    fn take(&mut self) -> Vec<ArrayRef>;
}

/// Arrow's schema for columns of which this is told.
pub(super) fn schema(infos: &[ColumnInfo]) -> SchemaRef {
    let fields: Vec<Field> = infos.iter().map(ColumnInfo::field).collect();
    Arc::new(Schema::new(fields))
}

/// How many rows a batch has at most, so that the texts of a column stay far below the 2 GiB that Arrow counts.
const BATCH: usize = 1 << 20;

/// A table under construction.
pub(crate) struct Building<C> {
    columns: C,
    rows: usize,
    batches: Vec<RecordBatch>,
}

impl<C: Columns> Building<C> {
    /// A table with room for so many rows.
    pub(crate) fn with_room(rows: usize) -> Self {
        Self { columns: C::with_room(rows.min(BATCH)), rows: 0, batches: Vec::new() }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, push: impl FnOnce(&mut C)) {
        push(&mut self.columns);
        self.rows += 1;
        if self.rows == BATCH {
            self.close();
        }
    }

    /// Adds rows that are made already.
    pub(crate) fn ready(&mut self, batches: impl IntoIterator<Item = RecordBatch>) {
        self.close();
        self.batches.extend(batches);
    }

    fn close(&mut self) {
        if self.rows == 0 {
            return;
        }
        let options = RecordBatchOptions::new().with_row_count(Some(self.rows));
        let columns = self.columns.take();
        // Every row pushes one value to every column, of the type that the same declaration gives.
        if let Ok(batch) = RecordBatch::try_new_with_options(C::schema(), columns, &options) {
            self.batches.push(batch);
        }
        self.rows = 0;
    }

    pub(crate) fn finish(mut self) -> Vec<RecordBatch> {
        self.close();
        self.batches
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

            fn schema() -> arrow_schema::SchemaRef {
                static SCHEMA: std::sync::LazyLock<arrow_schema::SchemaRef> =
                    std::sync::LazyLock::new(|| $crate::tables::declare::schema(&$table::infos()));
                SCHEMA.clone()
            }

            fn with_room(rows: usize) -> Self {
                Self { $($column: $crate::tables::column::Column::with_room(rows),)+ }
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
