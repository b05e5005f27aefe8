//! Keyed pseudonyms.

use pyo3::prelude::*;
use udvej::client::{Cpr, KeyPurpose, Pseudonymizer};

use crate::errors::{Raise, SecretError};
use crate::text::TextArg;

/// Makes pseudonyms under one key, derived from a master secret for one purpose.
///
/// The same client has unrelated pseudonyms under different purposes. The key is never shown, and is wiped
/// from memory when the object goes; the master secret that you pass in stays yours to keep safe.
///
/// Parameters
/// ----------
/// master : bytes
///     The master secret: at least 32 random bytes.
/// epoch : str
///     The key epoch, such as ``"2013"``. Change it to start afresh.
/// project : str
///     The project, such as ``"exit"``.
/// recipient : str
///     Who receives the pseudonyms.
/// purpose : str
///     What they are used for.
///
/// Raises
/// ------
/// SecretError
///     If the master secret is shorter than 32 bytes.
///
/// Examples
/// --------
/// >>> from udvej import Pseudonymizer
/// >>> make = Pseudonymizer(bytes(range(32)), epoch="2013", project="exit", recipient="sfi", purpose="evaluation")
/// >>> len(make.of_cpr("070761-4285"))
/// 26
#[pyclass(name = "Pseudonymizer", module = "udvej._udvej", frozen)]
pub(crate) struct PyPseudonymizer {
    inner: Pseudonymizer,
}

#[pymethods]
impl PyPseudonymizer {
    #[new]
    #[pyo3(signature = (master, *, epoch, project, recipient, purpose))]
    fn new(
        master: &[u8],
        epoch: String,
        project: String,
        recipient: String,
        purpose: String,
    ) -> PyResult<Self> {
        let purpose = KeyPurpose { epoch, project, recipient, purpose };
        Pseudonymizer::new(master, &purpose).map(|inner| Self { inner }).map_err(|error| error.raise())
    }

    /// The public name of the key, for the header of a delivery. It reveals nothing about the key.
    #[getter]
    fn key_id(&self) -> &str {
        self.inner.key_id()
    }

    /// The pseudonym of the client with a CPR number: the same from every sender who shares the key.
    ///
    /// Parameters
    /// ----------
    /// text : str
    ///     Ten digits, with or without a hyphen or space after the sixth.
    ///
    /// Returns
    /// -------
    /// str
    ///     26 base-32 characters.
    ///
    /// Raises
    /// ------
    /// CprError
    ///     If the text is not a CPR number. The message does not repeat it.
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Pseudonymizer
    /// >>> make = Pseudonymizer(bytes(32), epoch="2013", project="exit", recipient="sfi", purpose="evaluation")
    /// >>> make.of_cpr("070761-4285") == make.of_cpr("0707614285")
    /// True
    fn of_cpr(&self, text: TextArg<'_>) -> PyResult<String> {
        Cpr::parse(&text).map(|cpr| self.inner.of_cpr(&cpr)).map_err(|error| error.raise())
    }

    /// The pseudonym of the client whose case record keeps a random secret.
    ///
    /// Once the secret is deleted, nobody can derive the pseudonym again.
    ///
    /// Parameters
    /// ----------
    /// secret : bytes
    ///     The secret: 16 random bytes.
    ///
    /// Returns
    /// -------
    /// str
    ///     26 base-32 characters.
    ///
    /// Raises
    /// ------
    /// SecretError
    ///     If the secret does not have 16 bytes.
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Pseudonymizer
    /// >>> make = Pseudonymizer(bytes(32), epoch="2013", project="exit", recipient="sfi", purpose="evaluation")
    /// >>> len(make.of_secret(bytes(16)))
    /// 26
    fn of_secret(&self, secret: &[u8]) -> PyResult<String> {
        let wrong = || {
            SecretError::new_err(format!("the secret has {} bytes: it needs 16 random bytes", secret.len()))
        };
        secret.try_into().map(|secret| self.inner.of_secret(secret)).map_err(|_| wrong())
    }

    fn __repr__(&self) -> String {
        format!("<Pseudonymizer key_id='{}'>", self.inner.key_id())
    }
}
