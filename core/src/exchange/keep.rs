//! What a caller keeps of the records of a delivery while it is read.

use std::convert::Infallible;
use std::num::NonZero;
use std::sync::Mutex;

use crate::code::RecordType;
use crate::record::Record;
use crate::work;

/// What a caller keeps of the records of a delivery while it is read: columns of a table, a sum.
///
/// Threads read a part of the delivery each, and each part has a value of its own. [`Engine::read_keeping`] hands
/// over what becomes of them in the order of the file.
///
/// [`Engine::read_keeping`]: crate::rules::Engine::read_keeping
pub trait Keep: Default + Send {
    /// What it is in the end.
    type Kept: Send;

    /// Whether records of a type are kept whole as well, in [`Reading::records`](super::Reading::records).
    fn whole(record: RecordType) -> bool;

    /// About so many records of a type will come, if the header of the delivery is right: room can be made for them.
    fn expect(&mut self, record: RecordType, many: usize) {
        let _ = (record, many);
    }

    /// Takes what is wanted of the next record of the part. It may yet turn out that it cannot be used.
    fn record(&mut self, record: &Record);

    /// No more records come. Those that are gone cannot be used, since they were rejected, or repeat others, or have a
    /// later revision; they are counted in the order in which they came, from 0.
    fn finish(self, gone: &[usize]) -> Self::Kept;
}

/// Every record is kept whole, and that is all.
#[derive(Debug, Default)]
pub(super) struct Whole;

impl Keep for Whole {
    type Kept = ();

    fn whole(_: RecordType) -> bool {
        true
    }

    fn record(&mut self, _: &Record) {}

    fn finish(self, _: &[usize]) {}
}

/// Nothing is kept.
#[derive(Debug, Default)]
pub(super) struct Nothing;

impl Keep for Nothing {
    type Kept = ();

    fn whole(_: RecordType) -> bool {
        false
    }

    fn record(&mut self, _: &Record) {}

    fn finish(self, _: &[usize]) {}
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
    pub(super) fn finish(self, gone: &[usize], threads: NonZero<usize>) -> Vec<K::Kept> {
        let starts: Vec<usize> = self.parts.iter().map(|(before, _)| *before).collect();
        let gone_of = |part: usize| -> Vec<usize> {
            let from = starts.get(part).copied().unwrap_or_default();
            let to = starts.get(part + 1).copied().unwrap_or(usize::MAX);
            let first = gone.partition_point(|gone| *gone < from);
            gone.iter().skip(first).take_while(|gone| **gone < to).map(|gone| gone - from).collect()
        };
        let parts: Vec<_> = self.parts.into_iter().map(|(_, keeper)| Mutex::new(Some(keeper))).collect();
        let finish = |part: usize| {
            let keeper = parts.get(part).and_then(|part| part.lock().ok()?.take());
            Ok::<_, Infallible>(keeper.map(|keeper| keeper.finish(&gone_of(part))))
        };
        // Nothing becomes of nothing on one thread as well.
        let threads = if size_of::<K>() == 0 { NonZero::<usize>::MIN } else { threads };
        let mut kept = Vec::with_capacity(parts.len());
        let Ok(()) = work::in_order(threads, parts.len(), finish, |part| kept.extend(part));
        kept
    }
}
