//! The engine.

use pyo3::prelude::*;
use udvej::rules::{Context, Engine, Policy};

use crate::day::DayArg;
use crate::finding::PyFinding;
use crate::reading::PyReading;
use crate::record::RecordArg;
use crate::strategy::{self, PyStrategy};
use crate::view::Show;

/// Judges records and deliveries by one strategy. It does not change; one engine serves all threads.
///
/// Parameters
/// ----------
/// strategy : Strategy, optional
///     The strategy to judge by; the shipped ``exit_dk`` if not given.
/// max_findings : int, default 1000
///     The most findings that a report lists; it counts them all.
///
/// Examples
/// --------
/// >>> from udvej import Engine
/// >>> Engine().strategy.id
/// 'exit_dk'
#[pyclass(name = "Engine", module = "udvej._udvej", frozen)]
pub(crate) struct PyEngine {
    inner: Engine,
}

#[pymethods]
impl PyEngine {
    #[new]
    #[pyo3(signature = (strategy = None, *, max_findings = 1000))]
    fn new(strategy: Option<&PyStrategy>, max_findings: i32) -> PyResult<Self> {
        let inner = Engine::new(strategy::or_default(strategy)?, Policy { max_findings });
        Ok(Self { inner })
    }

    /// The strategy that it judges by.
    #[getter]
    fn strategy(&self) -> PyStrategy {
        self.inner.strategy().show()
    }

    /// The most findings that a report lists.
    #[getter]
    fn max_findings(&self) -> i32 {
        self.inner.policy().max_findings
    }

    /// Read a delivery, in either spelling, and judge it.
    ///
    /// Nothing that stands in the delivery raises an exception: what is wrong with it is in the report. Other
    /// threads run while it is read.
    ///
    /// Parameters
    /// ----------
    /// data : bytes
    ///     The delivery.
    /// today : datetime.date
    ///     The day to judge as of: what is not yet due on it is not missing.
    ///
    /// Returns
    /// -------
    /// Reading
    ///     The header, the accepted records, what was set aside, and the report.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> reading = udvej.Engine().read(b"", today=date(2013, 3, 7))
    /// >>> [finding.code for finding in reading.report.findings]
    /// ['framing-empty']
    #[pyo3(signature = (data, *, today))]
    fn read(&self, py: Python<'_>, data: &[u8], today: DayArg) -> PyReading {
        let inner = py.detach(|| self.inner.read(data, &Context { today: today.0 }));
        PyReading { inner }
    }

    /// Judge one record by itself, as a caseworker saves it.
    ///
    /// Rules that need other records do not judge. An empty answer means that a delivery of this record alone
    /// would not reject it.
    ///
    /// Parameters
    /// ----------
    /// record : Contact, AnonymityLift or another class of record
    ///     The record.
    /// today : datetime.date
    ///     The day to judge as of: what is not yet due on it is not missing.
    ///
    /// Returns
    /// -------
    /// list of Finding
    ///     What the rules have to say.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> contact = udvej.parse_record('''{
    /// ...     "record": "contact", "id": "c-1", "revision": 1, "status": "active", "day": "2010-02-03",
    /// ...     "municipality": "0101", "administration": "sof", "unit": "socialcenter",
    /// ...     "received_by": "bridge_builder", "referred_by": "kcp", "client": "anonymous",
    /// ...     "advice": ["cash_benefit"], "results": ["cash_benefit_granted"]
    /// ... }''')
    /// >>> [finding.code for finding in udvej.Engine().check(contact, today=date(2010, 10, 27))]
    /// ['anonymity-result-needs-client']
    #[pyo3(signature = (record, *, today))]
    #[expect(clippy::needless_pass_by_value, reason = "an argument from Python is passed by value")]
    fn check(&self, py: Python<'_>, record: RecordArg<'_>, today: DayArg) -> Vec<PyFinding> {
        let record = record.record();
        py.detach(|| self.inner.check(&record, &Context { today: today.0 })).show()
    }

    fn __repr__(&self) -> String {
        let Self { inner } = self;
        format!("<Engine strategy={} max_findings={}>", inner.strategy().brief(), inner.policy().max_findings)
    }
}
