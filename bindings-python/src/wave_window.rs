//! The window of a wave of measurements in a course.

use pyo3::prelude::*;

use crate::day::{DayArg, PyPeriod};
use crate::schedule::PySchedule;
use crate::strategy::PyMeasurementWave;
use crate::view::Show;

#[pymethods]
impl PyMeasurementWave {
    /// Return the days on which the wave can be measured in time, in one course.
    ///
    /// Parameters
    /// ----------
    /// schedule : Schedule
    ///     The schedule of the course.
    /// end : datetime.date, optional
    ///     The first day after the course, if it ended early or late. Default: the end of its schedule.
    ///
    /// Returns
    /// -------
    /// Period
    ///     The window.
    ///
    /// Raises
    /// ------
    /// DayError
    ///     If the end is not a day from 1900-01-01 to 2099-12-31.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> start, *_, follow_up = udvej.Strategy.shipped("exit_dk").waves
    /// >>> schedule = udvej.schedule("exit_dk", date(2014, 5, 1))
    /// >>> start.window(schedule)
    /// <Period from=2014-05-01 to=2014-06-01>
    /// >>> follow_up.window(schedule, end=date(2014, 9, 1))
    /// <Period from=2015-01-30 to=2015-04-01>
    #[pyo3(signature = (schedule, *, end = None))]
    fn window(&self, schedule: &PySchedule, end: Option<DayArg>) -> PyPeriod {
        self.inner.window(&schedule.inner, end.map(|end| end.0)).show()
    }
}
