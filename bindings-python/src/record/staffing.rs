//! Staff and their meetings.

use pyo3::prelude::*;
use udvej::code::{RecordStatus, StaffingKind};
use udvej::record::{Record, Staffing};
use udvej::time::Day;

use super::{decode, other_type};
use crate::text::TextArg;
use crate::view::view;

view! {
    /// How many worked, or met, on a day (bemanding).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Staffing
    /// >>> staffing = Staffing.from_json('''{
    /// ...     "record": "staffing", "id": "b-1", "revision": 1, "status": "active",
    /// ...     "municipality": "0101", "day": "2013-04-01", "kind": "full_time_percent", "count": 250
    /// ... }''')
    /// >>> staffing.kind, staffing.count
    /// ('full_time_percent', 250)
    "Staffing" PyStaffing(Staffing) in repr: id revision status day kind count {
    /// The sender's id of the count, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The municipality they work in, four digits.
    municipality: String,
    /// The day.
    day: Day,
    /// What is counted.
    kind: StaffingKind,
    /// The number.
    count: i64,
    }
    methods {
        /// Read a count of staff from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "staffing"``.
        ///
        /// Returns
        /// -------
        /// Staffing
        ///     The count.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a count of staff. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Staffing
        /// >>> Staffing.from_json('{"record": "staffing", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Staffing(inner) => Ok(Self { inner }),
                other => Err(other_type("staffing", &other)),
            }
        }

        /// The count as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Staffing
        /// >>> line = ('{"record":"staffing","id":"b-1","revision":1,"status":"active",'
        /// ...         '"municipality":"0101","day":"2013-04-01","kind":"full_time_percent","count":250}')
        /// >>> Staffing.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Staffing(self.inner.clone()).to_json()
        }
    }
}
