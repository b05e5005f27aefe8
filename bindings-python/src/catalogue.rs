//! The catalogue of rules.

use pyo3::prelude::*;
use udvej::code::Lang;
use udvej::judging::{Argument, Family, Rule, Severity};

use crate::errors::UnknownRuleError;
use crate::lang::LangArg;
use crate::view::Show;

/// A rule: its code, severity, texts, arguments and source.
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

    /// The severity of its findings: ``error``, ``warning`` or ``information``.
    #[getter]
    fn severity(&self) -> <Severity as Show>::Out {
        self.inner.severity.show()
    }

    /// The version of the library that introduced it.
    #[getter]
    fn since(&self) -> &str {
        self.inner.since
    }

    /// The arguments of its findings, in the order of :attr:`Finding.args`; empty if it has none.
    ///
    /// Examples
    /// --------
    /// >>> import udvej
    /// >>> rule = next(rule for rule in udvej.rules() if rule.code == "framing-carriage-return")
    /// >>> [(argument.name, argument.kind) for argument in rule.arguments]
    /// [('lines', 'number')]
    #[getter]
    fn arguments(&self) -> Vec<PyRuleArgument> {
        self.inner.arguments.iter().map(|argument| PyRuleArgument { inner: argument }).collect()
    }

    /// A short title: what is wrong, in a few words.
    ///
    /// Parameters
    /// ----------
    /// lang : {"en", "da"}, default "en"
    ///     The reader's language.
    ///
    /// Returns
    /// -------
    /// str
    ///     A few words.
    ///
    /// Raises
    /// ------
    /// LanguageError
    ///     If the language is neither.
    ///
    /// Examples
    /// --------
    /// >>> import udvej
    /// >>> rule = next(rule for rule in udvej.rules() if rule.code == "cti-plan-late")
    /// >>> rule.title(), rule.title("da")
    /// ('Plan of a phase late', 'Plan for en fase for sent')
    #[pyo3(signature = (lang = LangArg(Lang::En)))]
    fn title(&self, lang: LangArg) -> &str {
        self.inner.title.in_lang(lang.0)
    }

    /// What is wrong. ``{name}`` is the place of an argument of the finding.
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

    /// Where the rule comes from.
    ///
    /// Parameters
    /// ----------
    /// lang : {"en", "da"}, default "en"
    ///     The reader's language.
    ///
    /// Returns
    /// -------
    /// str
    ///     A source document with a quotation, or a section of the manual.
    ///
    /// Raises
    /// ------
    /// LanguageError
    ///     If the language is neither.
    ///
    /// Examples
    /// --------
    /// >>> import udvej
    /// >>> rule = next(rule for rule in udvej.rules() if rule.code == "cti-plan-late")
    /// >>> rule.source().startswith("the manual, section 4")
    /// True
    #[pyo3(signature = (lang = LangArg(Lang::En)))]
    fn source(&self, lang: LangArg) -> &str {
        self.inner.source.in_lang(lang.0)
    }

    /// The manual page, in Markdown: what the rule requires, why, an example and how to fix it.
    ///
    /// Parameters
    /// ----------
    /// lang : {"en", "da"}, default "en"
    ///     The reader's language.
    ///
    /// Returns
    /// -------
    /// str
    ///     Several lines of Markdown.
    ///
    /// Raises
    /// ------
    /// LanguageError
    ///     If the language is neither.
    ///
    /// Examples
    /// --------
    /// >>> import udvej
    /// >>> rule = next(rule for rule in udvej.rules() if rule.code == "cti-plan-late")
    /// >>> rule.manual("da").splitlines()[-1].startswith("Rettet: ")
    /// True
    #[pyo3(signature = (lang = LangArg(Lang::En)))]
    fn manual(&self, lang: LangArg) -> String {
        self.inner.manual_page(lang.0)
    }

    fn __repr__(&self) -> String {
        format!("<Rule code='{}' severity='{}'>", self.inner.code, self.inner.severity)
    }
}

/// The declaration of one argument of a rule's findings.
///
/// Examples
/// --------
/// >>> import udvej
/// >>> rule = next(rule for rule in udvej.rules() if rule.code == "framing-carriage-return")
/// >>> rule.arguments
/// [<RuleArgument name='lines' kind='number'>]
#[pyclass(name = "RuleArgument", module = "udvej._udvej", frozen)]
pub(crate) struct PyRuleArgument {
    inner: &'static Argument,
}

#[pymethods]
impl PyRuleArgument {
    /// The name, as in a report and in the texts of the rule.
    #[getter]
    fn name(&self) -> &str {
        self.inner.name
    }

    /// The kind of value, an English word for programs: ``day``, ``number``, ``code``, ``id of a record`` and so on.
    #[getter]
    fn kind(&self) -> &str {
        self.inner.kind.name().en
    }

    /// What the value means.
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
    /// >>> rule = next(rule for rule in udvej.rules() if rule.code == "cti-plan-late")
    /// >>> rule.arguments[0].meaning()
    /// 'The phase whose plan is missing or late.'
    #[pyo3(signature = (lang = LangArg(Lang::En)))]
    fn meaning(&self, lang: LangArg) -> &str {
        self.inner.meaning.in_lang(lang.0)
    }

    fn __repr__(&self) -> String {
        format!("<RuleArgument name='{}' kind='{}'>", self.inner.name, self.inner.kind.name().en)
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

/// The title, message, remedy, manual page, arguments and source of a rule, as text.
///
/// Parameters
/// ----------
/// code : str
///     The code of the rule.
/// lang : {"en", "da"}, default "en"
///     The reader's language.
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
/// cti-plan-late: Plan of a phase late (warning)
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
