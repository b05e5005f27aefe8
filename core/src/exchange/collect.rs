//! What a caller keeps of the records of a delivery while it is read.

use crate::code::RecordType;
use crate::record::Record;

/// What a caller keeps of the records of a delivery while it is read: columns of a table, a sum.
///
/// Threads read a part of the delivery each, and each part begins with a value of its own. They are put together in
/// the order of the file, and [`Engine::read_collecting`] hands over what comes of it.
///
/// [`Engine::read_collecting`]: crate::verdict::Engine::read_collecting
pub trait Collector: Default + Send {
    /// Whether records of a type are kept whole as well, in [`Reading::records`](super::Reading::records).
    fn keeps_whole(record: RecordType) -> bool;

    /// About so many records of a type will come, before any has, if the header of the delivery is right: room can be made for them.
    fn expect(&mut self, record: RecordType, count: usize) {
        let _ = (record, count);
    }

    /// Takes what is wanted of the next record. It may yet turn out that it cannot be used.
    fn record(&mut self, record: &Record);

    /// Adds what was kept of the next part of the delivery, and leaves it empty, to be used for another part: what it has in
    /// memory is still at hand.
    fn append(&mut self, next: &mut Self);

    /// Forgets the records that cannot be used: those that were rejected, or repeat others, or have a later revision.
    /// They are counted in the order in which they came, from 0. It is called once, at the end.
    fn forget(&mut self, gone: &[usize]);
}

/// Nothing is kept but records as they are: all of them, or those that rules need.
#[derive(Debug, Default)]
pub(super) struct Plain<const ALL: bool>;

/// Every record is kept whole.
pub(super) type AllRecords = Plain<true>;
/// Nothing is kept.
pub(super) type NoRecords = Plain<false>;

impl<const ALL: bool> Collector for Plain<ALL> {
    fn keeps_whole(_: RecordType) -> bool {
        ALL
    }

    fn record(&mut self, _: &Record) {}

    fn append(&mut self, _: &mut Self) {}

    fn forget(&mut self, _: &[usize]) {}
}
