//! A measurement for the evaluation.

use pyo3::prelude::*;
use udvej::code::{Instrument, MissingReason, RecordStatus, Respondent, Wave};
use udvej::record::{Measurement, Record};
use udvej::time::Day;

use super::{decode, other_type};
use crate::text::TextArg;
use crate::view::view;

view! {
    /// A measurement in a wave of the evaluation: its value, or the reason that it is missing (måling).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Measurement
    /// >>> measurement = Measurement.from_json('''{
    /// ...     "record": "measurement", "id": "v-1", "revision": 1, "status": "active",
    /// ...     "municipality": "0101", "course": "f-1", "wave": "start", "instrument": "who5",
    /// ...     "version": "1998", "day": "2013-05-07", "respondent": "client", "value": 9
    /// ... }''')
    /// >>> measurement.instrument, measurement.value, measurement.missing
    /// ('who5', 9, None)
    "Measurement" PyMeasurement(Measurement) in repr: id revision status course wave instrument day {
    /// The sender's id of the measurement, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The municipality of the course, four digits.
    municipality: String,
    /// The id of the course.
    course: String,
    /// The wave: when in the course something is measured.
    wave: Wave,
    /// What was measured with.
    instrument: Instrument,
    /// The version of the instrument.
    version: String,
    /// The day it was made, or should have been.
    day: Day,
    /// Who answered: ``client`` or ``worker``.
    respondent: Respondent,
    /// How many days the recall window has, where the instrument has one.
    recall_days: Option<i64>,
    /// The raw value.
    value: Option<i64>,
    /// Why there is no value.
    missing: Option<MissingReason>,
    }
    methods {
        /// Read a measurement from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "measurement"``.
        ///
        /// Returns
        /// -------
        /// Measurement
        ///     The measurement.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a measurement. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Measurement
        /// >>> Measurement.from_json('{"record": "measurement", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Measurement(inner) => Ok(Self { inner }),
                other => Err(other_type("measurement", &other)),
            }
        }

        /// The measurement as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Measurement
        /// >>> line = ('{"record":"measurement","id":"v-1","revision":1,"status":"active",'
        /// ...         '"municipality":"0101","course":"f-1","wave":"start","instrument":"who5",'
        /// ...         '"version":"1998","day":"2013-05-07","respondent":"client","value":9}')
        /// >>> Measurement.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Measurement(self.inner.clone()).to_json()
        }
    }
}
