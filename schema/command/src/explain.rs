//! `udvej explain`

use std::io::Write;

use clap::Args;
use clap::builder::PossibleValuesParser;
use udvej::code::Lang;
use udvej::rules::{catalogue, find};

use crate::call::{DONE, Failure, Status};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Code of the rule, for example `tally-mixed-units`
    #[arg(value_parser = PossibleValuesParser::new(catalogue().iter().map(|rule| rule.code)), hide_possible_values = true)]
    code: String,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang, out: &mut impl Write) -> Result<Status, Failure> {
    let rule = find(&arguments.code)
        .ok_or_else(|| Failure::Other("no such rule".into(), "reglen findes ikke".into()))?;
    writeln!(out, "{}", rule.explain(lang))?;
    Ok(DONE)
}
