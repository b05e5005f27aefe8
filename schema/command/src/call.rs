//! What the subcommands share: languages, output forms, exit statuses, failures.

use clap::ValueEnum;
use udvej::code::Lang;
use udvej::time::Day;
use udvej::verdict::Context;

/// The language of texts for people.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Language {
    /// English
    En,
    /// Danish (dansk)
    Da,
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Lang::En,
            Language::Da => Lang::Da,
        }
    }
}

/// The form of the output.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// The exit status of the process.
pub(crate) type Status = u8;

/// The work is done, and nothing was rejected.
pub(crate) const DONE: Status = 0;
/// Something was rejected.
pub(crate) const REJECTED: Status = 1;
/// A file could not be read, or the call is wrong.
pub(crate) const WRONG: Status = 2;

/// Why a subcommand failed.
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
        /// The error of the system.
        error: std::io::Error,
    },
    /// Any other failure, with its full message.
    #[error("{0}")]
    Other(String),
}

/// Parses a day on the command line.
pub(crate) fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|error: udvej::time::DayError| error.to_string())
}

/// The context with the day to judge as of: the given day, or else the current day of this machine.
pub(crate) fn as_of(today: Option<Day>) -> Context {
    Context { today: today.unwrap_or_else(|| chrono::Local::now().date_naive().into()) }
}

/// Returns the text in this language.
pub(crate) fn either(lang: Lang, english: &'static str, danish: &'static str) -> &'static str {
    match lang {
        Lang::En => english,
        Lang::Da => danish,
    }
}
