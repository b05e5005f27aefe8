//! Deliveries about nobody are accepted, whatever they are like, and hold every type of record.

use std::collections::BTreeSet;

use proptest::prelude::*;
use udvej::code::RecordType;
use udvej::judging::{Finding, Severity};
use udvej::programme;
use udvej::record::Course;
use udvej::synthetic::Settings;
use udvej::time::{Day, Period};
use udvej::verdict::{Context, Report};
use udvej_tests::engine;
use udvej_tests::nobody::Nobody;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn report(delivery: &Nobody, today: Day) -> Report {
    engine().read(&delivery.bytes(), &Context { today }).report
}

/// Settings of every kind, with the strategy that the delivery follows.
fn settings() -> impl Strategy<Value = (Settings, &'static str)> {
    let strategies: Vec<&'static str> = programme::Strategy::shipped_ids().collect();
    let size = prop_oneof![0..60_i64, 60..900_i64];
    // From 2008 to 2017, a month to four years.
    (any::<u64>(), size, 14_184..17_167_i64, 1..1461_i64, 0..=100_i32, prop::sample::select(strategies))
        .prop_map(|(seed, records, from, days, doubtful_percent, strategy)| {
            let period = Period::between(Day::from_epoch_days(from), Day::from_epoch_days(from + days));
            (Settings { seed, records, municipality: "0751".into(), period, doubtful_percent }, strategy)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_synthetic_delivery_is_accepted((settings, strategy) in settings()) {
        prop_assume!(strategy == "cti" || settings.period.last_day >= day("2008-11-01"));
        let delivery = Nobody::of(&settings, strategy);
        prop_assert_eq!(i64::try_from(delivery.records.len()).unwrap(), settings.records);
        let report = report(&delivery, delivery.made_on);
        let errors: Vec<&Finding> = report.findings.iter().filter(|f| f.severity == Severity::Error).collect();
        prop_assert!(report.accepted, "{:?}", errors);
        if settings.doubtful_percent == 0 {
            prop_assert_eq!(report.totals.warning, 0, "{:?}", report.findings);
        }
    }

    /// A later day of judgement changes nothing but what is said about that day.
    #[test]
    fn a_later_today_makes_nothing_overdue(seed in any::<u64>(), later in 0..800_i64) {
        let settings = Settings { seed, records: 400, doubtful_percent: 50, ..Settings::default() };
        let delivery = Nobody::of(&settings, "exit_dk");
        let today = Day::from_epoch_days(delivery.made_on.epoch_days() + later);
        let (at_once, later) = (report(&delivery, delivery.made_on), report(&delivery, today));
        let found = |report: Report| -> Vec<Finding> {
            report.findings.into_iter().filter(|finding| finding.code != "delivery-judged-later").collect()
        };
        prop_assert_eq!(found(at_once), found(later));
    }

    /// What is found in a delivery made on one day is found in the same one made later, and what is found then and not
    /// before fell due between them.
    #[test]
    fn made_on_a_later_day_only_adds_what_fell_due(seed in any::<u64>(), first in 0..400_i64, more in 0..400_i64) {
        let settings = Settings { seed, records: 400, doubtful_percent: 50, ..Settings::default() };
        let mut delivery = Nobody::of(&settings, "exit_dk");
        let first = Day::from_epoch_days(delivery.made_on.epoch_days() + first);
        let second = Day::from_epoch_days(first.epoch_days() + more);
        let mut made_on = |made_on: Day| {
            delivery.header["created"] = made_on.to_string().into();
            report(&delivery, made_on)
        };
        let (earlier, later) = (made_on(first), made_on(second));
        prop_assert_eq!(&earlier.reconciliation, &later.reconciliation);
        for finding in &earlier.findings {
            prop_assert!(later.findings.contains(finding), "{:?} was there before {}", finding, second);
        }
        for finding in later.findings.iter().filter(|finding| !earlier.findings.contains(finding)) {
            let due = due(finding, &delivery);
            prop_assert!(first <= due && due <= second, "{:?} fell due on {}", finding, due);
        }
    }
}

/// The day on which a finding about something that was not done in time begins to hold, or the day before.
fn due(finding: &Finding, delivery: &Nobody) -> Day {
    let arg = |name: &str| finding.args.iter().find(|arg| arg.name == name).map(|arg| arg.value.as_str());
    if let Some(due) = arg("due").or(arg("last")) {
        return day(due);
    }
    if let Some((_, last_day)) = arg("period").and_then(|period| period.split_once('/')) {
        return day(last_day);
    }
    if let Some(phase) = arg("phase") {
        let course = &delivery.records
            [delivery.find("course", |course| course["id"] == finding.id.as_deref().unwrap())];
        let udvej::record::Record::Course(course) =
            udvej::record::Record::from_json(&course.to_string()).unwrap()
        else {
            unreachable!("a course is one")
        };
        let schedule = Course::schedule(&course, &programme::Strategy::shipped("exit_dk").unwrap()).unwrap();
        return schedule.phases.iter().find(|each| each.phase.code() == phase).unwrap().last_day;
    }
    panic!("it is unknown when {finding:?} fell due")
}

#[test]
fn every_type_of_record_is_there() {
    for strategy in ["exit_dk", "cti"] {
        for seed in 0..20 {
            let delivery = Nobody::new(seed, 400, strategy);
            let types: BTreeSet<&str> =
                delivery.records.iter().filter_map(|record| record["record"].as_str()).collect();
            let all: BTreeSet<&str> = RecordType::ALL.iter().map(|record| record.code()).collect();
            // A strategy without waves plans no measurements, and an outcome is left to the dice.
            let may_lack = if strategy == "cti" { vec!["measurement", "outcome"] } else { vec!["outcome"] };
            let missing: Vec<_> = all.difference(&types).filter(|code| !may_lack.contains(code)).collect();
            assert!(missing.is_empty(), "{strategy}, seed {seed}: no {missing:?}");
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_others() {
    let bytes = |seed| Nobody::new(seed, 300, "exit_dk").bytes();
    assert_eq!(bytes(1), bytes(1));
    assert_ne!(bytes(1), bytes(2));
}
