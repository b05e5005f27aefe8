//! What a caller keeps of the records of a delivery while it is read.

use crate::code::RecordType;
use crate::record::Record;

/// What a caller keeps of the records of a delivery while it is read: columns of a table, a sum.
///
/// Threads read a part of the delivery each, and each part begins with a value of its own. They are put together in
/// the order of the file, and [`Engine::read_keeping`] hands over what comes of it.
///
/// [`Engine::read_keeping`]: crate::rules::Engine::read_keeping
pub trait Keep: Default + Send {
    /// Whether records of a type are kept whole as well, in [`Reading::records`](super::Reading::records).
    fn whole(record: RecordType) -> bool;

    /// About so many records of a type will come, before any has, if the header of the delivery is right: room can be made for them.
    fn expect(&mut self, record: RecordType, many: usize) {
        let _ = (record, many);
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

/// Every record is kept whole, and that is all.
#[derive(Debug, Default)]
pub(super) struct Whole;

impl Keep for Whole {
    fn whole(_: RecordType) -> bool {
        true
    }

    fn record(&mut self, _: &Record) {}

    fn append(&mut self, _: &mut Self) {}

    fn forget(&mut self, _: &[usize]) {}
}

/// Nothing is kept.
#[derive(Debug, Default)]
pub(super) struct Nothing;

impl Keep for Nothing {
    fn whole(_: RecordType) -> bool {
        false
    }

    fn record(&mut self, _: &Record) {}

    fn append(&mut self, _: &mut Self) {}

    fn forget(&mut self, _: &[usize]) {}
}
