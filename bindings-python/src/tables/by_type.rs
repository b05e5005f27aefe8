//! Rows of records, by the position of the type in the list of types.

use arrow_array::RecordBatch;
use udvej::code::RecordType;

use crate::codes::CodeList;

/// The number of record types.
pub(super) const TYPES: usize = RecordType::ALL.len();

/// Rows of records of each type, by its position in the list of types.
pub(crate) type ByType = [Vec<RecordBatch>; TYPES];

/// Returns the position of a type in the list of types.
pub(super) fn place(record: RecordType) -> usize {
    usize::try_from(record.place()).unwrap_or_default()
}
