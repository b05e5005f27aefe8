//! Finds the records and the texts that are erased.

use std::collections::BTreeSet;

use super::erased::Erased;
use super::gone::Gone;
use super::joined::Joined;
use super::settling::Settling;
use crate::code::RecordStatus;
use crate::evidence::{History, Strategies};
use crate::exchange::{ByteSource, Fate, Fates, SourceError, Undecoded};
use crate::judging::rejection;
use crate::record::Key;
use crate::time::Day;

impl<S: ByteSource> Settling<'_, S> {
    /// Returns what is erased because of these withdrawals of consent.
    pub(super) fn erase(
        &self,
        joined: &Joined,
        fates: &Fates,
        withdrawn: &[(Key, Day)],
    ) -> Result<Gone, SourceError<S::Error>> {
        if withdrawn.is_empty() {
            return Ok(Gone::default());
        }
        let positions = &joined.positions;
        let strategies = Strategies::one(self.engine.strategy());
        let facts = joined.facts.within(&joined.all());
        let history = History::new(facts, &joined.kept, positions, withdrawn.to_vec(), strategies);
        let mut erased = Erased::new(&history);
        let mut unused = Vec::new();
        for index in unused_by_rules(joined, fates) {
            let delivery = joined.deliveries.get(joined.delivery_of(index));
            if let (Some(record), Some(key), Some(delivery)) =
                (self.read(joined, index)?, positions.key(index), delivery)
            {
                unused.push((index, record, key, Key::of(&delivery.header.sender)));
            }
        }
        for (_, record, key, sender) in &unused {
            erased.note_unused(record, *key, *sender);
        }
        let mut records = erased.records(&history);
        let unused =
            unused.iter().filter(|(_, record, key, sender)| erased.erases_unused(record, *key, *sender));
        records.extend(unused.map(|(index, ..)| *index));
        // What corrects an erased record, or is corrected by one, is erased as well.
        let keys: BTreeSet<Key> = records.iter().filter_map(|index| positions.key(*index)).collect();
        let is_erased =
            |text: &Undecoded| erased.erases_text(text) || text.key().is_some_and(|key| keys.contains(&key));
        let texts = joined.undecoded.iter().enumerate().filter(|(_, text)| is_erased(text));
        Ok(Gone { texts: texts.map(|(text, _)| text).collect(), records, keys })
    }
}

/// Returns the records that count and that no rule about several records looks at, because they were rejected, conflict
/// or were entered in error; and those whose correction cannot be decoded, because a finding names them.
fn unused_by_rules(joined: &Joined, fates: &Fates) -> BTreeSet<usize> {
    let rejected = joined.found.iter().filter(|(_, found)| rejection(found).is_some());
    let others = fates
        .others()
        .filter(|(index, fate)| *fate == Fate::Conflicting || fates.broken_correction(*index).is_some());
    let in_error = (0..joined.positions.len()).filter(|index| {
        let status = joined.positions.get(*index).map(|position| position.status);
        status == Some(RecordStatus::EnteredInError) && fates.of(*index).counts()
    });
    rejected.map(|(index, _)| *index).chain(others.map(|(index, _)| index)).chain(in_error).collect()
}
