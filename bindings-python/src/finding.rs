//! Findings.

use pyo3::prelude::*;
use udvej::code::{Lang, RecordType};
use udvej::judging::{Finding, Severity};

use crate::dict::TextDict;
use crate::lang::LangArg;
use crate::view::Show;

/// A fault that a rule found in a record or a delivery.
///
/// It contains no personal value. Its texts come from the catalogue, in English or Danish.
///
/// Examples
/// --------
/// >>> from datetime import date
/// >>> import udvej
/// >>> finding = udvej.Engine().read(b"", today=date(2013, 3, 7)).report.findings[0]
/// >>> finding.code, finding.severity
/// ('framing-empty', 'error')
#[pyclass(name = "Finding", module = "udvej._udvej", frozen, eq)]
#[derive(PartialEq)]
pub(crate) struct PyFinding {
    inner: Finding,
}

impl Show for Finding {
    type Out = PyFinding;

    fn show(&self) -> PyFinding {
        PyFinding { inner: self.clone() }
    }

    fn brief(&self) -> String {
        format!(
            "<Finding code={} severity={} record={} id={} line={} path='{}'>",
            self.code.brief(),
            self.severity.brief(),
            self.record.brief(),
            self.id.brief(),
            self.line.brief(),
            self.path,
        )
    }
}

const _: fn(&Finding) = |finding| {
    let Finding {
        code: _,
        severity: _,
        record: _,
        id: _,
        line: _,
        path: _,
        args: _,
        fingerprint: _,
        caused_by: _,
        waived_by: _,
    } = finding;
};

#[pymethods]
impl PyFinding {
    /// The rule's code.
    #[getter]
    fn code(&self) -> &str {
        &self.inner.code
    }

    /// The severity: ``error``, ``warning`` or ``information``.
    #[getter]
    fn severity(&self) -> <Severity as Show>::Out {
        self.inner.severity.show()
    }

    /// The type of the record; None for the delivery as a whole, or if the type cannot be read.
    #[getter]
    fn record(&self) -> <Option<RecordType> as Show>::Out {
        self.inner.record.show()
    }

    /// The record's id, if it is safe to show.
    #[getter]
    fn id(&self) -> Option<&str> {
        self.inner.id.as_deref()
    }

    /// The line of the file on which the record starts, from 1; None for a single record.
    #[getter]
    fn line(&self) -> Option<i64> {
        self.inner.line
    }

    /// The place in the record, as a JSON pointer; empty for the record as a whole.
    #[getter]
    fn path(&self) -> &str {
        &self.inner.path
    }

    /// The arguments of the text, by name: days, counts, codes.
    #[getter]
    fn args(&self) -> TextDict<'_> {
        TextDict(self.inner.args.iter().map(|arg| (arg.name.as_str(), arg.value.as_str())).collect())
    }

    /// Sixteen hexadecimal digits that stay the same when the same fault is delivered again.
    #[getter]
    fn fingerprint(&self) -> &str {
        &self.inner.fingerprint
    }

    /// The fingerprint of the finding that caused this one, or None.
    #[getter]
    fn caused_by(&self) -> Option<&str> {
        self.inner.caused_by.as_deref()
    }

    /// The waiver of the finding, as a JSON pointer into the policy such as ``/waivers/0``, or None.
    #[getter]
    fn waived_by(&self) -> Option<&str> {
        self.inner.waived_by.as_deref()
    }

    /// Return what is wrong.
    ///
    /// Parameters
    /// ----------
    /// lang : {"en", "da"}, default "en"
    ///     The language of the text.
    ///
    /// Returns
    /// -------
    /// str
    ///     One sentence.
    ///
    /// Raises
    /// ------
    /// LanguageError
    ///     If the language is not supported.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> finding = udvej.Engine().read(b"", today=date(2013, 3, 7)).report.findings[0]
    /// >>> finding.text("da") != finding.text("en")
    /// True
    #[pyo3(signature = (lang = LangArg(Lang::En)))]
    fn text(&self, lang: LangArg) -> String {
        self.inner.text(lang.0)
    }

    /// Return how to fix it.
    ///
    /// Parameters
    /// ----------
    /// lang : {"en", "da"}, default "en"
    ///     The language of the text.
    ///
    /// Returns
    /// -------
    /// str
    ///     One sentence.
    ///
    /// Raises
    /// ------
    /// LanguageError
    ///     If the language is not supported.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> finding = udvej.Engine().read(b"", today=date(2013, 3, 7)).report.findings[0]
    /// >>> len(finding.remedy("da")) > 0
    /// True
    #[pyo3(signature = (lang = LangArg(Lang::En)))]
    fn remedy(&self, lang: LangArg) -> String {
        self.inner.remedy(lang.0)
    }

    fn __repr__(&self) -> String {
        self.inner.brief()
    }
}
