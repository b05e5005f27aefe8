//! The trait of the output formats, and their settings.

use std::io::{Result, Write};
use std::path::Path;

use udvej::code::Lang;
use udvej::exchange::Reading;
use udvej::page::Ids;
use udvej::verdict::Engine;

use crate::call::{Failure, Status};

/// The settings of the call that the formats use.
pub(crate) struct Settings<'a> {
    /// The language of the texts.
    pub(crate) lang: Lang,
    /// The engine that judges.
    pub(crate) engine: &'a Engine,
    /// The most findings of a file that are listed.
    pub(crate) listed: usize,
    /// Whether a page shows the ids of records. The other formats always do.
    pub(crate) ids: Ids,
}

/// Writes the reports of one call: each at once, or all at the end.
pub(crate) trait Reports {
    /// Writes what comes before the first report.
    fn begin(&mut self, _out: &mut dyn Write) -> Result<()> {
        Ok(())
    }

    /// Adds the report on one file. The records may be missing, unless the format is HTML.
    fn report(&mut self, file: &Path, reading: &Reading, out: &mut dyn Write) -> Result<()>;

    /// Adds a file that could not be read. Does nothing in a format without a place for it; standard error has it too.
    fn unreadable(&mut self, _file: &Path, _failure: &Failure) {}

    /// Writes what comes after the last report. `status` is the exit status of the call.
    fn end(&mut self, _status: Status, _out: &mut dyn Write) -> Result<()> {
        Ok(())
    }
}
