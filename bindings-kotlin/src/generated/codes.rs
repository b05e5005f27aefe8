//! The code lists.
//!
//! Generated from the core's types by `make generate`. Do not edit.

use crate::code::{CodeLabel, labels};
use crate::mirrored::*;

/// The administration that was approached (forvaltning).
#[uniffi::remote(Enum)]
pub enum Administration {
    /// the social administration (SOF in København) (socialforvaltningen (i København SOF))
    Social,
    /// the employment administration (BIF in København) (beskæftigelsesforvaltningen (i København BIF))
    Employment,
    /// one administration for social affairs and employment (en samlet social- og beskæftigelsesforvaltning)
    SocialAndEmployment,
    /// the state (staten)
    State,
    /// a non-governmental organisation (en NGO)
    Ngo,
}

/// What the advice was about (rådgivningsemne).
#[uniffi::remote(Enum)]
pub enum AdviceTopic {
    /// housing (bolig)
    Housing,
    /// education (uddannelsesmuligheder)
    Education,
    /// cash benefit (kontanthjælp)
    CashBenefit,
    /// orientation on offers (orientering om tilbud)
    OrientationOnOffers,
    /// substance use (rusmidler (misbrug))
    SubstanceUse,
    /// early-retirement pension (førtidspension)
    EarlyRetirementPension,
    /// debt (gæld)
    Debt,
    /// past finances (tidligere økonomiske forhold)
    PastFinances,
    /// something else (andet)
    Other,
}

/// The answer to a question about the client: yes, no or unknown (svar).
#[uniffi::remote(Enum)]
pub enum Answer {
    /// yes (ja)
    Yes,
    /// no (nej)
    No,
    /// unknown (uoplyst)
    Unknown,
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

/// To whom a contact was brokered (formidlet til).
#[uniffi::remote(Enum)]
pub enum BrokeredTo {
    /// Kompetencecenter Prostitution (KCP) (Kompetencecenter Prostitution (KCP))
    Kcp,
    /// an NGO (en NGO)
    Ngo,
    /// U-turn (U-turn)
    UTurn,
    /// Distriktspsykiatrien (Distriktspsykiatrien)
    Distriktspsykiatrien,
    /// another administration (en anden forvaltning)
    OtherAdministration,
    /// somebody else (andre)
    Other,
    /// unknown (uoplyst)
    Unknown,
}

/// Who handed VIP cards out (uddelt af), or whom they were handed to (uddelt til).
#[uniffi::remote(Enum)]
pub enum CardParty {
    /// Kompetencecenter Prostitution (KCP) (Kompetencecenter Prostitution (KCP))
    Kcp,
    /// the social administration (socialforvaltningen)
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

/// How the client of a case is identified (borgerens status).
#[uniffi::remote(Enum)]
pub enum ClientState {
    /// anonymous (anonym)
    Anonymous,
    /// known under a pseudonym (kendt under pseudonym)
    Known,
    /// has withdrawn consent (har trukket samtykket tilbage)
    Withdrawn,
}

/// The kinds of command (handlinger).
#[uniffi::remote(Enum)]
pub enum CommandKind {
    /// open a contact (opret en henvendelse)
    OpenContact,
    /// record that a card was shown (registrér, at et kort er vist)
    ShowCard,
    /// lift anonymity (ophæv anonymiteten)
    LiftAnonymity,
    /// open a course (opret et forløb)
    OpenCourse,
    /// start the course (start forløbet)
    StartClock,
    /// make the plan of a phase (læg en faseplan)
    PlanPhase,
    /// record a meeting (registrér et møde)
    RecordMeeting,
    /// record support (registrér støtte)
    RecordSupport,
    /// record the situation at the start (registrér situationen ved start)
    RecordBaseline,
    /// record a measurement (registrér en måling)
    RecordMeasurement,
    /// record an outcome (registrér et udfald)
    RecordOutcome,
    /// record the transfer-of-care meeting (registrér overdragelsesmødet)
    HoldTransferMeeting,
    /// record the agreement on continued support (registrér aftalen om fortsat støtte)
    AgreeOnSupport,
    /// record the closing note (registrér det afsluttende notat)
    WriteClosingNote,
    /// end the course (afslut forløbet)
    EndCourse,
    /// withdraw consent (træk samtykket tilbage)
    WithdrawConsent,
    /// correct a record (ret en post)
    Correct,
}

/// Where a companion went with the client (bisidder hos).
#[uniffi::remote(Enum)]
pub enum CompanionPlace {
    /// the municipality (kommunen)
    Municipality,
    /// the police (politiet)
    Police,
    /// the tax authority (skattemyndigheden)
    Tax,
    /// a hospital (et sygehus)
    Hospital,
    /// somewhere else (et andet sted)
    Other,
}

/// How the count was made (opgørelsesmetode).
#[uniffi::remote(Enum)]
pub enum CountMethod {
    /// added up from registrations (talt op fra registreringer)
    Registered,
    /// each person counted once (hver person talt én gang)
    DistinctPersons,
    /// added up from other counts (sum af andre opgørelser)
    Sum,
    /// not stated (uoplyst)
    Unknown,
}

/// The unit of a count (enhed). Counts of different units are never added.
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

/// The kind of course (forløbstype).
#[uniffi::remote(Enum)]
pub enum CourseKind {
    /// Critical Time Intervention course (CTI-forløb)
    Cti,
    /// bridge-builder course (brobyggerforløb)
    BridgeBuilder,
}

/// How a result on which an authority decides stands (afgørelse).
#[uniffi::remote(Enum)]
pub enum Decision {
    /// applied for (ansøgt)
    AppliedFor,
    /// granted (bevilget)
    Granted,
    /// refused (afslået)
    Refused,
}

/// What a delivery takes in of its period (omfang).
#[uniffi::remote(Enum)]
pub enum DeliveryScope {
    /// everything of the period (alt for perioden)
    Full,
    /// only what is new or corrected (kun det nye og det rettede)
    Changes,
}

/// A duty in a CTI course.
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

/// The state of a duty on a day.
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

/// Why a course ended (afslutningsårsag).
#[uniffi::remote(Enum)]
pub enum EndReason {
    /// completed (gennemført)
    Completed,
    /// the client's own wish (borgerens eget ønske)
    OwnWish,
    /// contact was lost (borgeren kunne ikke længere træffes)
    LostContact,
    /// moved away (fraflyttet)
    Moved,
    /// taken over by another municipality (overtaget af en anden kommune)
    TakenOver,
    /// died (død)
    Died,
    /// another reason (anden årsag)
    Other,
}

/// What a rule is about (regelfamilie). Each code starts with its family.
#[uniffi::remote(Enum)]
pub enum Family {
    /// file format (filformat)
    Framing,
    /// delivery (leverance)
    Delivery,
    /// registration (registrering)
    Registration,
    /// anonymity (anonymitet)
    Anonymity,
    /// subgroup (delmålgruppe)
    Subgroup,
    /// Critical Time Intervention (CTI-forløb)
    Cti,
    /// meetings (møder)
    Meeting,
    /// support (støtte)
    Support,
    /// baseline (situation ved start)
    Baseline,
    /// measurements (målinger)
    Measurement,
    /// outcomes (udfald)
    Outcome,
    /// counts made elsewhere (opgørelser)
    Tally,
    /// staffing (bemanding)
    Staffing,
    /// VIP cards (VIP-kort)
    Card,
    /// participation (deltagelse)
    Participation,
    /// offers (tilbud)
    Offer,
    /// policy (valideringsopsætning)
    Policy,
}

/// An item of the CTI implementation self-assessment that the records can answer (punkt i selvevalueringen).
/// The first ten are numbers 1 to 10 of the self-assessment of 2014. The others are its questions on plans
/// and on the transfer of care. Its questions on training, attitude and talk cannot be answered from records.
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
    /// at least 3 meetings with the client in the community in phase 1 (mindst 3 møder med borgeren i
    /// nærmiljøet i fase 1)
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

/// How long ago the client first sold sexual services, in whole years (første salg af seksuelle ydelser).
#[uniffi::remote(Enum)]
pub enum FirstSale {
    /// up to 1 year ago (højst 1 år siden)
    UpToOneYear,
    /// 2 to 4 years ago (2 til 4 år siden)
    TwoToFourYears,
    /// over 4 years ago (mere end 4 år siden)
    OverFourYears,
    /// unknown (uoplyst)
    Unknown,
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
    /// substance use (rusmidler (misbrug))
    SubstanceUse,
    /// education and employment (uddannelse og beskæftigelse)
    EducationAndEmployment,
    /// safety (sikkerhed)
    Safety,
    /// prostitution (prostitution)
    Prostitution,
}

/// The version of the exchange format (formatversion).
#[uniffi::remote(Enum)]
pub enum FormatVersion {
    /// version 1 (version 1)
    V1,
}

/// Who was taken into a count (inklusionskriterium).
#[uniffi::remote(Enum)]
pub enum InclusionCriterion {
    /// not stated (uoplyst)
    Unknown,
    /// people known to have a background in prostitution (borgere med kendt prostitutionsbaggrund)
    KnownBackground,
    /// contacts under the Exit-pakken (henvendelser under Exit-pakken)
    UnderExitPackage,
    /// people with issues related to prostitution (borgere med en prostitutionsproblematik)
    RelatedIssues,
    /// something else (andet)
    Other,
}

/// The instrument of a measurement (måleredskab).
#[uniffi::remote(Enum)]
pub enum Instrument {
    /// WHO-5 well-being index, raw score 0 to 25 (WHO-5 trivselsindeks, råscore 0 til 25)
    Who5,
    /// days of selling sexual services in the period asked about (dage med salg af seksuelle ydelser i den
    /// periode, der spørges til)
    ProstitutionFrequency,
    /// life situation, 0 to 10 (livssituation, 0 til 10)
    LifeSituation,
}

/// Whom a meeting was with (deltager).
#[uniffi::remote(Enum)]
pub enum MeetingParty {
    /// the client (borgeren)
    Client,
    /// the private network (family, friends) (det private netværk (familie, venner))
    PrivateNetwork,
    /// the professional network (caseworker, treatment, NGO) (det professionelle netværk (sagsbehandler,
    /// behandler, NGO))
    ProfessionalNetwork,
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

/// Why a command cannot write a record (hindring).
#[uniffi::remote(Enum)]
pub enum Obstacle {
    /// the case has no such record (sagen har ingen sådan post)
    NotInCase,
    /// no anonymity has been lifted: the client is not known (borgeren er ikke kendt: anonymiteten er ikke
    /// ophævet)
    ClientUnknown,
    /// the record is of another client (posten er en anden borgers)
    OtherClient,
    /// it is recorded already: correct the record instead (det er allerede registreret: ret posten i stedet)
    AlreadyDone,
}

/// A municipality, another authority or an organisation that gives support, has an offer or takes a step into
/// the project (organisation).
#[uniffi::remote(Enum)]
pub enum Organisation {
    /// the municipality (kommunen)
    Municipality,
    /// the region (regionen)
    Region,
    /// Kompetencecenter Prostitution (KCP), of the state (Kompetencecenter Prostitution (KCP), som hører
    /// under staten)
    Kcp,
    /// Reden (Reden)
    Reden,
    /// LivaRehab (LivaRehab)
    LivaRehab,
    /// Svanegrupperne (Svanegrupperne)
    Svanegrupperne,
    /// another NGO (en anden NGO)
    OtherNgo,
    /// a private provider (en privat udbyder)
    Private,
}

/// The outcome of a course for the client (udfald).
#[uniffi::remote(Enum)]
pub enum OutcomeKind {
    /// left prostitution (har forladt prostitution)
    LeftProstitution,
    /// ceased for the time being (er ophørt indtil videre)
    Ceased,
    /// improved social situation (bedre social situation)
    ImprovedSocialSituation,
    /// better quality of life (bedre livskvalitet)
    BetterQualityOfLife,
    /// life outside prostitution maintained (fastholdt et liv uden for prostitution)
    LifeOutsideMaintained,
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

/// Whether the period of a count is stated by a source or inferred (periodens grundlag).
#[uniffi::remote(Enum)]
pub enum PeriodBasis {
    /// stated by a source (oplyst i en kilde)
    Stated,
    /// inferred from other statements (udledt af andre oplysninger)
    Inferred,
}

/// A phase of a CTI course (fase). The profile says what it is called. The contact-making period before it,
/// pre-CTI, is outside the clock.
#[uniffi::remote(Enum)]
pub enum PhaseKind {
    /// phase 1 (fase 1)
    Transition,
    /// phase 2 (fase 2)
    TryOut,
    /// phase 3 (fase 3)
    TransferOfCare,
}

/// What the pseudonyms of a delivery are made from (pseudonymets grundlag).
#[uniffi::remote(Enum)]
pub enum PseudonymInput {
    /// the CPR number (CPR-nummeret)
    Cpr,
    /// a random secret in the case record (en tilfældig hemmelighed i sagen)
    Secret,
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
    /// worker at Kompetencecenter Prostitution (KCP) (medarbejder i Kompetencecenter Prostitution (KCP))
    KcpWorker,
    /// worker at an NGO (medarbejder i en NGO)
    NgoWorker,
}

/// Whether a record is active or was entered in error (status).
#[uniffi::remote(Enum)]
pub enum RecordStatus {
    /// active (gældende)
    Active,
    /// entered in error (fejlregistreret)
    EnteredInError,
}

/// The type of a record, the value of its field `record` (posttype).
#[uniffi::remote(Enum)]
pub enum RecordType {
    /// contact (henvendelse)
    Contact,
    /// lifting of anonymity (ophævelse af anonymitet)
    AnonymityLift,
    /// withdrawal of consent (tilbagetrækning af samtykke)
    ConsentWithdrawal,
    /// course (forløb)
    Course,
    /// meeting (møde)
    Meeting,
    /// support (støtte)
    Support,
    /// baseline (situation ved start)
    Baseline,
    /// measurement (måling)
    Measurement,
    /// outcome (udfald)
    Outcome,
    /// count made elsewhere (opgørelse)
    Tally,
    /// staffing (bemanding)
    Staffing,
    /// cards handed out (kortuddeling)
    CardDistribution,
    /// offer (tilbud)
    Offer,
    /// participation (deltagelse)
    Participation,
}

/// Who referred the client (henvist af).
#[uniffi::remote(Enum)]
pub enum Referrer {
    /// Kompetencecenter Prostitution (KCP) (Kompetencecenter Prostitution (KCP))
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

/// Who answered (svarperson).
#[uniffi::remote(Enum)]
pub enum Respondent {
    /// the client (borgeren)
    Client,
    /// the worker (medarbejderen)
    Worker,
}

/// A kind of result that a contact led to (resultat).
#[uniffi::remote(Enum)]
pub enum ResultKind {
    /// housing recommendation (boligindstilling)
    HousingRecommendation,
    /// help to complete an education (hjælp til færdiggørelse af uddannelse)
    HelpToCompleteEducation,
    /// contact brokered (formidling af relevante kontakter)
    ContactBrokered,
    /// cash benefit (kontanthjælp)
    CashBenefit,
    /// early-retirement pension (førtidspension)
    EarlyRetirementPension,
    /// home guide (hjemmevejleder)
    HomeGuide,
    /// psychologist at Kompetencecenter Prostitution (KCP) (psykolog i Kompetencecenter Prostitution (KCP))
    KcpPsychologist,
    /// something else (andet)
    Other,
}

/// The position of a day in relation to the clock of a course.
#[uniffi::remote(Enum)]
pub enum ScheduleState {
    /// before the start of the course (før forløbets start)
    PreCti,
    /// in a phase (i en fase)
    Running,
    /// after the last phase (efter sidste fase)
    Over,
}

/// The severity of a finding (alvor).
#[uniffi::remote(Enum)]
pub enum Severity {
    /// error (fejl)
    Error,
    /// warning (advarsel)
    Warning,
    /// information (oplysning)
    Information,
}

/// Why a rule skipped something (årsag til at reglen ikke er brugt).
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
    /// the delivery's period does not cover all the days that it has to see (leverancens periode dækker ikke
    /// alle de dage, den skal se)
    OutsidePeriod,
    /// there was nothing of its kind (der var intet af den slags)
    NothingOfItsKind,
}

/// What a staffing record counts: people on a day, or those who took part in meetings (bemanding).
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
    /// participants in a training day (deltagere i undervisning eller kompetenceudvikling)
    TrainingMeeting,
}

/// A subgroup of the exit project (delmålgruppe). The two overlap; a client is in both, one or neither.
#[uniffi::remote(Enum)]
pub enum Subgroup {
    /// wishes to leave prostitution (delmålgruppe 1: ønsker at forlade prostitution)
    WishesToExit,
    /// vulnerable people in prostitution (delmålgruppe 2: udsatte borgere i prostitution)
    Vulnerable,
}

/// The ground for a membership of a subgroup (grundlag).
#[uniffi::remote(Enum)]
pub enum SubgroupGround {
    /// the client's own statement (borgerens eget udsagn)
    OwnStatement,
    /// the worker's assessment (medarbejderens vurdering)
    Assessment,
    /// a measurement (en måling)
    Measurement,
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

/// Whose work was counted (opgørelsen gælder).
#[uniffi::remote(Enum)]
pub enum TallyCounter {
    /// bridge builders (brobyggere)
    BridgeBuilders,
    /// the Thai cultural mediator (den thailandske kulturformidler)
    ThaiCulturalMediator,
    /// the administration as a whole (forvaltningen som helhed)
    Administration,
    /// all together (i alt)
    All,
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
    /// unit for homeless people (hjemløseenhed)
    HomelessUnit,
    /// outreach work, such as visits to massage clinics (opsøgende arbejde, fx på massageklinikker)
    Outreach,
    /// Kompetencecenter Prostitution (KCP) (Kompetencecenter Prostitution (KCP))
    Kcp,
    /// non-governmental organisation (NGO)
    Ngo,
}

/// A wave of measurements: when in a course something is measured (måletidspunkt).
#[uniffi::remote(Enum)]
pub enum Wave {
    /// the measurement at the start (målingen ved start)
    Start,
    /// the measurement between phases 1 and 2 (målingen mellem fase 1 og 2)
    Phase1To2,
    /// the measurement between phases 2 and 3 (målingen mellem fase 2 og 3)
    Phase2To3,
    /// the measurement at the end (målingen ved afslutning)
    End,
    /// the follow-up measurement (målingen ved opfølgning)
    FollowUp,
}

/// The codes and labels of each list, by the list's name, in the order of its enum.
#[uniffi::export]
fn code_lists() -> std::collections::HashMap<String, Vec<CodeLabel>> {
    [
        ("Administration".to_owned(), labels!(Administration)),
        ("AdviceTopic".to_owned(), labels!(AdviceTopic)),
        ("Answer".to_owned(), labels!(Answer)),
        ("Assessor".to_owned(), labels!(Assessor)),
        ("BrokeredTo".to_owned(), labels!(BrokeredTo)),
        ("CardParty".to_owned(), labels!(CardParty)),
        ("ClientState".to_owned(), labels!(ClientState)),
        ("CommandKind".to_owned(), labels!(CommandKind)),
        ("CompanionPlace".to_owned(), labels!(CompanionPlace)),
        ("CountMethod".to_owned(), labels!(CountMethod)),
        ("CountUnit".to_owned(), labels!(CountUnit)),
        ("CourseKind".to_owned(), labels!(CourseKind)),
        ("Decision".to_owned(), labels!(Decision)),
        ("DeliveryScope".to_owned(), labels!(DeliveryScope)),
        ("DutyKind".to_owned(), labels!(DutyKind)),
        ("DutyState".to_owned(), labels!(DutyState)),
        ("EndReason".to_owned(), labels!(EndReason)),
        ("Family".to_owned(), labels!(Family)),
        ("FidelityItem".to_owned(), labels!(FidelityItem)),
        ("FirstSale".to_owned(), labels!(FirstSale)),
        ("FocusArea".to_owned(), labels!(FocusArea)),
        ("FormatVersion".to_owned(), labels!(FormatVersion)),
        ("InclusionCriterion".to_owned(), labels!(InclusionCriterion)),
        ("Instrument".to_owned(), labels!(Instrument)),
        ("MeetingParty".to_owned(), labels!(MeetingParty)),
        ("MeetingPlace".to_owned(), labels!(MeetingPlace)),
        ("MissingReason".to_owned(), labels!(MissingReason)),
        ("Obstacle".to_owned(), labels!(Obstacle)),
        ("Organisation".to_owned(), labels!(Organisation)),
        ("OutcomeKind".to_owned(), labels!(OutcomeKind)),
        ("ParticipationStep".to_owned(), labels!(ParticipationStep)),
        ("PeriodBasis".to_owned(), labels!(PeriodBasis)),
        ("PhaseKind".to_owned(), labels!(PhaseKind)),
        ("PseudonymInput".to_owned(), labels!(PseudonymInput)),
        ("Receiver".to_owned(), labels!(Receiver)),
        ("RecordStatus".to_owned(), labels!(RecordStatus)),
        ("RecordType".to_owned(), labels!(RecordType)),
        ("Referrer".to_owned(), labels!(Referrer)),
        ("Respondent".to_owned(), labels!(Respondent)),
        ("ResultKind".to_owned(), labels!(ResultKind)),
        ("ScheduleState".to_owned(), labels!(ScheduleState)),
        ("Severity".to_owned(), labels!(Severity)),
        ("SkipReason".to_owned(), labels!(SkipReason)),
        ("StaffingKind".to_owned(), labels!(StaffingKind)),
        ("Subgroup".to_owned(), labels!(Subgroup)),
        ("SubgroupGround".to_owned(), labels!(SubgroupGround)),
        ("SupportElement".to_owned(), labels!(SupportElement)),
        ("TallyCounter".to_owned(), labels!(TallyCounter)),
        ("UnitKind".to_owned(), labels!(UnitKind)),
        ("Wave".to_owned(), labels!(Wave)),
    ]
    .into()
}
