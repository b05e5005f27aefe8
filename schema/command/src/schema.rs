//! `udvej schema`
//!
//! `v1` in this package is a symbolic link to `schema/v1`, so that the package and a source distribution contain the files.

use std::io::Write;

use clap::{Args, ValueEnum};

use crate::call::{DONE, Failure, Status};

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
    let text = match arguments.schema {
        Which::Record => include_str!("../v1/record.schema.json"),
        Which::Delivery => include_str!("../v1/delivery.schema.json"),
        Which::Strategy => include_str!("../v1/strategy.schema.json"),
        Which::Policy => include_str!("../v1/policy.schema.json"),
        Which::Report => include_str!("../v1/report.schema.json"),
    };
    out.write_all(text.as_bytes())?;
    Ok(DONE)
}
