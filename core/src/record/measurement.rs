//! A measurement for the evaluation (måling).

use serde::{Deserialize, Serialize};

use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_COUNT, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::{optional_whole, whole};
use crate::code::{Instrument, MissingReason, RecordStatus, Respondent, Wave};
use crate::time::Day;

/// A measurement in a wave of the evaluation: its value, or the reason that it is missing (måling).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Measurement {
    /// The sender's id of the measurement, the same in every revision (id).
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
    /// The wave (målebølge).
    pub wave: Wave,
    /// What was measured with (måleredskab).
    pub instrument: Instrument,
    /// The version of the instrument (version).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub version: String,
    /// The day it was made, or should have been (dato).
    pub day: Day,
    /// Who answered (svarperson).
    pub respondent: Respondent,
    /// How many days the recall window has, where the instrument has one (tilbageblik i dage).
    #[serde(default, deserialize_with = "optional_whole", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub recall_days: Option<i64>,
    /// The raw value (værdi).
    #[serde(default, deserialize_with = "optional_whole", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub value: Option<i64>,
    /// Why there is no value (årsag til manglende måling).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<MissingReason>,
}
strict_object!(Measurement);

impl Measurement {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.id("/course", &self.course);
        form.id("/version", &self.version);
        form.day("/day", self.day);
        if let Some(recall_days) = self.recall_days {
            form.count("/recall_days", recall_days);
        }
        if let Some(value) = self.value {
            form.count("/value", value);
        }
    }
}
