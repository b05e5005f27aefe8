//! What became of a client (udfald).

use serde::{Deserialize, Serialize};

use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::{Assessor, OutcomeKind, RecordStatus};
use crate::time::{Day, Period};

/// What became of the client of a course, by whose judgement, over which days (udfald).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Outcome {
    /// The sender's id of the outcome, the same in every revision (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_REVISION)))]
    #[serde(deserialize_with = "whole")]
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality of the course, four digits (kommune).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = MUNICIPALITY)))]
    pub municipality: String,
    /// The id of the course (forløb).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub course: String,
    /// What became of the client (udfald).
    pub outcome: OutcomeKind,
    /// The day it was judged (dato).
    pub day: Day,
    /// Who judged (vurderet af).
    pub assessor: Assessor,
    /// The days that the judgement covers (periode).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Period>,
}
strict_object!(Outcome);

impl Outcome {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.id("/course", &self.course);
        form.day("/day", self.day);
        if let Some(window) = self.window {
            form.day("/window/from", window.from);
            form.day("/window/to", window.to);
        }
    }
}
