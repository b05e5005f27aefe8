//! A meeting or call in a course (møde).

use serde::{Deserialize, Serialize};

use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::{MeetingParty, MeetingPlace, RecordStatus};
use crate::time::Day;

/// A meeting or call in a course (møde).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Meeting {
    /// The sender's id of the meeting, the same in every revision (id).
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
    /// The day of the meeting (dato).
    pub day: Day,
    /// Whom it was with (deltagere).
    pub with: Vec<MeetingParty>,
    /// Where it took place (sted).
    pub place: MeetingPlace,
    /// The sender's id of the worker: a number or code, never a name (medarbejder).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub worker: String,
}
strict_object!(Meeting);

impl Meeting {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.id("/course", &self.course);
        form.day("/day", self.day);
        form.id("/worker", &self.worker);
    }
}
