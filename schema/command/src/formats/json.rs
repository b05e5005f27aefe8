//! The JSON format: one line for each file.

use std::io::{Result, Write};
use std::path::Path;

use udvej::record::Record;
use udvej::verdict::Report;

use super::reports::Reports;

pub(super) struct Lines;

impl Reports for Lines {
    fn report(&mut self, _file: &Path, report: &Report, _: &[Record], out: &mut dyn Write) -> Result<()> {
        writeln!(out, "{}", report.to_json())
    }
}
