//! The code lists: an enum each, with its codes and labels in one table.

use udvej::code::Lang;
use udvej::code::{
    Administration, AdviceTopic, ContactResult, CountMethod, CountUnit, CourseKind, EndReason, FirstContact,
    FocusArea, FormatVersion, PeriodBasis, PhaseKind, PseudonymInput, Receiver, RecordStatus, RecordType,
    Referrer, Subgroup, SubgroupGround, TallyCounter, UnitKind,
};
use udvej::programme::{DutyKind, DutyState, ScheduleState};
use udvej::rules::{Family, Severity, SkipReason};

/// The language of a text that a person reads.
#[uniffi::remote(Enum)]
pub enum Lang {
    /// English.
    En,
    /// Danish (dansk).
    Da,
}

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

/// The version of the exchange format (formatversion).
#[uniffi::remote(Enum)]
pub enum FormatVersion {
    /// version 1 (version 1)
    V1,
}

/// The type of a record (posttype), as its field `record` says.
#[uniffi::remote(Enum)]
pub enum RecordType {
    /// contact (henvendelse)
    Contact,
    /// lifting of anonymity (ophævelse af anonymitet)
    AnonymityLift,
    /// course (forløb)
    Course,
    /// count made elsewhere (optælling)
    Tally,
}

/// Whether a record stands (status).
#[uniffi::remote(Enum)]
pub enum RecordStatus {
    /// active (gældende)
    Active,
    /// entered in error (fejlregistreret)
    EnteredInError,
}

/// What the pseudonyms of a delivery are made from (pseudonymets grundlag).
#[uniffi::remote(Enum)]
pub enum PseudonymInput {
    /// the CPR number (CPR-nummeret)
    Cpr,
    /// a random secret in the case record (en tilfældig hemmelighed i sagen)
    Secret,
}

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
    /// counts made elsewhere (optællinger)
    Tally,
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

/// One code of a code list.
#[derive(uniffi::Record)]
pub struct CodeLabel {
    /// The code, as it stands in the data.
    pub code: String,
    /// What a person reads in English.
    pub en: String,
    /// What a person reads in Danish (dansk).
    pub da: String,
}

/// The codes and labels of each list, by the list's name, in the order of its enum.
#[uniffi::export]
fn code_lists() -> std::collections::HashMap<String, Vec<CodeLabel>> {
    macro_rules! table {
        ($($name:ident as $shown:literal,)+) => {
            [$(($shown.to_owned(), $name::ALL.iter().map(|it| CodeLabel {
                code: it.code().to_owned(),
                en: it.label(Lang::En).to_owned(),
                da: it.label(Lang::Da).to_owned(),
            }).collect()),)+].into()
        };
    }
    table! {
        Administration as "Administration",
        UnitKind as "UnitKind",
        Receiver as "Receiver",
        Referrer as "Referrer",
        FirstContact as "FirstContact",
        AdviceTopic as "AdviceTopic",
        ContactResult as "ContactResult",
        CourseKind as "CourseKind",
        PhaseKind as "PhaseKind",
        Subgroup as "Subgroup",
        SubgroupGround as "SubgroupGround",
        FocusArea as "FocusArea",
        EndReason as "EndReason",
        FormatVersion as "FormatVersion",
        RecordType as "RecordType",
        RecordStatus as "RecordStatus",
        PseudonymInput as "PseudonymInput",
        CountUnit as "CountUnit",
        TallyCounter as "TallyCounter",
        CountMethod as "CountMethod",
        PeriodBasis as "PeriodBasis",
        ScheduleState as "ScheduleState",
        DutyKind as "DutyKind",
        DutyState as "DutyState",
        Severity as "Severity",
        Family as "Family",
        SkipReason as "SkipReason",
    }
}
