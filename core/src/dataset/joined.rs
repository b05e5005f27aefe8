//! The records of all deliveries that count, one after the other.

use std::collections::BTreeSet;
use std::ops::Range;

use foldhash::HashMap;

use super::gone::Gone;
use crate::evidence::{Facts, Positions, RecordStore};
use crate::exchange::{Fates, Found, Member, Undecoded};
use crate::judging::Finding;
use crate::record::{Delivery, Key};

/// The records of all deliveries that count. A sender's deliveries for one municipality follow each other, in the
/// order in which they were made.
#[derive(Debug, Default)]
pub(super) struct Joined {
    /// The deliveries, in order.
    pub(super) deliveries: Vec<JoinedDelivery>,
    pub(super) positions: Positions,
    pub(super) facts: Facts,
    pub(super) kept: RecordStore,
    pub(super) undecoded: Vec<Undecoded>,
    /// The findings of each record that has any.
    pub(super) found: Found,
}

/// A delivery, and which of the records are its own.
#[derive(Debug)]
pub(super) struct JoinedDelivery {
    /// Its number among the deliveries that were given.
    pub(super) number: usize,
    pub(super) header: Delivery,
    /// The findings about its file and header.
    pub(super) about_file: Vec<Finding>,
    /// The index of its first record, and of its first text that could not be decoded.
    records_from: usize,
    undecoded_from: usize,
}

impl Joined {
    /// Adds the next delivery.
    pub(super) fn push(&mut self, number: usize, header: Delivery, member: Member) {
        let Member { mut positions, mut facts, kept, mut undecoded, found, about_file, .. } = member;
        let sender = Key::of(&header.sender);
        positions.of_sender(sender);
        facts.of_sender(sender);
        for text in &mut undecoded {
            text.sender = Some(sender);
        }
        let (records_from, undecoded_from) = (self.positions.len(), self.undecoded.len());
        self.deliveries.push(JoinedDelivery { number, header, about_file, records_from, undecoded_from });
        self.positions.append(positions, 0);
        self.facts.append(facts, records_from);
        self.kept.append(kept, records_from);
        self.undecoded.append(&mut undecoded);
        self.found.extend(found.into_iter().map(|(index, found)| (index + records_from, found)));
    }

    /// The indices of all records.
    pub(super) fn all(&self) -> Range<usize> {
        0..self.positions.len()
    }

    /// Forgets the records that do not count.
    pub(super) fn settle(&mut self, fates: &Fates) {
        let gone: Vec<usize> = fates.others().map(|(index, _)| index).collect();
        for index in &gone {
            self.found.remove(index);
        }
        self.facts.forget(&gone, &self.positions);
        self.facts.link(&self.positions, &self.all());
    }

    /// Forgets the records that are erased.
    pub(super) fn erase(&mut self, erased: &Gone) {
        self.facts.forget(&erased.records.iter().copied().collect::<Vec<_>>(), &self.positions);
        self.found.retain(|index, _| !erased.records.contains(index));
    }

    /// Returns the texts that could not be decoded and that a record of another delivery corrects.
    pub(super) fn corrected_texts(&self) -> BTreeSet<usize> {
        let named = self
            .undecoded
            .iter()
            .enumerate()
            .filter_map(|(text, broken)| Some((broken.key()?, (text, broken.named()?.revision?))));
        let mut texts: HashMap<Key, Vec<(usize, i32)>> = HashMap::default();
        for (key, text) in named {
            texts.entry(key).or_default().push(text);
        }
        let mut corrected = BTreeSet::new();
        if texts.is_empty() {
            return corrected;
        }
        for (index, key) in self.positions.keys().enumerate() {
            let (Some(texts), Some(position)) = (texts.get(&key), self.positions.get(index)) else {
                continue;
            };
            let delivery = self.delivery_of(index);
            let corrects = |(text, revision): &&(usize, i32)| {
                *revision < position.revision && self.delivery_of_undecoded(*text) != delivery
            };
            corrected.extend(texts.iter().filter(corrects).map(|(text, _)| *text));
        }
        corrected
    }

    /// Returns the place in `deliveries` of the one that a record came in.
    pub(super) fn delivery_of(&self, index: usize) -> usize {
        self.deliveries.partition_point(|delivery| delivery.records_from <= index).saturating_sub(1)
    }

    /// Returns the place in `deliveries` of the one that a text that could not be decoded came in.
    pub(super) fn delivery_of_undecoded(&self, text: usize) -> usize {
        self.deliveries.partition_point(|delivery| delivery.undecoded_from <= text).saturating_sub(1)
    }

    /// Returns those of these records that came in the delivery at this place, by their indices in it.
    pub(super) fn own(&self, place: usize, records: &BTreeSet<usize>) -> Vec<usize> {
        let first = self.records_from(place);
        records.range(first..self.records_from(place + 1)).map(|index| index - first).collect()
    }

    /// Returns the index of the first record of the delivery at this place; after the last one, the number of records.
    fn records_from(&self, place: usize) -> usize {
        self.deliveries.get(place).map_or(self.positions.len(), |delivery| delivery.records_from)
    }

    /// Returns the deliveries of each sender for each municipality: their places, and the indices of their records.
    pub(super) fn groups(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let of = |place: usize| {
            let header = self.deliveries.get(place).map(|delivery| &delivery.header);
            header.map(|header| (&header.sender, &header.municipality))
        };
        let starts: Vec<usize> = (0..self.deliveries.len())
            .filter(|place| place.checked_sub(1).is_none_or(|before| of(before) != of(*place)))
            .collect();
        let ends = starts.iter().skip(1).copied().chain([self.deliveries.len()]);
        let groups = starts.iter().copied().zip(ends);
        groups.map(|(from, to)| (from..to, self.records_from(from)..self.records_from(to))).collect()
    }
}
