//! A course (forløb): a time-limited piece of work with one client.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::{CourseKind, EndReason, FocusArea, PhaseKind, RecordStatus, Subgroup, SubgroupGround};
use crate::time::Day;

/// A time-limited piece of work with one client (forløb). Its `Debug` does not show the pseudonym.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Course {
    /// The sender's id of the course, the same in every revision (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_REVISION)))]
    #[serde(deserialize_with = "whole")]
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The kind of course (forløbstype).
    pub kind: CourseKind,
    /// The client's pseudonym: a course always has a known client (pseudonym).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = crate::client::pseudonym::PATTERN)))]
    pub pseudonym: String,
    /// The municipality that hosts the course, four digits (værtskommune).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = MUNICIPALITY)))]
    pub municipality: String,
    /// The municipality that the client lives in, four digits (bopælskommune).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = MUNICIPALITY)))]
    pub residence: Option<String>,
    /// The CTI profile of the strategy that the course follows (CTI-profil).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub profile: Option<String>,
    /// The day contact-making (pre-CTI) began; it is outside the clock (kontaktskabelse begyndt).
    pub opened: Day,
    /// The day phase 1 starts, and with it the clock; none while contact is still being made (urets start).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock_start: Option<Day>,
    /// The day the client's tenancy began, where the profile needs one (bolig fra).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenancy: Option<Day>,
    /// Whether somebody has made sure that the client is 18 or over (myndig).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub adult_confirmed: bool,
    /// The subgroups that the client belongs to, over time (delmålgrupper).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subgroups: Vec<SubgroupMembership>,
    /// Who works on the course, over time (medarbejdere).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub workers: Vec<WorkerPeriod>,
    /// The plans of the phases (faseplaner).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plans: Vec<PhasePlan>,
    /// What was done to hand over the support (overdragelse).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer: Option<TransferOfCare>,
    /// How the course ended; none while it runs (afslutning).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<CourseEnd>,
    /// The day of the closing note (dato for afsluttende notat).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closing_note: Option<Day>,
}
strict_object!(Course);

/// The subgroups that a client belongs to from a day on: a set, which may be empty, with its grounds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct SubgroupMembership {
    /// The first day that this set holds (fra).
    pub from: Day,
    /// The subgroups: both, one or neither (delmålgrupper).
    pub subgroups: Vec<Subgroup>,
    /// What the membership rests on (grundlag).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<SubgroupGround>,
}
strict_object!(SubgroupMembership);

/// A worker on a course from one day up to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct WorkerPeriod {
    /// The sender's id of the worker: a number or code, never a name (medarbejder).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub worker: String,
    /// The first day (fra).
    pub from: Day,
    /// The first day after the last; none while it goes on (til, ikke med).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
}
strict_object!(WorkerPeriod);

/// The plan of one phase.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct PhasePlan {
    /// The phase (fase).
    pub phase: PhaseKind,
    /// The day the plan was made (plan lagt).
    pub planned: Day,
    /// What the work is about (fokusområder).
    pub focus_areas: Vec<FocusArea>,
}
strict_object!(PhasePlan);

/// What was done to hand over the support to others before the course ends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct TransferOfCare {
    /// The day of the transfer-of-care meeting (overdragelsesmøde).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Day>,
    /// The day of the agreement on continued support (aftale om fortsat støtte).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Day>,
}
strict_object!(TransferOfCare);

/// How a course ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct CourseEnd {
    /// The first day after the course: one that runs its whole length ends on the day that phase 3 ends
    /// (afsluttet).
    pub day: Day,
    /// Why (årsag).
    pub reason: EndReason,
}
strict_object!(CourseEnd);

impl Course {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.pseudonym("/pseudonym", &self.pseudonym);
        if let Some(residence) = &self.residence {
            form.municipality("/residence", residence);
        }
        if let Some(profile) = &self.profile {
            form.id("/profile", profile);
        }
        form.day("/opened", self.opened);
        form.optional_day("/clock_start", self.clock_start);
        form.optional_day("/tenancy", self.tenancy);
        for (i, membership) in self.subgroups.iter().enumerate() {
            form.day(format!("/subgroups/{i}/from"), membership.from);
        }
        for (i, period) in self.workers.iter().enumerate() {
            form.id(format!("/workers/{i}/worker"), &period.worker);
            form.day(format!("/workers/{i}/from"), period.from);
            form.optional_day(format!("/workers/{i}/to"), period.to);
        }
        for (i, plan) in self.plans.iter().enumerate() {
            form.day(format!("/plans/{i}/planned"), plan.planned);
        }
        if let Some(transfer) = &self.transfer {
            form.optional_day("/transfer/meeting", transfer.meeting);
            form.optional_day("/transfer/agreement", transfer.agreement);
        }
        if let Some(end) = &self.end {
            form.day("/end/day", end.day);
        }
        form.optional_day("/closing_note", self.closing_note);
    }
}

impl fmt::Debug for Course {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Course")
            .field("id", &self.id)
            .field("revision", &self.revision)
            .field("status", &self.status)
            .field("kind", &self.kind)
            .field("profile", &self.profile)
            .field("clock_start", &self.clock_start)
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}
