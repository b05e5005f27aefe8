//! Identity of clients: pseudonyms, card tokens, CPR numbers, and the scan for leaked CPR numbers.

mod base32;
pub mod card;
pub mod cpr;
pub mod leak;
mod plain;
pub mod pseudonym;

pub use card::CardToken;
pub use cpr::{Cpr, CprError};
pub use pseudonym::{KeyError, KeyPurpose, Pseudonymizer};

/// The pattern of a pseudonym in the schemas. Code generators recognise a field for pseudonyms by it.
#[cfg(feature = "schema")]
pub const PSEUDONYM_PATTERN: &str = pseudonym::PATTERN;
/// The pattern of a card token in the schemas.
#[cfg(feature = "schema")]
pub const CARD_PATTERN: &str = card::PATTERN;
