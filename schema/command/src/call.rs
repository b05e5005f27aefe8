//! What the subcommands share: languages, output forms, exit statuses, failures.

use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use serde::Serialize;
use serde_json::{Value, json};
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
#[derive(Debug)]
pub(crate) enum Failure {
    /// The output could not be written.
    Output(Error),
    /// A file could not be read.
    Read(PathBuf, Error),
    /// A file could not be written. What was there before is unchanged.
    Write(PathBuf, Error),
    /// Any other failure, with its full message in English and Danish.
    Other(String, String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Output(error)
    }
}

impl Failure {
    /// Returns the failure with this message.
    pub(crate) fn other(text: impl Fn(Lang) -> String) -> Self {
        Self::Other(text(Lang::En), text(Lang::Da))
    }

    /// Returns the message.
    pub(crate) fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Output(error), Lang::En) => {
                format!("the output cannot be written: {}", cause(error, lang))
            }
            (Self::Output(error), Lang::Da) => format!("resultatet kan ikke skrives: {}", cause(error, lang)),
            (Self::Read(file, error), Lang::En) => {
                format!("`{}` cannot be read: {}", shown(file), cause(error, lang))
            }
            (Self::Read(file, error), Lang::Da) => {
                format!("`{}` kan ikke læses: {}", shown(file), cause(error, lang))
            }
            (Self::Write(file, error), Lang::En) => {
                format!("`{}` cannot be written: {}", shown(file), cause(error, lang))
            }
            (Self::Write(file, error), Lang::Da) => {
                format!("`{}` kan ikke skrives: {}", shown(file), cause(error, lang))
            }
            (Self::Other(english, _), Lang::En) => english.clone(),
            (Self::Other(_, danish), Lang::Da) => danish.clone(),
        }
    }
}

/// Returns why the system refused something. A rare error is in the language of the system.
fn cause(error: &Error, lang: Lang) -> String {
    let text = match error.kind() {
        ErrorKind::NotFound => {
            either(lang, "there is no such file or folder", "filen eller mappen findes ikke")
        }
        ErrorKind::PermissionDenied => either(lang, "no permission", "der er ikke adgang til den"),
        ErrorKind::IsADirectory => either(lang, "it is a folder", "det er en mappe"),
        ErrorKind::StorageFull => either(
            lang,
            "the disk is full; what was there before is unchanged",
            "disken er fuld; det, der var der i forvejen, er uændret",
        ),
        ErrorKind::FileTooLarge if error.raw_os_error().is_none() => either(
            lang,
            "it unpacks to more than 200 times its size, or to more than 1 GiB",
            "den fylder udpakket mere end 200 gange så meget eller mere end 1 GiB",
        ),
        ErrorKind::InvalidInput if error.raw_os_error().is_none() => either(
            lang,
            "it is one of the files that are read: give another file",
            "det er en af de filer, der læses: angiv en anden fil",
        ),
        _ => return error.to_string(),
    };
    text.to_owned()
}

/// Returns the name of a file as one line of text. Control characters are escaped, because a terminal obeys them.
pub(crate) fn shown(file: &Path) -> String {
    let name = file.display().to_string();
    name.chars().fold(String::new(), |mut shown, c| {
        if c.is_control() || is_direction(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
        shown
    })
}

/// Returns whether a character changes the direction or the lines of the text around it.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
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

/// Returns a text in both languages as JSON.
pub(crate) fn both<T: Serialize>(text: impl Fn(Lang) -> T) -> Value {
    json!({"en": text(Lang::En), "da": text(Lang::Da)})
}
