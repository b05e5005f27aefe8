//! Support beside a course (støtte).

use serde::{Deserialize, Serialize};

use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::{Provider, RecordStatus, SupportElement};
use crate::time::Day;

/// An element of support that a client in a course was given (støtteelement).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Support {
    /// The sender's id of the support, the same in every revision (id).
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
    /// What it was (støtteelement).
    pub element: SupportElement,
    /// Who gave it (støttegiver).
    pub provider: Provider,
    /// The first day (fra).
    pub from: Day,
    /// The first day after the last; none while it goes on (til, ikke med).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
}
strict_object!(Support);

impl Support {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.id("/course", &self.course);
        form.day("/from", self.from);
        form.optional_day("/to", self.to);
    }
}
