//! Sets of codes.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use super::CodeList;

/// A set of codes of one list, stored as one bit per code. It does not compile for a list with more than 32 codes.
///
/// ```
/// use udvej::code::{CodeSet, FocusArea};
/// let mut areas: CodeSet<FocusArea> = [FocusArea::Housing, FocusArea::Housing].into_iter().collect();
/// assert_eq!(areas.len(), 1);
/// areas.insert(FocusArea::Safety);
/// assert!(areas.contains(FocusArea::Safety));
/// assert_eq!(areas.iter().collect::<Vec<_>>(), [FocusArea::Housing, FocusArea::Safety]);
/// ```
pub struct CodeSet<T> {
    bits: u32,
    list: PhantomData<T>,
}

impl<T: CodeList> CodeSet<T> {
    /// The empty set.
    pub const EMPTY: Self = Self { bits: 0, list: PhantomData };

    const FITS: () = assert!(T::ALL.len() <= u32::BITS as usize, "a set holds codes of a list of at most 32");

    #[inline]
    fn bit(code: T) -> u32 {
        let () = Self::FITS;
        1 << code.place()
    }

    /// Adds a code. Returns whether it was new.
    #[inline]
    pub fn insert(&mut self, code: T) -> bool {
        let new = !self.contains(code);
        self.bits |= Self::bit(code);
        new
    }

    /// Returns whether the set contains the code.
    #[inline]
    pub fn contains(self, code: T) -> bool {
        self.bits & Self::bit(code) != 0
    }

    /// Returns the number of codes in the set.
    #[inline]
    pub fn len(self) -> usize {
        self.bits.count_ones() as usize
    }

    /// Returns whether the set is empty.
    #[inline]
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Returns the codes of the set, in the order of the list.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |code| self.contains(*code))
    }
}

impl<T: CodeList> FromIterator<T> for CodeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(codes: I) -> Self {
        let mut set = Self::EMPTY;
        for code in codes {
            set.insert(code);
        }
        set
    }
}

impl<T: CodeList> Default for CodeSet<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

// Deriving these would require the same traits of `T`.
impl<T> Clone for CodeSet<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for CodeSet<T> {}

impl<T> PartialEq for CodeSet<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<T> Eq for CodeSet<T> {}

impl<T> PartialOrd for CodeSet<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// An arbitrary but stable order, for sorting.
impl<T> Ord for CodeSet<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bits.cmp(&other.bits)
    }
}

impl<T> Hash for CodeSet<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}

impl<T: CodeList + fmt::Debug> fmt::Debug for CodeSet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
