//! The numbers that courses are judged by.

use serde::{Deserialize, Serialize};

use crate::record::form::Form;
use crate::record::strict_object;
use crate::record::whole::{whole, whole_list};

/// The numbers that courses are judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Parameters {
    /// Fewest distinct focus areas in a phase (færrest fokusområder).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 10)))]
    #[serde(deserialize_with = "whole")]
    pub focus_areas_at_least: i32,
    /// Most distinct focus areas in a phase (flest fokusområder).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 10)))]
    #[serde(deserialize_with = "whole")]
    pub focus_areas_at_most: i32,
    /// Days after the start of a phase within which its plan is made (dage til faseplan).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 365)))]
    #[serde(deserialize_with = "whole")]
    pub plan_within_days: i32,
    /// Months before the end of the course by which continued support is agreed (måneder før afslutning).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 12)))]
    #[serde(deserialize_with = "whole")]
    pub agreement_months_before_end: i32,
    /// Fewest meetings or calls in the first month (færrest møder og opkald i første måned).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    #[serde(deserialize_with = "whole")]
    pub meetings_first_month: i32,
    /// Fewest meetings with the client in the community in phase 1 (færrest møder med borgeren i nærmiljøet i fase 1).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    #[serde(deserialize_with = "whole")]
    pub community_meetings_phase_1: i32,
    /// Fewest meetings with the client's network in phase 1 (færrest møder med netværket i fase 1).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    #[serde(deserialize_with = "whole")]
    pub network_meetings_phase_1: i32,
    /// Days from one meeting to the next in each of the three phases: advice, not a demand (vejledende dage mellem møder).
    #[cfg_attr(feature = "schema", schemars(length(equal = 3), inner(range(min = 1, max = 365))))]
    #[serde(deserialize_with = "whole_list")]
    pub meeting_every_days: Vec<i32>,
    /// Weeks within which the team has its supervision (uger mellem teamsupervision).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 52)))]
    #[serde(deserialize_with = "whole")]
    pub supervision_every_weeks: i32,
    /// Most active clients for one full-time worker (flest aktive borgere pr. fuldtidsmedarbejder).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1000)))]
    #[serde(deserialize_with = "whole")]
    pub clients_per_worker: i32,
}
strict_object!(Parameters);

impl Parameters {
    pub(super) fn form(&self, form: &mut Form) {
        let mut range = |field: &str, number: i32, range: std::ops::RangeInclusive<i32>, expected| {
            form.require(range.contains(&number), format!("/parameters/{field}"), expected);
        };
        range("focus_areas_at_least", self.focus_areas_at_least, 0..=10, "a number from 0 to 10");
        range("focus_areas_at_most", self.focus_areas_at_most, 0..=10, "a number from 0 to 10");
        range("plan_within_days", self.plan_within_days, 0..=365, "a number from 0 to 365");
        let months = self.agreement_months_before_end;
        range("agreement_months_before_end", months, 0..=12, "a number from 0 to 12");
        range("meetings_first_month", self.meetings_first_month, 0..=100, "a number from 0 to 100");
        let meetings = self.community_meetings_phase_1;
        range("community_meetings_phase_1", meetings, 0..=100, "a number from 0 to 100");
        range("network_meetings_phase_1", self.network_meetings_phase_1, 0..=100, "a number from 0 to 100");
        range("supervision_every_weeks", self.supervision_every_weeks, 1..=52, "a number from 1 to 52");
        range("clients_per_worker", self.clients_per_worker, 0..=1000, "a number from 0 to 1000");
        let every = &self.meeting_every_days;
        let three = every.len() == 3 && every.iter().all(|days| (1..=365).contains(days));
        form.require(
            three,
            "/parameters/meeting_every_days",
            "three numbers from 1 to 365, one for each phase",
        );
    }
}
