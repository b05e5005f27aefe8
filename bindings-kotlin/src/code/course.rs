//! What is registered of a course (forløb).

use udvej::code::{CourseKind, EndReason, FocusArea, PhaseKind, Subgroup, SubgroupGround};

/// The kind of course (forløbstype).
#[uniffi::remote(Enum)]
pub enum CourseKind {
    /// Critical Time Intervention course (CTI-forløb)
    Cti,
    /// bridge-builder course (brobyggerforløb)
    BridgeBuilder,
}

/// A phase of a CTI course (fase). The contact-making period before it, pre-CTI, is outside the clock.
#[uniffi::remote(Enum)]
pub enum PhaseKind {
    /// transition (overgang)
    Transition,
    /// try-out (afprøvning)
    TryOut,
    /// transfer of care (overdragelse)
    TransferOfCare,
}

/// A subgroup of the exit project (delmålgruppe). The two overlap; a client is in both, one or neither.
#[uniffi::remote(Enum)]
pub enum Subgroup {
    /// wishes to leave prostitution (delmålgruppe 1: ønsker at forlade prostitution)
    WishesToExit,
    /// vulnerable in prostitution (delmålgruppe 2: udsatte prostituerede)
    Vulnerable,
}

/// What a membership of a subgroup rests on (grundlag).
#[uniffi::remote(Enum)]
pub enum SubgroupGround {
    /// the client's own statement (borgerens eget udsagn)
    OwnStatement,
    /// the worker's assessment (medarbejderens vurdering)
    Assessment,
    /// a measurement (en måling)
    Measurement,
}

/// What the work of a phase is about (fokusområde): one to three in each phase.
#[uniffi::remote(Enum)]
pub enum FocusArea {
    /// housing (bolig)
    Housing,
    /// mental health (psykisk helbred)
    MentalHealth,
    /// physical health (fysisk helbred)
    PhysicalHealth,
    /// economy (økonomi)
    Economy,
    /// daily activities (daglige aktiviteter)
    DailyActivities,
    /// network and social relations (netværk og sociale relationer)
    Network,
    /// substance use (misbrug)
    SubstanceUse,
    /// education and employment (uddannelse og beskæftigelse)
    EducationAndEmployment,
    /// safety (sikkerhed)
    Safety,
    /// prostitution (prostitution)
    Prostitution,
}

/// Why a course ended (afslutningsårsag).
#[uniffi::remote(Enum)]
pub enum EndReason {
    /// completed (gennemført)
    Completed,
    /// the client's own wish (borgerens eget ønske)
    OwnWish,
    /// contact was lost (kontakten er mistet)
    LostContact,
    /// moved away (fraflyttet)
    Moved,
    /// died (død)
    Died,
    /// another reason (anden årsag)
    Other,
}
