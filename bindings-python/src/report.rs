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
    /// The verdict on one delivery.
    ///
    /// The same delivery, strategies, policy and day give the same bytes in every language.
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
    /// The strategy that was judged by.
    strategy: StrategyUsed,
    /// SHA-256 of what the policy changes of the rules; none if it changes nothing.
    policy: Option<String>,
    /// The day that was judged as of.
    today: Day,
    /// The header, if it could be used.
    delivery: Option<Delivery>,
    /// Whether the delivery and every record in it were accepted: there is no finding of severity ``error``.
    accepted: bool,
    /// How many findings there are of each severity, listed or not.
    totals: Totals,
    /// The number of records received, accepted and rejected, by type.
    reconciliation: Vec<Reconciliation>,
    /// Every rule of the catalogue: how often it judged, and why it did not.
    rules: Vec<LedgerEntry>,
    /// The findings, by line and then by rule; no more than `Engine.max_findings`.
    findings: Vec<Finding>,
    /// How many findings are not listed.
    findings_omitted: i64,
    /// SHA-256, in hexadecimal, of the whole verdict with every finding, listed or not.
    digest: String,
    }
    methods {
        /// The report as one line of JSON, without a line end: the same bytes in every language.
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

        /// The report for a person: the same text as the command `udvej validate` writes.
        ///
        /// Parameters
        /// ----------
        /// lang : {"en", "da"}, default "en"
        ///     The reader's language.
        ///
        /// Returns
        /// -------
        /// str
        ///     Several lines.
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

        /// The verdict and a line for each rule, as a notebook shows it.
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

        /// How far the courses of the delivery keep to the method: counts, item by item, and no score.
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
    /// How many findings there are of each severity.
    "Totals" PyTotals(Totals) in repr: error warning information waived {
    /// Errors: what they are about cannot be used.
    error: i64,
    /// Warnings: usable and doubtful.
    warning: i64,
    /// Information.
    information: i64,
    /// How many of these a waiver covers.
    waived: i64,
    }
}

view! {
    /// The numbers of records of one type: received is the sum of the four that follow it.
    "Reconciliation" PyReconciliation(Reconciliation) in repr: record expected received accepted quarantined
        duplicate superseded {
    /// The type; none for records whose type cannot be read.
    record: Option<RecordType>,
    /// How many the header announces.
    expected: Option<i64>,
    /// How many were in the file.
    received: i64,
    /// How many are accepted.
    accepted: i64,
    /// How many are rejected. They are in the quarantine, with their findings.
    quarantined: i64,
    /// How many repeat a record of the same id, revision and content.
    duplicate: i64,
    /// How many have a later revision in the same delivery.
    superseded: i64,
    }
}

view! {
    /// How often one rule judged, found a fault and was skipped.
    "LedgerEntry" PyLedgerEntry(LedgerEntry) in repr: code evaluated failed skipped {
    /// The rule's code.
    code: String,
    /// How often it judged.
    evaluated: i64,
    /// How often it found a fault.
    failed: i64,
    /// What it did not judge, and why.
    skipped: Vec<Skipped>,
    }
}

view! {
    /// What a rule did not judge, with the reason.
    "Skipped" PySkipped(Skipped) in repr: reason count {
    /// Why.
    reason: SkipReason,
    /// How often.
    count: i64,
    }
}
