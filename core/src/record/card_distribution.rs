//! VIP cards handed out (kortuddeling).

use serde::{Deserialize, Serialize};

use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_COUNT, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::{CardParty, RecordStatus};
use crate::time::Day;

/// VIP cards handed out: cards, not uses of them (kortuddeling).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct CardDistribution {
    /// The sender's id of the event, the same in every revision (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_REVISION)))]
    #[serde(deserialize_with = "whole")]
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality they are for, four digits (kommune).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = MUNICIPALITY)))]
    pub municipality: String,
    /// The day, or the last day of the period in which they were handed out (dato).
    pub day: Day,
    /// Who handed them out (uddelt af).
    pub from: CardParty,
    /// Whom they were handed to (uddelt til).
    pub to: CardParty,
    /// How many cards (antal).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    #[serde(deserialize_with = "whole")]
    pub count: i64,
}
strict_object!(CardDistribution);

impl CardDistribution {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.day("/day", self.day);
        form.count("/count", self.count);
    }
}
