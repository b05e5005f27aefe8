//! The token on a VIP card.
//!
//! A token has eight base-32 symbols: six carry thirty random bits, two are check symbols. Read as one number of forty bits,
//! a valid token leaves the remainder 1 when divided by 1021. 1021 is prime and larger than any difference that one wrong
//! symbol, or two exchanged neighbours, can make. So each of those typing errors is detected.

use std::fmt;

use super::base32::{base32, base32_value, is_base32};

/// The pattern of a token in JSON Schema.
#[cfg(feature = "schema")]
pub(crate) const PATTERN: &str = "^[0-9A-HJKMNP-TV-Z]{8}(?![\\s\\S])";

const SYMBOLS: usize = 8;
const MODULUS: u64 = 1021;

/// The token of a VIP card. It is random, is held by the client, and does not reveal its route, its batch or the person.
///
/// ```
/// use udvej::client::CardToken;
/// let token = CardToken::from_random(123_456_789); // thirty bits from your own source of randomness
/// assert_eq!(CardToken::typed(&token.as_str().to_lowercase()), Some(token.clone()));
/// assert_eq!(CardToken::typed("7G2K9QXM"), None); // a typing error
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CardToken(String);

impl CardToken {
    /// Makes a token from thirty random bits. Higher bits are ignored. The caller provides the randomness.
    pub fn from_random(bits: u32) -> Self {
        let value = u64::from(bits) & ((1 << 30) - 1);
        let payload = (value << 10) % MODULUS;
        let check = (1 + MODULUS - payload) % MODULUS;
        Self(base32::<SYMBOLS>(u128::from((value << 10) | check)).iter().collect())
    }

    /// Parses a token typed by a person: in any case, with hyphens or spaces, with O for 0 and I or L for 1. Returns `None` if
    /// it is not a token, or the check symbols do not match.
    pub fn typed(text: &str) -> Option<Self> {
        let canonical: String = text
            .chars()
            .filter(|c| !matches!(c, '-' | ' '))
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        checks(&canonical).then_some(Self(canonical))
    }

    /// Returns the token in its canonical spelling.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for CardToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardToken(…)")
    }
}

fn number(text: &str) -> Option<u64> {
    is_well_formed(text)
        .then(|| text.bytes().fold(0, |number, symbol| (number << 5) | u64::from(base32_value(symbol))))
}

/// Returns whether the text has the form of a token, whether or not the check symbols match.
pub(crate) fn is_well_formed(text: &str) -> bool {
    text.len() == SYMBOLS && is_base32(text)
}

/// Returns whether the text is a token whose check symbols match.
pub(crate) fn checks(text: &str) -> bool {
    number(text).is_some_and(|number| number % MODULUS == 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_single_typing_error_is_caught(bits in 0_u32..1 << 30, at in 0_usize..8, to in 0_usize..32) {
            let token = CardToken::from_random(bits);
            prop_assert!(checks(token.as_str()));
            let mut typed = token.as_str().as_bytes().to_vec();
            typed[at] = crate::client::base32::BASE32[to];
            let typed = String::from_utf8(typed).unwrap();
            prop_assert_eq!(checks(&typed), typed == token.as_str());
        }

        #[test]
        fn every_exchange_of_neighbours_is_caught(bits in 0_u32..1 << 30, at in 0_usize..7) {
            let token = CardToken::from_random(bits);
            let mut typed = token.as_str().as_bytes().to_vec();
            typed.swap(at, at + 1);
            let typed = String::from_utf8(typed).unwrap();
            prop_assert_eq!(checks(&typed), typed == token.as_str());
        }
    }
}
