//! Finds hashes that occur more than once.

use foldhash::HashSet;

/// Bits per hash: enough that few hashes share a bit.
const BITS: usize = 16;

/// Returns the indices of the hashes that occur more than once, in ascending order. `count` is the number of
/// hashes.
///
/// A set of all hashes would not fit in the processor's cache. So each hash first sets a bit. Only hashes whose
/// bit was set more than once are compared exactly.
pub(crate) fn repeated(count: usize, hashes: impl Iterator<Item = u64> + Clone) -> Vec<usize> {
    let (mut seen, mut repeats) = (Bits::for_hashes(count), Bits::for_hashes(count));
    hashes.clone().for_each(|hash| {
        if seen.take(hash) {
            repeats.take(hash);
        }
    });
    let suspects: Vec<(usize, u64)> = hashes.enumerate().filter(|(_, hash)| repeats.has(*hash)).collect();
    let mut known = HashSet::default();
    let twice: HashSet<u64> =
        suspects.iter().map(|(_, hash)| *hash).filter(|hash| !known.insert(*hash)).collect();
    suspects.into_iter().filter(|(_, hash)| twice.contains(hash)).map(|(place, _)| place).collect()
}

/// A bit set whose size is a power of two. Each hash maps to one bit, which few others share.
struct Bits(Vec<u64>);

impl Bits {
    /// Returns a bit set for `count` hashes, with no bit set.
    fn for_hashes(count: usize) -> Self {
        let bits = count.saturating_mul(BITS).next_power_of_two();
        Self(vec![0; bits.div_ceil(64)])
    }

    /// Returns the index of the word that holds the bit of a hash, and a mask with this bit alone.
    fn of(&self, hash: u64) -> (usize, u64) {
        // The number of words is a power of two.
        let word = (hash >> 6) & (self.0.len() as u64).wrapping_sub(1);
        (usize::try_from(word).unwrap_or_default(), 1 << (hash & 63))
    }

    /// Sets the bit of a hash. Returns whether it was already set.
    fn take(&mut self, hash: u64) -> bool {
        let (word, bit) = self.of(hash);
        let Some(word) = self.0.get_mut(word) else { return false };
        let taken = *word & bit != 0;
        *word |= bit;
        taken
    }

    /// Returns whether the bit of a hash is set.
    fn has(&self, hash: u64) -> bool {
        let (word, bit) = self.of(hash);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_hash_with_an_equal_is_found(hashes in proptest::collection::vec(prop_oneof![0_u64..40, any::<u64>()], 0..60)) {
            let comes_again = |place: &usize| hashes.iter().filter(|other| **other == hashes[*place]).count() > 1;
            let expected: Vec<usize> = (0..hashes.len()).filter(comes_again).collect();
            prop_assert_eq!(repeated(hashes.len(), hashes.iter().copied()), expected);
        }
    }
}
