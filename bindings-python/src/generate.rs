//! Synthetic deliveries.

use pyo3::prelude::*;
use pyo3::types::PyBytes;
use udvej::exchange::header_line;
use udvej::synthetic::{Settings, SettingsError};
use udvej::time::Period;

use crate::day::DayArg;
use crate::errors::Raise;
use crate::strategy::{self, PyStrategy};

/// A synthetic delivery, generated from a seed, realistic in form and number, for tests and examples.
///
/// Nothing in it comes from a person. The same arguments give the same bytes on every machine, and the same as
/// the command `udvej generate`. Other threads run while it is made.
///
/// Parameters
/// ----------
/// seed : int, default 1
///     Another seed, from 0 to 2**64 - 1, gives another delivery.
/// records : int, default 1000
///     How many records it has: at most 10 000 000.
/// municipality : str, default "0101"
///     The municipality it is about, four digits.
/// first_day : datetime.date, default datetime.date(2014, 1, 1)
///     The first day of its period.
/// last_day : datetime.date, default datetime.date(2015, 12, 31)
///     The last day of its period. The delivery is made on the next day.
/// strategy : Strategy, optional
///     The strategy that it follows; the shipped ``exit_dk`` if not given.
/// doubtful_percent : int, default 5
///     The percentage of courses with something doubtful, and so a warning.
///
/// Returns
/// -------
/// bytes
///     The delivery, in the spelling for volume: one JSON object a line.
///
/// Raises
/// ------
/// SettingsError
///     If no delivery can be made so: the message says which argument is wrong and what it needs.
/// DayError
///     If a day is not one from 1900-01-01 to 2099-12-31.
///
/// Examples
/// --------
/// >>> from datetime import date
/// >>> import udvej
/// >>> reading = udvej.read(udvej.generate(seed=7, records=300), today=date(2016, 1, 1))
/// >>> reading.report.accepted, len(reading.records)
/// (True, 300)
#[pyfunction]
#[pyo3(signature = (
    *, seed = 1, records = 1000, municipality = "0101", first_day = DayArg(Settings::default().period.first_day),
    last_day = DayArg(Settings::default().period.last_day), strategy = None, doubtful_percent = 5
))]
#[expect(clippy::too_many_arguments, reason = "in Python they are keywords")]
pub(crate) fn generate<'py>(
    py: Python<'py>,
    seed: u64,
    records: i64,
    municipality: &str,
    first_day: DayArg,
    last_day: DayArg,
    strategy: Option<&PyStrategy>,
    doubtful_percent: i32,
) -> PyResult<Bound<'py, PyBytes>> {
    let strategy = strategy::or_default(strategy)?;
    let period = Period { first_day: first_day.0, last_day: last_day.0 };
    let settings = Settings { seed, records, municipality: municipality.into(), period, doubtful_percent };
    let text = py.detach(|| -> Result<String, SettingsError> {
        let delivery = settings.deliver(&strategy)?;
        let mut text = header_line(&delivery.header());
        text.push('\n');
        for record in delivery {
            text.push_str(&record.to_json());
            text.push('\n');
        }
        Ok(text)
    });
    text.map(|text| PyBytes::new(py, text.as_bytes())).map_err(|error| error.raise())
}
