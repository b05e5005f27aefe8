//! Pseudo-random choices that follow from a seed.

use rand_pcg::Pcg64;
use rand_pcg::rand_core::{Rng, SeedableRng};

use crate::client::CardToken;
use crate::client::pseudonym::spelled;
use crate::time::{Day, Period};

/// Makes the choices of one group. The same seed and group give the same choices on every machine.
pub(super) struct Dice {
    random: Pcg64,
    /// The number that the token of the group's card is made from.
    card: u32,
}

impl Dice {
    pub(super) fn new(seed: u64, group: u64) -> Self {
        // An odd factor keeps the seeds of different groups apart.
        let spread = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(17);
        // A card belongs to one client. Tokens are short, so random ones would collide among a million. Odd
        // factors and shifts are a bijection, so every group gets a different one.
        let low = |number: u64| u32::try_from(number & u64::from(u32::MAX)).unwrap_or_default();
        let number = low(group).wrapping_mul(0x9e37_79b1);
        let card = (number ^ (number >> 15)).wrapping_mul(0x85eb_ca77) ^ low(spread);
        Self { random: Pcg64::seed_from_u64(spread ^ group), card }
    }

    /// Returns a number from 0 up to, but not including, `end`. Returns 0 if `end` is not positive.
    pub(super) fn below(&mut self, end: i64) -> i64 {
        let end = u64::try_from(end).unwrap_or_default();
        let scaled = (u128::from(self.random.next_u64()) * u128::from(end)) >> 64;
        i64::try_from(scaled).unwrap_or_default()
    }

    /// Returns a number from `least` to `most`, both included.
    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        least + self.below(most - least + 1)
    }

    /// Returns true with this probability in percent.
    pub(super) fn percent(&mut self, percent: i64) -> bool {
        self.below(100) < percent
    }

    /// Returns one of the values, or `otherwise` if there are none.
    pub(super) fn of<T: Copy>(&mut self, all: &[T], otherwise: T) -> T {
        let at = self.below(i64::try_from(all.len()).unwrap_or_default());
        usize::try_from(at).ok().and_then(|at| all.get(at)).copied().unwrap_or(otherwise)
    }

    /// Returns a day of the period, or its first day if the period is empty.
    pub(super) fn day_of(&mut self, period: Period) -> Day {
        period.from().shifted(self.below(period.from().days_until(period.to())))
    }

    pub(super) fn pseudonym(&mut self) -> String {
        spelled(u128::from(self.random.next_u64()) << 64 | u128::from(self.random.next_u64()))
    }

    /// Returns the token of the group's card. No other group has it.
    pub(super) fn card(&self) -> String {
        CardToken::from_random(self.card).as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_group_has_a_card_of_its_own() {
        for seed in [0, 7, u64::MAX] {
            let cards: HashSet<String> = (0..200_000).map(|group| Dice::new(seed, group).card()).collect();
            assert_eq!(cards.len(), 200_000);
        }
    }
}
