//! The reports of one call, in the form that was asked for.

use std::io::{Result, Write};
use std::path::Path;

use clap::ValueEnum;
use udvej::code::Lang;
use udvej::record::Record;
use udvej::rules::{Engine, Report};

use super::junit::Suites;
use super::sarif::Log;
use super::{Failure, Status, either, html, text_report};

/// The form of the reports.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(super) enum ReportFormat {
    /// For people
    Text,
    /// For programs, a line of JSON for each file
    Json,
    /// For code scanning and editors, one SARIF 2.1.0 log for all files
    Sarif,
    /// For continuous integration, one JUnit file with a test suite for each file
    Junit,
    /// For those who sent the delivery, a page that a browser shows; of one file only
    Html,
}

/// Writes the reports: one by one, or what they come to at the end.
pub(super) enum Reports<'a> {
    Text { lang: Lang, first: bool },
    Json,
    Sarif(Log<'a>),
    Junit(Suites),
    Html { lang: Lang, engine: &'a Engine },
}

impl<'a> Reports<'a> {
    pub(super) fn new(format: ReportFormat, lang: Lang, engine: &'a Engine, listed: i32) -> Self {
        match format {
            ReportFormat::Text => Self::Text { lang, first: true },
            ReportFormat::Json => Self::Json,
            ReportFormat::Sarif => Self::Sarif(Log::new(lang, &engine.policy().waivers)),
            ReportFormat::Junit => Self::Junit(Suites::new(lang, listed)),
            ReportFormat::Html => Self::Html { lang, engine },
        }
    }

    /// What comes before the first report.
    pub(super) fn begin(&self, out: &mut impl Write) -> Result<()> {
        match self {
            Self::Text { .. } | Self::Json | Self::Junit(_) | Self::Html { .. } => Ok(()),
            Self::Sarif(log) => log.begin(out),
        }
    }

    /// The report on one file. Of the formats, only the page for people needs the usable records.
    pub(super) fn report(
        &mut self,
        file: &Path,
        report: &Report,
        records: &[Record],
        out: &mut impl Write,
    ) -> Result<()> {
        match self {
            Self::Text { lang, first } => {
                let apart = !std::mem::replace(first, false);
                text_report::write(&file.display().to_string(), report, *lang, apart, out)
            }
            Self::Json => writeln!(out, "{}", report.to_json()),
            Self::Sarif(log) => log.report(file, report, out),
            Self::Junit(suites) => {
                suites.report(file, report);
                Ok(())
            }
            Self::Html { lang, engine } => html::write(report, records, engine, *lang, out),
        }
    }

    /// A file that could not be read. Text, JSON and HTML say nothing of it: standard error does.
    pub(super) fn unreadable(&mut self, file: &Path, failure: &Failure) {
        match self {
            Self::Text { .. } | Self::Json | Self::Html { .. } => {}
            Self::Sarif(log) => log.unreadable(file, failure),
            Self::Junit(suites) => suites.unreadable(file, failure),
        }
    }

    /// What comes after the last report, when it is known which status the call ends with.
    pub(super) fn end(self, status: Status, out: &mut impl Write) -> Result<()> {
        match self {
            Self::Text { .. } | Self::Json | Self::Html { .. } => Ok(()),
            Self::Sarif(log) => log.end(status, out),
            Self::Junit(suites) => suites.end(out),
        }
    }
}

/// What a file that could not be read is called, where a machine reads it.
pub(super) const UNREADABLE: &str = "file-unreadable";

/// Why a file could not be read. What the system says of it is in the system's language.
pub(super) fn unreadable(failure: &Failure, lang: Lang) -> String {
    match (failure, lang) {
        (Failure::File { file, error, .. }, Lang::Da) => format!("`{file}` kan ikke læses: {error}"),
        _ => failure.to_string(),
    }
}

/// How many findings are counted and not listed.
pub(super) fn omitted(count: i64, lang: Lang) -> String {
    let text = either(
        lang,
        "findings are counted, but not listed; a larger number for max-findings lists more",
        "fund er talt, men ikke vist; et større tal for max-findings viser flere",
    );
    format!("{count} {text}")
}
