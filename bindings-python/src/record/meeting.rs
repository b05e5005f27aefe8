//! A meeting or call in a course.

use pyo3::prelude::*;
use udvej::code::{MeetingParty, MeetingPlace, RecordStatus};
use udvej::record::{Meeting, Record};
use udvej::time::Day;

use super::{decode, other_type};
use crate::text::TextArg;
use crate::view::view;

view! {
    /// A meeting or call in a course (møde).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Meeting
    /// >>> meeting = Meeting.from_json('''{
    /// ...     "record": "meeting", "id": "m-1", "revision": 1, "status": "active",
    /// ...     "municipality": "0101", "course": "f-1", "day": "2013-05-07",
    /// ...     "with": ["client", "network"], "place": "community", "worker": "w-7"
    /// ... }''')
    /// >>> meeting.with_, meeting.place
    /// (['client', 'network'], 'community')
    "Meeting" PyMeeting(Meeting) in repr: id revision status course day with place {
    /// The sender's id of the meeting, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The municipality of the course, four digits.
    municipality: String,
    /// The id of the course.
    course: String,
    /// The day of the meeting.
    day: Day,
    /// Whom it was with: ``client``, ``network``, ``provider``, or several of them.
    #[pyo3(name = "with_")]
    with: Vec<MeetingParty>,
    /// Where it took place: ``community``, ``office`` or ``phone``.
    place: MeetingPlace,
    /// The sender's id of the worker: a number or code, never a name.
    worker: String,
    }
    methods {
        /// Read a meeting from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "meeting"``.
        ///
        /// Returns
        /// -------
        /// Meeting
        ///     The meeting.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a meeting. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Meeting
        /// >>> Meeting.from_json('{"record": "meeting", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Meeting(inner) => Ok(Self { inner }),
                other => Err(other_type("meeting", &other)),
            }
        }

        /// The meeting as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Meeting
        /// >>> line = ('{"record":"meeting","id":"m-1","revision":1,"status":"active","municipality":"0101",'
        /// ...         '"course":"f-1","day":"2013-05-07","with":["client","network"],"place":"community",'
        /// ...         '"worker":"w-7"}')
        /// >>> Meeting.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Meeting(self.inner.clone()).to_json()
        }
    }
}
