//! The catalogue of rules.

use pyo3::prelude::*;
use udvej::code::Lang;
use udvej::judging::{Family, Rule, Severity};

use crate::errors::UnknownRuleError;
use crate::lang::LangArg;
use crate::view::Show;

/// A rule: what it is called, how much it weighs, what it says, and where it comes from.
///
/// Examples
/// --------
/// >>> import udvej
/// >>> rule = next(rule for rule in udvej.rules() if rule.code == "cti-plan-late")
/// >>> rule.family, rule.severity
/// ('cti', 'warning')
#[pyclass(name = "Rule", module = "udvej._udvej", frozen)]
pub(crate) struct PyRule {
    inner: &'static Rule,
}

#[pymethods]
impl PyRule {
    /// The code: the family, then what is wrong.
    #[getter]
    fn code(&self) -> &str {
        self.inner.code
    }

    /// What the rule is about.
    #[getter]
    fn family(&self) -> <Family as Show>::Out {
        self.inner.family.show()
    }

    /// How much a finding of it weighs: ``error``, ``warning`` or ``information``.
    #[getter]
    fn severity(&self) -> <Severity as Show>::Out {
        self.inner.severity.show()
    }

    /// The version of the library that has had it since.
    #[getter]
    fn since(&self) -> &str {
        self.inner.since
    }

    /// Where the rule comes from.
    #[getter]
    fn source(&self) -> &str {
        self.inner.source
    }

    /// The manual page, in Markdown and in English: what, why, an example and how it is mended.
    #[getter]
    fn manual(&self) -> String {
        self.inner.manual_page()
    }

    /// What is wrong. ``{name}`` stands for an argument of the finding.
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
    /// >>> import udvej
    /// >>> all(rule.message("da") for rule in udvej.rules())
    /// True
    #[pyo3(signature = (lang = LangArg(Lang::En)))]
    fn message(&self, lang: LangArg) -> &str {
        self.inner.message.in_lang(lang.0)
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
    /// >>> import udvej
    /// >>> all(rule.remedy("da") for rule in udvej.rules())
    /// True
    #[pyo3(signature = (lang = LangArg(Lang::En)))]
    fn remedy(&self, lang: LangArg) -> &str {
        self.inner.remedy.in_lang(lang.0)
    }

    fn __repr__(&self) -> String {
        format!("<Rule code='{}' severity='{}'>", self.inner.code, self.inner.severity)
    }
}

/// Every rule of the catalogue, in the order of the manual.
///
/// Returns
/// -------
/// list of Rule
///     The rules.
///
/// Examples
/// --------
/// >>> import udvej
/// >>> "anonymity-lifted-twice" in {rule.code for rule in udvej.rules()}
/// True
#[pyfunction]
pub(crate) fn rules() -> Vec<PyRule> {
    udvej::rules::catalogue().iter().map(|rule| PyRule { inner: rule }).collect()
}

/// What a rule says, what to do about it, where it comes from, and its manual page.
///
/// Parameters
/// ----------
/// code : str
///     The code of the rule.
/// lang : {"en", "da"}, default "en"
///     The language of what the rule says; its source and its manual page are in English.
///
/// Returns
/// -------
/// str
///     Several lines of text, as the command `udvej explain` prints them.
///
/// Raises
/// ------
/// UnknownRuleError
///     If the catalogue has no such rule.
/// LanguageError
///     If the language is neither.
///
/// Examples
/// --------
/// >>> import udvej
/// >>> print(udvej.explain("cti-plan-late").splitlines()[0])
/// cti-plan-late (warning)
#[pyfunction]
#[pyo3(signature = (code, lang = LangArg(Lang::En)))]
pub(crate) fn explain(code: &str, lang: LangArg) -> PyResult<String> {
    let Some(rule) = udvej::rules::find(code) else {
        return Err(UnknownRuleError::new_err(
            "the catalogue has no rule with this code: see `udvej.rules()`",
        ));
    };
    let LangArg(lang) = lang;
    Ok(rule.explain(lang))
}
