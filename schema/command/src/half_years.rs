//! `udvej generate --deliveries`: half-yearly deliveries of several municipalities, made from one truth.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use udvej::exchange::write_ndjson;
use udvej::programme::Strategy;
use udvej::synthetic::{HalfYears, Style};
use udvej::time::Day;

use crate::call::{DONE, Failure, Status};
use crate::writing;

#[derive(Args)]
pub(crate) struct HalfYearly {
    /// Folder for half-yearly deliveries made from one truth, with --records for each municipality; prints the faults that were put in
    #[arg(long, value_name = "DIR", conflicts_with_all = ["municipality", "last_day", "doubtful"])]
    pub(crate) deliveries: Option<PathBuf>,
    /// What each delivery holds: all-again, running or new-only
    #[arg(long, requires = "deliveries", default_value = "all-again")]
    style: Style,
    /// Number of municipalities, 1 to 4
    #[arg(long, value_name = "N", requires = "deliveries", default_value_t = 4)]
    municipalities: usize,
    /// Number of half-years, 1 to 20
    #[arg(long, value_name = "N", requires = "deliveries", default_value_t = 4)]
    half_years: u32,
}

impl HalfYearly {
    /// Writes the deliveries to the folder, each as `MUNICIPALITY-NUMBER.ndjson`.
    pub(crate) fn run(
        &self,
        folder: &Path,
        (seed, records, first_day): (u64, i64, Day),
        strategy: &Strategy,
        out: &mut impl Write,
    ) -> Result<Status, Failure> {
        let Self { municipalities, half_years, .. } = *self;
        let settings = HalfYears { seed, records, municipalities, first_day, half_years };
        let truths = settings.truths(strategy).map_err(|error| Failure::other(|lang| error.text(lang)))?;
        let failed = |path: &Path, error| Failure::Write(path.to_owned(), error);
        std::fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
        for truth in truths {
            for ((header, records), number) in truth.deliveries(self.style).iter().zip(1..) {
                let path = folder.join(format!("{}-{number}.ndjson", truth.municipality));
                let mut file = writing::create::<&Path>(&path, &[])?;
                file.write_all(write_ndjson(header, records).as_bytes())
                    .and_then(|()| file.keep())
                    .map_err(|error| failed(&path, error))?;
            }
            for fault in &truth.faults {
                writeln!(out, "{} {} {}", fault.municipality, fault.code, fault.id)?;
            }
        }
        Ok(DONE)
    }
}
