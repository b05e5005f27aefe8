// The types of the exchange. Made from the JSON Schemas by `make generate`: do not change it here.
// A text that needs a form (a day, an id, a pseudonym) is a string: check it against the schema.

/**
 * Whether a record is active or was entered in error (status).
 *
 */
export type RecordStatus = "active" | "entered_in_error";
/**
 */
export type Day = string;
/**
 * The administration that was approached (forvaltning).
 *
 */
export type Administration = "social" | "employment" | "social_and_employment" | "state" | "ngo";
/**
 * The kind of place where the contact took place (enhed).
 *
 */
export type UnitKind =
  "jobcenter" | "socialcenter" | "counselling_centre" | "homeless_unit" | "outreach" | "kcp" | "ngo";
/**
 * Who received the contact (modtager).
 *
 */
export type Receiver =
  "bridge_builder" | "thai_cultural_mediator" | "caseworker" | "kcp_worker" | "ngo_worker";
/**
 * Who referred the client (henvist af).
 *
 */
export type Referrer = "kcp" | "reden" | "liva_rehab" | "svanegrupperne" | "self" | "other" | "unknown";
/**
 * The client, in the state of anonymity in which the contact was made: `anonymous`, a card or a pseudonym (borgeren).
 *
 */
export type ClientRef =
  | "anonymous"
  | {
      /**
       * The token on a VIP card, eight base-32 symbols: it links contacts (kort).
       */
      card: string;
    }
  | {
      /**
       * A keyed pseudonym of a client who has lifted anonymity, 26 base-32 characters (pseudonym).
       */
      pseudonym: string;
    };
/**
 * The answer to a question about the client: yes, no or unknown (svar).
 *
 */
export type Answer = "yes" | "no" | "unknown";
/**
 * What the advice was about (rådgivningsemne).
 *
 */
export type AdviceTopic =
  | "housing"
  | "education"
  | "cash_benefit"
  | "orientation_on_offers"
  | "substance_use"
  | "early_retirement_pension"
  | "debt"
  | "past_finances"
  | "other";
/**
 * A kind of result that a contact led to (resultat).
 *
 */
export type ResultKind =
  | "housing_recommendation"
  | "help_to_complete_education"
  | "contact_brokered"
  | "cash_benefit"
  | "early_retirement_pension"
  | "home_guide"
  | "kcp_psychologist"
  | "other";
/**
 * How a result on which an authority decides stands (afgørelse).
 *
 */
export type OptionalDecision = "applied_for" | "granted" | "refused" | null;
/**
 * To whom a contact was brokered (formidlet til).
 *
 */
export type OptionalBrokeredTo =
  "kcp" | "ngo" | "u_turn" | "distriktspsykiatrien" | "other_administration" | "other" | "unknown" | null;
/**
 * The card or contact that a client who lifts anonymity was known by until then (ophævet fra).
 *
 */
export type LiftSource =
  | {
      /**
       * The token of a VIP card, eight base-32 symbols (kort).
       */
      card: string;
    }
  | {
      /**
       * The id of a single anonymous contact, at which anonymity was lifted (henvendelse).
       */
      contact: string;
    };
/**
 */
export type OptionalDay = string | null;
/**
 * The kind of course (forløbstype).
 *
 */
export type CourseKind = "cti" | "bridge_builder";
/**
 * A course of another municipality, by its sender's id.
 *
 */
export type OptionalContinuedCourse = {
  /**
   * The sender of the course (afsender).
   */
  sender: string;
  /**
   * The municipality that hosted the course before, four digits (kommune).
   */
  municipality: string;
  /**
   * The id of the course there (forløb).
   */
  course: string;
} | null;
/**
 * A subgroup of the exit project (delmålgruppe). The two overlap; a client is in both, one or neither.
 *
 */
export type Subgroup = "wishes_to_exit" | "vulnerable";
/**
 * The ground for a membership of a subgroup (grundlag).
 *
 */
export type SubgroupGround = "own_statement" | "assessment" | "measurement";
/**
 * A phase of a CTI course (fase). The profile says what it is called. The contact-making period before it, pre-CTI, is outside the clock.
 *
 */
export type PhaseKind = "transition" | "try_out" | "transfer_of_care";
/**
 * What the work of a phase is about (fokusområde): one to three in each phase.
 *
 */
export type FocusArea =
  | "housing"
  | "mental_health"
  | "physical_health"
  | "economy"
  | "daily_activities"
  | "network"
  | "substance_use"
  | "education_and_employment"
  | "safety"
  | "prostitution";
/**
 * The transfer of care: handing over the support to others before the course ends.
 *
 */
export type OptionalTransferOfCare = {
  /**
   * The day of the transfer-of-care meeting (overdragelsesmøde).
   */
  meeting?: OptionalDay;
  /**
   * The day of the agreement on continued support (aftale om fortsat støtte).
   */
  agreement?: OptionalDay;
} | null;
/**
 * How a course ended.
 *
 */
export type OptionalCourseEnd = {
  /**
   * The last day of the course. A completed course ends on the last day of phase 3 (sidste dag).
   */
  day: Day;
  /**
   * Why the course ended (årsag).
   */
  reason: EndReason;
} | null;
/**
 * Why a course ended (afslutningsårsag).
 *
 */
export type EndReason = "completed" | "own_wish" | "lost_contact" | "moved" | "taken_over" | "died" | "other";
/**
 * Whom a meeting was with (deltager).
 *
 */
export type MeetingParty = "client" | "private_network" | "professional_network";
/**
 * Where a meeting took place (sted).
 *
 */
export type MeetingPlace = "community" | "office" | "phone";
/**
 * A kind of support beside the course (støtteelement).
 *
 */
export type SupportElement =
  | "individual_social_support"
  | "treatment"
  | "debt_counselling"
  | "psychologist_hours"
  | "companion"
  | "past_finances"
  | "home_guide"
  | "other";
/**
 * Where a companion went with the client (bisidder hos).
 *
 */
export type OptionalCompanionPlace = "municipality" | "police" | "tax" | "hospital" | "other" | null;
/**
 * A municipality, another authority or an organisation that gives support, has an offer or takes a step into the project (organisation).
 *
 */
export type Organisation =
  "municipality" | "region" | "kcp" | "reden" | "liva_rehab" | "svanegrupperne" | "other_ngo" | "private";
/**
 * How long ago the client first sold sexual services, in whole years (første salg af seksuelle ydelser).
 *
 */
export type FirstSale = "up_to_1_year" | "from_2_to_4_years" | "over_4_years" | "unknown";
/**
 * A wave of measurements: when in a course something is measured (måletidspunkt).
 *
 */
export type Wave = "start" | "phase_1_to_2" | "phase_2_to_3" | "end" | "follow_up";
/**
 * The instrument of a measurement (måleredskab).
 *
 */
export type Instrument = "who5" | "prostitution_frequency" | "life_situation";
/**
 * Who answered (svarperson).
 *
 */
export type Respondent = "client" | "worker";
/**
 * Why a measurement has no value (årsag til manglende måling).
 *
 */
export type OptionalMissingReason = "declined" | "not_reached" | "not_asked" | "ended" | null;
/**
 * The outcome of a course for the client (udfald).
 *
 */
export type OutcomeKind =
  | "left_prostitution"
  | "ceased"
  | "improved_social_situation"
  | "better_quality_of_life"
  | "life_outside_maintained";
/**
 * Who judged an outcome (vurderet af).
 *
 */
export type Assessor = "client" | "worker" | "register";
/**
 * The days from the first to the last, both included (periode).
 *
 */
export type OptionalPeriod = {
  /**
   * The first day of the period (første dag).
   */
  first_day: Day;
  /**
   * The last day of the period. It is in the period (sidste dag).
   */
  last_day: Day;
} | null;
/**
 * Whose work was counted (opgørelsen gælder).
 *
 */
export type TallyCounter = "bridge_builders" | "thai_cultural_mediator" | "administration" | "all";
/**
 * The unit of a count (enhed). Counts of different units are never added.
 *
 */
export type CountUnit = "contact" | "person" | "course" | "card";
/**
 * A number that a source gives as a range: "between 0 and 3", "11 to 20" (interval).
 *
 */
export type OptionalCountRange = {
  /**
   * The least that the number can be (mindst).
   */
  least: number;
  /**
   * The most that the number can be (højst).
   */
  most: number;
} | null;
/**
 * Whether the period of a count is stated by a source or inferred (periodens grundlag).
 *
 */
export type PeriodBasis = "stated" | "inferred";
/**
 * How the count was made (opgørelsesmetode).
 *
 */
export type CountMethod = "registered" | "distinct_persons" | "sum" | "unknown";
/**
 * The cell of a printed table that contains a number.
 *
 */
export type OptionalTallyCell = {
  /**
   * The table (tabel).
   */
  table: string;
  /**
   * The row (række).
   */
  row: string;
  /**
   * The column, as its heading is printed (kolonne).
   */
  column: string;
} | null;
/**
 * The outcome of a course for the client (udfald).
 *
 */
export type OptionalOutcomeKind =
  | "left_prostitution"
  | "ceased"
  | "improved_social_situation"
  | "better_quality_of_life"
  | "life_outside_maintained"
  | null;
/**
 * Who referred the client (henvist af).
 *
 */
export type OptionalReferrer =
  "kcp" | "reden" | "liva_rehab" | "svanegrupperne" | "self" | "other" | "unknown" | null;
/**
 * Who was taken into a count (inklusionskriterium).
 *
 */
export type InclusionCriterion =
  "unknown" | "known_background" | "under_exit_package" | "related_issues" | "other";
/**
 * What a staffing record counts: people on a day, or those who took part in meetings (bemanding).
 *
 */
export type StaffingKind =
  "bridge_builders" | "full_time_percent" | "supervision_meeting" | "network_meeting" | "training_meeting";
/**
 * Who handed VIP cards out (uddelt af), or whom they were handed to (uddelt til).
 *
 */
export type CardParty = "kcp" | "sof" | "reden" | "other_ngo" | "massage_clinics" | "clients";
/**
 * A step into the exit project (trin).
 *
 */
export type ParticipationStep = "invited" | "interest_declared" | "approved" | "signed";
/**
 * The version of the exchange format (formatversion).
 *
 */
export type FormatVersion = "udvej/1";
/**
 * What a delivery takes in of its period (omfang).
 *
 */
export type DeliveryScope = "full" | "changes";
/**
 * The key of the pseudonyms in a delivery, and what they are made from.
 *
 */
export type OptionalPseudonymKey = {
  /**
   * The public id of the key (nøgle-id).
   */
  id: string;
  /**
   * What the pseudonyms are made from (grundlag).
   */
  input: PseudonymInput;
} | null;
/**
 * What the pseudonyms of a delivery are made from (pseudonymets grundlag).
 *
 */
export type PseudonymInput = "cpr" | "secret";
/**
 * The sender's software.
 *
 */
export type OptionalSoftware = {
  /**
   * Its name, written as an id (navn).
   */
  name: string;
  /**
   * Its version (version).
   */
  version: string;
} | null;
/**
 * Any record of the exchange.
 *
 */
export type Record =
  | Contact
  | AnonymityLift
  | ConsentWithdrawal
  | Course
  | Meeting
  | Support
  | Baseline
  | Measurement
  | Outcome
  | Tally
  | Staffing
  | CardDistribution
  | Offer
  | Participation;
/**
 * The severity of a finding (alvor).
 *
 */
export type Severity = "error" | "warning" | "information";
/**
 * The type of a record, the value of its field `record` (posttype).
 *
 */
export type OptionalRecordType =
  | "contact"
  | "anonymity_lift"
  | "consent_withdrawal"
  | "course"
  | "meeting"
  | "support"
  | "baseline"
  | "measurement"
  | "outcome"
  | "tally"
  | "staffing"
  | "card_distribution"
  | "offer"
  | "participation"
  | null;
/**
 * Why a rule skipped something (årsag til at reglen ikke er brugt).
 *
 */
export type SkipReason =
  | "not_applicable"
  | "not_yet_due"
  | "ended"
  | "entered_in_error"
  | "rejected"
  | "not_in_delivery"
  | "outside_period"
  | "nothing_of_its_kind";
/**
 * The header of a delivery: records of one sender, for one municipality and one period (leverance).
 *
 */
export type OptionalDelivery = {
  /**
   * The version of the exchange format (formatversion).
   */
  format: FormatVersion;
  /**
   * The sender's id of the delivery (id).
   */
  id: string;
  /**
   * The sender's id, not a person's name (afsender).
   */
  sender: string;
  /**
   * The municipality that the delivery is about, four digits (kommune).
   */
  municipality: string;
  /**
   * The days that the delivery is about (periode).
   */
  period: Period;
  /**
   * The day on which the delivery was made (dannet).
   */
  created: Day;
  /**
   * Whether it holds everything that the sender has of the period, or only what is new or corrected since the last delivery (omfang).
   */
  scope?: DeliveryScope;
  /**
   * The id of the strategy that the delivery follows and is validated against (strategi).
   */
  strategy: string;
  /**
   * The key of the delivery's pseudonyms, if it has any (pseudonymnøgle).
   */
  pseudonym_key?: OptionalPseudonymKey;
  /**
   * The number of records of each type that the sender wrote (antal poster).
   */
  expected: ExpectedCounts;
  /**
   * The id of the delivery that this one replaces (erstatter).
   */
  replaces?: string | null;
  /**
   * The software that wrote the delivery (program).
   */
  software?: OptionalSoftware;
} | null;

/**
 * One approach to somebody who can help. It may be anonymous, so contacts do not count people (henvendelse).
 *
 */
export interface Contact {
  /**
   * The type of the record, here contact (posttype: henvendelse).
   */
  record: "contact";
  /**
   * The sender's id of the contact, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The day of the contact (dato).
   */
  day: Day;
  /**
   * The municipality that was approached, four digits (kommune).
   */
  municipality: string;
  /**
   * The administration that was approached (forvaltning).
   */
  administration: Administration;
  /**
   * The kind of place (enhed).
   */
  unit: UnitKind;
  /**
   * Who received the contact (modtaget af).
   */
  received_by: Receiver;
  /**
   * Who referred the client (henvist af).
   */
  referred_by: Referrer;
  /**
   * Whether somebody came on the client's behalf (på borgerens vegne).
   */
  on_behalf?: boolean;
  /**
   * The client, in the state of anonymity in which the contact was made (borgeren).
   */
  client: ClientRef;
  /**
   * Whether a VIP card was shown (VIP-kort vist).
   */
  card_shown?: boolean;
  /**
   * Whether the client says that it is the first contact (førstegangshenvendelse).
   */
  first_contact?: Answer;
  /**
   * What the advice was about (rådgivningsemner).
   */
  advice?: AdviceTopic[];
  /**
   * The ids of the offers that the client was informed of or referred to (tilbud, der er orienteret om).
   */
  offers?: string[];
  /**
   * What the contact led to, each result once (resultater).
   */
  results?: ContactResult[];
}
/**
 * A result of a contact.
 *
 */
export interface ContactResult {
  /**
   * The kind of result (resultat).
   */
  kind: ResultKind;
  /**
   * How it stands, if an authority decides on it; otherwise none (afgørelse).
   */
  decision?: OptionalDecision;
  /**
   * To whom a contact was brokered; none for other results (formidlet til).
   */
  to?: OptionalBrokeredTo;
}
/**
 * A client lifts anonymity, on a day and with consent (ophævelse af anonymitet).
 *
 */
export interface AnonymityLift {
  /**
   * The type of the record, here lifting of anonymity (posttype: ophævelse af anonymitet).
   */
  record: "anonymity_lift";
  /**
   * The sender's id of the event, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The day on which anonymity was lifted (dato).
   */
  day: Day;
  /**
   * The municipality in which it was lifted, four digits (kommune).
   */
  municipality: string;
  /**
   * The card or contact that the client was known by until then (ophævet fra).
   */
  from: LiftSource;
  /**
   * The client's pseudonym from then on (pseudonym).
   */
  pseudonym: string;
  /**
   * The day on which the client consented to lifting. Lifting is not valid without consent (samtykke).
   */
  consent_day?: OptionalDay;
  /**
   * Whether the client's earlier anonymous contacts are linked to the pseudonym (tidligere henvendelser knyttet).
   */
  links_earlier?: boolean;
  /**
   * The day on which the client consented to linking the earlier contacts (samtykke til at knytte tidligere henvendelser).
   */
  link_consent_day?: OptionalDay;
}
/**
 * A client withdraws consent, and is left out of every data set from then on (tilbagetrækning af samtykke).
 *
 */
export interface ConsentWithdrawal {
  /**
   * The type of the record, here withdrawal of consent (posttype: tilbagetrækning af samtykke).
   */
  record: "consent_withdrawal";
  /**
   * The sender's id of the event, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The municipality in which consent was withdrawn, four digits (kommune).
   */
  municipality: string;
  /**
   * The day on which consent was withdrawn (dato).
   */
  day: Day;
  /**
   * The client's pseudonym (pseudonym).
   */
  pseudonym: string;
}
/**
 * A course of a known client, from contact-making to its end (forløb).
 *
 */
export interface Course {
  /**
   * The type of the record, here course (posttype: forløb).
   */
  record: "course";
  /**
   * The sender's id of the course, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The kind of course (forløbstype).
   */
  kind: CourseKind;
  /**
   * The client's pseudonym: a course always has a known client (pseudonym).
   */
  pseudonym: string;
  /**
   * The municipality that hosts the course, four digits (værtskommune).
   */
  municipality: string;
  /**
   * The municipality that the client lives in, four digits (bopælskommune).
   */
  residence?: string | null;
  /**
   * The course of another municipality that this one takes over and continues; none if it began here (fortsætter).
   */
  continues?: OptionalContinuedCourse;
  /**
   * The CTI profile of the strategy that the course follows (CTI-profil).
   */
  profile?: string | null;
  /**
   * The day on which contact-making (pre-CTI) began, or on which the course was taken over. Contact is made before the clock starts (kontaktskabelse begyndt).
   */
  opened: Day;
  /**
   * The day on which phase 1 and the clock start, also of a course that was taken over; none while contact is still being made (forløbets start).
   */
  clock_start?: OptionalDay;
  /**
   * The day on which the client's tenancy began, if the profile requires one (bolig fra).
   */
  tenancy?: OptionalDay;
  /**
   * Whether somebody has confirmed that the client is 18 or over (fyldt 18 år).
   */
  adult_confirmed?: boolean;
  /**
   * The subgroups that the client belongs to, over time (delmålgrupper).
   */
  subgroups?: SubgroupMembership[];
  /**
   * Who works on the course, over time (medarbejdere).
   */
  workers?: WorkerPeriod[];
  /**
   * The plans of the phases (faseplaner).
   */
  plans?: PhasePlan[];
  /**
   * The transfer of care: handing over the support to others (overdragelse).
   */
  transfer?: OptionalTransferOfCare;
  /**
   * How the course ended; none while it runs (afslutning).
   */
  end?: OptionalCourseEnd;
  /**
   * The day of the closing note (dato for afsluttende notat).
   */
  closing_note?: OptionalDay;
}
/**
 * The subgroups that a client belongs to from a day on, with their grounds. There may be none.
 *
 */
export interface SubgroupMembership {
  /**
   * The first day of this membership, which lasts until the next one (fra).
   */
  from: Day;
  /**
   * The subgroups: both, one or neither (delmålgrupper).
   */
  subgroups: Subgroup[];
  /**
   * The grounds for the membership (grundlag).
   */
  grounds?: SubgroupGround[];
}
/**
 * A period in which a worker works on a course.
 *
 */
export interface WorkerPeriod {
  /**
   * The sender's id of the worker: a number or code, never a name (medarbejder).
   */
  worker: string;
  /**
   * The first day (første dag).
   */
  first_day: Day;
  /**
   * The last day. It is included; none while the worker works on the course (sidste dag).
   */
  last_day?: OptionalDay;
}
/**
 * The plan of one phase.
 *
 */
export interface PhasePlan {
  /**
   * The phase (fase).
   */
  phase: PhaseKind;
  /**
   * The day on which the plan was made (plan lagt).
   */
  planned: Day;
  /**
   * What the work is about (fokusområder).
   */
  focus_areas: FocusArea[];
}
/**
 * A meeting or call of a course (møde).
 *
 */
export interface Meeting {
  /**
   * The type of the record, here meeting (posttype: møde).
   */
  record: "meeting";
  /**
   * The sender's id of the meeting, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The municipality of the course, four digits (kommune).
   */
  municipality: string;
  /**
   * The id of the course (forløb).
   */
  course: string;
  /**
   * The day of the meeting (dato).
   */
  day: Day;
  /**
   * Whom it was with (deltagere).
   */
  with: MeetingParty[];
  /**
   * Where it took place (sted).
   */
  place: MeetingPlace;
  /**
   * The sender's id of the worker: a number or code, never a name (medarbejder).
   */
  worker: string;
}
/**
 * An element of support for a client, in a course or without one (støtte).
 *
 */
export interface Support {
  /**
   * The type of the record, here support (posttype: støtte).
   */
  record: "support";
  /**
   * The sender's id of the support, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The municipality of the course or of the client, four digits (kommune).
   */
  municipality: string;
  /**
   * The id of the course; none for support without a course (forløb).
   */
  course?: string | null;
  /**
   * The client's pseudonym, for support without a course; otherwise none (pseudonym).
   */
  pseudonym?: string | null;
  /**
   * The kind of support (støtteelement).
   */
  element: SupportElement;
  /**
   * Where a companion went with the client; none for other support (bisidder hos).
   */
  companion_to?: OptionalCompanionPlace;
  /**
   * Who gave the support (støttegiver).
   */
  provider: Organisation;
  /**
   * The first day of the support (første dag).
   */
  first_day: Day;
  /**
   * The last day of the support. It is included; none while it continues (sidste dag).
   */
  last_day?: OptionalDay;
}
/**
 * The client's situation at the start of a course (situation ved start).
 *
 */
export interface Baseline {
  /**
   * The type of the record, here baseline (posttype: situation ved start).
   */
  record: "baseline";
  /**
   * The sender's id of the baseline, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The municipality of the course, four digits (kommune).
   */
  municipality: string;
  /**
   * The id of the course (forløb).
   */
  course: string;
  /**
   * The day that the answers are about (dato).
   */
  day: Day;
  /**
   * Whether the client has debt (gæld).
   */
  debt: Answer;
  /**
   * Whether the client has problems with substance use (misbrug af rusmidler).
   */
  substance_use: Answer;
  /**
   * Whether the client has mental health problems (psykiske problemer).
   */
  mental_health_problems: Answer;
  /**
   * Whether the client has a weak network (svagt netværk).
   */
  weak_network: Answer;
  /**
   * Whether the client has no home of their own (uden egen bolig).
   */
  no_own_home: Answer;
  /**
   * Whether the client has no work (uden arbejde).
   */
  no_work: Answer;
  /**
   * How long ago the client first sold sexual services (første salg af seksuelle ydelser).
   */
  first_sale: FirstSale;
  /**
   * Whether the client sold sexual services within the last year (aktiv det seneste år).
   */
  active_last_year: Answer;
}
/**
 * A measurement of a client in a course, or the reason that it is missing (måling).
 *
 */
export interface Measurement {
  /**
   * The type of the record, here measurement (posttype: måling).
   */
  record: "measurement";
  /**
   * The sender's id of the measurement, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The municipality of the course, four digits (kommune).
   */
  municipality: string;
  /**
   * The id of the course (forløb).
   */
  course: string;
  /**
   * The wave (måletidspunkt).
   */
  wave: Wave;
  /**
   * The instrument used (måleredskab).
   */
  instrument: Instrument;
  /**
   * The version of the instrument (version).
   */
  version: string;
  /**
   * The day on which it was made, or should have been made (dato).
   */
  day: Day;
  /**
   * Who answered (svarperson).
   */
  respondent: Respondent;
  /**
   * The length of the recall window, if the instrument has one (antal dage, der spørges til).
   */
  recall_days?: number | null;
  /**
   * The raw value; none if nothing was measured (værdi).
   */
  value?: number | null;
  /**
   * Why there is no value (årsag til manglende måling).
   */
  missing?: OptionalMissingReason;
}
/**
 * The outcome of a course for the client, and who judged it (udfald).
 *
 */
export interface Outcome {
  /**
   * The type of the record, here outcome (posttype: udfald).
   */
  record: "outcome";
  /**
   * The sender's id of the outcome, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The municipality of the course, four digits (kommune).
   */
  municipality: string;
  /**
   * The id of the course (forløb).
   */
  course: string;
  /**
   * The outcome for the client (udfald).
   */
  outcome: OutcomeKind;
  /**
   * The day on which the outcome was judged (dato).
   */
  day: Day;
  /**
   * Who judged the outcome (vurderet af).
   */
  assessor: Assessor;
  /**
   * The days that the judgement covers (periode).
   */
  window?: OptionalPeriod;
}
/**
 * A count made elsewhere, as a source prints it. It is never added to counts of records (opgørelse).
 *
 */
export interface Tally {
  /**
   * The type of the record, here count made elsewhere (posttype: opgørelse).
   */
  record: "tally";
  /**
   * The sender's id of the count, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The municipality that the count is about, four digits (kommune).
   */
  municipality: string;
  /**
   * Whose work was counted (opgørelsen gælder).
   */
  counter: TallyCounter;
  /**
   * What was actually counted, even if the heading over the number says otherwise (enhed).
   */
  unit: CountUnit;
  /**
   * The number; left out where the source gives a range (antal).
   */
  count?: number | null;
  /**
   * The range, where the source gives no single number: "between 0 and 3" (interval).
   */
  range?: OptionalCountRange;
  /**
   * The days that the count covers (periode).
   */
  period: Period;
  /**
   * Whether the period is stated by a source or inferred (periodens grundlag).
   */
  period_basis: PeriodBasis;
  /**
   * How the count was made (opgørelsesmetode).
   */
  method: CountMethod;
  /**
   * The number of the document that prints the count (kilde, dokumentnr.).
   */
  source: string;
  /**
   * The cell of a printed table that contains the number (tabelcelle).
   */
  cell?: OptionalTallyCell;
  /**
   * Set if only clients with this outcome were counted; none if all were counted (kun dem med udfaldet).
   */
  outcome?: OptionalOutcomeKind;
  /**
   * Set if only those referred by this organisation or person were counted; none if all were counted (kun henvist af).
   */
  referred_by?: OptionalReferrer;
  /**
   * Who was taken into the count (inklusionskriterium).
   */
  criterion?: InclusionCriterion;
  /**
   * The area that the count covers, as a short name of the source's; none if it is the whole municipality. An area that changed during the period has a name that says so (område).
   */
  area?: string | null;
  /**
   * The id of the count that this count is a part of, if the source says so. Without it no share may be calculated (del af).
   */
  part_of?: string | null;
  /**
   * For a sum: the ids of the counts that it adds up (sum af).
   */
  sum_of?: string[];
}
/**
 * The days from the first to the last, both included (periode).
 *
 */
export interface Period {
  /**
   * The first day of the period (første dag).
   */
  first_day: Day;
  /**
   * The last day of the period. It is in the period (sidste dag).
   */
  last_day: Day;
}
/**
 * The number of staff who worked on a day, or took part in meetings (bemanding).
 *
 */
export interface Staffing {
  /**
   * The type of the record, here staffing (posttype: bemanding).
   */
  record: "staffing";
  /**
   * The sender's id of the count, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The municipality in which the staff work, four digits (kommune).
   */
  municipality: string;
  /**
   * The centre in which the staff work; none for all of them (center).
   */
  centre?: string | null;
  /**
   * The day, or the first day of the period with the meetings (første dag).
   */
  first_day: Day;
  /**
   * The same day, or the last day of the period. It is in the period (sidste dag).
   */
  last_day: Day;
  /**
   * What is counted (slags).
   */
  kind: StaffingKind;
  /**
   * How many meetings were held in the period; none for a single meeting and for people at work (antal møder).
   */
  meetings?: number | null;
  /**
   * The number; of meetings, how many took part in each. Left out where the source gives a range (antal).
   */
  count?: number | null;
  /**
   * The range, where the source gives no single number: "11 to 20" (interval).
   */
  range?: OptionalCountRange;
}
/**
 * VIP cards handed out, counted as cards, not as uses (kortuddeling).
 *
 */
export interface CardDistribution {
  /**
   * The type of the record, here cards handed out (posttype: kortuddeling).
   */
  record: "card_distribution";
  /**
   * The sender's id of the event, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The municipality they are for, four digits (kommune).
   */
  municipality: string;
  /**
   * The first day on which they were handed out (første dag).
   */
  first_day: Day;
  /**
   * The last day on which they were handed out; the same if it was one day (sidste dag).
   */
  last_day: Day;
  /**
   * Who handed them out (uddelt af).
   */
  from: CardParty;
  /**
   * Whom they were handed to (uddelt til).
   */
  to: CardParty;
  /**
   * The number of cards handed out (antal).
   */
  count: number;
}
/**
 * An offer that clients can be informed of or referred to (tilbud).
 *
 */
export interface Offer {
  /**
   * The type of the record, here offer (posttype: tilbud).
   */
  record: "offer";
  /**
   * The sender's id of the offer, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The municipality that the offer is for, four digits (kommune).
   */
  municipality: string;
  /**
   * Who has the offer (udbyder).
   */
  provider: Organisation;
  /**
   * What the offer is about (emne).
   */
  topic: AdviceTopic;
  /**
   * The first day on which the offer is open (første dag).
   */
  first_day: Day;
  /**
   * The last day on which the offer is open; none while no end is known (sidste dag).
   */
  last_day?: OptionalDay;
}
/**
 * A step of a municipality or an organisation into the exit project (deltagelse).
 *
 */
export interface Participation {
  /**
   * The type of the record, here participation (posttype: deltagelse).
   */
  record: "participation";
  /**
   * The sender's id of the step, the same in every revision (id).
   */
  id: string;
  /**
   * 1 for the first revision, one more with each correction (version).
   */
  revision: number;
  /**
   * Whether the record is active or was entered in error (status).
   */
  status: RecordStatus;
  /**
   * The municipality that takes part, or in which the organisation works, four digits (kommune).
   */
  municipality: string;
  /**
   * Who takes the step: the municipality or an organisation (organisation).
   */
  organisation: Organisation;
  /**
   * The step (trin).
   */
  step: ParticipationStep;
  /**
   * The day of the step (dato).
   */
  day: Day;
}
/**
 * The header of a delivery: records of one sender, for one municipality and one period (leverance).
 *
 */
export interface Delivery {
  /**
   * The version of the exchange format (formatversion).
   */
  format: FormatVersion;
  /**
   * The sender's id of the delivery (id).
   */
  id: string;
  /**
   * The sender's id, not a person's name (afsender).
   */
  sender: string;
  /**
   * The municipality that the delivery is about, four digits (kommune).
   */
  municipality: string;
  /**
   * The days that the delivery is about (periode).
   */
  period: Period;
  /**
   * The day on which the delivery was made (dannet).
   */
  created: Day;
  /**
   * Whether it holds everything that the sender has of the period, or only what is new or corrected since the last delivery (omfang).
   */
  scope?: DeliveryScope;
  /**
   * The id of the strategy that the delivery follows and is validated against (strategi).
   */
  strategy: string;
  /**
   * The key of the delivery's pseudonyms, if it has any (pseudonymnøgle).
   */
  pseudonym_key?: OptionalPseudonymKey;
  /**
   * The number of records of each type that the sender wrote (antal poster).
   */
  expected: ExpectedCounts;
  /**
   * The id of the delivery that this one replaces (erstatter).
   */
  replaces?: string | null;
  /**
   * The software that wrote the delivery (program).
   */
  software?: OptionalSoftware;
}
/**
 * The number of records of each type that a sender wrote. A receiver detects lost lines by it.
 *
 */
export interface ExpectedCounts {
  /**
   * Contacts (henvendelser).
   */
  contact?: number;
  /**
   * Liftings of anonymity (ophævelser af anonymitet).
   */
  anonymity_lift?: number;
  /**
   * Withdrawals of consent (tilbagetrækninger af samtykke).
   */
  consent_withdrawal?: number;
  /**
   * Courses (forløb).
   */
  course?: number;
  /**
   * Meetings (møder).
   */
  meeting?: number;
  /**
   * Elements of support (støtteelementer).
   */
  support?: number;
  /**
   * Baselines (situationer ved start).
   */
  baseline?: number;
  /**
   * Measurements (målinger).
   */
  measurement?: number;
  /**
   * Outcomes (udfald).
   */
  outcome?: number;
  /**
   * Counts made elsewhere (opgørelser).
   */
  tally?: number;
  /**
   * Counts of staff (bemanding).
   */
  staffing?: number;
  /**
   * Hand-outs of cards (kortuddelinger).
   */
  card_distribution?: number;
  /**
   * Offers (tilbud).
   */
  offer?: number;
  /**
   * Steps into the project (deltagelse).
   */
  participation?: number;
}
/**
 * A delivery in the `.json` spelling: the header, then the records (leverance).
 *
 */
export interface DeliveryDocument {
  /**
   * The header (oplysninger om leverancen).
   */
  delivery: Delivery;
  /**
   * The records (poster).
   */
  records: Record[];
}
/**
 * A text in both languages.
 *
 */
export interface LocalText {
  /**
   * English (engelsk).
   */
  en: string;
  /**
   * Danish (dansk).
   */
  da: string;
}
/**
 * The days on which a strategy is in force (gyldighed).
 *
 */
export interface InForce {
  /**
   * The first day (første dag).
   */
  first_day: Day;
  /**
   * The last day on which the strategy is in force; none if no end is known (sidste dag).
   */
  last_day?: OptionalDay;
}
/**
 * The length and the names of the three phases of a CTI course. They are equally long and follow each other without a gap.
 *
 */
export interface Profile {
  /**
   * The id by which courses refer to the profile (id).
   */
  id: string;
  /**
   * Calendar months in each of the three phases, 1 to 12 (måneder pr. fase).
   */
  months_per_phase: number;
  /**
   * What the phases are called (fasernes navne).
   */
  phase_names: PhaseNames;
  /**
   * Whether the client must have a tenancy before phase 1 starts (bolig før start).
   */
  needs_tenancy?: boolean;
}
/**
 * What a profile calls its three phases.
 *
 */
export interface PhaseNames {
  /**
   * The name of phase 1 (fase 1).
   */
  transition: LocalText;
  /**
   * The name of phase 2 (fase 2).
   */
  try_out: LocalText;
  /**
   * The name of phase 3 (fase 3).
   */
  transfer_of_care: LocalText;
}
/**
 * The numbers that courses are judged by.
 *
 */
export interface Parameters {
  /**
   * Minimum number of distinct focus areas in a phase (færrest fokusområder).
   */
  focus_areas_at_least: number;
  /**
   * Maximum number of distinct focus areas in a phase (flest fokusområder).
   */
  focus_areas_at_most: number;
  /**
   * Days after the start of a phase within which its plan must be made (dage til faseplan).
   */
  plan_within_days: number;
  /**
   * Days from the start of a course, before it or after it, within which the client's situation is recorded (dage mellem start og beskrivelse).
   */
  baseline_within_days: number;
  /**
   * Months before the end of the course by which continued support must be agreed (måneder før afslutning).
   */
  agreement_months_before_end: number;
  /**
   * Minimum number of meetings and calls in the first month (færrest møder og opkald i første måned).
   */
  meetings_first_month: number;
  /**
   * Minimum number of meetings with the client in the community in phase 1 (færrest møder med borgeren i nærmiljøet i fase 1).
   */
  community_meetings_phase_1: number;
  /**
   * Minimum number of meetings with the client's network in phase 1 (færrest møder med netværket i fase 1).
   */
  network_meetings_phase_1: number;
  /**
   * Recommended days between meetings in each of the three phases; not required (vejledende dage mellem møder).
   *
   * @minItems 3
   * @maxItems 3
   */
  meeting_every_days: [number, number, number];
  /**
   * Weeks within which the team must have supervision (uger mellem teamsupervision).
   */
  supervision_every_weeks: number;
  /**
   * Maximum number of active clients for one full-time worker (flest aktive borgere pr. fuldtidsmedarbejder).
   */
  clients_per_worker: number;
}
/**
 * A wave of measurements: its instruments, and the days on which they are used (måletidspunkt).  The days are counted from an anchor: the start of the clock, the first day of phase 2 or of phase 3, the last day of the course, or some months after its end.
 *
 */
export interface MeasurementWave {
  /**
   * The wave (måletidspunkt).
   */
  wave: Wave;
  /**
   * The instruments that must be used, at least (måleredskaber).
   *
   * @minItems 1
   */
  instruments: [Instrument, ...Instrument[]];
  /**
   * Months from the end of the course to the anchor of `follow_up`; 0 for every other wave (måneder efter slut).
   */
  months_after_end?: number;
  /**
   * Days before the anchor on which the window opens (dage før).
   */
  days_before: number;
  /**
   * Days after the anchor up to which the window is open, that day included (dage efter).
   */
  days_after: number;
}
/**
 * A delivery that is planned: its period, and the day by which it is due (planlagt leverance).
 *
 */
export interface PlannedDelivery {
  /**
   * The municipality that it is due from, four digits; none if it is due from each (kommune).
   */
  municipality?: string | null;
  /**
   * The days that the delivery is about (periode).
   */
  period: Period;
  /**
   * The last day on which it is in time (frist).
   */
  due: Day;
}
/**
 * The rules of an exit programme as data: profiles, parameters, measurement waves, days in force (strategi).
 *
 */
export interface Strategy {
  /**
   * The id by which deliveries refer to the strategy (id).
   */
  id: string;
  /**
   * The version of the strategy (version).
   */
  version: string;
  /**
   * The title of the strategy, for people (titel).
   */
  title: LocalText;
  /**
   * The days on which the strategy is in force (gyldighed).
   */
  in_force: InForce;
  /**
   * The day on which the Exit-pakken came into force. No contact under it is earlier; none if it does not apply (Exit-pakken i kraft).
   */
  exit_package_from?: OptionalDay;
  /**
   * The day on which the pilot of the exit project began. No CTI course starts earlier; none if there was no pilot (pilotfasen begyndt).
   */
  pilot_from?: OptionalDay;
  /**
   * The CTI profiles that a course can follow (CTI-profiler).
   *
   * @minItems 1
   */
  profiles: [Profile, ...Profile[]];
  /**
   * The numbers that courses are judged by (parametre).
   */
  parameters: Parameters;
  /**
   * What the work of a phase can be about (fokusområder).
   *
   * @minItems 1
   */
  focus_areas: [FocusArea, ...FocusArea[]];
  /**
   * The planned waves of measurements in a course; empty if none are planned (måletidspunkter).
   */
  waves: MeasurementWave[];
  /**
   * The calendar of deliveries: which periods are due when; empty if none are planned (leverancekalender).
   */
  calendar?: PlannedDelivery[];
  /**
   * JSON pointers to the parts of the strategy that are assumed, because no source states them (antagelser).
   */
  assumed?: string[];
}
/**
 * A rule that has another severity than in the catalogue (ændret alvor).
 *
 */
export interface SeverityChange {
  /**
   * The rule's code (regel).
   */
  rule: string;
  /**
   * The severity that it has instead (alvor).
   */
  severity: Severity;
  /**
   * Why (begrundelse).
   */
  reason: string;
}
/**
 * Findings that are waived until a day. A waived finding is still listed, as information that names the waiver (undtagelse).
 *
 */
export interface Waiver {
  /**
   * The rule's code (regel).
   */
  rule: string;
  /**
   * The id of the delivery that it applies to. If left out, it applies to every delivery (leverance).
   */
  delivery?: string | null;
  /**
   * The type of record that it applies to. If left out, it applies to every type (posttype).
   */
  record?: OptionalRecordType;
  /**
   * The id of the record that it applies to. If left out, it applies to every record (id).
   */
  id?: string | null;
  /**
   * A JSON pointer to the field that it applies to, with everything below it. If empty, it applies to the whole record (sti).
   */
  path?: string;
  /**
   * Why (begrundelse).
   */
  reason: string;
  /**
   * The last day on which it applies (til og med).
   */
  until: Day;
}
/**
 * The settings of an engine: how many findings a report lists, which rules have another severity, and which findings are waived until a day (valideringsopsætning).
 *
 */
export interface Policy {
  /**
   * The most findings that a report lists. All findings are counted. Zero or less lists none (flest bemærkninger).
   */
  max_findings?: number;
  /**
   * Rules that have another severity than in the catalogue (alvor).
   */
  severities?: SeverityChange[];
  /**
   * Findings that are waived until a day (undtagelser).
   */
  waivers?: Waiver[];
}
/**
 * The strategy that a delivery was judged by.
 *
 */
export interface StrategyUsed {
  /**
   * Its id (id).
   */
  id: string;
  /**
   * Its version (version).
   */
  version: string;
  /**
   * SHA-256 of its content (kontrolsum).
   */
  digest: string;
}
/**
 * The number of findings of each severity.
 *
 */
export interface Totals {
  /**
   * Errors: what they are about cannot be used (fejl).
   */
  error: number;
  /**
   * Warnings: what they are about can be used, but is doubtful (advarsler).
   */
  warning: number;
  /**
   * Information (oplysninger).
   */
  information: number;
  /**
   * The number of these that a waiver covers (dispenseret).
   */
  waived: number;
}
/**
 * The counts of received records of one type, by outcome.
 *
 */
export interface Reconciliation {
  /**
   * The type. None for records whose type cannot be read (posttype).
   */
  record: OptionalRecordType;
  /**
   * The number that the header expects (forventet).
   */
  expected: number | null;
  /**
   * The number in the file (modtaget).
   */
  received: number;
  /**
   * The number that can be used (godkendt).
   */
  accepted: number;
  /**
   * The number that cannot be used and was quarantined with findings (sat til side).
   */
  quarantined: number;
  /**
   * The number that repeat a record with the same id, revision and content (gentaget).
   */
  duplicate: number;
  /**
   * The number that have a later revision in the same delivery (erstattet af nyere version).
   */
  superseded: number;
}
/**
 * The counts of one rule.
 *
 */
export interface LedgerEntry {
  /**
   * The rule's code (regel).
   */
  code: string;
  /**
   * The number of judgements (bedømt).
   */
  evaluated: number;
  /**
   * The number of judgements that found a fault (fundet).
   */
  failed: number;
  /**
   * What the rule skipped, by reason. A rule that judged nothing has at least one entry here (ikke bedømt).
   */
  skipped: Skipped[];
}
/**
 * How often a rule skipped for one reason.
 *
 */
export interface Skipped {
  /**
   * The reason (årsag).
   */
  reason: SkipReason;
  /**
   * The number of times (antal).
   */
  count: number;
}
/**
 * What a rule reports about a record or a delivery (bemærkning).  It holds no personal value: no pseudonym, no card token and no text of a field. Its text is made from the catalogue, in the language of the reader.
 *
 */
export interface Finding {
  /**
   * The rule's code (regel).
   */
  code: string;
  /**
   * Its severity (alvor).
   */
  severity: Severity;
  /**
   * The type of the record. None for the delivery as a whole, and where the type cannot be read (posttype).
   */
  record: OptionalRecordType;
  /**
   * The id of the record, if it is safe to show (id).
   */
  id: string | null;
  /**
   * The line of the file on which the record starts, from 1. None for a record that was checked on its own (linje).
   */
  line: number | null;
  /**
   * A JSON pointer to the field in the record. Empty for the record as a whole (sti).
   */
  path: string;
  /**
   * The arguments of the text: days, counts, codes (værdier).
   */
  args: Arg[];
  /**
   * Sixteen hexadecimal digits that stay the same when the same fault is delivered again (kontrolsum).
   */
  fingerprint: string;
  /**
   * The fingerprint of the finding that caused this one (følger af).
   */
  caused_by: string | null;
  /**
   * The waiver that covers the finding: a JSON pointer into the policy (undtagelse).
   */
  waived_by: string | null;
}
/**
 * A value that the text of a finding mentions.
 *
 */
export interface Arg {
  /**
   * Its name in the text (navn).
   */
  name: string;
  /**
   * The value: a day, a count, a code (værdi).
   */
  value: string;
}
/**
 * The verdict on one delivery (rapport). The same delivery, strategy and `today` give the same bytes in every language.
 *
 */
export interface Report {
  /**
   * The version of the report's format: `udvej-report/1` (rapportformat).
   */
  format: string;
  /**
   * The version of the library that judged the delivery (bibliotekets version).
   */
  library: string;
  /**
   * The strategy that the delivery was judged by (strategi).
   */
  strategy: StrategyUsed;
  /**
   * SHA-256 of the severities and waivers of the policy. None if it changes nothing (valideringsopsætning).
   */
  policy: string | null;
  /**
   * The day that the delivery was judged as of (bedømt ud fra).
   */
  today: Day;
  /**
   * The header, if it could be used (leverance).
   */
  delivery: OptionalDelivery;
  /**
   * Whether the delivery and every record in it were accepted: no finding has severity `error` (godkendt).
   */
  accepted: boolean;
  /**
   * The number of findings of each severity, listed or not (bemærkninger i alt).
   */
  totals: Totals;
  /**
   * The counts of received records by outcome, for each type and for records whose type cannot be read: `received = accepted + quarantined + duplicate + superseded` (opgørelse).
   */
  reconciliation: Reconciliation[];
  /**
   * Every rule of the catalogue: how often it judged, and why it skipped (regler).
   */
  rules: LedgerEntry[];
  /**
   * The findings: errors first, then warnings, then information; each by line and then by rule. The policy limits how many are listed (fund).
   */
  findings: Finding[];
  /**
   * The number of findings that are not listed (udeladte bemærkninger).
   */
  findings_omitted: number;
  /**
   * SHA-256, in hexadecimal, of the whole verdict with every finding, listed or not (kontrolsum).
   */
  digest: string;
}
