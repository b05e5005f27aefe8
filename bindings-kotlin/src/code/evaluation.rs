//! What is registered for the evaluation: measurements and outcomes.

use udvej::code::{Assessor, Instrument, MissingReason, OutcomeKind, Respondent, Wave};

/// When in a course something is measured (målebølge).
#[uniffi::remote(Enum)]
pub enum Wave {
    /// at the start (ved start)
    Start,
    /// from phase 1 to 2 (fra fase 1 til 2)
    Phase1To2,
    /// from phase 2 to 3 (fra fase 2 til 3)
    Phase2To3,
    /// at the end (ved afslutning)
    End,
    /// follow-up (opfølgning)
    FollowUp,
}

/// What is measured with (måleredskab).
#[uniffi::remote(Enum)]
pub enum Instrument {
    /// WHO-5 well-being index, raw score 0 to 25 (WHO-5 trivselsindeks, råscore 0 til 25)
    Who5,
    /// days with prostitution in the recall window (dage med prostitution i tilbageblikket)
    ProstitutionFrequency,
    /// life situation, 0 to 10 (livssituation, 0 til 10)
    LifeSituation,
}

/// Who answered (svarperson).
#[uniffi::remote(Enum)]
pub enum Respondent {
    /// the client (borgeren)
    Client,
    /// the worker (medarbejderen)
    Worker,
}

/// Why a measurement has no value (årsag til manglende måling).
#[uniffi::remote(Enum)]
pub enum MissingReason {
    /// the client declined (borgeren ønskede det ikke)
    Declined,
    /// the client was not reached (borgeren blev ikke truffet)
    NotReached,
    /// nobody asked (der blev ikke spurgt)
    NotAsked,
    /// the course had ended (forløbet var afsluttet)
    Ended,
}

/// What became of a client (udfald).
#[uniffi::remote(Enum)]
pub enum OutcomeKind {
    /// left prostitution (har forladt prostitution)
    LeftProstitution,
    /// ceased for the time being (er ophørt indtil videre)
    Ceased,
    /// improved social situation (bedre social situation)
    ImprovedSocialSituation,
    /// life outside prostitution maintained (fastholdt et liv uden for prostitution)
    LifeOutsideMaintained,
}

/// Who judged an outcome (vurderet af).
#[uniffi::remote(Enum)]
pub enum Assessor {
    /// the client (borgeren)
    Client,
    /// the worker (medarbejderen)
    Worker,
    /// a register (et register)
    Register,
}
