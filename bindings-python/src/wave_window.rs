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
    /// last_day : datetime.date, optional
    ///     The last day of the course, if it ended early or late. Default: the last day of its schedule.
    ///
    /// Returns
    /// -------
    /// Period
    ///     The window.
    ///
    /// Raises
    /// ------
    /// DayError
    ///     If ``last_day`` is not a day from 1900-01-01 to 2099-12-31.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> start, *_, follow_up = udvej.Strategy.shipped("exit_dk").waves
    /// >>> schedule = udvej.schedule("exit_dk", date(2014, 5, 1))
    /// >>> start.window(schedule)
    /// <Period first_day=2014-05-01 last_day=2014-05-31>
    /// >>> follow_up.window(schedule, last_day=date(2014, 8, 31))
    /// <Period first_day=2015-01-30 last_day=2015-03-31>
    #[pyo3(signature = (schedule, *, last_day = None))]
    fn window(&self, schedule: &PySchedule, last_day: Option<DayArg>) -> PyPeriod {
        self.inner.window(&schedule.inner, last_day.map(|day| day.0)).show()
    }
}
