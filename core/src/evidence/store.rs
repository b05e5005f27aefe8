//! The records of a delivery that are kept whole.

use crate::record::Record;

/// Some of the records of a delivery, or all of them, in the order of the file.
#[derive(Debug, Default)]
pub(crate) struct RecordStore {
    records: Vec<Record>,
    /// Which one of the records that could be decoded each of them is.
    indices: Vec<usize>,
}

impl RecordStore {
    /// Makes room for so many records.
    pub(crate) fn reserve(&mut self, records: usize) {
        self.records.reserve(records);
        self.indices.reserve(records);
    }

    /// One more record, which comes after those that are kept already.
    pub(crate) fn push(&mut self, index: usize, record: Record) {
        self.records.push(record);
        self.indices.push(index);
    }

    /// The records of another part of the delivery, which comes after so many records.
    pub(crate) fn append(&mut self, mut other: Self, before: usize) {
        self.records.append(&mut other.records);
        self.indices.extend(other.indices.into_iter().map(|index| index + before));
    }

    /// A record, if it is kept.
    pub(crate) fn get(&self, index: usize) -> Option<&Record> {
        // Where all are kept, each has its own place.
        let is_at_its_place = self.indices.get(index) == Some(&index);
        let at = if is_at_its_place { index } else { self.indices.binary_search(&index).ok()? };
        self.records.get(at)
    }

    /// Those of the records that are wanted, each with what wants it, in the order of the file.
    pub(crate) fn those<'k, T>(
        &'k self,
        wanted: &'k [T],
        index: impl Fn(&T) -> usize,
    ) -> impl Iterator<Item = (&'k T, &'k Record)> {
        let mut wanted = wanted.iter().peekable();
        let all = self.indices.iter().zip(&self.records);
        all.filter_map(move |(at, record)| {
            wanted.next_if(|wanted| index(wanted) == *at).map(|wanted| (wanted, record))
        })
    }

    /// The records themselves, those that are wanted.
    pub(crate) fn into_records(mut self, wanted: impl Fn(usize, &Record) -> bool) -> Vec<Record> {
        let mut indices = self.indices.into_iter();
        self.records.retain(|record| indices.next().is_some_and(|index| wanted(index, record)));
        self.records
    }
}
