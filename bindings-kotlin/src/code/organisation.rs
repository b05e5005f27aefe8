//! What is registered of organisations: staff, cards, offers, steps in the project.

use udvej::code::{CardParty, ParticipationStep, StaffingKind};

/// What is counted of the staff on a day (bemanding).
#[uniffi::remote(Enum)]
pub enum StaffingKind {
    /// bridge builders (brobyggere)
    BridgeBuilders,
    /// CTI workers, in percent of one full-time worker (CTI-medarbejdere, i procent af én fuldtidsstilling)
    FullTimePercent,
    /// participants in a team supervision (deltagere i teamsupervision)
    SupervisionMeeting,
    /// participants in a meeting of the bridge builders (deltagere i et møde i brobyggergruppen)
    NetworkMeeting,
}

/// Who handed VIP cards out (uddelt af), or whom they were handed to (uddelt til).
#[uniffi::remote(Enum)]
pub enum CardParty {
    /// Kompetencecenter Prostitution (Kompetencecenter Prostitution)
    Kcp,
    /// the social administration (Socialforvaltningen)
    Sof,
    /// Reden (Reden)
    Reden,
    /// another NGO (en anden NGO)
    OtherNgo,
    /// massage clinics (massageklinikker)
    MassageClinics,
    /// clients (borgere)
    Clients,
}

/// A step into the exit project (trin).
#[uniffi::remote(Enum)]
pub enum ParticipationStep {
    /// invited (inviteret)
    Invited,
    /// interest declared (interesse tilkendegivet)
    InterestDeclared,
    /// approved politically (politisk godkendt)
    Approved,
    /// agreement signed (samarbejdsaftale underskrevet)
    Signed,
}
