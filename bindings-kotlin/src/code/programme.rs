//! How a course stands on a day.

use udvej::programme::{DutyKind, DutyState, ScheduleState};

/// Where a day lies in relation to a course's clock.
#[uniffi::remote(Enum)]
pub enum ScheduleState {
    /// before the clock starts (før CTI)
    PreCti,
    /// in a phase (i en fase)
    Running,
    /// after the last phase (efter sidste fase)
    Over,
}

/// Something that has to be done in a CTI course.
#[uniffi::remote(Enum)]
pub enum DutyKind {
    /// make the plan of the phase (læg en plan for fasen)
    Plan,
    /// hold the transfer-of-care meeting (hold overdragelsesmødet)
    TransferMeeting,
    /// agree on continued support (indgå aftale om fortsat støtte)
    Agreement,
    /// write the closing note (skriv det afsluttende notat)
    ClosingNote,
}

/// How a duty stands on a day.
#[uniffi::remote(Enum)]
pub enum DutyState {
    /// done (udført)
    Done,
    /// done, but late (udført for sent)
    Late,
    /// not yet due (ikke forfalden)
    Upcoming,
    /// overdue (overskredet)
    Overdue,
    /// lapsed, because the course had ended (bortfaldet, fordi forløbet var afsluttet)
    Lapsed,
}
