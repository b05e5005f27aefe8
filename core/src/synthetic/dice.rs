//! Choices that look random and follow from a seed.

use rand_pcg::Pcg64;
use rand_pcg::rand_core::{Rng, SeedableRng};

use crate::client::CardToken;
use crate::client::pseudonym::spelled;
use crate::time::{Day, Period};

/// Makes the choices of one case. The same seed and case make the same choices, on every machine.
pub(super) struct Dice(Pcg64);

impl Dice {
    pub(super) fn new(seed: u64, case: u64) -> Self {
        // An odd factor keeps the seeds of different cases apart.
        let mixed = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(17) ^ case;
        Self(Pcg64::seed_from_u64(mixed))
    }

    /// A number from 0 up to, but not including, `end`; 0 if there is none.
    pub(super) fn below(&mut self, end: i64) -> i64 {
        let end = u64::try_from(end).unwrap_or_default();
        let scaled = (u128::from(self.0.next_u64()) * u128::from(end)) >> 64;
        i64::try_from(scaled).unwrap_or_default()
    }

    /// A number between the two, both included.
    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        least + self.below(most - least + 1)
    }

    /// Whether something happens that does so in so many of a hundred cases.
    pub(super) fn percent(&mut self, percent: i64) -> bool {
        self.below(100) < percent
    }

    /// One of several; the list is not empty.
    pub(super) fn of<T: Copy>(&mut self, all: &[T], otherwise: T) -> T {
        let at = self.below(i64::try_from(all.len()).unwrap_or_default());
        usize::try_from(at).ok().and_then(|at| all.get(at)).copied().unwrap_or(otherwise)
    }

    /// A day of the period; its first one if it has none.
    pub(super) fn day_of(&mut self, period: Period) -> Day {
        period.from.shifted(self.below(period.from.days_until(period.to)))
    }

    pub(super) fn pseudonym(&mut self) -> String {
        spelled(u128::from(self.0.next_u64()) << 64 | u128::from(self.0.next_u64()))
    }

    pub(super) fn card(&mut self) -> String {
        CardToken::from_random(self.0.next_u32()).as_str().to_owned()
    }
}
