//! Support beside a course.

use pyo3::prelude::*;
use udvej::code::{Provider, RecordStatus, SupportElement};
use udvej::record::{Record, Support};
use udvej::time::Day;

use super::{decode, other_type};
use crate::text::TextArg;
use crate::view::view;

view! {
    /// An element of support that a client in a course was given (støtteelement).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Support
    /// >>> support = Support.from_json('''{
    /// ...     "record": "support", "id": "s-1", "revision": 1, "status": "active",
    /// ...     "municipality": "0101", "course": "f-1", "element": "debt_counselling",
    /// ...     "provider": "municipality", "from": "2013-06-01", "to": "2013-09-01"
    /// ... }''')
    /// >>> support.element, support.from_
    /// ('debt_counselling', datetime.date(2013, 6, 1))
    "Support" PySupport(Support) in repr: id revision status course element from to {
    /// The sender's id of the support, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The municipality of the course, four digits.
    municipality: String,
    /// The id of the course.
    course: String,
    /// What it was.
    element: SupportElement,
    /// Who gave it.
    provider: Provider,
    /// The first day.
    #[pyo3(name = "from_")]
    from: Day,
    /// The first day after the last; none while it goes on.
    to: Option<Day>,
    }
    methods {
        /// Read support from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "support"``.
        ///
        /// Returns
        /// -------
        /// Support
        ///     The support.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not support. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Support
        /// >>> Support.from_json('{"record": "support", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Support(inner) => Ok(Self { inner }),
                other => Err(other_type("support", &other)),
            }
        }

        /// The support as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Support
        /// >>> line = ('{"record":"support","id":"s-1","revision":1,"status":"active","municipality":"0101",'
        /// ...         '"course":"f-1","element":"debt_counselling","provider":"municipality",'
        /// ...         '"from":"2013-06-01","to":"2013-09-01"}')
        /// >>> Support.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Support(self.inner.clone()).to_json()
        }
    }
}
