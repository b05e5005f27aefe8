//! Checks of a strategy beyond the form of its fields.
//!
//! No check is needed that the phases are equally long and have no gaps between them: a profile has only one number of months
//! for all phases.

use std::collections::BTreeSet;

use super::{MeasurementWave, Profile, Strategy};
use crate::code::{CodeSet, Wave};
use crate::json::{Faults, Form, Kind, Malformed, Path};

/// The length of the shortest month, in days.
const SHORTEST_MONTH: i32 = 28;

impl Strategy {
    /// Returns all faults of the strategy: first values that do not have their form, then values that contradict each other.
    pub(super) fn faults(&self) -> Vec<Malformed> {
        let mut faults = Faults::default();
        Self::check(self, &Path::Root, &mut faults);
        let ordered = self.in_force.last_day.is_none_or(|last| self.in_force.first_day <= last);
        faults.require(ordered, "/in_force", Form::LastDayNotBeforeFirst);
        self.profile_faults(&mut faults);
        self.parameter_faults(&mut faults);
        let areas: CodeSet<_> = self.focus_areas.iter().copied().collect();
        let distinct = !areas.is_empty() && areas.len() == self.focus_areas.len();
        faults.require(distinct, "/focus_areas", Form::DistinctFocusAreas);
        self.wave_faults(&mut faults);
        let value = serde_json::to_value(self).unwrap_or_default();
        for (i, pointer) in self.assumed.iter().enumerate() {
            let found = pointer.starts_with('/') && value.pointer(pointer).is_some();
            faults.require(found, format_args!("/assumed/{i}"), Form::PartOfStrategy);
        }
        faults.malformed
    }

    fn profile_faults(&self, faults: &mut Faults) {
        faults.require(!self.profiles.is_empty(), "/profiles", Form::SomeProfile);
        let mut ids = BTreeSet::new();
        for (i, profile) in self.profiles.iter().enumerate() {
            let new = ids.insert(&profile.id);
            faults.require(new, format_args!("/profiles/{i}/id"), Form::OtherProfile);
        }
    }

    /// Checks that the requirements lie within the course and can be met.
    fn parameter_faults(&self, faults: &mut Faults) {
        let parameters = &self.parameters;
        faults.require(
            parameters.focus_areas_at_least <= parameters.focus_areas_at_most,
            "/parameters/focus_areas_at_least",
            Form::FocusAreasInOrder,
        );
        faults.require(
            parameters.plan_within_days < self.shortest_phase(),
            "/parameters/plan_within_days",
            Form::DayInPhase,
        );
        faults.require(
            parameters.agreement_months_before_end <= self.months_per_phase(),
            "/parameters/agreement_months_before_end",
            Form::DayInLastPhase,
        );
        faults.require(
            parameters.meeting_every_days.is_sorted(),
            "/parameters/meeting_every_days",
            Form::FewerMeetings,
        );
    }

    /// Checks that the waves are in order, do not overlap and lie within the course. Only the follow-up comes after it.
    fn wave_faults(&self, faults: &mut Faults) {
        let mut previous: Option<&MeasurementWave> = None;
        for (i, wave) in self.waves.iter().enumerate() {
            let at = |field: &str| format!("/waves/{i}/{field}");
            let instruments: CodeSet<_> = wave.instruments.iter().copied().collect();
            let distinct = !instruments.is_empty() && instruments.len() == wave.instruments.len();
            faults.require(distinct, at("instruments"), Form::DistinctInstruments);
            let follows = previous.is_none_or(|previous| previous.wave < wave.wave);
            faults.require(follows, at("wave"), Form::LaterWave);
            let is_follow_up = wave.wave == Wave::FollowUp;
            let months = if is_follow_up { 1..=60 } else { 0..=0 };
            let in_months = months.contains(&wave.months_after_end);
            faults.require(in_months, at("months_after_end"), Form::MonthsOfFollowUp);
            let starts_inside = wave.wave != Wave::Start || wave.days_before == 0;
            faults.require(starts_inside, at("days_before"), Form::NothingBeforeStart);
            let ends_inside = wave.wave != Wave::End || wave.days_after == 0;
            faults.require(ends_inside, at("days_after"), Form::NothingAfterEnd);
            let room = if is_follow_up {
                SHORTEST_MONTH.saturating_mul(wave.months_after_end)
            } else {
                self.shortest_phase()
            };
            let taken = wave.days_before.saturating_add(previous.map_or(0, |previous| previous.days_after));
            faults.require(taken < room, at("days_before"), Form::WindowApart);
            previous = Some(wave);
        }
    }

    /// Returns the months in a phase of the shortest profile.
    fn months_per_phase(&self) -> i32 {
        self.profiles.iter().map(|profile: &Profile| profile.months_per_phase).min().unwrap_or(1)
    }

    /// Returns the minimum number of days in a phase of the shortest profile.
    fn shortest_phase(&self) -> i32 {
        self.months_per_phase().clamp(0, 12) * SHORTEST_MONTH
    }
}

#[cfg(test)]
mod tests {
    use super::super::StrategyError;
    use super::*;

    /// Changes to the shipped strategy, with the path of the fault.
    const CHANGES: &[(&str, &str, &str)] = &[
        (r#""first_day":"2014-01-01""#, r#""first_day":"2014-01-01","last_day":"2013-12-31""#, "/in_force"),
        (r#""months_per_phase":4"#, r#""months_per_phase":0"#, "/profiles/0/months_per_phase"),
        (r#""profiles":["#, r#""profiles":[{"id":"exit_dk","months_per_phase":4},"#, "/profiles/1/id"),
        (r#""focus_areas_at_least":1"#, r#""focus_areas_at_least":4"#, "/parameters/focus_areas_at_least"),
        (r#""plan_within_days":14"#, r#""plan_within_days":112"#, "/parameters/plan_within_days"),
        (
            r#""agreement_months_before_end":1"#,
            r#""agreement_months_before_end":5"#,
            "/parameters/agreement_months_before_end",
        ),
        ("[7,14,30]", "[30,14,7]", "/parameters/meeting_every_days"),
        ("[7,14,30]", "[7,14]", "/parameters/meeting_every_days"),
        (
            r#""supervision_every_weeks":1"#,
            r#""supervision_every_weeks":0"#,
            "/parameters/supervision_every_weeks",
        ),
        (r#""focus_areas":["housing""#, r#""focus_areas":["housing","housing""#, "/focus_areas"),
        (r#""wave":"phase_1_to_2""#, r#""wave":"start""#, "/waves/1/wave"),
        (r#""days_before":0,"#, r#""days_before":1,"#, "/waves/0/days_before"),
        (r#""days_after":0}"#, r#""days_after":1}"#, "/waves/3/days_after"),
        (r#""days_after":30}"#, r#""days_after":98}"#, "/waves/1/days_before"),
        (r#""months_after_end":6"#, r#""months_after_end":0"#, "/waves/4/months_after_end"),
        (r#""/profiles""#, r#""/profile""#, "/assumed/0"),
    ];

    #[test]
    fn a_faulty_strategy_is_rejected_with_the_path_of_the_fault() {
        let good = Strategy::shipped("exit_dk").unwrap().to_json();
        for (from, to, path) in CHANGES {
            let changed = good.replacen(from, to, 1);
            assert_ne!(changed, good, "{from} is not in the strategy");
            let Err(StrategyError::Faulty(faults)) = Strategy::from_json(&changed) else {
                panic!("{to} was accepted")
            };
            assert!(faults.iter().any(|fault| fault.path == *path), "{to}: {faults:?}");
        }
    }

    #[test]
    fn values_at_the_limits_are_accepted() {
        let good = Strategy::shipped("exit_dk").unwrap().to_json();
        for (from, to) in [
            (r#""plan_within_days":14"#, r#""plan_within_days":111"#),
            (r#""agreement_months_before_end":1"#, r#""agreement_months_before_end":4"#),
            (r#""days_after":30}"#, r#""days_after":97}"#),
            (r#""first_day":"2014-01-01""#, r#""first_day":"2014-01-01","last_day":"2014-01-01""#),
        ] {
            assert!(Strategy::from_json(&good.replacen(from, to, 1)).is_ok(), "{to}");
        }
    }
}
