//! `udvej validate`

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;
use udvej::code::Lang;
use udvej::exchange::{Quarantined, Reading};
use udvej::time::Day;
use udvej::verdict::Report;
use udvej_file::NewFile;

use crate::call::{DONE, Failure, REJECTED, Status, WRONG, as_of, day};
use crate::formats::{ReportFormat, Settings};
use crate::judged_by::JudgedBy;
use crate::{source, strategies, writing};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Deliveries to read, in either spelling, also compressed (gzip, Zstandard); `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Day to judge as of, YYYY-MM-DD; the current day if left out
    #[arg(long, value_parser = day)]
    today: Option<Day>,
    /// Form of the reports
    #[arg(long, value_enum, default_value = "text")]
    format: ReportFormat,
    /// Show the ids of records on an HTML page too, for the sender alone; the other forms always show them
    #[arg(long)]
    ids: bool,
    /// File to write rejected records to, one JSON line each. It is as sensitive as the delivery
    #[arg(long, value_name = "FILE")]
    quarantine: Option<PathBuf>,
    #[command(flatten)]
    judged_by: JudgedBy,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang, out: &mut impl Write) -> Result<Status, Failure> {
    let is_page = arguments.format == ReportFormat::Html;
    if is_page && arguments.files.len() > 1 {
        // Two HTML documents in one file are not valid, and the senders of two deliveries must not see each other's.
        return Err(Failure::Other(
            "an HTML page reports one delivery: give one file, and run the command again for each other file"
                .into(),
            "en HTML-side viser én leverance: angiv én fil, og kør kommandoen igen for hver af de andre"
                .into(),
        ));
    }
    let by = &arguments.judged_by;
    let mut policy = by.policy()?;
    let listed = policy.max_findings;
    // A JUnit test passes or fails by all findings of its rule, listed or not.
    policy.max_findings = if arguments.format == ReportFormat::Junit { i32::MAX } else { listed };
    let engine = strategies::engine(&by.strategy, policy)?;
    let context = as_of(arguments.today);
    let inputs = arguments.files.iter().chain(&by.strategy).chain(&by.policy);
    let inputs: Vec<&Path> = inputs.map(PathBuf::as_path).collect();
    let create = |path: &PathBuf| writing::create(path, &inputs).map(|file| (path.clone(), file));
    let mut quarantine = arguments.quarantine.as_ref().map(create).transpose()?;
    let settings = Settings {
        lang,
        engine: &engine,
        listed: usize::try_from(listed).unwrap_or_default(),
        ids: arguments.ids.into(),
    };
    let mut reports = arguments.format.reports(&settings);
    let (mut rejected, mut unreadable) = (false, false);
    let mut output_open = still_open(reports.begin(out))?;
    for file in &arguments.files {
        // Records are kept in memory only if they are written somewhere.
        let read = if is_page || quarantine.is_some() {
            source::read(&engine, context, file, by.threads)
        } else {
            source::validate(&engine, context, file, by.threads).map(report_alone)
        };
        let reading = match read {
            Ok(read) => read,
            Err(error) => {
                let failure = Failure::Read(file.clone(), error);
                eprintln!("udvej: {}", failure.text(settings.lang));
                reports.unreadable(file, &failure);
                unreadable = true;
                continue;
            }
        };
        rejected |= !reading.report.accepted;
        if let Some((path, quarantine)) = &mut quarantine {
            add(quarantine, &file.display().to_string(), &reading.quarantine)
                .map_err(|error| Failure::Write(path.clone(), error))?;
        }
        if output_open {
            output_open = still_open(reports.report(file, &reading, out))?;
        }
    }
    if let Some((path, quarantine)) = quarantine {
        quarantine.keep().map_err(|error| Failure::Write(path, error))?;
    }
    let status = match (unreadable, rejected) {
        (true, _) => WRONG,
        (false, true) => REJECTED,
        (false, false) => DONE,
    };
    if output_open {
        still_open(reports.end(status, out))?;
    }
    Ok(status)
}

/// Returns whether the output is still open. If not, the command still finishes the quarantine and the exit status.
fn still_open(written: std::io::Result<()>) -> Result<bool, Failure> {
    match written {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Failure::Output(error)),
    }
}

/// Returns a reading of which only the report was kept.
fn report_alone(report: Report) -> Reading {
    let delivery = report.delivery.clone();
    Reading { delivery, records: Vec::new(), lines: Vec::new(), quarantine: Vec::new(), report }
}

/// Writes what was set aside of one delivery.
fn add(file: &mut NewFile, name: &str, quarantine: &[Quarantined]) -> std::io::Result<()> {
    #[derive(Serialize)]
    struct Line<'a> {
        file: &'a str,
        #[serde(flatten)]
        quarantined: &'a Quarantined,
    }
    for quarantined in quarantine {
        serde_json::to_writer(&mut *file, &Line { file: name, quarantined })?;
        file.write_all(b"\n")?;
    }
    Ok(())
}
