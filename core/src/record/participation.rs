//! A step into the exit project (deltagelse).

use serde::{Deserialize, Serialize};

use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::{ParticipationStep, RecordStatus, Referrer};
use crate::time::Day;

/// A municipality's or an NGO's step into the exit project (deltagelse).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Participation {
    /// The sender's id of the step, the same in every revision (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_REVISION)))]
    #[serde(deserialize_with = "whole")]
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality that takes part, or in which the NGO works, four digits (kommune).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = MUNICIPALITY)))]
    pub municipality: String,
    /// The NGO that takes the step; none if the municipality does (NGO).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ngo: Option<Referrer>,
    /// The step (trin).
    pub step: ParticipationStep,
    /// The day of it (dato).
    pub day: Day,
}
strict_object!(Participation);

impl Participation {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.day("/day", self.day);
    }
}
