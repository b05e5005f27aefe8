//! Keyed pseudonyms.
//!
//! A pseudonym is the first 128 bits of HMAC-SHA-256, under a key that HKDF-SHA-256 derives from a master secret. No function
//! here hashes a CPR number without a key, because all CPR numbers can be tried in minutes. Source: the manual, section 5.

use std::fmt;

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::base32::{base32, is_base32};
use super::cpr::Cpr;

/// The pattern of a pseudonym in JSON Schema. 26 symbols have room for 130 bits, so the first symbol is at most 7.
#[cfg(feature = "schema")]
pub(crate) const PATTERN: &str = "^[0-7][0-9A-HJKMNP-TV-Z]{25}(?![\\s\\S])";

const SYMBOLS: usize = 26;
const SHORTEST_SECRET: usize = 32;

/// The purpose that a key is derived for. The same client has unrelated pseudonyms under different purposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPurpose {
    /// The key epoch, for example `2013`. Change it to get new pseudonyms. It is HKDF's salt.
    pub epoch: String,
    /// The project, for example `exit`.
    pub project: String,
    /// The recipient of the pseudonyms, for example `sfi`.
    pub recipient: String,
    /// What they are used for, for example `evaluation`.
    pub purpose: String,
}

/// The master secret is too short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the master secret has {length} bytes: it needs at least 32 random bytes")]
pub struct KeyError {
    /// The length of the secret, in bytes.
    pub length: usize,
}

/// Makes pseudonyms with one derived key. The key is never shown, and is wiped from memory on drop.
///
/// ```
/// use udvej::client::{Cpr, KeyPurpose, Pseudonymizer};
/// let purpose = KeyPurpose {
///     epoch: "2013".into(), project: "exit".into(), recipient: "sfi".into(), purpose: "evaluation".into(),
/// };
/// let pseudonymizer = Pseudonymizer::new(&[7; 32], &purpose)?;
/// let cpr = Cpr::parse("070761-4285")?;
/// assert_eq!(pseudonymizer.of_cpr(&cpr).len(), 26);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Pseudonymizer {
    key: Zeroizing<[u8; 32]>,
    key_id: String,
}

impl Pseudonymizer {
    /// Derives the key for a purpose from a master secret of at least 32 random bytes.
    ///
    /// HKDF's `info` is the project, the recipient and the purpose, each as its length in bytes (32 bits,
    /// big-endian) followed by its UTF-8 text.
    pub fn new(master: &[u8], purpose: &KeyPurpose) -> Result<Self, KeyError> {
        if master.len() < SHORTEST_SECRET {
            return Err(KeyError { length: master.len() });
        }
        let mut info = Vec::new();
        for part in [&purpose.project, &purpose.recipient, &purpose.purpose] {
            info.extend(u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
            info.extend(part.as_bytes());
        }
        let hkdf = Hkdf::<Sha256>::new(Some(purpose.epoch.as_bytes()), master);
        let too_long = |_| KeyError { length: master.len() };
        let mut key = Zeroizing::new([0; 32]);
        hkdf.expand(&info, key.as_mut()).map_err(too_long)?;
        let mut id = [0; 16];
        info.extend(b"key id");
        hkdf.expand(&info, &mut id).map_err(too_long)?;
        let key_id = base32::<10>(u128::from_be_bytes(id) >> 78).iter().collect();
        Ok(Self { key, key_id })
    }

    /// Returns the public id of the key, ten base-32 characters, for the header of a delivery. Senders who share a key have the
    /// same id. The id does not reveal the key.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// Returns the pseudonym of the client with this CPR number. All senders who share the key get the same one.
    pub fn of_cpr(&self, cpr: &Cpr) -> String {
        self.of(cpr.digits())
    }

    /// Returns the pseudonym of the client whose case record holds this random secret. Once the secret is deleted, nobody can
    /// derive the pseudonym again.
    pub fn of_secret(&self, secret: &[u8; 16]) -> String {
        self.of(secret)
    }

    fn of(&self, input: &[u8]) -> String {
        // Never fails: HMAC accepts keys of any length.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.key.as_slice()) else {
            return String::new();
        };
        mac.update(input);
        let tag = mac.finalize().into_bytes();
        let first_128_bits = tag.iter().take(16).fold(0_u128, |n, byte| (n << 8) | u128::from(*byte));
        spelled(first_128_bits)
    }
}

/// Returns the number in the spelling of a pseudonym.
pub(crate) fn spelled(number: u128) -> String {
    base32::<SYMBOLS>(number).iter().collect()
}

impl fmt::Debug for Pseudonymizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pseudonymizer").field("key_id", &self.key_id).finish_non_exhaustive()
    }
}

/// Returns whether the text has the form of a pseudonym.
pub(crate) fn is_well_formed(text: &str) -> bool {
    text.len() == SYMBOLS
        && is_base32(text)
        && text.bytes().next().is_some_and(|b| (b'0'..=b'7').contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn purpose(recipient: &str) -> KeyPurpose {
        let text = |s: &str| s.to_owned();
        KeyPurpose {
            epoch: text("2013"),
            project: text("exit"),
            recipient: text(recipient),
            purpose: text("p"),
        }
    }

    #[test]
    fn purposes_do_not_share_pseudonyms() {
        let cpr = Cpr::parse("0707614285").unwrap();
        let sfi = Pseudonymizer::new(&[7; 32], &purpose("sfi")).unwrap();
        let kcp = Pseudonymizer::new(&[7; 32], &purpose("kcp")).unwrap();
        assert_ne!(sfi.of_cpr(&cpr), kcp.of_cpr(&cpr));
        assert_ne!(sfi.key_id(), kcp.key_id());
        assert!(is_well_formed(&sfi.of_cpr(&cpr)));
    }

    #[test]
    fn a_short_secret_is_refused_and_the_key_is_not_shown() {
        assert_eq!(Pseudonymizer::new(&[7; 31], &purpose("sfi")).unwrap_err().length, 31);
        let shown = format!("{:?}", Pseudonymizer::new(&[7; 32], &purpose("sfi")).unwrap());
        assert!(shown.starts_with("Pseudonymizer { key_id") && !shown.contains("key: "), "{shown}");
    }
}
