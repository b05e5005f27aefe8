//! Codes of the exchange itself.

use udvej::code::{FormatVersion, PseudonymInput, RecordStatus, RecordType};

/// The version of the exchange format (formatversion).
#[uniffi::remote(Enum)]
pub enum FormatVersion {
    /// version 1 (version 1)
    V1,
}

/// The type of a record (posttype), as its field `record` says.
#[uniffi::remote(Enum)]
pub enum RecordType {
    /// contact (henvendelse)
    Contact,
    /// lifting of anonymity (ophævelse af anonymitet)
    AnonymityLift,
    /// withdrawal of consent (tilbagetrækning af samtykke)
    ConsentWithdrawal,
    /// course (forløb)
    Course,
    /// meeting (møde)
    Meeting,
    /// support (støtte)
    Support,
    /// measurement (måling)
    Measurement,
    /// outcome (udfald)
    Outcome,
    /// count made elsewhere (optælling)
    Tally,
    /// staffing (bemanding)
    Staffing,
    /// cards handed out (kortuddeling)
    CardDistribution,
    /// offer (tilbud)
    Offer,
    /// participation (deltagelse)
    Participation,
}

/// Whether a record stands (status).
#[uniffi::remote(Enum)]
pub enum RecordStatus {
    /// active (gældende)
    Active,
    /// entered in error (fejlregistreret)
    EnteredInError,
}

/// What the pseudonyms of a delivery are made from (pseudonymets grundlag).
#[uniffi::remote(Enum)]
pub enum PseudonymInput {
    /// the CPR number (CPR-nummeret)
    Cpr,
    /// a random secret in the case record (en tilfældig hemmelighed i sagen)
    Secret,
}
