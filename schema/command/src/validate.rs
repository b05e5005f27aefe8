//! `udvej validate`

use std::io::{BufWriter, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;
use tempfile::NamedTempFile;
use udvej::exchange::Quarantined;
use udvej::time::Day;
use udvej::verdict::Policy;

use crate::call::{DONE, Failure, Language, REJECTED, Status, WRONG, as_of, day};
use crate::formats::{ReportFormat, Settings};
use crate::{source, strategies};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Deliveries to read, in either spelling; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Day to judge as of, YYYY-MM-DD; the current day if left out
    #[arg(long, value_parser = day)]
    today: Option<Day>,
    /// Language of the text
    #[arg(long, value_enum, default_value = "en")]
    lang: Language,
    /// Form of the reports
    #[arg(long, value_enum, default_value = "text")]
    format: ReportFormat,
    /// File to write rejected records to, one JSON line each. It is as sensitive as the delivery
    #[arg(long, value_name = "FILE")]
    quarantine: Option<PathBuf>,
    /// Strategy of your own, a JSON file, for deliveries that name it; may be given more than once
    #[arg(long, value_name = "FILE")]
    strategy: Vec<PathBuf>,
    /// Policy, a JSON file: changed severities of rules, and waivers with an end date
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// Maximum number of findings that a report lists; it counts them all. 1000, or the policy's number, if left out
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i32).range(0..))]
    max_findings: Option<i32>,
    /// Number of threads; the number of CPUs if left out. The report does not depend on it
    #[arg(long, value_name = "N")]
    threads: Option<NonZero<usize>>,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<Status, Failure> {
    let is_page = arguments.format == ReportFormat::Html;
    if is_page && arguments.files.len() > 1 {
        // Two HTML documents in one file are not valid, and the senders of two deliveries must not see each other's.
        let text =
            "an HTML page reports one delivery: give one file, and run the command again for each other file";
        return Err(Failure::Other(text.into()));
    }
    let mut policy = arguments.policy.as_deref().map_or_else(|| Ok(Policy::default()), strategies::policy)?;
    let listed = arguments.max_findings.unwrap_or(policy.max_findings);
    // A JUnit test passes or fails by all findings of its rule, listed or not.
    policy.max_findings = if arguments.format == ReportFormat::Junit { i32::MAX } else { listed };
    let engine = strategies::engine(&arguments.strategy, policy)?;
    let context = as_of(arguments.today);
    let quarantine = arguments.quarantine.as_deref();
    let mut quarantine = quarantine.map(|path| Quarantine::open(path, &arguments.files)).transpose()?;
    let settings = Settings {
        lang: arguments.lang.into(),
        engine: &engine,
        listed: usize::try_from(listed).unwrap_or_default(),
    };
    let mut reports = arguments.format.reports(&settings);
    let (mut rejected, mut unreadable) = (false, false);
    let mut output_open = still_open(reports.begin(out))?;
    for file in &arguments.files {
        let name = file.display().to_string();
        // Records are kept in memory only if they are written somewhere.
        let read = if is_page || quarantine.is_some() {
            source::read(&engine, context, file, arguments.threads)
                .map(|reading| (reading.report, reading.records, reading.quarantine))
        } else {
            source::validate(&engine, context, file, arguments.threads)
                .map(|report| (report, Vec::new(), Vec::new()))
        };
        let (report, records, quarantined) = match read {
            Ok(read) => read,
            Err(error) => {
                let failure = Failure::File { file: name, done: "read", error };
                eprintln!("udvej: {failure}");
                reports.unreadable(file, &failure);
                unreadable = true;
                continue;
            }
        };
        rejected |= !report.accepted;
        if let Some(quarantine) = &mut quarantine {
            quarantine.add(&name, &quarantined)?;
        }
        if output_open {
            output_open = still_open(reports.report(file, &report, &records, out))?;
        }
    }
    if let Some(quarantine) = quarantine {
        quarantine.keep()?;
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

/// The quarantine file. It is written to a temporary file in the same folder, readable by its owner only, and renamed at
/// the end. So a failure leaves the deliveries and an earlier quarantine unchanged.
struct Quarantine<'a> {
    path: &'a Path,
    sink: BufWriter<NamedTempFile>,
}

impl<'a> Quarantine<'a> {
    fn open(path: &'a Path, deliveries: &[PathBuf]) -> Result<Self, Failure> {
        if deliveries.iter().any(|delivery| is_same_file(delivery, path)) {
            let text = "the quarantine file is one of the deliveries: give another file";
            return Err(Failure::Other(text.into()));
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = NamedTempFile::new_in(folder).map_err(|error| cannot_write(path, error))?;
        Ok(Self { path, sink: BufWriter::new(file) })
    }

    fn add(&mut self, name: &str, quarantine: &[Quarantined]) -> Result<(), Failure> {
        #[derive(Serialize)]
        struct Line<'a> {
            file: &'a str,
            #[serde(flatten)]
            quarantined: &'a Quarantined,
        }
        for quarantined in quarantine {
            serde_json::to_writer(&mut self.sink, &Line { file: name, quarantined })
                .map_err(std::io::Error::from)
                .and_then(|()| self.sink.write_all(b"\n"))
                .map_err(|error| cannot_write(self.path, error))?;
        }
        Ok(())
    }

    fn keep(self) -> Result<(), Failure> {
        let Self { path, sink } = self;
        let file = sink.into_inner().map_err(|error| cannot_write(path, error.into_error()))?;
        file.persist(path).map(|_| ()).map_err(|error| cannot_write(path, error.error))
    }
}

fn cannot_write(path: &Path, error: std::io::Error) -> Failure {
    Failure::File { file: path.display().to_string(), done: "written", error }
}

/// Returns whether two paths name the same file. The first may be `-` for standard input.
fn is_same_file(delivery: &Path, path: &Path) -> bool {
    let delivery = if delivery == Path::new("-") { Path::new("/dev/stdin") } else { delivery };
    let (Ok(a), Ok(b)) = (delivery.metadata(), path.metadata()) else { return false };
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        a.is_file() && (a.dev(), a.ino()) == (b.dev(), b.ino())
    }
    #[cfg(not(unix))]
    {
        a.is_file() && b.is_file() && delivery.canonicalize().ok() == path.canonicalize().ok()
    }
}
