//! Meetings and support in a course.

use udvej::code::{MeetingParty, MeetingPlace, Provider, RecordStatus, SupportElement};
use udvej::record::{Meeting, Support};
use udvej::time::Day;

/// A meeting or call in a course (møde).
#[uniffi::remote(Record)]
pub struct Meeting {
    /// The sender's id of the meeting, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality of the course, four digits (kommune).
    pub municipality: String,
    /// The id of the course (forløb).
    pub course: String,
    /// The day of the meeting (dato).
    pub day: Day,
    /// Whom it was with (deltagere).
    pub with: Vec<MeetingParty>,
    /// Where it took place (sted).
    pub place: MeetingPlace,
    /// The sender's id of the worker: a number or code, never a name (medarbejder).
    pub worker: String,
}

/// An element of support that a client in a course was given (støtteelement).
#[uniffi::remote(Record)]
pub struct Support {
    /// The sender's id of the support, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality of the course, four digits (kommune).
    pub municipality: String,
    /// The id of the course (forløb).
    pub course: String,
    /// What it was (støtteelement).
    pub element: SupportElement,
    /// Who gave it (støttegiver).
    pub provider: Provider,
    /// The first day (fra).
    pub from: Day,
    /// The first day after the last; none while it goes on (til, ikke med).
    #[uniffi(default)]
    pub to: Option<Day>,
}
