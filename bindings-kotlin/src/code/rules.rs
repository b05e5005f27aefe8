//! How much a finding weighs, and why a rule did not judge.

use udvej::rules::{Family, Severity, SkipReason};

/// How much a finding weighs (alvor).
#[uniffi::remote(Enum)]
pub enum Severity {
    /// error (fejl)
    Error,
    /// warning (advarsel)
    Warning,
    /// information (oplysning)
    Information,
}

/// What a rule is about (regelfamilie). Each code starts with its family.
#[uniffi::remote(Enum)]
pub enum Family {
    /// framing (indpakning)
    Framing,
    /// delivery (leverance)
    Delivery,
    /// registration (registrering)
    Registration,
    /// anonymity (anonymitet)
    Anonymity,
    /// subgroup (delmålgruppe)
    Subgroup,
    /// Critical Time Intervention (CTI)
    Cti,
    /// meetings (møder)
    Meeting,
    /// support (støtte)
    Support,
    /// measurements (målinger)
    Measurement,
    /// outcomes (udfald)
    Outcome,
    /// counts made elsewhere (optællinger)
    Tally,
    /// staffing (bemanding)
    Staffing,
    /// VIP cards (VIP-kort)
    Card,
    /// participation (deltagelse)
    Participation,
}

/// Why a rule left something unjudged (årsag til at reglen ikke er brugt).
#[uniffi::remote(Enum)]
pub enum SkipReason {
    /// it does not apply (den gælder ikke her)
    NotApplicable,
    /// it is not yet due (det er ikke forfaldent endnu)
    NotYetDue,
    /// the record was entered in error (posten er fejlregistreret)
    EnteredInError,
    /// what it needs was rejected (det, den har brug for, er afvist)
    Rejected,
    /// what it needs is not in this delivery (det, den har brug for, er ikke i leverancen)
    NotInDelivery,
    /// there was nothing of its kind (der var intet af den slags)
    NothingOfItsKind,
}
