//! Tokens of VIP cards.

use pyo3::prelude::*;
use udvej::client::CardToken;

use crate::text::TextArg;

/// Return a new token for a VIP card, from your own random bits.
///
/// Parameters
/// ----------
/// random_bits : int
///     Thirty bits from a cryptographic source: ``secrets.randbits(30)``. The library has no randomness.
///
/// Returns
/// -------
/// str
///     Eight base-32 symbols, two of which are check symbols.
///
/// Examples
/// --------
/// >>> import udvej
/// >>> token = udvej.card_token(123_456_789)
/// >>> len(token), udvej.check_card(token.lower()) == token
/// (8, True)
#[pyfunction]
pub(crate) fn card_token(random_bits: u32) -> String {
    CardToken::from_random(random_bits).as_str().to_owned()
}

/// Return a typed token in its canonical spelling.
///
/// Parameters
/// ----------
/// text : str
///     The token in any case, with or without hyphens or spaces, O for 0 and I or L for 1.
///
/// Returns
/// -------
/// str or None
///     The token; None if the text is not a token or is mistyped.
///
/// Examples
/// --------
/// >>> import udvej
/// >>> udvej.check_card("7G2K9QXM") is None  # a typing error
/// True
#[pyfunction]
pub(crate) fn check_card(text: TextArg<'_>) -> Option<String> {
    CardToken::typed(&text).map(|token| token.as_str().to_owned())
}
