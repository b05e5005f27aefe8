//! Declarations of the tables of records and of their lists, for the generated columns.

/// Declares a table of records: the columns that all types share, and then those of the type. Every field of the
/// record has a column or a table of its own. A missing field does not compile.
macro_rules! record_table {
    ($table:ident($record:ident { $($field:ident $(: $ignored:tt)?),+ }) { $($columns:tt)+ }) => {
        $crate::tables::declare::table! {
            $table(delivery: (), it: &$record)
            let $record { id, revision, status, municipality, $($field $(: $ignored)?),+ } = it;
            {
                /// The id of the delivery of the record.
                delivery: InDelivery = delivery,
                /// The sender's id of the record, the same in every revision.
                id: Text = id,
                /// 1 when first written, one more with each correction.
                revision: Numbers = *revision,
                /// Whether the record is active or was entered in error. The table has both.
                status: Codes<RecordStatus> = *status,
                /// The municipality of the record, four digits.
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

/// Declares a table of a list in courses: the columns of the course and the position in the list, and then those
/// of the element. Only courses are kept in memory, so only their lists can have tables.
macro_rules! part_table {
    ($table:ident($part:ident { $($field:ident),+ } in $list:ident of Course) { $($columns:tt)+ }) => {
        $crate::tables::courses::course_table! {
            $table(position: i32, it: &$part)
            let $part { $($field),+ } = it;
            {
                /// The position in the record, from 1.
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
pub(crate) use super::kinds::{CodeSets, Codes, Counts, Days, Flags, Numbers, Text, Texts};
pub(crate) use super::names::{InDelivery, Names};
pub(crate) use super::source::{Of, Rows, Source};
pub(crate) use crate::record::{ClientParts as _, ClientState, LiftParts as _};
