//! `udvej dataset`

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use udvej::code::{Lang, municipality_name};
use udvej::dataset::{Coverage, DatasetDelivery, DatasetFinding, DatasetReport, Replacement, Standing};
use udvej::judging::Severity;
use udvej::rules::find;
use udvej::time::{Day, Period};
use udvej::wording;
use udvej_file::threads_of_machine;

use crate::call::{DONE, Failure, Format, REJECTED, Status, as_of, day, either, shown};
use crate::judged_by::JudgedBy;
use crate::{source, strategies};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Deliveries to read as one, in either spelling, also compressed; of a folder, every delivery in it
    #[arg(required = true, value_name = "FOLDER|FILE")]
    files: Vec<PathBuf>,
    /// Day to judge as of, YYYY-MM-DD; the current day if left out
    #[arg(long, value_parser = day)]
    today: Option<Day>,
    /// Form of the report
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    judged_by: JudgedBy,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang, out: &mut impl Write) -> Result<Status, Failure> {
    let by = &arguments.judged_by;
    let engine = strategies::engine(&by.strategy, by.policy()?)?;
    let mut files = Vec::new();
    for path in paths(&arguments.files)? {
        // The deliveries of a dataset are compared with each other, so their texts are kept.
        let bytes = source::bytes(&path).map_err(|error| Failure::Read(path.clone(), error))?;
        files.push((name(&path), bytes));
    }
    let sources: Vec<(String, &[u8])> =
        files.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice())).collect();
    let threads = by.threads.unwrap_or_else(threads_of_machine);
    let report = engine
        .read_dataset(&sources, &as_of(arguments.today), threads)
        .map_err(|error| Failure::Output(std::io::Error::other(error)))?;
    match arguments.format {
        Format::Json => writeln!(out, "{}", report.to_json())?,
        Format::Text => write_text(&report, lang, out)?,
    }
    Ok(if report.accepted { DONE } else { REJECTED })
}

/// The ends of the names of deliveries in a folder.
const DELIVERIES: [&str; 6] = [".ndjson", ".json", ".ndjson.gz", ".json.gz", ".ndjson.zst", ".json.zst"];

/// Returns the files, and the deliveries in the folders.
fn paths(given: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut all = Vec::new();
    for path in given {
        if !path.is_dir() {
            all.push(path.clone());
            continue;
        }
        let failed = |error| Failure::Read(path.clone(), error);
        for entry in std::fs::read_dir(path).map_err(failed)? {
            let file = entry.map_err(failed)?.path();
            if DELIVERIES.iter().any(|end| name(&file).ends_with(end)) {
                all.push(file);
            }
        }
    }
    if all.is_empty() {
        return Err(Failure::Other(
            "no deliveries: the names of the files end in `.ndjson` or `.json`, also with `.gz` or `.zst`"
                .into(),
            "ingen leverancer: filernes navne ender på `.ndjson` eller `.json`, evt. med `.gz` eller `.zst`"
                .into(),
        ));
    }
    all.sort();
    Ok(all)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn write_text(report: &DatasetReport, lang: Lang, out: &mut impl Write) -> std::io::Result<()> {
    let deliveries = wording::number(i64::try_from(report.deliveries.len()).unwrap_or(i64::MAX), lang);
    writeln!(out, "{}: {deliveries}", either(lang, "deliveries", "leverancer"))?;
    for delivery in &report.deliveries {
        writeln!(out, "  {}", delivery_line(delivery, lang))?;
    }
    for coverage in &report.coverage {
        write_coverage(coverage, lang, out)?;
    }
    writeln!(out, "\n{}:", either(lang, "what became of the records", "hvad der blev af posterne"))?;
    for counts in report.reconciliation.iter().filter(|counts| counts.received > 0) {
        let record = counts
            .record
            .map_or(either(lang, "records of unknown type", "poster af ukendt type"), |record| {
                record.label(lang)
            });
        let outcomes = [
            (either(lang, "current", "gældende"), counts.current),
            (either(lang, "superseded", "erstattet af nyere version"), counts.superseded),
            (either(lang, "duplicate", "gentaget"), counts.duplicate),
            (either(lang, "conflicting", "modstridende"), counts.conflicting),
            (either(lang, "in quarantine", "i karantæne"), counts.quarantined),
            (either(lang, "entered in error", "fejlregistreret"), counts.entered_in_error),
            (either(lang, "replaced", "i erstattede leverancer"), counts.replaced),
            (either(lang, "erased", "slettet"), counts.erased),
        ];
        let outcomes = outcomes.iter().filter(|(_, count)| *count > 0);
        let outcomes: Vec<String> = outcomes
            .map(|(outcome, count)| format!("{outcome}: {}", wording::number(*count, lang)))
            .collect();
        let received = either(lang, "received", "modtaget");
        writeln!(
            out,
            "  {record}: {received}: {}; {}",
            wording::number(counts.received, lang),
            outcomes.join("; ")
        )?;
    }
    for severity in Severity::ALL {
        let found: Vec<&DatasetFinding> =
            report.findings.iter().filter(|of| of.finding.severity == *severity).collect();
        if !found.is_empty() {
            writeln!(out, "\n{}:", severity.label(lang))?;
        }
        for DatasetFinding { delivery, finding } in found {
            let title = find(&finding.code).map_or(finding.code.as_str(), |rule| rule.title.in_lang(lang));
            let line = finding.line.map(|line| format!(", {} {line}", either(lang, "line", "linje")));
            let (sender, id, line) = (&delivery.sender, &delivery.id, line.unwrap_or_default());
            writeln!(out, "  {title} ({sender}, {id}{line}): {}", finding.text(lang))?;
        }
    }
    if report.findings_omitted > 0 {
        let omitted = wording::number(report.findings_omitted, lang);
        writeln!(
            out,
            "\n{}: {omitted}",
            either(lang, "findings not listed", "bemærkninger, der ikke vises")
        )?;
    }
    let (accepted, rejected) =
        (either(lang, "accepted", "godkendt"), either(lang, "not accepted", "ikke godkendt"));
    let totals = &report.totals;
    writeln!(
        out,
        "\n{}; {}: {}; {}: {}; {}: {}",
        if report.accepted { accepted } else { rejected },
        either(lang, "errors", "fejl"),
        wording::number(totals.error, lang),
        either(lang, "warnings", "advarsler"),
        wording::number(totals.warning, lang),
        either(lang, "information", "oplysninger"),
        wording::number(totals.information, lang),
    )
}

fn delivery_line(delivery: &DatasetDelivery, lang: Lang) -> String {
    let mut parts = vec![shown(Path::new(&delivery.name))];
    if let Some(name) = &delivery.delivery {
        parts.push(format!("{}, {}", name.sender, name.id));
    }
    parts.extend(delivery.period.map(|period| wording::period(period, lang)));
    if delivery.standing != Standing::Counts {
        parts.push(delivery.standing.label(lang).to_owned());
    }
    let refused = delivery.replacement.filter(|replacement| *replacement != Replacement::Done);
    parts.extend(refused.map(|refused| refused.label(lang).to_owned()));
    parts.join("; ")
}

fn write_coverage(coverage: &Coverage, lang: Lang, out: &mut impl Write) -> std::io::Result<()> {
    let municipality = municipality_name(&coverage.municipality).unwrap_or(&coverage.municipality);
    writeln!(out, "\n{}, {municipality}", coverage.sender)?;
    let rows = [
        (either(lang, "covered", "dækket"), &coverage.covered),
        (either(lang, "covered twice", "dækket to gange"), &coverage.twice),
        (either(lang, "not covered", "ikke dækket"), &coverage.gaps),
    ];
    for (label, periods) in rows.iter().filter(|(_, periods)| !periods.is_empty()) {
        let period = |period: &Period| wording::period(*period, lang);
        writeln!(out, "  {label}: {}", periods.iter().map(period).collect::<Vec<_>>().join("; "))?;
    }
    Ok(())
}
