//! How a contact refers to its client.

use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use udvej::record::ClientRef;

use crate::literal::{LITERAL, Literal, Text, element};
use crate::view::Show;

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
        format!("<ClientRef state='{}'>", state(self))
    }
}

/// The states of anonymity.
struct State;

impl Literal for State {
    const TYPE: PyStaticExpr = PyStaticExpr::Subscript {
        value: &LITERAL,
        slice: &PyStaticExpr::Tuple { elts: &[element("anonymous"), element("card"), element("pseudonym")] },
    };
}

fn state(client: &ClientRef) -> &'static str {
    match client {
        ClientRef::Anonymous => "anonymous",
        ClientRef::Card { .. } => "card",
        ClientRef::Pseudonymous { .. } => "pseudonym",
    }
}

#[pymethods]
impl PyClientRef {
    /// The state: ``anonymous``, ``card`` (a card links contacts) or ``pseudonym``.
    #[getter]
    fn state(&self) -> Text<State> {
        Text::new(state(&self.inner))
    }

    /// The token on the card, if the state is ``card``.
    #[getter]
    fn card(&self) -> Option<&str> {
        match &self.inner {
            ClientRef::Card { token } => Some(token),
            ClientRef::Anonymous | ClientRef::Pseudonymous { .. } => None,
        }
    }

    /// The pseudonym, if the state is ``pseudonym``.
    #[getter]
    fn pseudonym(&self) -> Option<&str> {
        match &self.inner {
            ClientRef::Pseudonymous { pseudonym } => Some(pseudonym),
            ClientRef::Anonymous | ClientRef::Card { .. } => None,
        }
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
