//! The `udvej` command: validates deliveries, explains the rules, prints schemas and schedules.

mod command;

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use udvej::code::Lang;

use command::{Failure, convert, explain, fidelity, generate, rules, schedule, schema, strategies, validate};

/// Judge registrations of Denmark's exit programmes by one set of rules
#[derive(Parser)]
#[command(name = "udvej", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read deliveries and say what is wrong with them
    ///
    /// Exit status: 0 if every record was accepted, 1 if something was rejected, 2 if a file could not be read
    /// or the call is wrong.
    Validate(validate::Arguments),
    /// Count how far the courses of deliveries keep to the method, item by item
    ///
    /// The items are those of the CTI implementation self-assessment that records can answer. No score is made of them.
    Fidelity(fidelity::Arguments),
    /// Write a delivery about nobody, made up from a seed
    Generate(generate::Arguments),
    /// List the strategies that ship, and check your own
    Strategies(strategies::Arguments),
    /// List the rules
    Rules(rules::Arguments),
    /// Show the manual page of a rule
    Explain(explain::Arguments),
    /// Print a JSON Schema
    Schema(schema::Arguments),
    /// Show the phases of a CTI course and what falls due in them
    Schedule(schedule::Arguments),
    /// Write a delivery in the other spelling
    Convert(convert::Arguments),
}

/// The language of what a person reads.
#[derive(Clone, Copy, ValueEnum)]
enum Language {
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
enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = std::io::stdout().lock();
    let done = match cli.command {
        Command::Validate(arguments) => validate::run(&arguments, &mut out),
        Command::Fidelity(arguments) => fidelity::run(&arguments, &mut out),
        Command::Generate(arguments) => generate::run(&arguments, &mut out),
        Command::Strategies(arguments) => strategies::run(&arguments, &mut out),
        Command::Rules(arguments) => rules::run(&arguments, &mut out),
        Command::Explain(arguments) => explain::run(&arguments, &mut out),
        Command::Schema(arguments) => schema::run(&arguments, &mut out),
        Command::Schedule(arguments) => schedule::run(&arguments, &mut out),
        Command::Convert(arguments) => convert::run(&arguments, &mut out),
    };
    let flushed = out.flush().map_err(Failure::Output);
    // Whoever reads the output may have seen enough of it; the verdict stands.
    let gone = |failure: &Failure| matches!(failure, Failure::Output(error) if error.kind() == ErrorKind::BrokenPipe);
    match (done, flushed) {
        (Ok(code), Ok(())) => code,
        (Ok(code), Err(failure)) if gone(&failure) => code,
        (Err(failure), _) if gone(&failure) => ExitCode::SUCCESS,
        (Err(failure), _) | (_, Err(failure)) => {
            eprintln!("udvej: {failure}");
            ExitCode::from(2)
        }
    }
}
