//! `udvej schedule`

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use udvej::code::Lang;
use udvej::programme::{Schedule, Strategy};
use udvej::time::Day;
use udvej::verdict::Policy;
use udvej::wording;

use crate::call::{DONE, Failure, Status, day, either};
use crate::strategies;

#[derive(Args)]
pub(crate) struct Arguments {
    /// CTI profile
    #[arg(long)]
    profile: String,
    /// Strategy of your own that has the profile, a JSON file; the built-in ones are searched too
    #[arg(long, value_name = "FILE")]
    strategy: Vec<PathBuf>,
    /// Day on which phase 1 starts, YYYY-MM-DD
    #[arg(long, value_parser = day)]
    start: Day,
    /// Day to show the state of the course on
    #[arg(long, value_parser = day)]
    on: Option<Day>,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang, out: &mut impl Write) -> Result<Status, Failure> {
    let engine = strategies::engine(&arguments.strategy, Policy::default())?;
    let with_profile =
        |strategy| Strategy::profile(strategy, &arguments.profile).map(|found| (strategy, found));
    let Some((strategy, profile)) = engine.strategies().find_map(with_profile) else {
        let profiles = engine.strategies().flat_map(|strategy| &strategy.profiles);
        let known: BTreeSet<String> = profiles.map(|profile| format!("`{}`", profile.id)).collect();
        let known: Vec<String> = known.into_iter().collect();
        let known = known.join(", ");
        return Err(Failure::Other(
            format!("no strategy has a profile of that name: use one of {known}"),
            format!("ingen strategi har en profil med det navn: brug en af {known}"),
        ));
    };
    let schedule = Schedule::new(profile, arguments.start);
    writeln!(
        out,
        "{}, {}: {}",
        profile.id,
        either(lang, "months per phase", "måneder pr. fase"),
        profile.months_per_phase
    )?;
    let width = schedule.phases.iter().map(|phase| phase.title(lang).chars().count()).max().unwrap_or(0);
    for phase in &schedule.phases {
        let (title, days) = (phase.title(lang), phase.days());
        let (length, unit) = (days.length(), either(lang, "days", "dage"));
        writeln!(out, "  {title:width$}  {} ({length} {unit})", wording::period(days, lang))?;
    }
    if let Some(on) = arguments.on {
        write_day(&schedule, on, lang, out)?;
    }
    writeln!(out, "\n{}", either(lang, "due", "frister"))?;
    for duty in schedule.duties(&strategy.parameters) {
        let due = wording::day(duty.due, lang);
        let passed = arguments.on.is_some_and(|on| on > duty.due);
        let passed = if passed { either(lang, " (past)", " (passeret)") } else { "" };
        writeln!(out, "  {due:>18}  {}: {}{passed}", duty.phase.label(lang), duty.duty.label(lang))?;
    }
    Ok(DONE)
}

fn write_day(schedule: &Schedule, on: Day, lang: Lang, out: &mut impl Write) -> Result<(), Failure> {
    let place = schedule.on(on);
    let phase = schedule.phases.iter().find(|phase| phase.days().contains(on));
    let where_it_lies = match (phase, place.day_of_phase) {
        (Some(phase), Some(day)) => format!("{}, {} {day}", phase.title(lang), either(lang, "day", "dag")),
        _ => place.state.label(lang).to_owned(),
    };
    writeln!(out, "\n{}: {where_it_lies}", wording::day(on, lang))?;
    if let Some(phase) = phase {
        let label = either(lang, "last day of the phase", "fasens sidste dag");
        writeln!(out, "  {label}: {}", wording::day(phase.last_day, lang))?;
    }
    Ok(())
}
