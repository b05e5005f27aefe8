//! The output formats of reports. Each format has a file here. A new one also needs a variant of [`ReportFormat`] and a line
//! in [`ReportFormat::reports`].

mod findings;
mod html;
mod json;
mod junit;
mod reports;
mod sarif;
mod text;

use clap::ValueEnum;

pub(crate) use reports::{Reports, Settings};
pub use text::report_text;

/// The form of the reports.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people
    Text,
    /// For programs, a line of JSON for each file
    Json,
    /// For code scanning and editors, one SARIF 2.1.0 log for all files
    Sarif,
    /// For continuous integration, one JUnit file with a test suite for each file
    Junit,
    /// For the sender of the delivery, an HTML page; one file only
    Html,
}

impl ReportFormat {
    /// The writer of this form.
    pub(crate) fn reports<'a>(self, settings: &Settings<'a>) -> Box<dyn Reports + 'a> {
        match self {
            Self::Text => Box::new(text::Text::new(settings)),
            Self::Json => Box::new(json::Lines),
            Self::Sarif => Box::new(sarif::Log::new(settings)),
            Self::Junit => Box::new(junit::Suites::new(settings)),
            Self::Html => Box::new(html::Page::new(settings)),
        }
    }
}
