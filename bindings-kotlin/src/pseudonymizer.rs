//! Keyed pseudonyms.

use std::fmt;
use std::sync::Arc;

use udvej::client::{Cpr, KeyPurpose};
use zeroize::Zeroizing;

use crate::error::UdvejError;
use crate::generated::masked::Pseudonym;

/// Makes pseudonyms under one derived key. The key is wiped from memory on closing and never shown.
///
/// A pseudonym is the first 128 bits of HMAC-SHA-256, as 26 base-32 characters, under a key that HKDF-SHA-256
/// derives from the master secret. There is no function here that hashes a CPR number without a key: all CPR
/// numbers can be tried in minutes.
#[derive(uniffi::Object)]
#[uniffi::export(Debug)]
pub struct Pseudonymizer {
    inner: udvej::client::Pseudonymizer,
}

impl fmt::Debug for Pseudonymizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

#[uniffi::export]
impl Pseudonymizer {
    /// Derives the key for a purpose from a master secret of at least 32 random bytes; a shorter one is a
    /// `ShortMaster`.
    ///
    /// The key epoch starts afresh when it changes, for example `2013`. The project, the recipient and the
    /// purpose say what the key is for: the same client has unrelated pseudonyms under different ones. Wipe
    /// the array after the call.
    #[uniffi::constructor]
    pub fn new(
        master: Vec<u8>,
        epoch: String,
        project: String,
        recipient: String,
        purpose: String,
    ) -> Result<Arc<Self>, UdvejError> {
        let master = Zeroizing::new(master);
        let purpose = KeyPurpose { epoch, project, recipient, purpose };
        let inner = udvej::client::Pseudonymizer::new(&master, &purpose)?;
        Ok(Arc::new(Self { inner }))
    }

    /// A public name of the key, ten base-32 characters, for the header of a delivery. Two senders who share
    /// a key share its id; the id reveals nothing about the key.
    pub fn key_id(&self) -> String {
        self.inner.key_id().to_owned()
    }

    /// The pseudonym of the client with this CPR number: the same from every sender who shares the key. Ten
    /// digits are read, with or without a hyphen or space after the sixth; anything else is a `NotACpr`, whose
    /// message does not repeat it.
    pub fn of_cpr(&self, cpr: String) -> Result<Pseudonym, UdvejError> {
        let cpr = Cpr::parse(&Zeroizing::new(cpr))?;
        Ok(Pseudonym(self.inner.of_cpr(&cpr)))
    }

    /// The pseudonym of the client whose case record keeps this random secret of 16 bytes; another length is
    /// a `WrongSecret`. Once the secret is deleted, nobody can derive the pseudonym again.
    pub fn of_secret(&self, secret: Vec<u8>) -> Result<Pseudonym, UdvejError> {
        let secret = Zeroizing::new(secret);
        let Ok(secret) = <&[u8; 16]>::try_from(secret.as_slice()) else {
            return Err(UdvejError::WrongSecret { length: secret.len() });
        };
        Ok(Pseudonym(self.inner.of_secret(secret)))
    }
}
