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
    // Each run of letters skips one more of I, L, O and U.
    let value = match symbol {
        b'0'..=b'9' => symbol - b'0',
        b'A'..=b'H' => symbol - b'A' + 10,
        b'J' | b'K' => symbol - b'J' + 18,
        b'M' | b'N' => symbol - b'M' + 20,
        b'P'..=b'T' => symbol - b'P' + 22,
        b'V'..=b'Z' => symbol - b'V' + 27,
        _ => return None,
    };
    Some(u64::from(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_stands_for_its_place_in_the_alphabet() {
        for symbol in 0..=u8::MAX {
            let place = BASE32.iter().position(|b| *b == symbol);
            assert_eq!(base32_value(symbol), place.map(|place| u64::try_from(place).unwrap()));
        }
    }
}
