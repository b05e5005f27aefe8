//! What became of a client.

use pyo3::prelude::*;
use udvej::code::{Assessor, OutcomeKind, RecordStatus};
use udvej::record::{Outcome, Record};
use udvej::time::{Day, Period};

use super::{decode, other_type};
use crate::text::TextArg;
use crate::view::view;

view! {
    /// What became of the client of a course, by whose judgement, over which days (udfald).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Outcome
    /// >>> outcome = Outcome.from_json('''{
    /// ...     "record": "outcome", "id": "u-1", "revision": 1, "status": "active",
    /// ...     "municipality": "0101", "course": "f-1", "outcome": "ceased", "day": "2014-05-01",
    /// ...     "assessor": "worker", "window": {"from": "2014-02-01", "to": "2014-05-01"}
    /// ... }''')
    /// >>> outcome.outcome, outcome.window
    /// ('ceased', <Period from=2014-02-01 to=2014-05-01>)
    "Outcome" PyOutcome(Outcome) in repr: id revision status course outcome day assessor {
    /// The sender's id of the outcome, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The municipality of the course, four digits.
    municipality: String,
    /// The id of the course.
    course: String,
    /// What became of the client.
    outcome: OutcomeKind,
    /// The day it was judged.
    day: Day,
    /// Who judged: ``client``, ``worker`` or ``register``.
    assessor: Assessor,
    /// The days that the judgement covers.
    window: Option<Period>,
    }
    methods {
        /// Read an outcome from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "outcome"``.
        ///
        /// Returns
        /// -------
        /// Outcome
        ///     The outcome.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not an outcome. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Outcome
        /// >>> Outcome.from_json('{"record": "outcome", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Outcome(inner) => Ok(Self { inner }),
                other => Err(other_type("outcome", &other)),
            }
        }

        /// The outcome as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Outcome
        /// >>> line = ('{"record":"outcome","id":"u-1","revision":1,"status":"active","municipality":"0101",'
        /// ...         '"course":"f-1","outcome":"ceased","day":"2014-05-01","assessor":"worker",'
        /// ...         '"window":{"from":"2014-02-01","to":"2014-05-01"}}')
        /// >>> Outcome.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Outcome(self.inner.clone()).to_json()
        }
    }
}
