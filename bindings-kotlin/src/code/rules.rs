//! How much a finding weighs, why a rule did not judge, and what is counted of the method.

use udvej::judging::{Family, Severity, SkipReason};
use udvej::verdict::FidelityItem;

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
    /// offers (tilbud)
    Offer,
    /// policy (politik)
    Policy,
}

/// Why a rule left something unjudged (årsag til at reglen ikke er brugt).
#[uniffi::remote(Enum)]
pub enum SkipReason {
    /// it does not apply (den gælder ikke her)
    NotApplicable,
    /// it is not yet due (det er ikke forfaldent endnu)
    NotYetDue,
    /// the course had ended before (forløbet var afsluttet før)
    Ended,
    /// the record was entered in error (posten er fejlregistreret)
    EnteredInError,
    /// what it needs was rejected (det, den har brug for, er afvist)
    Rejected,
    /// what it needs is not in this delivery (det, den har brug for, er ikke i leverancen)
    NotInDelivery,
    /// there was nothing of its kind (der var intet af den slags)
    NothingOfItsKind,
}

/// An item of the CTI implementation self-assessment that the records can answer (punkt i selvevalueringen).
///
/// The first ten are numbers 1 to 10 of the self-assessment of 2014; the others are its questions on plans and on the
/// transfer of care. What it asks of training, attitude and talk stands in no record.
#[uniffi::remote(Enum)]
pub enum FidelityItem {
    /// the course ends with its last phase (forløbet slutter med sidste fase)
    TimeLimited,
    /// three phases of equal length (tre lige lange faser)
    EqualPhases,
    /// one to three focus areas in each phase (et til tre fokusområder i hver fase)
    FocusAreas,
    /// no more than 20 clients for one full-time worker (højst 20 borgere pr. fuldtidsstilling)
    Caseload,
    /// at least 3 meetings with the client in the community in phase 1 (mindst 3 møder med borgeren i nærmiljøet i fase 1)
    CommunityMeetings,
    /// at least 2 meetings with the network in phase 1 (mindst 2 møder med netværket i fase 1)
    NetworkMeetings,
    /// weekly team supervision (ugentlig teamsupervision)
    Supervision,
    /// fewer meetings from phase to phase (færre møder fra fase til fase)
    DecreasingContact,
    /// the course is not ended early (forløbet afsluttes ikke før tid)
    NoEarlyEnd,
    /// at least 2 meetings or calls in the first month (mindst 2 møder eller opkald i første måned)
    FirstMonth,
    /// a plan for each phase in time (en plan for hver fase til tiden)
    PhasePlans,
    /// a transfer-of-care meeting in time (et overdragelsesmøde til tiden)
    TransferMeeting,
    /// continued support agreed on in time (aftale om fortsat støtte til tiden)
    Agreement,
    /// a closing note in time (et afsluttende notat til tiden)
    ClosingNote,
}
