//! Who a record is about, and who must not be told: pseudonyms, VIP cards, CPR numbers, leaks.

mod base32;
pub mod card;
pub mod cpr;
pub mod leak;
pub mod pseudonym;

pub use card::CardToken;
pub use cpr::{Cpr, CprError};
pub use pseudonym::{KeyError, KeyPurpose, Pseudonymizer};

/// The form of a pseudonym in a schema, by which what is generated from the schemas knows a field that holds one.
#[cfg(feature = "schema")]
pub const PSEUDONYM_PATTERN: &str = pseudonym::PATTERN;
/// The form of the token of a VIP card in a schema.
#[cfg(feature = "schema")]
pub const CARD_PATTERN: &str = card::PATTERN;
