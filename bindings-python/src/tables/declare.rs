//! Declarations of tables: for each column its meaning and the source of its values. Arrow's schema and the
//! documentation are both generated from them.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions};
use arrow_schema::{DataType, Field, Schema, SchemaRef};

use super::column::{Column, Kind};

/// The description of a column.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ColumnInfo {
    pub(crate) name: &'static str,
    /// The kind of its values, for people.
    pub(crate) kind: String,
    pub(crate) data_type: DataType,
    pub(crate) nullable: bool,
    /// The unit of its numbers, if they are counts.
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

    /// Arrow's schema, shared by every table of this kind.
    fn schema() -> SchemaRef;

    /// Returns columns with capacity for `rows` rows.
    fn with_room(rows: usize) -> Self;

    /// Appends the rows of other columns.
    fn append_all(&mut self, next: &mut Self);

    /// Removes rows, which are given in ascending order.
    fn take_out(&mut self, rows: &[usize]);

    fn finish(self) -> Vec<ArrayRef>;
}

/// Returns Arrow's schema for columns with these descriptions.
pub(crate) fn schema(infos: &[ColumnInfo]) -> SchemaRef {
    let fields: Vec<Field> = infos.iter().map(ColumnInfo::field).collect();
    Arc::new(Schema::new(fields))
}

/// The maximum number of rows in a batch. It keeps the texts of a column far below Arrow's limit of 2 GiB.
const BATCH: usize = 1 << 20;

/// A table under construction.
pub(crate) struct Building<C> {
    /// Full columns with their number of rows, and the columns that grow.
    columns: Vec<(usize, C)>,
    /// Finished batches, which come before the other rows.
    ready: Vec<RecordBatch>,
    /// The reserved capacity in rows.
    room: usize,
}

impl<C: Columns> Building<C> {
    /// Returns a table with capacity for `rows` rows.
    pub(crate) fn with_room(rows: usize) -> Self {
        Self { columns: vec![(0, C::with_room(rows.min(BATCH)))], ready: Vec::new(), room: rows }
    }

    /// Reserves capacity for `rows` rows, before the first row.
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

    /// Adds finished batches, before all other rows.
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

    /// Removes rows, which are given in ascending order.
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
            // Every row pushes one value to every column, with the type from the same declaration.
            batches.extend(RecordBatch::try_new_with_options(C::schema(), columns.finish(), &options).ok());
        }
        batches
    }
}

/// Declares the columns of a table and the source of its rows: for every column its meaning, its kind, its unit if
/// it is a count, and its value.
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
