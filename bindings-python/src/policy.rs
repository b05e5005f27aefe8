//! The policy: changed severities, waivers, and how many findings are listed.

use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use udvej::code::RecordType;
use udvej::judging::Severity;
use udvej::time::Day;
use udvej::verdict::{Policy, PolicyError as Fault, SeverityChange, Waiver};

use crate::codes::CodeList;
use crate::day::DayArg;
use crate::errors::{PolicyError, Raise};
use crate::text::TextArg;
use crate::view::view;

/// A code that a caller gives for a policy.
#[derive(Clone, Copy)]
pub(crate) struct CodeArg<T>(T);

impl<'a, 'py, T: CodeList> FromPyObject<'a, 'py> for CodeArg<T> {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr = T::TYPE;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let text: TextArg<'_> = object.extract()?;
        T::ALL.iter().find(|code| code.text() == &*text).copied().map(Self).ok_or_else(|| {
            let codes: Vec<&str> = T::ALL.iter().map(|code| code.text()).collect();
            PolicyError::new_err(format!("the policy needs one of `{}`", codes.join("`, `")))
        })
    }
}

view! {
    /// Changes to the rules by the user of an engine: severities and waivers (valideringsopsætning).
    ///
    /// It sets how many findings are listed, the severities that differ from the catalogue, and the waivers. A
    /// rule that protects a person, or that decides whether a text is a record, can be neither lowered nor waived.
    ///
    /// Parameters
    /// ----------
    /// max_findings : int, default 1000
    ///     The most findings that a report lists; it counts them all. Zero or less lists none.
    /// severities : sequence of SeverityChange, optional
    ///     Rules whose severity differs from the catalogue.
    /// waivers : sequence of Waiver, optional
    ///     Findings that are waived until a day.
    ///
    /// Raises
    /// ------
    /// PolicyError
    ///     If the policy changes what cannot be changed, or a part does not have its form. The message lists
    ///     every fault, with its place in the policy.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> from udvej import Policy, SeverityChange, Waiver
    /// >>> policy = Policy(
    /// ...     severities=[SeverityChange("cti-few-meetings", "error", reason="agreed with SFI")],
    /// ...     waivers=[Waiver("tally-mixed-units", path="/unit", reason="as printed", until=date(2013, 12, 31))],
    /// ... )
    /// >>> policy.waivers[0].until
    /// datetime.date(2013, 12, 31)
    /// >>> Policy(waivers=[Waiver("anonymity-identity-leak", reason="trust us", until=date(2013, 12, 31))])
    /// Traceback (most recent call last):
    ///     ...
    /// udvej.errors.PolicyError: the policy's `/waivers/0/rule` needs another rule: a rule that protects a person or decides what a record is cannot be lowered or waived
    "Policy" PyPolicy(Policy) in repr: max_findings severities waivers {
    /// The most findings that a report lists; it counts them all.
    max_findings: i32,
    /// Rules whose severity differs from the catalogue.
    severities: Vec<SeverityChange>,
    /// Findings that are waived until a day.
    waivers: Vec<Waiver>,
    }
    methods {
        #[new]
        #[pyo3(signature = (*, max_findings = 1000, severities = Vec::new(), waivers = Vec::new()))]
        #[expect(clippy::needless_pass_by_value, reason = "an argument from Python is passed by value")]
        fn new(
            max_findings: i32,
            severities: Vec<PyRef<'_, PySeverityChange>>,
            waivers: Vec<PyRef<'_, PyWaiver>>,
        ) -> PyResult<Self> {
            let inner = Policy {
                max_findings,
                severities: severities.iter().map(|change| change.inner.clone()).collect(),
                waivers: waivers.iter().map(|waiver| waiver.inner.clone()).collect(),
            };
            match inner.faults() {
                faults if faults.is_empty() => Ok(Self { inner }),
                faults => Err(Fault::Faulty(faults).raise()),
            }
        }

        /// Read a policy from JSON and check it.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     The policy, as its schema describes it.
        ///
        /// Returns
        /// -------
        /// Policy
        ///     The policy.
        ///
        /// Raises
        /// ------
        /// PolicyError
        ///     If the text is not JSON, lacks or adds a field, changes what cannot be changed, or if a part does
        ///     not have its form. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Policy
        /// >>> Policy.from_json('''{"severities": [
        /// ...     {"rule": "cti-few-meetings", "severity": "error", "reason": "agreed with SFI"}
        /// ... ]}''').severities
        /// [<SeverityChange rule='cti-few-meetings' severity='error'>]
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            Policy::from_json(&text).map(|inner| Self { inner }).map_err(|error| error.raise())
        }

        /// SHA-256 of what the policy changes of the rules, in hexadecimal; none if it changes nothing.
        #[getter]
        fn digest(&self) -> Option<String> {
            self.inner.digest()
        }
    }
}

view! {
    /// A rule whose severity differs from the catalogue (ændret alvor).
    ///
    /// It is checked when a policy is made with it.
    ///
    /// Parameters
    /// ----------
    /// rule : str
    ///     The rule's code.
    /// severity : {"error", "warning", "information"}
    ///     Its new severity.
    /// reason : str
    ///     Why: 1 to 400 characters, without a CPR number.
    ///
    /// Raises
    /// ------
    /// PolicyError
    ///     If there is no such severity.
    ///
    /// Examples
    /// --------
    /// >>> from udvej import SeverityChange
    /// >>> SeverityChange("cti-few-meetings", "error", reason="agreed with SFI")
    /// <SeverityChange rule='cti-few-meetings' severity='error'>
    "SeverityChange" PySeverityChange(SeverityChange) in repr: rule severity {
    /// The rule's code.
    rule: String,
    /// Its new severity: ``error``, ``warning`` or ``information``.
    severity: Severity,
    /// Why.
    reason: String,
    }
    methods {
        #[new]
        #[pyo3(signature = (rule, severity, *, reason))]
        fn new(rule: TextArg<'_>, severity: CodeArg<Severity>, reason: TextArg<'_>) -> Self {
            let inner = SeverityChange { rule: rule.into(), severity: severity.0, reason: reason.into() };
            Self { inner }
        }
    }
}

view! {
    /// A finding that is waived until a day (undtagelse).
    ///
    /// It is still listed, as information that names the waiver, and rejects nothing. The waiver is checked when a
    /// policy is made with it.
    ///
    /// Parameters
    /// ----------
    /// rule : str
    ///     The rule's code.
    /// reason : str
    ///     Why: 1 to 400 characters, without a CPR number.
    /// until : datetime.date
    ///     The last day on which it holds.
    /// delivery : str, optional
    ///     The id of the delivery it is for; every delivery if not given.
    /// record : str, optional
    ///     The type of record it is for; every type if not given.
    /// id : str, optional
    ///     The id of the record it is for; every record if not given.
    /// path : str, default ""
    ///     Where in the record: a JSON pointer, which also covers everything below it.
    ///
    /// Raises
    /// ------
    /// PolicyError
    ///     If there is no such type of record.
    /// DayError
    ///     If the last day is not one from 1900-01-01 to 2099-12-31.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> from udvej import Waiver
    /// >>> Waiver("tally-mixed-units", path="/unit", reason="as printed", until=date(2013, 12, 31))
    /// <Waiver rule='tally-mixed-units' delivery=None record=None id=None path='/unit' until=2013-12-31>
    "Waiver" PyWaiver(Waiver) in repr: rule delivery record id path until {
    /// The rule's code.
    rule: String,
    /// The id of the delivery it is for; every delivery if none.
    delivery: Option<String>,
    /// The type of record it is for; every type if none.
    record: Option<RecordType>,
    /// The id of the record it is for; every record if none.
    id: Option<String>,
    /// Where in the record: a JSON pointer, which also covers everything below it.
    path: String,
    /// Why.
    reason: String,
    /// The last day on which it holds.
    until: Day,
    }
    methods {
        #[new]
        #[pyo3(signature = (rule, *, reason, until, delivery = None, record = None, id = None, path = TextArg::default()))]
        fn new(
            rule: TextArg<'_>,
            reason: TextArg<'_>,
            until: DayArg,
            delivery: Option<TextArg<'_>>,
            record: Option<CodeArg<RecordType>>,
            id: Option<TextArg<'_>>,
            path: TextArg<'_>,
        ) -> Self {
            let inner = Waiver {
                rule: rule.into(),
                delivery: delivery.map(String::from),
                record: record.map(|record| record.0),
                id: id.map(String::from),
                path: path.into(),
                reason: reason.into(),
                until: until.0,
            };
            Self { inner }
        }
    }
}
