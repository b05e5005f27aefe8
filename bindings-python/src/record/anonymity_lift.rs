//! A lifting of anonymity.

use pyo3::prelude::*;
use udvej::code::RecordStatus;
use udvej::record::{AnonymityLift, LiftSource, Record};
use udvej::time::Day;

use super::{decode, other_type};
use crate::text::TextArg;
use crate::view::{Show, view};

view! {
    /// A client lifts anonymity: an event of its own, dated, with consent (ophævelse af anonymitet).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import AnonymityLift
    /// >>> lift = AnonymityLift.from_json('''{
    /// ...     "record": "anonymity_lift", "id": "l-1", "revision": 1, "status": "active", "day": "2010-03-01",
    /// ...     "municipality": "0101", "from": {"contact": "c-1"}, "pseudonym": "0123456789ABCDEFGHJKMNPQRS",
    /// ...     "consent_day": "2010-03-01"
    /// ... }''')
    /// >>> lift.from_.contact
    /// 'c-1'
    /// >>> lift
    /// <AnonymityLift id='l-1' revision=1 status='active' day=2010-03-01>
    "AnonymityLift" PyAnonymityLift(AnonymityLift) in repr: id revision status day {
    /// The sender's id of the event, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The day anonymity was lifted.
    day: Day,
    /// The municipality it was lifted in, four digits.
    municipality: String,
    /// What the client was known by until then.
    #[pyo3(name = "from_")]
    from: LiftSource,
    /// The client's pseudonym from then on.
    pseudonym: String,
    /// The day the client consented to lifting; without it there is no lifting.
    consent_day: Option<Day>,
    /// Whether the client's earlier anonymous contacts are linked to the pseudonym.
    links_earlier: bool,
    /// The day the client consented to that as well.
    link_consent_day: Option<Day>,
    }
    methods {
        /// Read a lifting of anonymity from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "anonymity_lift"``.
        ///
        /// Returns
        /// -------
        /// AnonymityLift
        ///     The event.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a lifting of anonymity. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import AnonymityLift
        /// >>> AnonymityLift.from_json('{"record": "anonymity_lift", "cpr": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `cpr` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::AnonymityLift(inner) => Ok(Self { inner }),
                other => Err(other_type("anonymity_lift", &other)),
            }
        }

        /// The event as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import AnonymityLift
        /// >>> line = ('{"record":"anonymity_lift","id":"l-1","revision":1,"status":"active",'
        /// ...         '"day":"2010-03-01","municipality":"0101","from":{"contact":"c-1"},'
        /// ...         '"pseudonym":"0123456789ABCDEFGHJKMNPQRS","consent_day":"2010-03-01"}')
        /// >>> AnonymityLift.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::AnonymityLift(self.inner.clone()).to_json()
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
        match &self.inner {
            LiftSource::Card(token) => Some(token),
            LiftSource::Contact(_) => None,
        }
    }

    /// The id of the contact, if it was a single anonymous contact.
    #[getter]
    fn contact(&self) -> Option<&str> {
        match &self.inner {
            LiftSource::Contact(id) => Some(id),
            LiftSource::Card(_) => None,
        }
    }

    fn __repr__(&self) -> String {
        self.inner.brief()
    }
}
