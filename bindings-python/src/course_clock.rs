//! The schedule of a course, and its status on a day.

use pyo3::prelude::*;

use crate::day::DayArg;
use crate::generated::records::PyCourse;
use crate::schedule::{PyCourseStatus, PySchedule};
use crate::strategy::{self, PyStrategy};
use crate::view::Show;

#[pymethods]
impl PyCourse {
    /// The schedule of the course.
    ///
    /// Parameters
    /// ----------
    /// strategy : Strategy, optional
    ///     The strategy that has the course's profile; the first that ships and has it if not given.
    ///
    /// Returns
    /// -------
    /// Schedule or None
    ///     None while the course has no clock, is no CTI course, or has a profile that the strategy lacks.
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Course
    /// >>> course = Course.from_json('''{
    /// ...     "record": "course", "id": "f-1", "revision": 1, "status": "active", "kind": "cti",
    /// ...     "pseudonym": "0123456789ABCDEFGHJKMNPQRS", "municipality": "0101", "profile": "exit_dk",
    /// ...     "opened": "2013-04-02", "clock_start": "2013-05-01", "adult_confirmed": true
    /// ... }''')
    /// >>> course.schedule().last_day
    /// datetime.date(2014, 4, 30)
    #[pyo3(signature = (*, strategy = None))]
    fn schedule(&self, strategy: Option<&PyStrategy>) -> PyResult<Option<PySchedule>> {
        Ok(self.inner.schedule(&strategy::or_with(strategy, self.inner.profile.as_deref())?).show())
    }

    /// The status of the course on a day.
    ///
    /// Only what had happened by that day counts, so the status of a past day does not change with later
    /// records.
    ///
    /// Parameters
    /// ----------
    /// day : datetime.date
    ///     The day.
    /// strategy : Strategy, optional
    ///     The strategy to judge by; the first that ships and has the course's profile if not given.
    ///
    /// Returns
    /// -------
    /// CourseStatus
    ///     The phase, and the state of each duty.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> from udvej import Course
    /// >>> course = Course.from_json('''{
    /// ...     "record": "course", "id": "f-1", "revision": 1, "status": "active", "kind": "cti",
    /// ...     "pseudonym": "0123456789ABCDEFGHJKMNPQRS", "municipality": "0101", "profile": "exit_dk",
    /// ...     "opened": "2013-04-02", "clock_start": "2013-05-01", "adult_confirmed": true
    /// ... }''')
    /// >>> course.status_on(date(2013, 5, 16)).duties[0].state  # the plan was due on 15 May
    /// 'overdue'
    #[pyo3(signature = (day, *, strategy = None))]
    fn status_on(&self, day: DayArg, strategy: Option<&PyStrategy>) -> PyResult<PyCourseStatus> {
        Ok(self.inner.status(&strategy::or_with(strategy, self.inner.profile.as_deref())?, day.0).show())
    }
}
