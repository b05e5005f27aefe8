//! The report and its findings, as texts.

use udvej::code::Lang;
use udvej::judging::Finding;
use udvej::verdict::Report;

/// Returns the report as one line of JSON, without a line end. The bytes are the same in every language.
#[uniffi::export]
fn report_to_json(report: &Report) -> String {
    report.to_json()
}

/// Returns what is wrong, in the language `lang`.
#[uniffi::export]
fn finding_text(finding: &Finding, lang: Lang) -> String {
    finding.text(lang)
}

/// Returns how to fix it, in the language `lang`.
#[uniffi::export]
fn finding_remedy(finding: &Finding, lang: Lang) -> String {
    finding.remedy(lang)
}
