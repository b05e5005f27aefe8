//! 128-bit keys by which texts are compared.

use std::fmt;

use twox_hash::XxHash3_128;

use crate::code::RecordType;

/// A 128-bit hash of a text: an id, a pseudonym or a card token. It replaces the text where texts are only compared for
/// equality. No collision is expected in a delivery with fewer than 10^18 texts.
///
/// The hash has no secret key, so it must not leave the library: anyone with a key could confirm a guess of its text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key {
    high: u64,
    low: u64,
}

impl Key {
    #[inline]
    pub(crate) fn of(text: &str) -> Self {
        Self::from(XxHash3_128::oneshot(text.as_bytes()))
    }

    /// Returns half of the key. Few texts share one.
    pub(crate) fn half(self) -> u64 {
        self.low
    }

    /// Returns the key of a record. Records of different types may have the same id.
    #[inline]
    pub(crate) fn of_record(record: RecordType, id: &str) -> Self {
        Self::of(id).of_type(record)
    }

    /// Returns the key of a record whose id has this key.
    pub(crate) fn of_type(self, record: RecordType) -> Self {
        let Self { high, low } = self;
        // Multiplication by an odd factor is injective, so keys of different types differ for the same id.
        Self { high: high ^ (record as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15), low }
    }
}

impl Key {
    /// Returns the key of a record of this sender. Ids are the sender's own: two senders may use the same one.
    pub(crate) fn of_sender(self, sender: Self) -> Self {
        Self { high: self.high ^ sender.high, low: self.low ^ sender.low }
    }
}

impl From<u128> for Key {
    fn from(hash: u128) -> Self {
        let [high, low] = [hash >> 64, hash & u128::from(u64::MAX)];
        Self { high: u64::try_from(high).unwrap_or_default(), low: u64::try_from(low).unwrap_or_default() }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_types_are_told_apart() {
        let ids = ["", "a", "b", "c-1", "c-2", "070761", "a-text-that-is-longer-than-sixteen-bytes"];
        let mut keys: Vec<Key> = ids
            .iter()
            .flat_map(|id| RecordType::ALL.iter().map(move |record| Key::of_record(*record, id)))
            .collect();
        keys.extend(ids.map(Key::of));
        keys.sort_unstable();
        let many = keys.len();
        keys.dedup();
        assert_eq!((many, keys.len()), (ids.len() * (RecordType::ALL.len() + 1), many));
        assert_eq!(format!("{:?}", Key::of("a")), "Key(…)");
    }
}
