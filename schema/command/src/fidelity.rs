//! `udvej fidelity`

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use udvej::code::{Lang, municipality_name};
use udvej::time::Day;
use udvej::verdict::{Fidelity, Policy};
use udvej::wording;

use crate::call::{DONE, Failure, Format, REJECTED, Status, as_of, day, either, shown};
use crate::{source, strategies};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Deliveries to read, in either spelling; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Day to judge as of, YYYY-MM-DD; the current day if left out
    #[arg(long, value_parser = day)]
    today: Option<Day>,
    /// Strategy of your own, a JSON file, for deliveries that name it; may be given more than once
    #[arg(long, value_name = "FILE")]
    strategy: Vec<PathBuf>,
    /// Form of the output: text for people, or one line of JSON for each file
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang, out: &mut impl Write) -> Result<Status, Failure> {
    let engine = strategies::engine(&arguments.strategy, Policy::default())?;
    let mut status = DONE;
    for file in &arguments.files {
        let report = source::validate(&engine, as_of(arguments.today), file, None)
            .map_err(|error| Failure::Read(file.clone(), error))?;
        let Some(fidelity) = report.fidelity() else {
            let why = either(
                lang,
                "has no header that can be used: see `udvej validate`",
                "har ingen brugbare oplysninger om leverancen i første linje: se `udvej validate`",
            );
            eprintln!("udvej: `{}` {why}", shown(file));
            status = REJECTED;
            continue;
        };
        match arguments.format {
            Format::Json => writeln!(out, "{}", fidelity.to_json())?,
            Format::Text => write(&fidelity, lang, out)?,
        }
    }
    Ok(status)
}

fn write(fidelity: &Fidelity, lang: Lang, out: &mut impl Write) -> Result<(), Failure> {
    let Fidelity { municipality, period, strategy, today, items } = fidelity;
    let as_of = either(lang, "as of", "pr.");
    let municipality = municipality_name(municipality).unwrap_or(municipality);
    let (period, today) = (wording::period(*period, lang), wording::day(*today, lang));
    writeln!(out, "{municipality}, {period}, {strategy}, {as_of} {today}")?;
    let heads = match lang {
        Lang::En => ["met", "not met", "not assessable"],
        Lang::Da => ["opfyldt", "ikke opfyldt", "kan ikke vurderes"],
    };
    writeln!(out, "{:>8} {:>13} {:>18}", heads[0], heads[1], heads[2])?;
    for count in items {
        let label = count.item.label(lang);
        writeln!(out, "{:8} {:13} {:18}  {label}", count.met, count.not_met, count.not_assessable)?;
    }
    Ok(())
}
