//! Texts about findings and unreadable files that several output formats share.

use std::io::{Result, Write};

use udvej::code::Lang;
use udvej::judging::Finding;

use crate::call::either;

/// The code for a file that could not be read, in formats for programs.
pub(crate) const UNREADABLE: &str = "file-unreadable";

/// Returns the text for findings that are counted but not listed.
pub(crate) fn omitted(count: i64, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "{count} findings are counted, but not listed; a larger number for max-findings lists more"
        ),
        Lang::Da => format!(
            "talt med, men ikke vist: {count} (et større tal for max-findings viser flere bemærkninger)"
        ),
    }
}

/// Writes findings of one rule and their remedies. `more` is the text about findings that are not shown.
pub(crate) fn write_findings(
    findings: &[&Finding],
    more: Option<String>,
    lang: Lang,
    out: &mut dyn Write,
) -> Result<()> {
    let mut remedies: Vec<String> = Vec::new();
    for finding in findings {
        let waived = match (&finding.waived_by, lang) {
            (None, _) => String::new(),
            (Some(waiver), Lang::En) => format!(" (waived by {waiver} of the policy)"),
            (Some(waiver), Lang::Da) => format!(" (undtaget efter {waiver} i valideringsopsætningen)"),
        };
        writeln!(out, "    {}{}{waived}", place(finding, lang), finding.text(lang))?;
        let remedy = finding.remedy(lang);
        if !remedies.contains(&remedy) {
            remedies.push(remedy);
        }
    }
    if let Some(more) = more {
        writeln!(out, "    … {more}")?;
    }
    for remedy in remedies {
        writeln!(out, "    \u{2192} {remedy}")?;
    }
    Ok(())
}

/// Where a finding is: `line 7, contact c-17, /results/0: `.
fn place(finding: &Finding, lang: Lang) -> String {
    let line = finding.line.map(|line| format!("{} {line}", either(lang, "line", "linje")));
    let record = match (finding.record, &finding.id) {
        (Some(record), Some(id)) => Some(format!("{} {id}", record.label(lang))),
        (Some(record), None) => Some(record.label(lang).to_owned()),
        (None, id) => id.clone(),
    };
    let path = Some(finding.path.clone()).filter(|path| !path.is_empty());
    let parts: Vec<String> = [line, record, path].into_iter().flatten().collect();
    if parts.is_empty() { String::new() } else { parts.join(", ") + ": " }
}
