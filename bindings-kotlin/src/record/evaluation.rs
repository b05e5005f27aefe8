//! Measurements and outcomes.

use udvej::code::{Assessor, Instrument, MissingReason, OutcomeKind, RecordStatus, Respondent, Wave};
use udvej::record::{Measurement, Outcome};
use udvej::time::{Day, Period};

/// A measurement in a wave of the evaluation: its value, or the reason that it is missing (måling).
#[uniffi::remote(Record)]
pub struct Measurement {
    /// The sender's id of the measurement, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality of the course, four digits (kommune).
    pub municipality: String,
    /// The id of the course (forløb).
    pub course: String,
    /// The wave (målebølge).
    pub wave: Wave,
    /// What was measured with (måleredskab).
    pub instrument: Instrument,
    /// The version of the instrument (version).
    pub version: String,
    /// The day it was made, or should have been (dato).
    pub day: Day,
    /// Who answered (svarperson).
    pub respondent: Respondent,
    /// How many days the recall window has, where the instrument has one (tilbageblik i dage).
    #[uniffi(default)]
    pub recall_days: Option<i64>,
    /// The raw value (værdi).
    #[uniffi(default)]
    pub value: Option<i64>,
    /// Why there is no value (årsag til manglende måling).
    #[uniffi(default)]
    pub missing: Option<MissingReason>,
}

/// What became of the client of a course, by whose judgement, over which days (udfald).
#[uniffi::remote(Record)]
pub struct Outcome {
    /// The sender's id of the outcome, the same in every revision (id).
    pub id: String,
    /// 1 when first written, one more with each correction (revision).
    pub revision: i32,
    /// Whether the record stands (status).
    pub status: RecordStatus,
    /// The municipality of the course, four digits (kommune).
    pub municipality: String,
    /// The id of the course (forløb).
    pub course: String,
    /// What became of the client (udfald).
    pub outcome: OutcomeKind,
    /// The day it was judged (dato).
    pub day: Day,
    /// Who judged (vurderet af).
    pub assessor: Assessor,
    /// The days that the judgement covers (periode).
    #[uniffi(default)]
    pub window: Option<Period>,
}
