//! What every form of the reports can do, and what it is given.

use std::io::{Result, Write};
use std::path::Path;

use udvej::code::Lang;
use udvej::record::Record;
use udvej::verdict::{Engine, Report};

use crate::call::{Failure, Status};

/// What a form needs to know of the call.
pub(crate) struct Settings<'a> {
    /// The language of the texts.
    pub(crate) lang: Lang,
    /// The engine that judges.
    pub(crate) engine: &'a Engine,
    /// The most findings of a file that are listed.
    pub(crate) listed: usize,
}

/// Writes the reports of one call: each when it is made, or all at the end.
pub(crate) trait Reports {
    /// Writes what comes before the first report.
    fn begin(&mut self, _out: &mut dyn Write) -> Result<()> {
        Ok(())
    }

    /// Takes the report on one file. `records` are the usable ones of the delivery, for a form that shows them.
    fn report(&mut self, file: &Path, report: &Report, records: &[Record], out: &mut dyn Write)
    -> Result<()>;

    /// Takes a file that could not be read. A form without a place for it leaves it to standard error.
    fn unreadable(&mut self, _file: &Path, _failure: &Failure) {}

    /// Writes what comes after the last report. `status` is the exit status of the call.
    fn end(&mut self, _status: Status, _out: &mut dyn Write) -> Result<()> {
        Ok(())
    }
}
