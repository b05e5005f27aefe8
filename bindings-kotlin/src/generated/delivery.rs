//! The types of the delivery schema.
//!
//! Generated from the core's types by `make generate`. Do not edit.

use crate::mirrored::*;

/// The header of a delivery: records of one sender, for one municipality and one period (leverance).
#[uniffi::remote(Record)]
pub struct Delivery {
    /// The version of the exchange format (formatversion).
    pub format: FormatVersion,
    /// The sender's id of the delivery (id).
    pub id: String,
    /// The sender's id, not a person's name (afsender).
    pub sender: String,
    /// The municipality that the delivery is about, four digits (kommune).
    pub municipality: String,
    /// The days that the delivery is about (periode).
    pub period: Period,
    /// The day on which the delivery was made (dannet).
    pub created: Day,
    /// Whether it holds everything that the sender has of the period, or only what is new or corrected since
    /// the last delivery (omfang).
    pub scope: DeliveryScope,
    /// The id of the strategy that the delivery follows and is validated against (strategi).
    pub strategy: String,
    /// The key of the delivery's pseudonyms, if it has any (pseudonymnøgle).
    #[uniffi(default)]
    pub pseudonym_key: Option<PseudonymKey>,
    /// The number of records of each type that the sender wrote (antal poster).
    pub expected: ExpectedCounts,
    /// The id of the delivery that this one replaces (erstatter).
    #[uniffi(default)]
    pub replaces: Option<String>,
    /// The software that wrote the delivery (program).
    #[uniffi(default)]
    pub software: Option<Software>,
}

/// The number of records of each type that a sender wrote. A receiver detects lost lines by it.
#[uniffi::remote(Record)]
pub struct ExpectedCounts {
    /// Contacts (henvendelser).
    #[uniffi(default)]
    pub contact: i64,
    /// Liftings of anonymity (ophævelser af anonymitet).
    #[uniffi(default)]
    pub anonymity_lift: i64,
    /// Withdrawals of consent (tilbagetrækninger af samtykke).
    #[uniffi(default)]
    pub consent_withdrawal: i64,
    /// Courses (forløb).
    #[uniffi(default)]
    pub course: i64,
    /// Meetings (møder).
    #[uniffi(default)]
    pub meeting: i64,
    /// Elements of support (støtteelementer).
    #[uniffi(default)]
    pub support: i64,
    /// Baselines (situationer ved start).
    #[uniffi(default)]
    pub baseline: i64,
    /// Measurements (målinger).
    #[uniffi(default)]
    pub measurement: i64,
    /// Outcomes (udfald).
    #[uniffi(default)]
    pub outcome: i64,
    /// Counts made elsewhere (opgørelser).
    #[uniffi(default)]
    pub tally: i64,
    /// Counts of staff (bemanding).
    #[uniffi(default)]
    pub staffing: i64,
    /// Hand-outs of cards (kortuddelinger).
    #[uniffi(default)]
    pub card_distribution: i64,
    /// Offers (tilbud).
    #[uniffi(default)]
    pub offer: i64,
    /// Steps into the project (deltagelse).
    #[uniffi(default)]
    pub participation: i64,
}

/// The key of the pseudonyms in a delivery, and what they are made from.
#[uniffi::remote(Record)]
pub struct PseudonymKey {
    /// The public id of the key (nøgle-id).
    pub id: String,
    /// What the pseudonyms are made from (grundlag).
    pub input: PseudonymInput,
}

/// The sender's software.
#[uniffi::remote(Record)]
pub struct Software {
    /// Its name, written as an id (navn).
    pub name: String,
    /// Its version (version).
    pub version: String,
}
