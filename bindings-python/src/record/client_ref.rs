//! How a contact refers to its client.

use std::sync::LazyLock;

use arrow_array::ArrayRef;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use udvej::record::ClientRef;

use crate::codes::{CodeList, texts};
use crate::literal::{LITERAL, Literal, Text, element};
use crate::view::Show;

/// The alternatives that hold a value, as separate options.
pub(crate) trait ClientParts {
    fn card(&self) -> Option<&str>;
    fn pseudonym(&self) -> Option<&str>;
}

impl ClientParts for ClientRef {
    fn card(&self) -> Option<&str> {
        match self {
            Self::Card { token } => Some(token),
            Self::Anonymous | Self::Pseudonymous { .. } => None,
        }
    }

    fn pseudonym(&self) -> Option<&str> {
        match self {
            Self::Pseudonymous { pseudonym } => Some(pseudonym),
            Self::Anonymous | Self::Card { .. } => None,
        }
    }
}

/// The state of anonymity that a contact was made in.
///
/// Its ``repr`` shows the state, not the token or the pseudonym.
#[pyclass(name = "ClientRef", module = "udvej._udvej", frozen, eq)]
#[derive(PartialEq)]
pub(crate) struct PyClientRef {
    inner: ClientRef,
}

impl Show for ClientRef {
    type Out = PyClientRef;

    fn show(&self) -> PyClientRef {
        PyClientRef { inner: self.clone() }
    }

    fn brief(&self) -> String {
        format!("<ClientRef state='{}'>", ClientState::from(self).text())
    }
}

/// The states of anonymity.
#[derive(Clone, Copy)]
pub(crate) enum ClientState {
    Anonymous,
    Card,
    Pseudonym,
}

impl From<&ClientRef> for ClientState {
    fn from(client: &ClientRef) -> Self {
        match client {
            ClientRef::Anonymous => Self::Anonymous,
            ClientRef::Card { .. } => Self::Card,
            ClientRef::Pseudonymous { .. } => Self::Pseudonym,
        }
    }
}

impl Literal for ClientState {
    const TYPE: PyStaticExpr = PyStaticExpr::Subscript {
        value: &LITERAL,
        slice: &PyStaticExpr::Tuple { elts: &[element("anonymous"), element("card"), element("pseudonym")] },
    };
}

impl CodeList for ClientState {
    const NAME: &'static str = "client_state";
    const ALL: &'static [Self] = &[Self::Anonymous, Self::Card, Self::Pseudonym];

    fn place(self) -> i8 {
        self as i8
    }

    fn text(self) -> &'static str {
        match self {
            Self::Anonymous => "anonymous",
            Self::Card => "card",
            Self::Pseudonym => "pseudonym",
        }
    }

    fn texts() -> ArrayRef {
        static TEXTS: LazyLock<ArrayRef> = LazyLock::new(|| texts(ClientState::ALL));
        TEXTS.clone()
    }
}

#[pymethods]
impl PyClientRef {
    /// The state: ``anonymous``, ``card`` (a card links contacts) or ``pseudonym``.
    #[getter]
    fn state(&self) -> Text<ClientState> {
        Text::new(ClientState::from(&self.inner).text())
    }

    /// The token on the card, if the state is ``card``.
    #[getter]
    fn card(&self) -> Option<&str> {
        ClientParts::card(&self.inner)
    }

    /// The pseudonym, if the state is ``pseudonym``.
    #[getter]
    fn pseudonym(&self) -> Option<&str> {
        ClientParts::pseudonym(&self.inner)
    }

    /// Whether the administration knows who the client is.
    #[getter]
    fn is_known(&self) -> bool {
        self.inner.is_known()
    }

    fn __repr__(&self) -> String {
        self.inner.brief()
    }
}
