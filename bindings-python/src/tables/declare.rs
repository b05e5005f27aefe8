//! How a table is declared: its columns, with what each means and where its values come from, in one place.
//! Arrow's schema and the documentation are both made from it.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions};
use arrow_schema::{DataType, Field, Schema, SchemaRef};

use super::column::{Column, Kind};

/// The description of a column.
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
    pub(crate) fn of<C: Column>(
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

    /// Empty columns with capacity for this many rows.
    fn with_room(rows: usize) -> Self;

    /// Appends the rows of other columns.
    fn append_all(&mut self, next: &mut Self);

    /// Removes rows, given in ascending order.
    fn take_out(&mut self, rows: &[usize]);

    fn finish(self) -> Vec<ArrayRef>;
}

/// Arrow's schema for columns with these descriptions.
pub(crate) fn schema(infos: &[ColumnInfo]) -> SchemaRef {
    let fields: Vec<Field> = infos.iter().map(ColumnInfo::field).collect();
    Arc::new(Schema::new(fields))
}

/// How many rows a batch has at most, so that the texts of a column stay far below the 2 GiB that Arrow counts.
const BATCH: usize = 1 << 20;

/// A table under construction.
pub(crate) struct Building<C> {
    /// Columns that are full, each with the number of their rows, and those that grow.
    columns: Vec<(usize, C)>,
    /// Rows that were made elsewhere, which come before these.
    ready: Vec<RecordBatch>,
    /// The number of rows that capacity was reserved for.
    room: usize,
}

impl<C: Columns> Building<C> {
    /// An empty table with capacity for this many rows.
    pub(crate) fn with_room(rows: usize) -> Self {
        Self { columns: vec![(0, C::with_room(rows.min(BATCH)))], ready: Vec::new(), room: rows }
    }

    /// Reserves capacity for this many rows. The table must still be empty.
    pub(crate) fn expect(&mut self, rows: usize) {
        if rows > self.room {
            *self = Self::with_room(rows);
        }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, push: impl FnOnce(&mut C)) {
        if let Some((rows, columns)) = self.columns.last_mut()
            && *rows < BATCH
        {
            *rows += 1;
            return push(columns);
        }
        let mut columns = C::with_room(0);
        push(&mut columns);
        self.columns.push((1, columns));
    }

    /// Adds finished rows before all others.
    pub(crate) fn ready(&mut self, batches: impl IntoIterator<Item = RecordBatch>) {
        self.ready.extend(batches);
    }

    /// Appends the rows of another table.
    pub(crate) fn append(&mut self, next: &mut Self) {
        for (more, columns) in &mut next.columns {
            match self.columns.last_mut() {
                Some((rows, last)) if *rows + *more <= BATCH => {
                    last.append_all(columns);
                    *rows += *more;
                }
                _ => self.columns.push((*more, std::mem::replace(columns, C::with_room(0)))),
            }
            *more = 0;
        }
        next.columns.truncate(1);
    }

    /// Removes rows, given in ascending order.
    pub(crate) fn take_out(&mut self, rows: &[usize]) {
        let mut gone = rows.iter().copied().peekable();
        let mut from = 0;
        for (rows, columns) in &mut self.columns {
            let to = from + *rows;
            let here: Vec<usize> =
                std::iter::from_fn(|| gone.next_if(|row| *row < to)).map(|row| row - from).collect();
            if !here.is_empty() {
                columns.take_out(&here);
            }
            *rows -= here.len();
            from = to;
        }
    }

    pub(crate) fn finish(self) -> Vec<RecordBatch> {
        let mut batches = self.ready;
        for (rows, columns) in self.columns.into_iter().filter(|(rows, _)| *rows > 0) {
            let options = RecordBatchOptions::new().with_row_count(Some(rows));
            // Every row pushes one value to every column, of the type that the same declaration gives.
            batches.extend(RecordBatch::try_new_with_options(C::schema(), columns.finish(), &options).ok());
        }
        batches
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

            fn append_all(&mut self, next: &mut Self) {
                $($crate::tables::column::Column::append_all(&mut self.$column, &mut next.$column);)+
            }

            fn take_out(&mut self, rows: &[usize]) {
                $($crate::tables::column::Column::take_out(&mut self.$column, rows);)+
            }

            fn finish(self) -> Vec<arrow_array::ArrayRef> {
                vec![$($crate::tables::column::Column::finish(self.$column)),+]
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
