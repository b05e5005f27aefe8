//! How the tables of records, and of the lists that records hold, are declared: what the generated columns use.

/// A table of records: the columns that all of them begin with, and then those of the type. Every field of the
/// record has its column, or a table of its own; a field without one does not compile.
macro_rules! record_table {
    ($table:ident($record:ident { $($field:ident $(: $ignored:tt)?),+ }) { $($columns:tt)+ }) => {
        $crate::tables::declare::table! {
            $table(delivery: (), it: &$record)
            let $record { id, revision, status, municipality, $($field $(: $ignored)?),+ } = it;
            {
                /// The id of the delivery that holds the record.
                delivery: InDelivery = delivery,
                /// The sender's id of the record, the same in every revision.
                id: Text = id,
                /// 1 when first written, one more with each correction.
                revision: Numbers = *revision,
                /// Whether the record is active or was entered in error. Both are in the table.
                status: Codes<RecordStatus> = *status,
                /// The municipality that the record belongs to, four digits.
                municipality: Names = municipality,
                $($columns)+
            }
        }

        impl Rows for $table {
            fn add(table: &mut Building<Self>, source: Source<'_>) {
                table.ready(source.records(RecordType::$record));
            }
        }
    };
}
pub(crate) use record_table;

/// A table of what courses list: the columns that say which course and where in its list, and then those of the
/// part. Courses are the only records that are kept whole, so only their lists can have tables.
macro_rules! part_table {
    ($table:ident($part:ident { $($field:ident),+ } in $list:ident of Course) { $($columns:tt)+ }) => {
        $crate::tables::courses::course_table! {
            $table(position: i32, it: &$part)
            let $part { $($field),+ } = it;
            {
                /// Its position in the list of the record, from 1.
                position: Numbers = position,
                $($columns)+
            }
        }

        impl Rows for $table {
            const OF_A_COURSE: usize = 1;

            fn add(table: &mut Building<Self>, source: Source<'_>) {
                for (of, course) in source.courses() {
                    for (part, position) in course.$list.iter().zip(1..) {
                        table.row(|row| row.push(of, position, part));
                    }
                }
            }
        }
    };
}
pub(crate) use part_table;

pub(crate) use udvej::code::{RecordStatus, RecordType};

pub(crate) use super::column::Maybe;
pub(crate) use super::declare::Building;
pub(crate) use super::kinds::{CodeSets, Codes, CodesOfEach, Counts, Days, Flags, Numbers, Text, Texts};
pub(crate) use super::names::{InDelivery, Names};
pub(crate) use super::source::{Of, Rows, Source};
pub(crate) use crate::record::{ClientParts as _, ClientState, LiftParts as _};
