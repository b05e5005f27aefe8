//! The records of all deliveries that count, one after the other.

use std::ops::Range;

use crate::evidence::{Facts, Positions, RecordStore};
use crate::exchange::{Found, Member, Undecoded};
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
        undecoded.iter_mut().for_each(|text| text.sender = Some(sender));
        let (records_from, undecoded_from) = (self.positions.len(), self.undecoded.len());
        self.deliveries.push(JoinedDelivery { number, header, about_file, records_from, undecoded_from });
        self.positions.append(positions, 0);
        self.facts.append(facts, records_from);
        self.kept.append(kept, records_from);
        self.undecoded.append(&mut undecoded);
        self.found.extend(found.into_iter().map(|(index, found)| (index + records_from, found)));
    }

    /// Returns the place in `deliveries` of the one that a record came in.
    pub(super) fn delivery_of(&self, index: usize) -> usize {
        self.deliveries.partition_point(|delivery| delivery.records_from <= index).saturating_sub(1)
    }

    /// Returns the place in `deliveries` of the one that a text that could not be decoded came in.
    pub(super) fn delivery_of_undecoded(&self, text: usize) -> usize {
        self.deliveries.partition_point(|delivery| delivery.undecoded_from <= text).saturating_sub(1)
    }

    /// Returns the deliveries of each sender for each municipality: their places, and the indices of their records.
    pub(super) fn groups(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let of = |place: usize| {
            let header = self.deliveries.get(place).map(|delivery| &delivery.header);
            header.map(|header| (&header.sender, &header.municipality))
        };
        let first_record = |place: usize| {
            self.deliveries.get(place).map_or(self.positions.len(), |delivery| delivery.records_from)
        };
        let starts: Vec<usize> = (0..self.deliveries.len())
            .filter(|place| place.checked_sub(1).is_none_or(|before| of(before) != of(*place)))
            .collect();
        let ends = starts.iter().skip(1).copied().chain([self.deliveries.len()]);
        let groups = starts.iter().copied().zip(ends);
        groups.map(|(from, to)| (from..to, first_record(from)..first_record(to))).collect()
    }
}
