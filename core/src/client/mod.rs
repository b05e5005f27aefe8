//! Who a record is about, and who must not be told: pseudonyms, VIP cards, CPR numbers, leaks.

pub mod card;
pub mod cpr;
pub mod leak;
pub mod pseudonym;

pub use card::CardToken;
pub use cpr::{Cpr, CprError};
pub use pseudonym::{KeyError, KeyPurpose, Pseudonymizer};

/// Crockford's base-32 alphabet: no I, L, O or U, so that what is read aloud is typed right.
const BASE32: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The lowest `5 × N` bits of the number as N base-32 symbols, the highest first.
fn base32<const N: usize>(number: u128) -> [char; N] {
    let mut symbols = ['0'; N];
    for (i, symbol) in symbols.iter_mut().rev().enumerate() {
        let five_bits = usize::try_from((number >> (5 * i)) & 31).unwrap_or_default();
        *symbol = BASE32.get(five_bits).copied().map_or('0', char::from);
    }
    symbols
}

/// The number that one canonical base-32 symbol stands for.
fn base32_value(symbol: u8) -> Option<u64> {
    BASE32.iter().position(|b| *b == symbol).and_then(|i| u64::try_from(i).ok())
}
