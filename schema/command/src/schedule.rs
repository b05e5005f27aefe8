//! `udvej schedule`

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use udvej::code::Lang;
use udvej::programme::{Schedule, ScheduleState, Strategy};
use udvej::time::Day;
use udvej::verdict::Policy;

use crate::call::{DONE, Failure, Language, Status, day, either};
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
    /// Language of the text
    #[arg(long, value_enum, default_value = "en")]
    lang: Language,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<Status, Failure> {
    let lang = Lang::from(arguments.lang);
    let engine = strategies::engine(&arguments.strategy, Policy::default())?;
    let with_profile =
        |strategy| Strategy::profile(strategy, &arguments.profile).map(|found| (strategy, found));
    let Some((strategy, profile)) = engine.strategies().find_map(with_profile) else {
        let known: BTreeSet<&str> =
            engine.strategies().flat_map(|s| &s.profiles).map(|profile| profile.id.as_str()).collect();
        let known: Vec<&str> = known.into_iter().collect();
        let known = known.join(", ");
        return Err(Failure::Other(
            format!("no strategy has a profile of that name: use one of {known}"),
            format!("ingen strategi har en profil med det navn: brug en af {known}"),
        ));
    };
    let schedule = Schedule::new(profile, arguments.start);
    writeln!(
        out,
        "{}, {} {} \u{d7} 3",
        profile.id,
        profile.months_per_phase,
        either(lang, "months", "måneder")
    )?;
    let width = schedule.phases.iter().map(|phase| phase.title(lang).chars().count()).max().unwrap_or(0);
    for phase in &schedule.phases {
        let days = phase.days().length();
        let (to, unit) = (either(lang, "to", "til"), either(lang, "days", "dage"));
        let (title, first, last) = (phase.title(lang), phase.first_day, phase.last_day);
        writeln!(out, "  {title:width$}  {first} {to} {last} ({days} {unit})")?;
    }
    if let Some(on) = arguments.on {
        write_day(&schedule, on, lang, out)?;
    }
    writeln!(out, "\n{}", either(lang, "due", "frister"))?;
    for duty in schedule.duties(&strategy.parameters) {
        let passed = arguments.on.is_some_and(|on| on > duty.due);
        let passed = if passed { either(lang, " (past)", " (passeret)") } else { "" };
        writeln!(out, "  {}  {}: {}{passed}", duty.due, duty.phase.label(lang), duty.duty.label(lang))?;
    }
    Ok(DONE)
}

fn write_day(schedule: &Schedule, on: Day, lang: Lang, out: &mut impl Write) -> Result<(), Failure> {
    let place = schedule.on(on);
    let where_it_lies = match (place.state, place.phase, place.day_of_phase) {
        (ScheduleState::Running, Some(phase), Some(day)) => {
            format!("{}, {} {day}", schedule.title(phase, lang), either(lang, "day", "dag"))
        }
        (state, ..) => state.label(lang).to_owned(),
    };
    writeln!(out, "\n{on}: {where_it_lies}")?;
    if let Some(next) = place.next_boundary {
        writeln!(out, "  {} {next}", either(lang, "next boundary", "næste grænse"))?;
    }
    Ok(())
}
