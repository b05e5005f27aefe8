//! Which of many hashes come more than once.

use foldhash::HashSet;

/// How many bits there are for each hash: enough that few of them fall together.
const BITS: usize = 16;

/// Of so many hashes those that come more than once.
///
/// A set of all of them would be too large to stay near the processor. So each first takes a bit; only those whose bit was
/// taken more than once are put into a set.
pub(crate) fn repeated(many: usize, hashes: impl Iterator<Item = u64> + Clone) -> HashSet<u64> {
    let bits = many.saturating_mul(BITS).next_power_of_two();
    let (mut once, mut again) = (Bits::new(bits), Bits::new(bits));
    for hash in hashes.clone() {
        if once.take(hash) {
            again.take(hash);
        }
    }
    let mut known = HashSet::default();
    hashes.filter(|hash| again.has(*hash) && !known.insert(*hash)).collect()
}

/// As many bits as some power of two. A hash stands for one of them.
struct Bits(Vec<u64>);

impl Bits {
    fn new(bits: usize) -> Self {
        Self(vec![0; bits.div_ceil(64)])
    }

    /// Where the bit of a hash stands: the word, and the word with this bit alone.
    fn of(&self, hash: u64) -> (usize, u64) {
        // The words are as many as some power of two.
        let word = (hash >> 6) & (self.0.len() as u64).wrapping_sub(1);
        (usize::try_from(word).unwrap_or_default(), 1 << (hash & 63))
    }

    /// Takes the bit of a hash; tells whether it was taken before.
    fn take(&mut self, hash: u64) -> bool {
        let (word, bit) = self.of(hash);
        let Some(word) = self.0.get_mut(word) else { return false };
        let taken = *word & bit != 0;
        *word |= bit;
        taken
    }

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
        fn they_are_those_that_another_is_equal_to(hashes in proptest::collection::vec(prop_oneof![0_u64..40, any::<u64>()], 0..60)) {
            let expected = hashes.iter().copied().filter(|hash| hashes.iter().filter(|other| *other == hash).count() > 1);
            prop_assert_eq!(repeated(hashes.len(), hashes.iter().copied()), expected.collect::<HashSet<_>>());
        }
    }
}
