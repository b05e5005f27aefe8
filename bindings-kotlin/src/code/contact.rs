//! What is registered of a contact (henvendelse).

use udvej::code::{Administration, AdviceTopic, ContactResult, FirstContact, Receiver, Referrer, UnitKind};

/// The administration that was approached (forvaltning).
#[uniffi::remote(Enum)]
pub enum Administration {
    /// the social administration (Socialforvaltningen (SOF))
    Sof,
    /// the employment and integration administration (Beskæftigelses- og Integrationsforvaltningen (BIF))
    Bif,
    /// a non-governmental organisation (en NGO)
    Ngo,
    /// the state (staten)
    State,
}

/// The kind of place where the contact took place (enhed).
#[uniffi::remote(Enum)]
pub enum UnitKind {
    /// job centre (jobcenter)
    Jobcenter,
    /// social centre (socialcenter)
    Socialcenter,
    /// counselling centre (rådgivningscenter)
    CounsellingCentre,
    /// outreach work (opsøgende arbejde)
    Outreach,
    /// non-governmental organisation (NGO)
    Ngo,
}

/// Who received the contact (modtager).
#[uniffi::remote(Enum)]
pub enum Receiver {
    /// bridge builder (brobygger)
    BridgeBuilder,
    /// Thai cultural mediator (thailandsk kulturformidler)
    ThaiCulturalMediator,
    /// caseworker (sagsbehandler)
    Caseworker,
}

/// Who referred the client (henvist af).
#[uniffi::remote(Enum)]
pub enum Referrer {
    /// Kompetencecenter Prostitution (Kompetencecenter Prostitution)
    Kcp,
    /// Reden (Reden)
    Reden,
    /// LivaRehab (LivaRehab)
    LivaRehab,
    /// Svanegrupperne (Svanegrupperne)
    Svanegrupperne,
    /// own initiative (egen henvendelse)
    OwnInitiative,
    /// somebody else (andre)
    Other,
    /// unknown (uoplyst)
    Unknown,
}

/// Whether the client says that this is the first contact (førstegangshenvendelse).
#[uniffi::remote(Enum)]
pub enum FirstContact {
    /// yes (ja)
    Yes,
    /// no (nej)
    No,
    /// unknown (uoplyst)
    Unknown,
}

/// What the advice was about (rådgivningsemne).
#[uniffi::remote(Enum)]
pub enum AdviceTopic {
    /// housing (bolig/boligrådgiver)
    Housing,
    /// education (uddannelsesmuligheder)
    Education,
    /// cash benefit (kontanthjælp)
    CashBenefit,
    /// orientation on offers (orientering om tilbud)
    OrientationOnOffers,
    /// substance use (håndtering af misbrug)
    SubstanceUse,
    /// early-retirement pension (førtidspension)
    EarlyRetirementPension,
    /// debt (gæld)
    Debt,
    /// something else (andet)
    Other,
}

/// What the contact led to (resultat).
#[uniffi::remote(Enum)]
pub enum ContactResult {
    /// housing recommendation (boligindstilling)
    HousingRecommendation,
    /// help to complete an education (hjælp til færdiggørelse af uddannelse)
    HelpToCompleteEducation,
    /// contact brokered (formidling af relevante kontakter)
    ContactBrokered,
    /// cash benefit granted (bevilling af kontanthjælp)
    CashBenefitGranted,
    /// early-retirement pension granted (tilkendt førtidspension)
    EarlyRetirementPensionGranted,
    /// home guide (hjemmevejleder)
    HomeGuide,
    /// psychologist at Kompetencecenter Prostitution (KCP's psykologordning)
    KcpPsychologist,
    /// something else (andet)
    Other,
}
