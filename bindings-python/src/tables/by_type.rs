//! Rows of records, by the type's place in the list of types.

use arrow_array::RecordBatch;
use udvej::code::RecordType;

use crate::codes::CodeList;

/// How many types of records there are.
pub(super) const TYPES: usize = RecordType::ALL.len();

/// Rows of records of each type, by its place in the list of types.
pub(crate) type ByType = [Vec<RecordBatch>; TYPES];

/// The place of a type in the list of types.
pub(super) fn place(record: RecordType) -> usize {
    usize::try_from(record.place()).unwrap_or_default()
}
