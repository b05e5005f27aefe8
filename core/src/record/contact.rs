//! A contact (henvendelse): one approach to somebody who can help.

use serde::{Deserialize, Serialize};

use super::client_ref::ClientRef;
use super::form::Form;
#[cfg(feature = "schema")]
use super::form::{ID, MAX_REVISION, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::{
    Administration, AdviceTopic, ContactResult, FirstContact, Receiver, RecordStatus, Referrer, UnitKind,
};
use crate::time::Day;

/// One approach to a bridge builder, the Thai cultural mediator or a caseworker (henvendelse).
///
/// Contacts may be anonymous, so a count of contacts is not a count of people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Contact {
    /// The sender's id of the contact, the same in every revision (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_REVISION)))]
    #[serde(deserialize_with = "whole")]
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The day of the contact (dato).
    pub day: Day,
    /// The municipality that was approached, four digits (kommune).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = MUNICIPALITY)))]
    pub municipality: String,
    /// The administration that was approached (forvaltning).
    pub administration: Administration,
    /// The kind of place (enhed).
    pub unit: UnitKind,
    /// Who received the contact (modtaget af).
    pub received_by: Receiver,
    /// Who referred the client (henvist af).
    pub referred_by: Referrer,
    /// The client, in the state of anonymity that the contact was made in (borgeren).
    pub client: ClientRef,
    /// Whether a VIP card was shown (VIP-kort vist).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub card_shown: bool,
    /// Whether the client says that it is the first contact (førstegangshenvendelse).
    #[serde(default = "FirstContact::unknown")]
    pub first_contact: FirstContact,
    /// What the advice was about (rådgivningsemner).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advice: Vec<AdviceTopic>,
    /// The ids of the offers that the client was told of or referred to (tilbud, der er orienteret om).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(inner(regex(pattern = ID))))]
    pub offers: Vec<String>,
    /// What the contact led to (resultater).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<ContactResult>,
}
strict_object!(Contact);

impl Contact {
    pub(super) fn form(&self, form: &mut Form) {
        form.envelope(&self.id, self.revision, &self.municipality);
        form.day("/day", self.day);
        self.client.form("/client", form);
        for (i, id) in self.offers.iter().enumerate() {
            form.id(format!("/offers/{i}"), id);
        }
    }
}
