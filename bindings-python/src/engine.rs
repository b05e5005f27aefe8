//! The engine.

use std::sync::Arc;

use pyo3::prelude::*;
use udvej::programme::Strategy;
use udvej::verdict::{Context, Engine, Policy};

use crate::day::DayArg;
use crate::errors::StrategyError;
use crate::finding::PyFinding;
use crate::generated::records::RecordArg;
use crate::outcome::Whole;
use crate::policy::PyPolicy;
use crate::progress::{Progress, Source, attend};
use crate::reading::PyReading;
use crate::report::PyReport;
use crate::strategy::PyStrategy;
use crate::tables::Read;
use crate::view::Show;

/// Judges records and deliveries. It does not change; one engine serves all threads.
///
/// A delivery is judged by the strategy that it names, if the engine has it. An engine has the strategies that
/// you give, and those that ship with the library; one that you give takes the place of one that ships with the
/// same id. A record by itself, and a delivery whose header cannot be used, is judged by the first strategy.
///
/// Parameters
/// ----------
/// strategy : Strategy, optional
///     The first strategy; ``exit_dk`` if not given.
/// strategies : sequence of Strategy, optional
///     More strategies, for deliveries that name them.
/// policy : Policy, optional
///     The changed severities and the waivers; none if not given.
/// max_findings : int, optional
///     The most findings that a report lists; it counts them all. What the policy says, or 1000, if not given.
///
/// Raises
/// ------
/// StrategyError
///     If two of the strategies that are given have the same id.
///
/// Examples
/// --------
/// >>> from udvej import Engine, Strategy
/// >>> Engine().strategy.id
/// 'exit_dk'
/// >>> [strategy.id for strategy in Engine(Strategy.shipped("cti")).strategies]
/// ['cti', 'exit_dk', 'exit_dk_pilot', 'exit_dk_draft']
#[pyclass(name = "Engine", module = "udvej._udvej", frozen)]
pub(crate) struct PyEngine {
    inner: Arc<Engine>,
}

#[pymethods]
impl PyEngine {
    #[new]
    #[pyo3(signature = (strategy = None, *, strategies = Vec::new(), policy = None, max_findings = None))]
    #[expect(clippy::needless_pass_by_value, reason = "an argument from Python is passed by value")]
    fn new(
        strategy: Option<&PyStrategy>,
        strategies: Vec<PyRef<'_, PyStrategy>>,
        policy: Option<&PyPolicy>,
        max_findings: Option<i32>,
    ) -> PyResult<Self> {
        let more: Vec<Strategy> = strategies.iter().map(|strategy| strategy.inner.clone()).collect();
        let given = || strategy.map(|strategy| &strategy.inner).into_iter().chain(&more);
        if given().enumerate().any(|(i, one)| given().skip(i + 1).any(|other| other.id == one.id)) {
            return Err(StrategyError::new_err("two of the strategies that are given have the same id"));
        }
        let mut policy = policy.map_or_else(Policy::default, |policy| policy.inner.clone());
        policy.max_findings = max_findings.unwrap_or(policy.max_findings);
        let first = strategy.map(|strategy| strategy.inner.clone());
        let inner = Engine::with_shipped(first, more, policy)
            .ok_or_else(|| StrategyError::new_err("no strategy ships with the library"))?;
        Ok(Self { inner: Arc::new(inner) })
    }

    /// The first strategy: a record by itself is judged by it, and a delivery whose header cannot be used.
    #[getter]
    fn strategy(&self) -> PyStrategy {
        self.inner.strategy().show()
    }

    /// Every strategy that it has, the first one first.
    #[getter]
    fn strategies(&self) -> Vec<PyStrategy> {
        self.inner.strategies().map(Show::show).collect()
    }

    /// The strategy with an id: the one that a delivery which names it is judged by.
    ///
    /// Parameters
    /// ----------
    /// id : str
    ///     The id.
    ///
    /// Returns
    /// -------
    /// Strategy or None
    ///     None if the engine has no such strategy.
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Engine
    /// >>> Engine().strategy_named("exit_dk_pilot")
    /// <Strategy id='exit_dk_pilot' version='2013-04'>
    fn strategy_named(&self, id: &str) -> Option<PyStrategy> {
        self.inner.strategy_named(id).map(Show::show)
    }

    /// The policy: severities, waivers, and how many findings a report lists.
    #[getter]
    fn policy(&self) -> PyPolicy {
        self.inner.policy().show()
    }

    /// The most findings that a report lists.
    #[getter]
    fn max_findings(&self) -> i32 {
        self.inner.policy().max_findings
    }

    /// Read a delivery, in either spelling, and judge it.
    ///
    /// The content of the delivery never raises an exception: its faults are findings in the report. Other
    /// threads run while it is read, and Ctrl-C stops it.
    ///
    /// Parameters
    /// ----------
    /// source : bytes, str or os.PathLike
    ///     The delivery itself as bytes, or the path of a file. It is held in memory. `Reading.records`
    ///     decodes records from it again, so the file may be deleted after reading.
    /// today : datetime.date
    ///     The day to judge as of: what is not yet due on it is not missing.
    /// progress : callable, optional
    ///     Called at intervals with the number of bytes read and the total number of bytes, 0 if that is not
    ///     known. An exception that it raises stops the reading.
    ///
    /// Returns
    /// -------
    /// Reading
    ///     The header, the accepted records, the quarantine, the report and the tables.
    ///
    /// Raises
    /// ------
    /// FileNotFoundError
    ///     If there is no file at the path; another OSError if it cannot be read.
    /// TypeError
    ///     If the source is something else.
    /// DayError
    ///     If ``today`` is not a day from 1900-01-01 to 2099-12-31.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> reading = udvej.Engine().read(b"", today=date(2013, 3, 7))
    /// >>> [finding.code for finding in reading.report.findings]
    /// ['framing-empty']
    #[pyo3(signature = (source, *, today, progress = None))]
    #[expect(clippy::needless_pass_by_value, reason = "an argument from Python is passed by value")]
    fn read(
        &self,
        py: Python<'_>,
        source: Source,
        today: DayArg,
        progress: Option<Progress<'_>>,
    ) -> PyResult<Py<PyReading>> {
        let name = source.name();
        let context = Context { today: today.0 };
        let (reading, rows, bytes): Whole =
            attend(py, self.inner.clone(), source, context, progress.as_ref())?;
        PyReading::of(py, Arc::new(Read::new(reading, rows, bytes, self.inner.clone(), name)))
    }

    /// Judge a delivery as `read` does, and keep nothing but the report.
    ///
    /// It takes less time than `read`, and much less memory for a large delivery.
    ///
    /// Parameters
    /// ----------
    /// source : bytes, str or os.PathLike
    ///     The delivery itself as bytes, or the path of a file, which is read piece by piece.
    /// today : datetime.date
    ///     The day to judge as of: what is not yet due on it is not missing.
    /// progress : callable, optional
    ///     Called at intervals with the number of bytes read and the total number of bytes, 0 if that is not
    ///     known. An exception that it raises stops the reading.
    ///
    /// Returns
    /// -------
    /// Report
    ///     The report that `read` would give, byte for byte.
    ///
    /// Raises
    /// ------
    /// FileNotFoundError
    ///     If there is no file at the path; another OSError if it cannot be read.
    /// TypeError
    ///     If the source is something else.
    /// DayError
    ///     If ``today`` is not a day from 1900-01-01 to 2099-12-31.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> engine, delivery = udvej.Engine(), udvej.generate(records=200)
    /// >>> report = engine.validate(delivery, today=date(2016, 1, 1))
    /// >>> report == engine.read(delivery, today=date(2016, 1, 1)).report
    /// True
    #[pyo3(signature = (source, *, today, progress = None))]
    #[expect(clippy::needless_pass_by_value, reason = "an argument from Python is passed by value")]
    fn validate(
        &self,
        py: Python<'_>,
        source: Source,
        today: DayArg,
        progress: Option<Progress<'_>>,
    ) -> PyResult<PyReport> {
        let inner = attend(py, self.inner.clone(), source, Context { today: today.0 }, progress.as_ref())?;
        Ok(PyReport { inner })
    }

    /// Judge one record by itself, as a caseworker saves it.
    ///
    /// Rules that need other records are skipped. An empty list means that a delivery of this record alone
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
    ///     The findings; empty if there are none.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> contact = udvej.parse_record('''{
    /// ...     "record": "contact", "id": "c-1", "revision": 1, "status": "active", "day": "2010-02-03",
    /// ...     "municipality": "0101", "administration": "social", "unit": "socialcenter",
    /// ...     "received_by": "bridge_builder", "referred_by": "kcp", "client": "anonymous",
    /// ...     "advice": ["cash_benefit"], "results": [{"kind": "cash_benefit", "decision": "granted"}]
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
