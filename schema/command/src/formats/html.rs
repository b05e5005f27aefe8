//! The HTML format: a page for the sender of the delivery.

use std::io::{Result, Write};
use std::path::Path;

use udvej::code::Lang;
use udvej::page;
use udvej::record::Record;
use udvej::verdict::{Engine, Report};

use super::reports::{Reports, Settings};

pub(super) struct Page<'a> {
    engine: &'a Engine,
    lang: Lang,
}

impl<'a> Page<'a> {
    pub(super) fn new(settings: &Settings<'a>) -> Self {
        Self { engine: settings.engine, lang: settings.lang }
    }
}

impl Reports for Page<'_> {
    fn report(
        &mut self,
        _file: &Path,
        report: &Report,
        records: &[Record],
        out: &mut dyn Write,
    ) -> Result<()> {
        let strategy = self.engine.strategy_of(report);
        out.write_all(page::report(report, records, strategy, self.lang).as_bytes())
    }
}
