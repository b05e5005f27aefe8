//! What every form of the reports can do, and what it is given.

use std::io::{Result, Write};
use std::path::Path;

use udvej::code::Lang;
use udvej::verdict::{Policy, Report};

use crate::call::{Failure, Status};

/// What a form needs to know of the call.
pub(crate) struct Settings<'a> {
    /// The language of the texts.
    pub(crate) lang: Lang,
    /// The policy of the engine.
    pub(crate) policy: &'a Policy,
    /// The most findings of a file that are listed.
    pub(crate) listed: usize,
}

/// Writes the reports of one call: each when it is made, or all at the end.
pub(crate) trait Reports {
    /// Writes what comes before the first report.
    fn begin(&mut self, _out: &mut dyn Write) -> Result<()> {
        Ok(())
    }

    /// Takes the report on one file.
    fn report(&mut self, file: &Path, report: &Report, out: &mut dyn Write) -> Result<()>;

    /// Takes a file that could not be read. A form without a place for it leaves it to standard error.
    fn unreadable(&mut self, _file: &Path, _failure: &Failure) {}

    /// Writes what comes after the last report. `status` is the exit status of the call.
    fn end(&mut self, _status: Status, _out: &mut dyn Write) -> Result<()> {
        Ok(())
    }
}
