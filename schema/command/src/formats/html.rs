//! The HTML format: a page for the sender of the delivery.

use std::io::{Result, Write};
use std::path::Path;

use udvej::code::Lang;
use udvej::exchange::Reading;
use udvej::page::{self, Ids};
use udvej::verdict::Engine;

use super::reports::{Reports, Settings};

pub(super) struct Page<'a> {
    engine: &'a Engine,
    lang: Lang,
    ids: Ids,
}

impl<'a> Page<'a> {
    pub(super) fn new(settings: &Settings<'a>) -> Self {
        Self { engine: settings.engine, lang: settings.lang, ids: settings.ids }
    }
}

impl Reports for Page<'_> {
    fn report(&mut self, _file: &Path, reading: &Reading, out: &mut dyn Write) -> Result<()> {
        let strategy = self.engine.strategy_of(&reading.report);
        out.write_all(page::report(reading, strategy, self.lang, self.ids).as_bytes())
    }
}
