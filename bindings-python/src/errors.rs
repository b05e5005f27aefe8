//! Exceptions are defined in Python, in `udvej.errors`, and raised from here.

use pyo3::PyErr;
use pyo3::import_exception;

import_exception!(udvej.errors, CodeListError);
import_exception!(udvej.errors, CprError);
import_exception!(udvej.errors, DayError);
import_exception!(udvej.errors, LanguageError);
import_exception!(udvej.errors, PolicyError);
import_exception!(udvej.errors, RecordError);
import_exception!(udvej.errors, SecretError);
import_exception!(udvej.errors, SettingsError);
import_exception!(udvej.errors, StrategyError);
import_exception!(udvej.errors, UnknownRuleError);
import_exception!(udvej.errors, UnreadableError);

/// Converts an error of the core to its Python exception, with the same message.
pub(crate) trait Raise {
    fn raise(&self) -> PyErr;
}

macro_rules! raise {
    ($($error:ty => $exception:ident;)+) => {$(
        impl Raise for $error {
            fn raise(&self) -> PyErr {
                $exception::new_err(self.to_string())
            }
        }
    )+};
}

raise! {
    udvej::client::CprError => CprError;
    udvej::client::KeyError => SecretError;
    udvej::exchange::DecodeError => RecordError;
    udvej::programme::StrategyError => StrategyError;
    udvej::verdict::PolicyError => PolicyError;
    udvej::synthetic::SettingsError => SettingsError;
}
