//! The result of reading a delivery.

use std::collections::HashSet;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use pyo3::prelude::*;
use udvej::code::Lang;
use udvej::exchange::{Quarantined, Reading};
use udvej::record::Delivery;
use udvej::verdict::Report;
use udvej_file::NewFile;

use crate::delivery::PyDelivery;
use crate::errors::UnreadableError;
use crate::fidelity::PyFidelity;
use crate::finding::PyFinding;
use crate::generated::records::AnyRecord;
use crate::lang::LangArg;
use crate::progress::os_error;
use crate::tables::{PyReadings, Read};
use crate::view::Show;

/// The result of reading a delivery: header, accepted records, quarantine, report and tables.
///
/// `records` and `quarantine` make new objects on each access: keep the list. Records are decoded again from the
/// delivery, which the reading holds in memory.
///
/// Examples
/// --------
/// >>> from datetime import date
/// >>> import udvej
/// >>> reading = udvej.Engine().read(b"", today=date(2013, 3, 7))
/// >>> reading.delivery is None, reading.records, reading.report.accepted
/// (True, [], False)
#[pyclass(name = "Reading", module = "udvej._udvej", frozen, extends = PyReadings)]
pub(crate) struct PyReading {
    read: Arc<Read>,
}

#[pymethods]
impl PyReading {
    /// The report: counts, findings, a ledger of every rule.
    #[getter]
    fn report(&self) -> <Report as Show>::Out {
        self.reading().report.show()
    }

    /// The header, if it could be used.
    #[getter]
    fn delivery(&self) -> Option<PyDelivery> {
        self.reading().delivery.show()
    }

    /// The accepted records, in the order of the file. They are read again each time.
    #[getter]
    fn records(&self, py: Python<'_>) -> Vec<AnyRecord> {
        py.detach(|| self.read.records()).show()
    }

    /// What was rejected, with the findings that say why.
    #[getter]
    fn quarantine(&self) -> Vec<PyQuarantined> {
        self.reading().quarantine.show()
    }

    /// How far the courses keep to the method, without some of them.
    ///
    /// `Report.fidelity` counts everything that was delivered. Here, the accepted records are judged again without
    /// these courses, and without what was rejected.
    ///
    /// Parameters
    /// ----------
    /// without : set of str
    ///     The ids of the courses to leave out.
    ///
    /// Returns
    /// -------
    /// Fidelity or None
    ///     None if the delivery's header cannot be used.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> reading = udvej.read(udvej.generate(records=200), today=date(2016, 1, 1))
    /// >>> reading.fidelity(without=set()) == reading.report.fidelity()
    /// True
    #[pyo3(signature = (*, without))]
    #[expect(clippy::needless_pass_by_value, reason = "an argument from Python is passed by value")]
    fn fidelity(&self, py: Python<'_>, without: HashSet<String>) -> Option<PyFidelity> {
        py.detach(|| self.read.fidelity(&without)).show()
    }

    /// The header and the accepted records in the spelling for volume: one JSON object a line.
    ///
    /// The header is written unchanged, with the numbers of records that its sender announced.
    ///
    /// Returns
    /// -------
    /// str
    ///     A delivery of the accepted records alone.
    ///
    /// Raises
    /// ------
    /// UnreadableError
    ///     If the delivery has no header that can be used.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> udvej.Engine().read(b"", today=date(2013, 3, 7)).to_ndjson()
    /// Traceback (most recent call last):
    ///     ...
    /// udvej.errors.UnreadableError: the delivery has no header that can be used
    fn to_ndjson(&self, py: Python<'_>) -> PyResult<String> {
        let delivery = self.header()?;
        Ok(py.detach(|| udvej::exchange::write_ndjson(delivery, &self.read.records())))
    }

    /// The header and the accepted records as one JSON document.
    ///
    /// The header is written unchanged, with the numbers of records that its sender announced.
    ///
    /// Returns
    /// -------
    /// str
    ///     A delivery of the accepted records alone.
    ///
    /// Raises
    /// ------
    /// UnreadableError
    ///     If the delivery has no header that can be used.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> udvej.Engine().read(b"", today=date(2013, 3, 7)).to_document()
    /// Traceback (most recent call last):
    ///     ...
    /// udvej.errors.UnreadableError: the delivery has no header that can be used
    fn to_document(&self, py: Python<'_>) -> PyResult<String> {
        let delivery = self.header()?;
        Ok(py.detach(|| udvej::exchange::write_document(delivery, &self.read.records())))
    }

    /// The report as one HTML page that needs nothing else, to be sent back to those who delivered.
    ///
    /// It has the totals, the findings rule by rule with how to fix them, contacts by month, the courses on their
    /// clock and how complete the measurements are. It shows no pseudonym and no card. A record is named by its
    /// line. It does show small numbers as they are, so it is for those who delivered, and not to be published.
    ///
    /// Parameters
    /// ----------
    /// lang : {"en", "da"}, default "en"
    ///     The reader's language.
    /// ids : bool, default False
    ///     Whether records are named by their ids too. Then the page is for the sender alone.
    ///
    /// Returns
    /// -------
    /// str
    ///     The page.
    ///
    /// Raises
    /// ------
    /// LanguageError
    ///     If the language is neither.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> page = udvej.read(udvej.generate(records=200), today=date(2016, 1, 1)).to_html("da")
    /// >>> page.startswith('<!DOCTYPE html>'), '<html lang="da">' in page, "<script" in page
    /// (True, True, False)
    #[pyo3(signature = (lang = LangArg(Lang::En), *, ids = false))]
    fn to_html(&self, py: Python<'_>, lang: LangArg, ids: bool) -> String {
        py.detach(|| self.page(lang, ids))
    }

    /// Write the page that `to_html` makes to a file.
    ///
    /// Parameters
    /// ----------
    /// path : str or os.PathLike
    ///     The path of the file. An existing file is overwritten.
    /// lang : {"en", "da"}, default "en"
    ///     The reader's language.
    /// ids : bool, default False
    ///     Whether records are named by their ids too. Then the page is for the sender alone.
    ///
    /// Returns
    /// -------
    /// None
    ///     The file is written.
    ///
    /// Raises
    /// ------
    /// LanguageError
    ///     If the language is neither.
    /// OSError
    ///     If the file cannot be written.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> from pathlib import Path
    /// >>> from tempfile import TemporaryDirectory
    /// >>> import udvej
    /// >>> reading = udvej.read(udvej.generate(records=200), today=date(2016, 1, 1))
    /// >>> with TemporaryDirectory() as folder:
    /// ...     reading.save_html(Path(folder, "report.html"), lang="da")
    /// ...     Path(folder, "report.html").read_text(encoding="utf-8") == reading.to_html("da")
    /// True
    #[pyo3(signature = (path, lang = LangArg(Lang::En), *, ids = false))]
    fn save_html(&self, py: Python<'_>, path: PathBuf, lang: LangArg, ids: bool) -> PyResult<()> {
        let name = path.display().to_string();
        let written = py.detach(move || {
            let path = path;
            let mut file = NewFile::create(&path, &[])?;
            file.write_all(self.page(lang, ids).as_bytes())?;
            file.keep()
        });
        written.map_err(|error| os_error(&error, Some(name)))
    }

    /// What a notebook shows: the verdict, and a line for each rule.
    ///
    /// Returns
    /// -------
    /// str
    ///     HTML, in English.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> reading = udvej.Engine().read(b"", today=date(2013, 3, 7))
    /// >>> reading._repr_html_() == reading.report._repr_html_()
    /// True
    fn _repr_html_(&self) -> String {
        udvej::page::fragment(&self.reading().report, Lang::En)
    }

    fn __repr__(&self) -> String {
        let inner = self.reading();
        format!(
            "<Reading accepted={} records={} quarantine={}>",
            inner.report.accepted.brief(),
            self.read.number_of_records(),
            inner.quarantine.len(),
        )
    }
}

#[pymethods]
impl PyReadings {
    /// Combine deliveries that were read one by one.
    ///
    /// Parameters
    /// ----------
    /// readings : sequence of Reading
    ///     The deliveries.
    #[new]
    #[expect(clippy::needless_pass_by_value, reason = "an argument from Python is passed by value")]
    fn new(readings: Vec<PyRef<'_, PyReading>>) -> Self {
        Self::of(readings.iter().flat_map(|reading| reading.as_super().read.iter().cloned()).collect())
    }

    /// The deliveries, one by one.
    #[getter]
    fn readings(&self, py: Python<'_>) -> PyResult<Vec<Py<PyReading>>> {
        let one = |read: &Arc<Read>| Ok(PyReading::of(py, read.clone())?.into_any());
        let each = || self.read.iter().map(one).collect::<PyResult<_>>();
        let each = self.each.get_or_try_init(py, each)?.iter();
        each.map(|reading| Ok(reading.bind(py).cast::<PyReading>()?.clone().unbind())).collect()
    }

    /// The reports on the deliveries.
    #[getter]
    fn reports(&self) -> Vec<<Report as Show>::Out> {
        self.read.iter().map(|read| read.reading.report.show()).collect()
    }
}

impl PyReading {
    pub(crate) fn of(py: Python<'_>, read: Arc<Read>) -> PyResult<Py<Self>> {
        let all = PyReadings::of(vec![read.clone()]);
        Py::new(py, PyClassInitializer::from(all).add_subclass(Self { read }))
    }

    fn reading(&self) -> &Reading {
        &self.read.reading
    }

    fn page(&self, lang: LangArg, ids: bool) -> String {
        udvej::page::report(&self.read.whole(), self.read.strategy(), lang.0, ids.into())
    }

    fn header(&self) -> PyResult<&Delivery> {
        let missing = || UnreadableError::new_err("the delivery has no header that can be used");
        self.reading().delivery.as_ref().ok_or_else(missing)
    }
}

/// A rejected record, or a line that is not a record, with the findings that say why.
///
/// It holds what was delivered, so it is as sensitive as the delivery itself. Its ``repr`` shows none of it.
#[pyclass(name = "Quarantined", module = "udvej._udvej", frozen, eq)]
#[derive(PartialEq)]
pub(crate) struct PyQuarantined {
    inner: Quarantined,
}

impl Show for Quarantined {
    type Out = PyQuarantined;

    fn show(&self) -> PyQuarantined {
        PyQuarantined { inner: self.clone() }
    }

    fn brief(&self) -> String {
        let codes: Vec<String> = self.findings.iter().map(|finding| finding.code.brief()).collect();
        format!("<Quarantined line={} findings=[{}]>", self.line.brief(), codes.join(", "))
    }
}

const _: fn(&Quarantined) = |it| {
    let Quarantined { line: _, offset: _, length: _, record: _, raw: _, masked: _, findings: _, .. } = it;
};

#[pymethods]
impl PyQuarantined {
    /// The line of the file on which it starts, from 1.
    #[getter]
    fn line(&self) -> Option<i64> {
        self.inner.line
    }

    /// Where it starts in the file, in bytes.
    #[getter]
    fn offset(&self) -> i64 {
        self.inner.offset
    }

    /// How many bytes it has.
    #[getter]
    fn length(&self) -> i64 {
        self.inner.length
    }

    /// The record, if the text could be decoded.
    #[getter]
    fn record(&self) -> Option<AnyRecord> {
        self.inner.record.show()
    }

    /// The text, if it could not be decoded.
    #[getter]
    fn raw(&self) -> Option<&str> {
        self.inner.raw.as_deref()
    }

    /// Whether every digit of the text was replaced by ``#``, because it may hold a CPR number.
    #[getter]
    fn masked(&self) -> bool {
        self.inner.masked
    }

    /// Why it cannot be used.
    #[getter]
    fn findings(&self) -> Vec<PyFinding> {
        self.inner.findings.show()
    }

    /// The quarantined record as one line of JSON, without a line end.
    ///
    /// Returns
    /// -------
    /// str
    ///     One JSON object.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import json, udvej
    /// >>> reading = udvej.Engine().read(b'{"record":"contact"}\n', today=date(2013, 3, 7))
    /// >>> json.loads(reading.quarantine[0].to_json())["masked"]
    /// False
    fn to_json(&self) -> String {
        self.inner.to_json()
    }

    fn __repr__(&self) -> String {
        self.inner.brief()
    }
}
