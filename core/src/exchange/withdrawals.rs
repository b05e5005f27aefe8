//! The withdrawals of consent that count.

use super::faults::Undecoded;
use super::salvage::Withdrawal;
use crate::evidence::Facts;
use crate::record::Key;
use crate::time::Day;

/// Returns the withdrawals of consent, each with its client and its day. `counts` returns whether the record at an index
/// counts. A withdrawal that cannot be decoded always counts, as soon as its pseudonym can be read; `made` returns the day
/// on which the delivery of the text at an index was made.
pub(crate) fn withdrawals(
    facts: &Facts,
    undecoded: &[Undecoded],
    counts: impl Fn(usize) -> bool,
    made: impl Fn(usize) -> Option<Day>,
) -> Vec<(Key, Day)> {
    let records = facts.withdrawals.iter().filter(|withdrawal| counts(withdrawal.index));
    let records = records.map(|withdrawal| (withdrawal.client, withdrawal.day));
    let texts = undecoded.iter().enumerate().filter_map(|(text, undecoded)| {
        let Withdrawal { pseudonym, day } = undecoded.broken.salvage.withdrawal.as_ref()?;
        // Without a day of its own, consent was withdrawn at the latest when the delivery was made.
        Some((Key::of(pseudonym), day.or_else(|| made(text))?))
    });
    records.chain(texts).collect()
}
