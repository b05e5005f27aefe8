//! Which of count hashes come more than once.

use foldhash::HashSet;

/// How count bits there are for each hash: enough that few of them fall together.
const BITS: usize = 16;

/// The places of those among so count hashes that come more than once, in their order.
///
/// A set of all of them would be too large to stay near the processor. So each first takes a bit; only those whose bit was
/// taken more than once are looked at again.
pub(crate) fn repeated(count: usize, hashes: impl Iterator<Item = u64> + Clone) -> Vec<usize> {
    let (mut once, mut again) = (Bits::for_hashes(count), Bits::for_hashes(count));
    hashes.clone().for_each(|hash| {
        if once.take(hash) {
            again.take(hash);
        }
    });
    let suspects: Vec<(usize, u64)> = hashes.enumerate().filter(|(_, hash)| again.has(*hash)).collect();
    let mut known = HashSet::default();
    let twice: HashSet<u64> =
        suspects.iter().map(|(_, hash)| *hash).filter(|hash| !known.insert(*hash)).collect();
    suspects.into_iter().filter(|(_, hash)| twice.contains(hash)).map(|(place, _)| place).collect()
}

/// As count bits as some power of two. A hash stands for one of them, and shares it with few others.
struct Bits(Vec<u64>);

impl Bits {
    /// Bits for so count hashes, none of which has taken its own yet.
    fn for_hashes(count: usize) -> Self {
        let bits = count.saturating_mul(BITS).next_power_of_two();
        Self(vec![0; bits.div_ceil(64)])
    }

    /// Where the bit of a hash stands: the word, and the word with this bit alone.
    fn of(&self, hash: u64) -> (usize, u64) {
        // The words are as count as some power of two.
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

    /// Whether the bit of a hash is taken.
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
            let comes_again = |place: &usize| hashes.iter().filter(|other| **other == hashes[*place]).count() > 1;
            let expected: Vec<usize> = (0..hashes.len()).filter(comes_again).collect();
            prop_assert_eq!(repeated(hashes.len(), hashes.iter().copied()), expected);
        }
    }
}
