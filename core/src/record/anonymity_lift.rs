//! Lifting of anonymity (ophævelse af anonymitet).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::RecordStatus;
use crate::time::Day;

/// A client lifts anonymity: an event of its own, dated, with consent (ophævelse af anonymitet).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct AnonymityLift {
    /// The sender's id of the event, the same in every revision (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_REVISION)))]
    #[serde(deserialize_with = "whole")]
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The day anonymity was lifted (dato).
    pub day: Day,
    /// The municipality it was lifted in, four digits (kommune).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = MUNICIPALITY)))]
    pub municipality: String,
    /// What the client was known by until then (ophævet fra).
    pub from: LiftSource,
    /// The client's pseudonym from then on (pseudonym).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = crate::client::pseudonym::PATTERN)))]
    pub pseudonym: String,
    /// The day the client consented to lifting; without it there is no lifting (samtykke).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent_day: Option<Day>,
    /// Whether the client's earlier anonymous contacts are linked to the pseudonym (tidligere henvendelser knyttet).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub links_earlier: bool,
    /// The day the client consented to that as well (samtykke til at knytte tidligere henvendelser).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_consent_day: Option<Day>,
}
strict_object!(AnonymityLift);

/// What a client who lifts anonymity was known by until then.
///
/// In JSON: `{"card": "7G2K9QXM"}` or `{"contact": "c-17"}`. Its `Debug` does not show the token.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "snake_case")]
pub enum LiftSource {
    /// The token of a VIP card (kort).
    Card(
        /// Eight base-32 symbols.
        String,
    ),
    /// The id of a single anonymous contact, at which anonymity was lifted (henvendelse).
    Contact(
        /// The contact's id.
        String,
    ),
}
strict_object!(LiftSource);

impl AnonymityLift {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.day("/day", self.day);
        match &self.from {
            LiftSource::Card(token) => form.card("/from/card", token),
            LiftSource::Contact(id) => form.id("/from/contact", id),
        }
        form.pseudonym("/pseudonym", &self.pseudonym);
        form.optional_day("/consent_day", self.consent_day);
        form.optional_day("/link_consent_day", self.link_consent_day);
    }
}

impl fmt::Debug for LiftSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Card(_) => f.write_str("Card(…)"),
            Self::Contact(id) => f.debug_tuple("Contact").field(id).finish(),
        }
    }
}

impl fmt::Debug for AnonymityLift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnonymityLift")
            .field("id", &self.id)
            .field("revision", &self.revision)
            .field("status", &self.status)
            .field("day", &self.day)
            .field("from", &self.from)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for LiftSource {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LiftSource".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "What a client who lifts anonymity was known by until then: a card or a contact (ophævet fra).",
            "type": "object",
            "properties": {
                "card": {
                    "description": "The token of a VIP card, eight base-32 symbols (kort).",
                    "type": "string",
                    "pattern": crate::client::card::PATTERN,
                },
                "contact": {
                    "description": "The id of a single anonymous contact, at which anonymity was lifted (henvendelse).",
                    "type": "string",
                    "pattern": ID,
                },
            },
            "minProperties": 1,
            "maxProperties": 1,
            "additionalProperties": false,
        })
    }
}
