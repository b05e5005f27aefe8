//! What is registered of a count that was made elsewhere (optælling).

use udvej::code::{CountMethod, CountUnit, PeriodBasis, TallyCounter};

/// What was counted (enhed). Counts of unlike units never add up.
#[uniffi::remote(Enum)]
pub enum CountUnit {
    /// contacts (henvendelser)
    Contact,
    /// different persons (forskellige personer)
    Person,
    /// courses (forløb)
    Course,
    /// cards (kort)
    Card,
}

/// Whose work was counted (optællingen gælder).
#[uniffi::remote(Enum)]
pub enum TallyCounter {
    /// bridge builders (brobyggere)
    BridgeBuilders,
    /// the Thai cultural mediator (den thailandske kulturformidler)
    ThaiCulturalMediator,
    /// all together (i alt)
    All,
}

/// How the count was made (opgørelsesmetode).
#[uniffi::remote(Enum)]
pub enum CountMethod {
    /// added up from registrations (optalt fra registreringer)
    Registered,
    /// each person counted once (hver person talt én gang)
    DistinctPersons,
    /// added up from other counts (sum af andre optællinger)
    Sum,
    /// not stated (uoplyst)
    Unknown,
}

/// How the period of a count is known (periodens grundlag).
#[uniffi::remote(Enum)]
pub enum PeriodBasis {
    /// stated by a source (oplyst i en kilde)
    Stated,
    /// concluded from other statements (udledt)
    Inferred,
}
