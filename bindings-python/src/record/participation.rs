//! A step into the exit project.

use pyo3::prelude::*;
use udvej::code::{ParticipationStep, RecordStatus, Referrer};
use udvej::record::{Participation, Record};
use udvej::time::Day;

use super::{decode, other_type};
use crate::text::TextArg;
use crate::view::view;

view! {
    /// A municipality's or an NGO's step into the exit project (deltagelse).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Participation
    /// >>> step = Participation.from_json('''{
    /// ...     "record": "participation", "id": "p-1", "revision": 1, "status": "active",
    /// ...     "municipality": "0101", "step": "signed", "day": "2013-03-01"
    /// ... }''')
    /// >>> step.step, step.ngo
    /// ('signed', None)
    "Participation" PyParticipation(Participation) in repr: id revision status municipality ngo step day {
    /// The sender's id of the step, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The municipality that takes part, or in which the NGO works, four digits.
    municipality: String,
    /// The NGO that takes the step; none if the municipality does.
    ngo: Option<Referrer>,
    /// The step: ``invited``, ``interest_declared``, ``approved`` or ``signed``.
    step: ParticipationStep,
    /// The day of it.
    day: Day,
    }
    methods {
        /// Read a step into the project from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "participation"``.
        ///
        /// Returns
        /// -------
        /// Participation
        ///     The step.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a step into the project. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Participation
        /// >>> Participation.from_json('{"record": "participation", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Participation(inner) => Ok(Self { inner }),
                other => Err(other_type("participation", &other)),
            }
        }

        /// The step as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Participation
        /// >>> line = ('{"record":"participation","id":"p-1","revision":1,"status":"active",'
        /// ...         '"municipality":"0101","step":"signed","day":"2013-03-01"}')
        /// >>> Participation.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Participation(self.inner.clone()).to_json()
        }
    }
}
