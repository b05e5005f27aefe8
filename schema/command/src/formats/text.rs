//! The text format of a report, for a person: the header, the reconciliation, the findings and how to fix them, the totals.

use std::io::{Result, Write};
use std::path::Path;

use udvej::code::{Lang, RecordType, municipality_name};
use udvej::exchange::Reading;
use udvej::rules::{catalogue, find};
use udvej::verdict::{Reconciliation, Report, RuleFindings};
use udvej::wording;

use super::findings::{omitted, write_findings};
use super::reports::{Reports, Settings};
use crate::call::{either, shown};

/// The most findings of one rule that are written out.
const SHOWN: usize = 20;

/// Writes each report below the name of its file, with an empty line between two.
pub(super) struct Text {
    lang: Lang,
    first: bool,
}

impl Text {
    pub(super) fn new(settings: &Settings) -> Self {
        Self { lang: settings.lang, first: true }
    }
}

impl Reports for Text {
    fn report(&mut self, file: &Path, reading: &Reading, out: &mut dyn Write) -> Result<()> {
        if !std::mem::replace(&mut self.first, false) {
            writeln!(out)?;
        }
        writeln!(out, "{}", shown(file))?;
        write_report(&reading.report, self.lang, out)
    }
}

/// The text of a report, as `udvej validate` writes it below the name of the file; no line end at its own end.
pub fn report_text(report: &Report, lang: Lang) -> String {
    let mut out = Vec::new();
    // Writing to memory does not fail.
    let _ = write_report(report, lang, &mut out);
    String::from_utf8_lossy(&out).trim_end().to_owned()
}

fn write_report(report: &Report, lang: Lang, out: &mut dyn Write) -> Result<()> {
    match &report.delivery {
        Some(delivery) => writeln!(
            out,
            "  {} {}, {} {}, {} {}, {}",
            either(lang, "delivery", "leverance"),
            delivery.id,
            either(lang, "sender", "afsender"),
            delivery.sender,
            either(lang, "municipality", "kommune"),
            municipality_name(&delivery.municipality).unwrap_or(&delivery.municipality),
            wording::period(delivery.period, lang),
        )?,
        None => writeln!(
            out,
            "  {}",
            either(
                lang,
                "delivery without a usable header",
                "leverance uden brugbare oplysninger i første linje"
            )
        )?,
    }
    let strategy = &report.strategy;
    let (judged, as_of) = (either(lang, "validated by", "valideret efter"), either(lang, "as of", "pr."));
    writeln!(
        out,
        "  {judged} {} {} {as_of} {}\n",
        strategy.id,
        strategy.version,
        wording::day(report.today, lang)
    )?;
    write_reconciliation(&report.reconciliation, lang, out)?;
    let mut by_rule = report.by_rule();
    by_rule.sort_by_key(|of_rule| {
        (of_rule.severity, catalogue().iter().position(|rule| rule.code == of_rule.code))
    });
    for of_rule in &by_rule {
        write_rule(of_rule, lang, out)?;
    }
    if report.findings_omitted > 0 {
        writeln!(out, "\n  {}", omitted(report.findings_omitted, lang))?;
    }
    let totals = &report.totals;
    let verdict = if report.accepted {
        either(lang, "accepted", "godkendt")
    } else {
        either(lang, "not accepted", "ikke godkendt")
    };
    let count =
        |count: i64, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    let (errors, warnings) = match lang {
        Lang::En => (count(totals.error, "error", "errors"), count(totals.warning, "warning", "warnings")),
        Lang::Da => (count(totals.error, "fejl", "fejl"), count(totals.warning, "advarsel", "advarsler")),
    };
    let information = either(lang, "for information", "til oplysning");
    writeln!(out, "\n{verdict}: {errors}, {warnings}, {} {information}", totals.information)
}

fn write_reconciliation(rows: &[Reconciliation], lang: Lang, out: &mut dyn Write) -> Result<()> {
    let heads = match lang {
        Lang::En => ["record", "expected", "received", "accepted", "rejected", "repeated", "replaced"],
        Lang::Da => ["post", "forventet", "modtaget", "godkendt", "afvist", "gentaget", "erstattet"],
    };
    let [record, numbers @ ..] = heads;
    let width =
        RecordType::ALL.iter().map(|record| record.label(lang).chars().count()).max().unwrap_or_default();
    write!(out, "  {record:width$}")?;
    for head in numbers {
        write!(out, "  {head:>11}")?;
    }
    writeln!(out)?;
    for row in rows.iter().filter(|row| row.received > 0 || row.expected.is_some_and(|expected| expected > 0))
    {
        let unreadable = either(lang, "(type not readable)", "(type kan ikke læses)");
        let label = row.record.map_or(unreadable, |record| record.label(lang));
        let expected = row.expected.map_or_else(|| "-".to_owned(), |expected| expected.to_string());
        write!(out, "  {label:width$}  {expected:>11}")?;
        for count in [row.received, row.accepted, row.quarantined, row.duplicate, row.superseded] {
            write!(out, "  {count:>11}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn write_rule(of_rule: &RuleFindings, lang: Lang, out: &mut dyn Write) -> Result<()> {
    let RuleFindings { severity, code, found, findings, .. } = of_rule;
    let title = find(code).map_or("", |rule| rule.title.in_lang(lang));
    writeln!(out, "\n  {found} \u{d7} {}: {title} ({code})", severity.label(lang))?;
    let shown = &findings[..findings.len().min(SHOWN)];
    let shown_count = i64::try_from(shown.len()).unwrap_or(i64::MAX);
    let more = (*found > shown_count).then(|| {
        let text = either(
            lang,
            "more; the report itself lists more of them",
            "mere; selve rapporten viser flere af dem",
        );
        format!("{} {text}", found - shown_count)
    });
    write_findings(shown, more, lang, out)
}
