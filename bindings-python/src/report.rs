//! The report on a delivery.

use udvej::code::{Lang, RecordType};
use udvej::judging::{Finding, LedgerEntry, SkipReason, Skipped};
use udvej::record::Delivery;
use udvej::time::Day;
use udvej::verdict::{Reconciliation, Report, StrategyUsed, Totals};

use crate::fidelity::PyFidelity;
use crate::lang::LangArg;
use crate::view::{Show, view};

view! {
    /// The report on one delivery.
    ///
    /// For the same delivery, strategies, policy and day, the bytes are the same in every language.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> report = udvej.Engine().read(b"", today=date(2013, 3, 7)).report
    /// >>> report.accepted, report.totals.error
    /// (False, 1)
    "Report" PyReport(Report) in repr: accepted totals today {
    /// The version of the report's format.
    format: String,
    /// The version of the library that judged.
    library: String,
    /// The strategy that the delivery was judged by.
    strategy: StrategyUsed,
    /// The SHA-256 of the severities and waivers of the policy; None if there are none.
    policy: Option<String>,
    /// The day as of which the delivery was judged.
    today: Day,
    /// The header; None if it cannot be used.
    delivery: Option<Delivery>,
    /// Whether the delivery and every record in it were accepted: there is no finding of severity ``error``.
    accepted: bool,
    /// The number of findings of each severity, listed or not.
    totals: Totals,
    /// The reconciliation: counts of accepted, quarantined, duplicate and superseded records, by type.
    reconciliation: Vec<Reconciliation>,
    /// The ledger: for every rule of the catalogue, how often it judged, and why it skipped records.
    rules: Vec<LedgerEntry>,
    /// The findings, by line and then by rule, up to the limit of the engine.
    findings: Vec<Finding>,
    /// The number of findings that are not listed.
    findings_omitted: i64,
    /// The SHA-256, in hexadecimal, of the whole report with every finding, listed or not.
    digest: String,
    }
    methods {
        /// Return the report as one line of JSON, without a line end. The bytes are the same in every language.
        ///
        /// Returns
        /// -------
        /// str
        ///     The report.
        ///
        /// Examples
        /// --------
        /// >>> from datetime import date
        /// >>> import json, udvej
        /// >>> report = udvej.Engine().read(b"", today=date(2013, 3, 7)).report
        /// >>> json.loads(report.to_json())["today"]
        /// '2013-03-07'
        fn to_json(&self) -> String {
            self.inner.to_json()
        }

        /// Return the report as text for a person, the same as the command `udvej validate` writes.
        ///
        /// Parameters
        /// ----------
        /// lang : {"en", "da"}, default "en"
        ///     The language of the text.
        ///
        /// Returns
        /// -------
        /// str
        ///     Several lines.
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
        /// >>> report = udvej.Engine().read(b"", today=date(2013, 3, 7)).report
        /// >>> print(report.to_text("da").splitlines()[-1])
        /// ikke godkendt: 1 fejl, 0 advarsler, 0 til oplysning
        #[pyo3(signature = (lang = LangArg(Lang::En)))]
        fn to_text(&self, lang: LangArg) -> String {
            udvej_command::report_text(&self.inner, lang.0)
        }

        fn __str__(&self) -> String {
            self.to_text(LangArg(Lang::En))
        }

        /// Return the HTML that a notebook shows: the totals, and a line for each rule.
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
        /// >>> report = udvej.Engine().read(b"", today=date(2013, 3, 7)).report
        /// >>> "framing-empty" in report._repr_html_()
        /// True
        fn _repr_html_(&self) -> String {
            udvej::page::fragment(&self.inner, Lang::En)
        }

        /// Return how closely the courses of the delivery follow the method: counts for each item, without a
        /// score.
        ///
        /// Returns
        /// -------
        /// Fidelity or None
        ///     None if the header of the delivery cannot be used.
        ///
        /// Examples
        /// --------
        /// >>> from datetime import date
        /// >>> import udvej
        /// >>> report = udvej.read(udvej.generate(records=200), today=date(2016, 1, 1)).report
        /// >>> item = report.fidelity().items[0]
        /// >>> item.item, item.rule
        /// ('time_limited', 'cti-past-end')
        /// >>> udvej.labels("fidelity_item", "da")[item.item]
        /// 'forløbet slutter med sidste fase'
        fn fidelity(&self) -> Option<PyFidelity> {
            self.inner.fidelity().show()
        }
    }
}

view! {
    /// The strategy that a delivery was judged by.
    "StrategyUsed" PyStrategyUsed(StrategyUsed) in repr: id version {
    /// Its id.
    id: String,
    /// Its version.
    version: String,
    /// SHA-256 of its content.
    digest: String,
    }
}

view! {
    /// The number of findings of each severity.
    "Totals" PyTotals(Totals) in repr: error warning information waived {
    /// Errors: the record or the delivery is rejected.
    error: i64,
    /// Warnings: the record is accepted but doubtful.
    warning: i64,
    /// Information.
    information: i64,
    /// How many of these findings are waived.
    waived: i64,
    }
}

view! {
    /// The reconciliation of one type of record. ``received`` is the sum of the four counts after it.
    "Reconciliation" PyReconciliation(Reconciliation) in repr: record expected received accepted quarantined
        duplicate superseded {
    /// The type; None for records whose type cannot be read.
    record: Option<RecordType>,
    /// The number that the header expects.
    expected: Option<i64>,
    /// The number in the file.
    received: i64,
    /// The number of accepted records.
    accepted: i64,
    /// The number of rejected records, which are quarantined with their findings.
    quarantined: i64,
    /// The number that repeat a record with the same id, revision and content.
    duplicate: i64,
    /// The number that have a later revision in the same delivery.
    superseded: i64,
    }
}

view! {
    /// The ledger entry of one rule.
    "LedgerEntry" PyLedgerEntry(LedgerEntry) in repr: code evaluated failed skipped {
    /// The rule's code.
    code: String,
    /// How often the rule judged.
    evaluated: i64,
    /// How often the rule found a fault.
    failed: i64,
    /// What the rule skipped, by reason.
    skipped: Vec<Skipped>,
    }
}

view! {
    /// What a rule skipped for one reason.
    "Skipped" PySkipped(Skipped) in repr: reason count {
    /// The reason.
    reason: SkipReason,
    /// How often the rule skipped.
    count: i64,
    }
}
