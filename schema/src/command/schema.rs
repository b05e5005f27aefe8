//! `udvej schema`

use std::io::Write;

use crate::schemas::Name;
use clap::{Args, ValueEnum};

use super::{DONE, Failure, Status};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Which schema
    #[arg(value_enum)]
    schema: Which,
}

#[derive(Clone, Copy, ValueEnum)]
enum Which {
    /// One record: a line of a delivery in the .ndjson spelling
    Record,
    /// A whole delivery in the .json spelling
    Delivery,
    /// A strategy
    Strategy,
    /// A policy
    Policy,
    /// The report of `validate --format json`
    Report,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<Status, Failure> {
    let name = match arguments.schema {
        Which::Record => Name::Record,
        Which::Delivery => Name::Delivery,
        Which::Strategy => Name::Strategy,
        Which::Policy => Name::Policy,
        Which::Report => Name::Report,
    };
    out.write_all(name.committed().as_bytes())?;
    Ok(DONE)
}
