//! The subcommands, one a file.

pub(crate) mod convert;
pub(crate) mod explain;
pub(crate) mod fidelity;
pub(crate) mod generate;
pub(crate) mod rules;
pub(crate) mod schedule;
pub(crate) mod schema;
mod source;
pub(crate) mod strategies;
mod text_report;
pub(crate) mod validate;

use udvej::code::Lang;
use udvej::rules::Context;
use udvej::time::Day;

/// Why a subcommand could not do its work.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The output could not be written.
    #[error("the output cannot be written: {0}")]
    Output(#[from] std::io::Error),
    /// A file could not be read or written.
    #[error("`{file}` cannot be {done}: {error}")]
    File {
        /// The file, as it was named.
        file: String,
        /// `read` or `written`.
        done: &'static str,
        /// What the system says.
        error: std::io::Error,
    },
    /// Something else, told whole.
    #[error("{0}")]
    Other(String),
}

/// A day on the command line.
fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|error: udvej::time::DayError| error.to_string())
}

/// The day to judge as of: this machine's, if none is given.
fn as_of(today: Option<Day>) -> Context {
    Context { today: today.unwrap_or_else(|| chrono::Local::now().date_naive().into()) }
}

/// One of two texts, by language.
fn either(lang: Lang, english: &'static str, danish: &'static str) -> &'static str {
    match lang {
        Lang::En => english,
        Lang::Da => danish,
    }
}
