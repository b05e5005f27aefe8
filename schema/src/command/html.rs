//! A report as a page for those who sent the delivery.

use std::io::{Result, Write};

use udvej::code::Lang;
use udvej::page;
use udvej::record::Record;
use udvej::rules::{Engine, Report};

/// Writes the page of a report that this engine made. `records` are the usable records of the delivery.
pub(super) fn write(
    report: &Report,
    records: &[Record],
    engine: &Engine,
    lang: Lang,
    out: &mut impl Write,
) -> Result<()> {
    let strategy = engine.strategy_named(&report.strategy.id).unwrap_or(engine.strategy());
    out.write_all(page::report(report, records, strategy, lang).as_bytes())
}
