//! The schedule of every CTI course that could have started from 2008 to 2030, against one that is counted on one's fingers.

use udvej::code::PhaseKind;
use udvej::programme::{Profile, Schedule, ScheduleState, Strategy};
use udvej::time::Day;
use udvej_tests::reference::calendar::{Date, boundaries, duties};

/// Every strategy with each of its profiles.
fn profiles() -> Vec<(Strategy, Profile)> {
    let strategies = Strategy::all_shipped();
    strategies.flat_map(|s| s.profiles.clone().into_iter().map(move |profile| (s.clone(), profile))).collect()
}

/// Every day from the first of January of one year to the last of December of another.
fn days(from: i32, to: i32) -> impl Iterator<Item = Date> {
    let end = Date::new(to + 1, 1, 1);
    std::iter::successors(Some(Date::new(from, 1, 1)), |day| Some(day.next()))
        .take_while(move |day| *day < end)
}

fn day(date: Date) -> Day {
    date.to_string().parse().expect("a day of the calendar is one of the core")
}

#[test]
fn every_start_gives_the_phases_and_duties_of_the_reference() {
    let mut compared = 0;
    for (strategy, profile) in profiles() {
        let parameters = &strategy.parameters;
        for start in days(2008, 2030) {
            let schedule = Schedule::new(&profile, day(start));
            let wanted = boundaries(start, profile.months_per_phase).map(day);
            let mut found: Vec<Day> = schedule.phases.iter().map(|phase| phase.first_day).collect();
            found.push(schedule.last_day.add_days(1));
            assert_eq!(found, wanted, "{} from {start}", profile.id);
            for (phase, next) in schedule.phases.iter().zip(&found[1..]) {
                assert_eq!(phase.days().to(), *next, "{} from {start}", profile.id);
            }
            let wanted = duties(
                start,
                profile.months_per_phase,
                parameters.plan_within_days,
                parameters.agreement_months_before_end,
            );
            let found: Vec<(&str, Day)> =
                schedule.duties(parameters).iter().map(|duty| (duty.duty.code(), duty.due)).collect();
            let wanted: Vec<(&str, Day)> = wanted.into_iter().map(|(duty, due)| (duty, day(due))).collect();
            assert_eq!(found, wanted, "{} from {start}", profile.id);
            compared += 1;
        }
    }
    // 23 years with six leap days, and six profiles of four strategies.
    assert_eq!(compared, (23 * 365 + 6) * 6);
}

/// The phase of every day of every course that starts in the years around a leap day.
#[test]
fn every_day_of_a_course_lies_in_the_phase_of_the_reference() {
    for (_, profile) in profiles().into_iter().filter(|(strategy, _)| !strategy.id.starts_with("exit_dk_")) {
        for start in days(2011, 2012) {
            let schedule = Schedule::new(&profile, day(start));
            let [first, second, third, end] = boundaries(start, profile.months_per_phase);
            let before = schedule.on(Day::from_epoch_days(day(first).epoch_days() - 1));
            assert_eq!((before.state, before.next_boundary), (ScheduleState::PreCti, Some(day(first))));
            let mut today = first;
            for (phase, (from, to)) in ["transition", "try_out", "transfer_of_care"].iter().zip([
                (first, second),
                (second, third),
                (third, end),
            ]) {
                assert_eq!(today, from);
                let mut day_of_phase = 0;
                while today < to {
                    day_of_phase += 1;
                    let on = schedule.on(day(today));
                    assert_eq!(on.phase.map(PhaseKind::code), Some(*phase), "{today} from {start}");
                    assert_eq!(on.day_of_phase, Some(day_of_phase), "{today} from {start}");
                    assert_eq!(on.next_boundary, Some(day(to)), "{today} from {start}");
                    today = today.next();
                }
            }
            assert_eq!(schedule.on(day(end)).state, ScheduleState::Over);
        }
    }
}
