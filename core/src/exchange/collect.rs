//! What a caller keeps of the records while a delivery is read.

use crate::code::RecordType;
use crate::record::Record;

/// Keeps data of the records of a delivery while it is read: columns of a table, a sum.
///
/// Each part of the delivery is read on one thread and starts with an empty collector. The collectors are joined
/// in the order of the file, and [`Engine::read_collecting`] returns the result.
///
/// [`Engine::read_collecting`]: crate::verdict::Engine::read_collecting
pub trait Collector: Default + Send {
    /// Returns whether records of a type are also kept whole, in [`Reading::records`](super::Reading::records).
    fn keeps_whole(record: RecordType) -> bool;

    /// Announces about how many records of a type will follow, so that capacity can be reserved. It is called
    /// before the first record. The number comes from the header and may be wrong.
    fn expect(&mut self, record: RecordType, count: usize) {
        let _ = (record, count);
    }

    /// Takes the next record. It may be rejected later; see [`Collector::forget`].
    fn record(&mut self, record: &Record);

    /// Adds what was kept of the next part of the delivery, and empties `next`. `next` is used again for another
    /// part, so its capacity should be kept.
    fn append(&mut self, next: &mut Self);

    /// Removes the records that cannot be used: those that were rejected, are duplicates or are superseded. `gone`
    /// holds their indices in the order in which the records came, from 0. It is called once, at the end.
    fn forget(&mut self, gone: &[usize]);
}

/// A collector that keeps nothing itself. Records are kept whole if `ALL` is true.
#[derive(Debug, Default)]
pub(crate) struct Plain<const ALL: bool>;

/// Keeps every record whole.
pub(super) type AllRecords = Plain<true>;
/// Keeps only the records that rules need.
pub(crate) type NoRecords = Plain<false>;

impl<const ALL: bool> Collector for Plain<ALL> {
    fn keeps_whole(_: RecordType) -> bool {
        ALL
    }

    fn record(&mut self, _: &Record) {}

    fn append(&mut self, _: &mut Self) {}

    fn forget(&mut self, _: &[usize]) {}
}
