//! `udvej generate`

use std::io::{BufWriter, Write};

use clap::Args;
use udvej::exchange::header_line;
use udvej::synthetic::Settings;
use udvej::time::{Day, Period};

use crate::call::{DONE, Failure, Status, day};
use crate::half_years::HalfYearly;
use crate::strategies;

#[derive(Args)]
pub(crate) struct Arguments {
    /// Seed; the same seed and options generate the same bytes
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Number of records
    #[arg(long, value_name = "N", default_value_t = 1000)]
    records: i64,
    /// Municipality it is about, four digits
    #[arg(long, value_name = "CODE", default_value = "0101")]
    municipality: String,
    /// First day of its period, YYYY-MM-DD
    #[arg(long, value_parser = day, default_value = "2014-01-01")]
    first_day: Day,
    /// Last day of its period, YYYY-MM-DD; the delivery is made on the next day
    #[arg(long, value_parser = day, default_value = "2015-12-31")]
    last_day: Day,
    /// Strategy: the id of a built-in one, or a JSON file
    #[arg(long, value_name = "ID|FILE", default_value = "exit_dk")]
    strategy: String,
    /// Percentage of courses with a doubtful value, which causes a warning
    #[arg(long, value_name = "PERCENT", default_value_t = 5)]
    doubtful: i32,
    #[command(flatten)]
    half_yearly: HalfYearly,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<Status, Failure> {
    let strategy = strategies::one(&arguments.strategy)?;
    if let Some(folder) = &arguments.half_yearly.deliveries {
        let common = (arguments.seed, arguments.records, arguments.first_day);
        return arguments.half_yearly.run(folder, common, &strategy, out);
    }
    let settings = Settings {
        seed: arguments.seed,
        records: arguments.records,
        municipality: arguments.municipality.clone(),
        period: Period { first_day: arguments.first_day, last_day: arguments.last_day },
        doubtful_percent: arguments.doubtful,
    };
    let delivery = settings.deliver(&strategy).map_err(|error| Failure::other(|lang| error.text(lang)))?;
    let mut out = BufWriter::with_capacity(1 << 16, out);
    writeln!(out, "{}", header_line(&delivery.header()))?;
    for record in delivery {
        writeln!(out, "{}", record.to_json())?;
    }
    out.flush()?;
    Ok(DONE)
}
