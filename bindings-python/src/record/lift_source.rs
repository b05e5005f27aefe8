//! What a client who lifts anonymity was known by.

use pyo3::prelude::*;
use udvej::record::LiftSource;

use crate::view::Show;

/// The alternatives, as separate options.
pub(crate) trait LiftParts {
    fn card(&self) -> Option<&str>;
    fn contact(&self) -> Option<&str>;
}

impl LiftParts for LiftSource {
    fn card(&self) -> Option<&str> {
        match self {
            Self::Card(token) => Some(token),
            Self::Contact(_) => None,
        }
    }

    fn contact(&self) -> Option<&str> {
        match self {
            Self::Contact(id) => Some(id),
            Self::Card(_) => None,
        }
    }
}

/// What a client who lifts anonymity was known by until then: a card, or a single contact.
///
/// Its ``repr`` does not show the token.
#[pyclass(name = "LiftSource", module = "udvej._udvej", frozen, eq)]
#[derive(PartialEq)]
pub(crate) struct PyLiftSource {
    inner: LiftSource,
}

impl Show for LiftSource {
    type Out = PyLiftSource;

    fn show(&self) -> PyLiftSource {
        PyLiftSource { inner: self.clone() }
    }

    fn brief(&self) -> String {
        match self {
            Self::Card(_) => "<LiftSource card=…>".into(),
            Self::Contact(id) => format!("<LiftSource contact={}>", id.brief()),
        }
    }
}

#[pymethods]
impl PyLiftSource {
    /// The token of the card, if it was a card.
    #[getter]
    fn card(&self) -> Option<&str> {
        LiftParts::card(&self.inner)
    }

    /// The id of the contact, if it was a single anonymous contact.
    #[getter]
    fn contact(&self) -> Option<&str> {
        LiftParts::contact(&self.inner)
    }

    fn __repr__(&self) -> String {
        self.inner.brief()
    }
}
