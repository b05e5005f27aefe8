//! The header of a delivery (leverance).

use serde::{Deserialize, Serialize};

use super::Record;
use super::form::{Form, Malformed};
#[cfg(feature = "schema")]
use super::form::{ID, MAX_COUNT, MUNICIPALITY};
use super::object::strict_object;
use super::whole::whole;
use crate::code::{FormatVersion, PseudonymInput, RecordType};
use crate::time::{Day, Period};

/// What one sender hands over for one municipality and one period: the header, before the records (leverance).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Delivery {
    /// The version of the exchange format (formatversion).
    pub format: FormatVersion,
    /// The sender's id of the delivery (id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// Who hands it over: an id, not a person's name (afsender).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub sender: String,
    /// The municipality it is about, four digits (kommune).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = MUNICIPALITY)))]
    pub municipality: String,
    /// The days it is about (periode).
    pub period: Period,
    /// The day it was made (dannet).
    pub created: Day,
    /// The id of the strategy that it follows and is judged by (strategi).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub strategy: String,
    /// The key behind its pseudonyms, if it has any (pseudonymnøgle).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pseudonym_key: Option<PseudonymKey>,
    /// How many records of each type the sender wrote (antal poster).
    pub expected: ExpectedCounts,
    /// The id of the delivery that this one replaces (erstatter).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub replaces: Option<String>,
}
strict_object!(Delivery);

/// Which key the pseudonyms of a delivery were made under, and from what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct PseudonymKey {
    /// The public id of the key (nøgle-id).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = ID)))]
    pub id: String,
    /// What the pseudonyms are made from (grundlag).
    pub input: PseudonymInput,
}
strict_object!(PseudonymKey);

/// How many records of each type a sender wrote: a line that was lost on the way is noticed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct ExpectedCounts {
    /// Contacts (henvendelser).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub contact: i64,
    /// Liftings of anonymity (ophævelser af anonymitet).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub anonymity_lift: i64,
    /// Withdrawals of consent (tilbagetrækninger af samtykke).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub consent_withdrawal: i64,
    /// Courses (forløb).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub course: i64,
    /// Meetings (møder).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub meeting: i64,
    /// Elements of support (støtteelementer).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub support: i64,
    /// Measurements (målinger).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub measurement: i64,
    /// Outcomes (udfald).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub outcome: i64,
    /// Counts made elsewhere (optællinger).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub tally: i64,
    /// Counts of staff (bemanding).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub staffing: i64,
    /// Hand-outs of cards (kortuddelinger).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub card_distribution: i64,
    /// Offers (tilbud).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub offer: i64,
    /// Steps into the project (deltagelse).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = MAX_COUNT)))]
    pub participation: i64,
}
strict_object!(ExpectedCounts);

#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for a reference
fn is_zero(count: &i64) -> bool {
    *count == 0
}

impl ExpectedCounts {
    /// How many records of the type the sender wrote.
    pub fn of(&self, record: RecordType) -> i64 {
        match record {
            RecordType::Contact => self.contact,
            RecordType::AnonymityLift => self.anonymity_lift,
            RecordType::Course => self.course,
            RecordType::Tally => self.tally,
            RecordType::ConsentWithdrawal => self.consent_withdrawal,
            RecordType::Meeting => self.meeting,
            RecordType::Support => self.support,
            RecordType::Measurement => self.measurement,
            RecordType::Outcome => self.outcome,
            RecordType::Staffing => self.staffing,
            RecordType::CardDistribution => self.card_distribution,
            RecordType::Offer => self.offer,
            RecordType::Participation => self.participation,
        }
    }

    /// The same, to be counted up.
    pub(crate) fn of_mut(&mut self, record: RecordType) -> &mut i64 {
        match record {
            RecordType::Contact => &mut self.contact,
            RecordType::AnonymityLift => &mut self.anonymity_lift,
            RecordType::Course => &mut self.course,
            RecordType::Tally => &mut self.tally,
            RecordType::ConsentWithdrawal => &mut self.consent_withdrawal,
            RecordType::Meeting => &mut self.meeting,
            RecordType::Support => &mut self.support,
            RecordType::Measurement => &mut self.measurement,
            RecordType::Outcome => &mut self.outcome,
            RecordType::Staffing => &mut self.staffing,
            RecordType::CardDistribution => &mut self.card_distribution,
            RecordType::Offer => &mut self.offer,
            RecordType::Participation => &mut self.participation,
        }
    }
}

impl Delivery {
    /// Announces these records: counts them into [`Delivery::expected`].
    pub fn announce(&mut self, records: &[Record]) {
        self.expected = ExpectedCounts::default();
        for record in records {
            *self.expected.of_mut(record.record_type()) += 1;
        }
    }

    /// The texts and numbers of the header that do not have the form they must have.
    pub fn malformed(&self) -> Vec<Malformed> {
        let mut form = Form::default();
        form.id("/id", &self.id);
        form.id("/sender", &self.sender);
        form.municipality("/municipality", &self.municipality);
        form.day("/period/from", self.period.from);
        form.day("/period/to", self.period.to);
        form.day("/created", self.created);
        form.id("/strategy", &self.strategy);
        if let Some(key) = &self.pseudonym_key {
            form.id("/pseudonym_key/id", &key.id);
        }
        for record in RecordType::ALL {
            form.count(format!("/expected/{record}"), self.expected.of(*record));
        }
        if let Some(replaced) = &self.replaces {
            form.id("/replaces", replaced);
        }
        form.malformed
    }
}
