//! What organisations do: staff, cards, offers, steps in the project.

use udvej::code::{
    AdviceTopic, CardParty, ParticipationStep, Provider, RecordStatus, Referrer, StaffingKind,
};
use udvej::record::{CardDistribution, Offer, Participation, Staffing};
use udvej::time::Day;

/// How many worked, or met, on a day (bemanding).
#[uniffi::remote(Record)]
pub struct Staffing {
    /// The sender's id of the count, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality they work in, four digits (kommune).
    pub municipality: String,
    /// The day (dato).
    pub day: Day,
    /// What is counted (art).
    pub kind: StaffingKind,
    /// The number (antal).
    pub count: i64,
}

/// VIP cards handed out: cards, not uses of them (kortuddeling).
#[uniffi::remote(Record)]
pub struct CardDistribution {
    /// The sender's id of the event, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality they are for, four digits (kommune).
    pub municipality: String,
    /// The day, or the last day of the period in which they were handed out (dato).
    pub day: Day,
    /// Who handed them out (uddelt af).
    pub from: CardParty,
    /// Whom they were handed to (uddelt til).
    pub to: CardParty,
    /// How many cards (antal).
    pub count: i64,
}

/// An offer in the catalogue of municipal and private offers (tilbud).
#[uniffi::remote(Record)]
pub struct Offer {
    /// The sender's id of the offer, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality it is for, four digits (kommune).
    pub municipality: String,
    /// Who offers it (udbyder).
    pub provider: Provider,
    /// What it is for (emne).
    pub topic: AdviceTopic,
    /// The first day it is open (fra).
    pub from: Day,
    /// The first day it is not open any more (til, ikke med).
    #[uniffi(default)]
    pub to: Option<Day>,
}

/// A municipality's or an NGO's step into the exit project (deltagelse).
#[uniffi::remote(Record)]
pub struct Participation {
    /// The sender's id of the step, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality that takes part, or in which the NGO works, four digits (kommune).
    pub municipality: String,
    /// The NGO that takes the step; none if the municipality does (NGO).
    #[uniffi(default)]
    pub ngo: Option<Referrer>,
    /// The step (trin).
    pub step: ParticipationStep,
    /// The day of it (dato).
    pub day: Day,
}
