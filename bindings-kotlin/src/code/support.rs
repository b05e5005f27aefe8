//! What is registered of meetings and support in a course.

use udvej::code::{MeetingParty, MeetingPlace, Provider, SupportElement};

/// Whom a meeting was with (deltager).
#[uniffi::remote(Enum)]
pub enum MeetingParty {
    /// the client (borgeren)
    Client,
    /// the client's network (borgerens netværk)
    Network,
    /// a provider of support (en støttegiver)
    Provider,
}

/// Where a meeting took place (sted).
#[uniffi::remote(Enum)]
pub enum MeetingPlace {
    /// in the community (i nærmiljøet)
    Community,
    /// at an office (på et kontor)
    Office,
    /// by telephone (i telefon)
    Phone,
}

/// A kind of support beside the course (støtteelement).
#[uniffi::remote(Enum)]
pub enum SupportElement {
    /// individual social support (individuel social støtte)
    IndividualSocialSupport,
    /// treatment (behandlingstilbud)
    Treatment,
    /// debt counselling (gældsrådgivning)
    DebtCounselling,
    /// psychologist hours (psykologtimer)
    PsychologistHours,
    /// companion at meetings (bisidder)
    Companion,
    /// advice on past finances (rådgivning om tidligere økonomiske forhold)
    PastFinances,
    /// home guide (hjemmevejleder)
    HomeGuide,
    /// something else (andet)
    Other,
}

/// Who gives support, or offers it (støttegiver).
#[uniffi::remote(Enum)]
pub enum Provider {
    /// the municipality (kommunen)
    Municipality,
    /// Kompetencecenter Prostitution (Kompetencecenter Prostitution)
    Kcp,
    /// a non-governmental organisation (en NGO)
    Ngo,
    /// the region (regionen)
    Region,
    /// a private provider (en privat udbyder)
    Private,
}
