//! The report and its findings, as texts.

use udvej::code::Lang;
use udvej::judging::Finding;
use udvej::verdict::Report;

/// The report as one line of JSON, without a line end: the same bytes in every language.
#[uniffi::export]
fn report_to_json(report: &Report) -> String {
    report.to_json()
}

/// What is wrong, in the reader's language.
#[uniffi::export]
fn finding_text(finding: &Finding, lang: Lang) -> String {
    finding.text(lang)
}

/// What to do about it, in the reader's language.
#[uniffi::export]
fn finding_remedy(finding: &Finding, lang: Lang) -> String {
    finding.remedy(lang)
}
