//! What a caller keeps of the records of a delivery while it is read.

use crate::code::RecordType;
use crate::record::Record;

/// What a caller keeps of the records of a delivery while it is read: columns of a table, a sum.
///
/// Threads read a part of the delivery each, and each part has a value of its own. [`Engine::read_keeping`] hands
/// them over in the order of the file.
///
/// [`Engine::read_keeping`]: crate::rules::Engine::read_keeping
pub trait Keep: Default + Send {
    /// Whether records of a type are kept whole as well, in [`Reading::records`](super::Reading::records).
    fn whole(record: RecordType) -> bool;

    /// About so many records of a type will come, if the header of the delivery is right: room can be made for them.
    fn expect(&mut self, record: RecordType, many: usize) {
        let _ = (record, many);
    }

    /// Takes what is wanted of the next record of the part. It may yet turn out that it cannot be used.
    fn record(&mut self, record: &Record);

    /// Forgets the records that cannot be used: those that were rejected, or repeat others, or have a later revision.
    /// Called once at most, at the end; they are counted in the order in which they came, from 0.
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

    fn forget(&mut self, _: &[usize]) {}
}

/// What is kept of each part of a delivery.
#[derive(Debug)]
pub(super) struct Keepers<K> {
    /// Each with how many records come before it. The last one takes what comes next.
    parts: Vec<(usize, K)>,
}

impl<K: Default> Default for Keepers<K> {
    fn default() -> Self {
        Self { parts: vec![(0, K::default())] }
    }
}

impl<K: Keep> Keepers<K> {
    pub(super) fn expect(&mut self, record: RecordType, many: usize) {
        self.parts.iter_mut().for_each(|(_, keeper)| keeper.expect(record, many));
    }

    pub(super) fn record(&mut self, record: &Record) {
        if let Some((_, keeper)) = self.parts.last_mut() {
            keeper.record(record);
        }
    }

    /// What is kept of the next part of the delivery, which comes after so many records.
    pub(super) fn append(&mut self, other: Self, records: usize) {
        self.parts.extend(other.parts.into_iter().map(|(before, keeper)| (before + records, keeper)));
    }

    /// Hands over what is kept, less the records that are gone, which come in the order of the file.
    pub(super) fn finish(self, gone: impl Iterator<Item = usize>) -> Vec<K> {
        let mut gone = gone.peekable();
        let ends: Vec<usize> = self.parts.iter().skip(1).map(|(before, _)| *before).collect();
        let ends = ends.into_iter().chain([usize::MAX]);
        let parts = self.parts.into_iter().zip(ends).map(|((before, mut keeper), end)| {
            let here: Vec<usize> = std::iter::from_fn(|| gone.next_if(|gone| *gone < end))
                .map(|gone| gone.saturating_sub(before))
                .collect();
            if !here.is_empty() {
                keeper.forget(&here);
            }
            keeper
        });
        parts.collect()
    }
}
