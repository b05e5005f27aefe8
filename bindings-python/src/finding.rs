//! Findings.

use pyo3::prelude::*;
use udvej::code::{Lang, RecordType};
use udvej::judging::{Finding, Severity};

use crate::dict::TextDict;
use crate::lang::LangArg;
use crate::view::Show;

/// One fault, doubt or remark that a rule reports about a record or a delivery.
///
/// It holds no personal value. Its text is made from the catalogue, in the reader's language.
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

    /// Its severity: ``error``, ``warning`` or ``information``.
    #[getter]
    fn severity(&self) -> <Severity as Show>::Out {
        self.inner.severity.show()
    }

    /// The type of the record; none for the delivery as a whole, or where the type cannot be read.
    #[getter]
    fn record(&self) -> <Option<RecordType> as Show>::Out {
        self.inner.record.show()
    }

    /// The record's id, if it is safe to show.
    #[getter]
    fn id(&self) -> Option<&str> {
        self.inner.id.as_deref()
    }

    /// The line of the file on which the record starts, from 1; none for a record checked by itself.
    #[getter]
    fn line(&self) -> Option<i64> {
        self.inner.line
    }

    /// Where in the record: a JSON pointer; empty for the record as a whole.
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

    /// The fingerprint of the finding that this one follows from.
    #[getter]
    fn caused_by(&self) -> Option<&str> {
        self.inner.caused_by.as_deref()
    }

    /// The waiver that covers it: a JSON pointer into the policy, such as ``/waivers/0``.
    #[getter]
    fn waived_by(&self) -> Option<&str> {
        self.inner.waived_by.as_deref()
    }

    /// What is wrong.
    ///
    /// Parameters
    /// ----------
    /// lang : {"en", "da"}, default "en"
    ///     The reader's language.
    ///
    /// Returns
    /// -------
    /// str
    ///     One sentence.
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
    /// >>> finding = udvej.Engine().read(b"", today=date(2013, 3, 7)).report.findings[0]
    /// >>> finding.text("da") != finding.text("en")
    /// True
    #[pyo3(signature = (lang = LangArg(Lang::En)))]
    fn text(&self, lang: LangArg) -> String {
        self.inner.text(lang.0)
    }

    /// What to do about it.
    ///
    /// Parameters
    /// ----------
    /// lang : {"en", "da"}, default "en"
    ///     The reader's language.
    ///
    /// Returns
    /// -------
    /// str
    ///     One sentence.
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
