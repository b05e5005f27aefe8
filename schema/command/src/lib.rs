//! The `udvej` command. Each subcommand has a file of its own. Python runs it as `python -m udvej`.

mod call;
mod convert;
mod dataset;
mod explain;
mod fidelity;
mod formats;
mod generate;
mod half_years;
mod judged_by;
mod rules;
mod schedule;
mod schema;
mod source;
mod strategies;
mod usage;
mod validate;
mod writing;

use std::ffi::OsString;
use std::io::{ErrorKind, Write};

use clap::{Parser, Subcommand};
use udvej::code::Lang;

use crate::call::{DONE, Failure, Language, WRONG};

pub use formats::report_text;

/// Judge registrations of Denmark's exit programmes by one set of rules
#[derive(Parser)]
#[command(name = "udvej", version)]
struct Cli {
    /// Language of texts and of error messages; this help is in English
    #[arg(long, value_enum, global = true, default_value = "en")]
    lang: Language,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read deliveries and report what is wrong with them
    ///
    /// Exit status: 0 if every record was accepted, 1 if something was rejected, 2 if a file could not be read
    /// or the call is wrong.
    Validate(validate::Arguments),
    /// Read deliveries as one dataset, and report what counts in it
    ///
    /// The order of the deliveries changes nothing. Exit status: 0 if everything counts as it was meant to, 1 if
    /// something was rejected, 2 if a file could not be read or the call is wrong.
    Dataset(dataset::Arguments),
    /// Count how many courses of deliveries follow the method, item by item
    ///
    /// The items are those of the CTI implementation self-assessment that records can answer. There is no score.
    Fidelity(fidelity::Arguments),
    /// Write a synthetic delivery, made from a seed
    Generate(generate::Arguments),
    /// List the built-in strategies, and check your own
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

/// Runs the command, writes to standard output and standard error of this process, and returns the exit status.
///
/// The first argument is the name of the program.
///
/// ```
/// assert_eq!(udvej_command::run(["udvej", "explain", "no-such-rule"]), 2);
/// ```
pub fn run<A: Into<OsString> + Clone>(arguments: impl IntoIterator<Item = A>) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    let asked = usage::language(&arguments);
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(answer) if asked == Lang::Da && answer.use_stderr() => {
            eprintln!("udvej: {}", usage::danish(&answer));
            return WRONG;
        }
        Err(answer) => {
            // `--help` and `--version` come here too. Printing fails if standard output is closed.
            let _ = answer.print();
            return u8::try_from(answer.exit_code()).unwrap_or(WRONG);
        }
    };
    let lang = Lang::from(cli.lang);
    let mut out = std::io::stdout().lock();
    let done = match cli.command {
        Command::Validate(arguments) => validate::run(&arguments, lang, &mut out),
        Command::Dataset(arguments) => dataset::run(&arguments, lang, &mut out),
        Command::Fidelity(arguments) => fidelity::run(&arguments, lang, &mut out),
        Command::Generate(arguments) => generate::run(&arguments, &mut out),
        Command::Strategies(arguments) => strategies::run(&arguments, lang, &mut out),
        Command::Rules(arguments) => rules::run(&arguments, lang, &mut out),
        Command::Explain(arguments) => explain::run(&arguments, lang, &mut out),
        Command::Schema(arguments) => schema::run(&arguments, &mut out),
        Command::Schedule(arguments) => schedule::run(&arguments, lang, &mut out),
        Command::Convert(arguments) => convert::run(&arguments, lang, &mut out),
    };
    let flushed = out.flush().map_err(Failure::Output);
    // The reader of the output may close it early. That does not change the exit status.
    let gone = |failure: &Failure| matches!(failure, Failure::Output(error) if error.kind() == ErrorKind::BrokenPipe);
    match (done, flushed) {
        (Ok(status), Ok(())) => status,
        (Ok(status), Err(failure)) if gone(&failure) => status,
        (Err(failure), _) if gone(&failure) => DONE,
        (Err(failure), _) | (_, Err(failure)) => {
            eprintln!("udvej: {}", failure.text(lang));
            WRONG
        }
    }
}
