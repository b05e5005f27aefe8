//! The records of a delivery that are kept whole.

use crate::record::Record;

/// Some or all of the records of a delivery, in the order of the file.
#[derive(Debug, Default)]
pub(crate) struct RecordStore {
    records: Vec<Record>,
    /// The index of each record among the records that could be decoded, in ascending order.
    indices: Vec<usize>,
}

impl RecordStore {
    /// Reserves capacity for more records.
    pub(crate) fn reserve(&mut self, records: usize) {
        self.records.reserve(records);
        self.indices.reserve(records);
    }

    /// Adds a record. Its index must be higher than those of the records already kept.
    pub(crate) fn push(&mut self, index: usize, record: Record) {
        self.records.push(record);
        self.indices.push(index);
    }

    /// Adds the records of the next part of the delivery. `before` is the number of records before that part.
    pub(crate) fn append(&mut self, mut other: Self, before: usize) {
        self.records.append(&mut other.records);
        self.indices.extend(other.indices.into_iter().map(|index| index + before));
    }

    /// Returns a record, or `None` if it is not kept.
    pub(crate) fn get(&self, index: usize) -> Option<&Record> {
        // If all records are kept, the index is also the position in the list.
        let is_at_its_place = self.indices.get(index) == Some(&index);
        let at = if is_at_its_place { index } else { self.indices.binary_search(&index).ok()? };
        self.records.get(at)
    }

    /// Returns the records whose indices `wanted` names, each with its entry of `wanted`. `wanted` must be in the
    /// order of the file.
    pub(crate) fn those<'k, T>(
        &'k self,
        wanted: &'k [T],
        index: impl Fn(&T) -> usize,
    ) -> impl Iterator<Item = (&'k T, &'k Record)> {
        let first = wanted.first().map_or(self.indices.len(), |wanted| {
            let first = index(wanted);
            self.indices.partition_point(|at| *at < first)
        });
        let mut wanted = wanted.iter().peekable();
        let all = self.indices.iter().zip(&self.records).skip(first);
        all.filter_map(move |(at, record)| {
            wanted.next_if(|wanted| index(wanted) == *at).map(|wanted| (wanted, record))
        })
    }

    /// Returns the records for which `keep` returns true, and their indices.
    pub(crate) fn into_records(mut self, keep: impl Fn(usize, &Record) -> bool) -> (Vec<Record>, Vec<usize>) {
        let mut all = self.indices.into_iter();
        let mut indices = Vec::new();
        self.records.retain(|record| {
            let index = all.next().filter(|index| keep(*index, record));
            indices.extend(index);
            index.is_some()
        });
        (self.records, indices)
    }
}
