//! What tells one text from another, in 16 bytes.

use std::fmt;

use twox_hash::XxHash3_128;

use crate::code::RecordType;

/// Stands for a text (an id, a pseudonym, the token of a card) where texts are only asked whether they are the same: a
/// hash of 128 bits. Two texts of a delivery with the same one are not expected before it has 10^18 of them.
///
/// It is the same everywhere, so it must not leave the library: whoever guesses a text could tell that it is right.
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

    /// Half of it: few texts share one.
    pub(crate) fn half(self) -> u64 {
        self.low
    }

    /// The key of a record: other types have ids of their own.
    #[inline]
    pub(crate) fn of_record(record: RecordType, id: &str) -> Self {
        let Self { high, low } = Self::of(id);
        // An odd factor keeps the types apart whatever the id.
        Self { high: high ^ (record as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15), low }
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
