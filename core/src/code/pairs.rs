//! Sets of pairs of codes.

use std::fmt;
use std::marker::PhantomData;

use super::CodeList;

/// A set of pairs of codes, one from each of two lists, stored as one bit per pair. It does not compile for lists with more
/// than 64 pairs.
///
/// ```
/// use udvej::code::{CodePairs, Instrument, Wave};
/// let mut measured = CodePairs::<Wave, Instrument>::default();
/// measured.insert(Wave::Start, Instrument::Who5);
/// assert!(measured.contains(Wave::Start, Instrument::Who5));
/// assert!(!measured.contains(Wave::End, Instrument::Who5));
/// ```
pub struct CodePairs<A, B> {
    bits: u64,
    lists: PhantomData<(A, B)>,
}

impl<A: CodeList, B: CodeList> CodePairs<A, B> {
    const FITS: () =
        assert!(A::ALL.len() * B::ALL.len() <= u64::BITS as usize, "a set holds at most 64 pairs");

    #[inline]
    fn bit(first: A, second: B) -> u64 {
        let () = Self::FITS;
        1 << (first.place() * B::ALL.len() + second.place())
    }

    /// Adds a pair.
    #[inline]
    pub fn insert(&mut self, first: A, second: B) {
        self.bits |= Self::bit(first, second);
    }

    /// Returns whether the set contains the pair.
    #[inline]
    pub fn contains(self, first: A, second: B) -> bool {
        self.bits & Self::bit(first, second) != 0
    }
}

impl<A, B> Default for CodePairs<A, B> {
    fn default() -> Self {
        Self { bits: 0, lists: PhantomData }
    }
}

impl<A, B> Clone for CodePairs<A, B> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A, B> Copy for CodePairs<A, B> {}

impl<A: CodeList + fmt::Debug, B: CodeList + fmt::Debug> fmt::Debug for CodePairs<A, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs = A::ALL.iter().flat_map(|first| B::ALL.iter().map(move |second| (*first, *second)));
        f.debug_set().entries(pairs.filter(|(first, second)| self.contains(*first, *second))).finish()
    }
}
