//! Crockford's base 32, in which pseudonyms and card tokens are written.

/// Crockford's base-32 alphabet. It has no I, L, O or U, which are easily confused when a text is read aloud or typed.
pub(super) const BASE32: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Returns the lowest `5 × N` bits of the number as N base-32 symbols, the highest bits first.
pub(super) fn base32<const N: usize>(number: u128) -> [char; N] {
    let mut symbols = ['0'; N];
    for (i, symbol) in symbols.iter_mut().rev().enumerate() {
        let five_bits = usize::try_from((number >> (5 * i)) & 31).unwrap_or_default();
        *symbol = BASE32.get(five_bits).copied().map_or('0', char::from);
    }
    symbols
}

/// Returns the value of a canonical base-32 symbol, or [`NO_SYMBOL`] for any other byte.
#[inline]
pub(super) fn base32_value(symbol: u8) -> u8 {
    BASE32_VALUES.get(usize::from(symbol)).copied().unwrap_or(NO_SYMBOL)
}

/// A bit that no symbol's value has.
const NO_SYMBOL: u8 = 0x80;

/// The value of each byte. A table is fast: most records contain pseudonyms or card tokens.
#[expect(clippy::indexing_slicing, reason = "computed at compile time, where a wrong index does not compile")]
static BASE32_VALUES: [u8; 256] = {
    let mut values = [NO_SYMBOL; 256];
    let mut value: u8 = 0;
    while value < 32 {
        values[BASE32[value as usize] as usize] = value;
        value += 1;
    }
    values
};

/// Returns whether every byte of the text is a symbol.
pub(super) fn is_base32(text: &str) -> bool {
    text.bytes().fold(0, |bits, symbol| bits | base32_value(symbol)) & NO_SYMBOL == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_stands_for_its_place_in_the_alphabet() {
        for symbol in 0..=u8::MAX {
            let place = BASE32.iter().position(|b| *b == symbol);
            assert_eq!(base32_value(symbol), place.map_or(NO_SYMBOL, |place| u8::try_from(place).unwrap()));
        }
    }
}
