//! The JSON format: one line for each file.

use std::io::{Result, Write};
use std::path::Path;

use udvej::exchange::Reading;

use super::reports::Reports;

pub(super) struct Lines;

impl Reports for Lines {
    fn report(&mut self, _file: &Path, reading: &Reading, out: &mut dyn Write) -> Result<()> {
        writeln!(out, "{}", reading.report.to_json())
    }
}
