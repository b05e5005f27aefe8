//! An offer of the catalogue (tilbud).

use serde::{Deserialize, Serialize};

use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::{AdviceTopic, Provider, RecordStatus};
use crate::time::Day;

/// An offer in the catalogue of municipal and private offers (tilbud).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Offer {
    /// The sender's id of the offer, the same in every revision (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_REVISION)))]
    #[serde(deserialize_with = "whole")]
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality it is for, four digits (kommune).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = MUNICIPALITY)))]
    pub municipality: String,
    /// Who offers it (udbyder).
    pub provider: Provider,
    /// What it is for (emne).
    pub topic: AdviceTopic,
    /// The first day it is open (fra).
    pub from: Day,
    /// The first day it is not open any more (til, ikke med).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
}
strict_object!(Offer);

impl Offer {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.day("/from", self.from);
        form.optional_day("/to", self.to);
    }
}
