//! The life-cycle of a case.

use udvej::case::{ClientState, CommandKind, Obstacle};

/// The kinds of command (handlinger).
#[uniffi::remote(Enum)]
pub enum CommandKind {
    /// open a contact (opret henvendelse)
    OpenContact,
    /// record that a card was shown (registrér vist kort)
    ShowCard,
    /// lift anonymity (ophæv anonymitet)
    LiftAnonymity,
    /// open a course (opret forløb)
    OpenCourse,
    /// start the clock (start uret)
    StartClock,
    /// make the plan of a phase (læg en faseplan)
    PlanPhase,
    /// record a meeting (registrér møde)
    RecordMeeting,
    /// record support (registrér støtte)
    RecordSupport,
    /// record a measurement (registrér måling)
    RecordMeasurement,
    /// record an outcome (registrér udfald)
    RecordOutcome,
    /// record the transfer-of-care meeting (registrér overdragelsesmøde)
    HoldTransferMeeting,
    /// record the agreement on continued support (registrér aftale om fortsat støtte)
    AgreeOnSupport,
    /// record the closing note (registrér afsluttende notat)
    WriteClosingNote,
    /// end the course (afslut forløb)
    EndCourse,
    /// withdraw consent (træk samtykke tilbage)
    WithdrawConsent,
    /// correct a record (ret en post)
    Correct,
}

/// Why there is no record that a command could write (hindring).
#[uniffi::remote(Enum)]
pub enum Obstacle {
    /// the case has no such record (sagen har ingen sådan post)
    NotInCase,
    /// no anonymity has been lifted: the client is not known (borgeren er ikke kendt: anonymiteten er ikke ophævet)
    ClientUnknown,
    /// the record is of another client (posten er en anden borgers)
    OtherClient,
    /// it is recorded already: correct the record instead (det er allerede registreret: ret posten i stedet)
    AlreadyDone,
}

/// What is known of the client of a case (borgerens status).
#[uniffi::remote(Enum)]
pub enum ClientState {
    /// anonymous (anonym)
    Anonymous,
    /// known under a pseudonym (kendt under pseudonym)
    Known,
    /// has withdrawn consent (har trukket samtykket tilbage)
    Withdrawn,
}
