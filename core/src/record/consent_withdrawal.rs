//! A client withdraws consent (tilbagetrækning af samtykke).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::RecordStatus;
use crate::time::Day;

/// A client withdraws consent: from then on the client is in no data set (tilbagetrækning af samtykke). Its `Debug` does
/// not show the pseudonym.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct ConsentWithdrawal {
    /// The sender's id of the event, the same in every revision (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_REVISION)))]
    #[serde(deserialize_with = "whole")]
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality it was withdrawn in, four digits (kommune).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = MUNICIPALITY)))]
    pub municipality: String,
    /// The day of it (dato).
    pub day: Day,
    /// The client's pseudonym (pseudonym).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = crate::client::pseudonym::PATTERN)))]
    pub pseudonym: String,
}
strict_object!(ConsentWithdrawal);

impl ConsentWithdrawal {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.day("/day", self.day);
        form.pseudonym("/pseudonym", &self.pseudonym);
    }
}

impl fmt::Debug for ConsentWithdrawal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConsentWithdrawal")
            .field("id", &self.id)
            .field("revision", &self.revision)
            .field("status", &self.status)
            .field("day", &self.day)
            .finish_non_exhaustive()
    }
}
