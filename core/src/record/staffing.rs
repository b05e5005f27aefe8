//! Staff and their meetings (bemanding).

use serde::{Deserialize, Serialize};

use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_COUNT, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::{RecordStatus, StaffingKind};
use crate::time::Day;

/// How many worked, or met, on a day (bemanding).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Staffing {
    /// The sender's id of the count, the same in every revision (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_REVISION)))]
    #[serde(deserialize_with = "whole")]
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality they work in, four digits (kommune).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = MUNICIPALITY)))]
    pub municipality: String,
    /// The day (dato).
    pub day: Day,
    /// What is counted (art).
    pub kind: StaffingKind,
    /// The number (antal).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    #[serde(deserialize_with = "whole")]
    pub count: i64,
}
strict_object!(Staffing);

impl Staffing {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.day("/day", self.day);
        form.count("/count", self.count);
    }
}
