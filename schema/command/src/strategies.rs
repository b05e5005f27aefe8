//! `udvej strategies`, and reading strategies and policies for the other subcommands.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use udvej::code::Lang;
use udvej::programme::{Strategy, StrategyError};
use udvej::time::Period;
use udvej::verdict::{Engine, Policy, PolicyError};
use udvej::wording;

use crate::call::{DONE, Failure, Format, Status, either, shown};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Strategies of your own to check and list, JSON files
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Form of the output: a line of text each, or the whole strategies as lines of JSON
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang, out: &mut impl Write) -> Result<Status, Failure> {
    for strategy in Strategy::all_shipped().chain(read_all(&arguments.files)?) {
        if arguments.format == Format::Json {
            writeln!(out, "{}", strategy.to_json())?;
            continue;
        }
        let profiles: Vec<String> = strategy
            .profiles
            .iter()
            .map(|profile| format!("{} 3 \u{d7} {}", profile.id, profile.months_per_phase))
            .collect();
        let in_force = &strategy.in_force;
        let days = match in_force.last_day {
            Some(last_day) => wording::period(Period { first_day: in_force.first_day, last_day }, lang),
            None => wording::from_day(in_force.first_day, lang),
        };
        let (force, phases) = (
            either(lang, "in force", "gælder"),
            either(lang, "phases \u{d7} months", "faser \u{d7} måneder"),
        );
        writeln!(out, "{:14} {:8} {}", strategy.id, strategy.version, strategy.title.in_lang(lang))?;
        writeln!(out, "{:23} {force} {days}; {phases}: {}", "", wording::list(&profiles, lang))?;
    }
    Ok(DONE)
}

/// Reads and decodes a JSON file.
fn read<T, E>(
    file: &Path,
    from_json: impl Fn(&str) -> Result<T, E>,
    text: impl Fn(&E, Lang) -> String,
) -> Result<T, Failure> {
    let json = std::fs::read_to_string(file).map_err(|error| Failure::Read(file.to_owned(), error))?;
    from_json(&json)
        .map_err(|error| Failure::other(|lang| format!("`{}`: {}", shown(file), text(&error, lang))))
}

/// Returns the built-in strategy with this id, or else the strategy in the file of this name.
pub(super) fn one(name: &str) -> Result<Strategy, Failure> {
    match Strategy::shipped(name) {
        Some(strategy) => Ok(strategy),
        None if Path::new(name).exists() => read(Path::new(name), Strategy::from_json, StrategyError::text),
        None => {
            let ids: Vec<&str> = Strategy::shipped_ids().collect();
            let ids = ids.join(", ");
            let name = shown(Path::new(name));
            Err(Failure::Other(
                format!("`{name}` is neither a built-in strategy ({ids}) nor a file"),
                format!("`{name}` er hverken en indbygget strategi ({ids}) eller en fil"),
            ))
        }
    }
}

/// Reads a policy from a file.
pub(super) fn policy(file: &Path) -> Result<Policy, Failure> {
    read(file, Policy::from_json, PolicyError::text)
}

/// Reads strategies from files.
fn read_all(files: &[PathBuf]) -> Result<Vec<Strategy>, Failure> {
    files.iter().map(|file| read(file, Strategy::from_json, StrategyError::text)).collect()
}

/// Returns an engine with every built-in strategy and those in the files.
pub(super) fn engine(own: &[PathBuf], policy: Policy) -> Result<Engine, Failure> {
    let no_strategy = || {
        Failure::Other(
            "the library has no built-in strategy".into(),
            "biblioteket har ingen indbygget strategi".into(),
        )
    };
    Engine::with_shipped(None, read_all(own)?, policy).ok_or_else(no_strategy)
}
