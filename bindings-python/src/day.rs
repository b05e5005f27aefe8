//! Days: `datetime.date` in Python, `Day` in the core.

use chrono::NaiveDate;
use pyo3::exceptions::PyTypeError;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyDateTime;
use udvej::time::{Day, Period};

use crate::errors::DayError;
use crate::view::{Show, view};

impl Show for Day {
    type Out = NaiveDate;

    fn show(&self) -> NaiveDate {
        self.date()
    }

    fn brief(&self) -> String {
        self.to_string()
    }
}

/// A day as an argument. A `datetime` is rejected, although it is a `date` in Python, because its day depends on a
/// time zone. So is a day that the exchange format does not allow.
#[derive(Clone, Copy)]
pub(crate) struct DayArg(pub(crate) Day);

impl<'a, 'py> FromPyObject<'a, 'py> for DayArg {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr = <NaiveDate as FromPyObject<'a, 'py>>::INPUT_TYPE;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyDateTime>() {
            return Err(PyTypeError::new_err("a date is needed, not a datetime: call `.date()`"));
        }
        let day = Day::from(object.extract::<NaiveDate>()?);
        if day.is_exchangeable() {
            Ok(Self(day))
        } else {
            Err(DayError::new_err("the day is not one from 1900-01-01 to 2099-12-31"))
        }
    }
}

view! {
    /// The days from the first to the last, both included.
    "Period" PyPeriod(Period) in repr: first_day last_day {
    /// The first day of the period.
    first_day: Day,
    /// The last day of the period. It is included.
    last_day: Day,
    }
}
