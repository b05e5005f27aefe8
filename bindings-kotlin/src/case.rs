//! The life-cycle of a case.

use udvej::case::{Allowance, CaseStatus, ClientState, CommandKind, CourseInCase, Obstacle, WaveInCase};
use udvej::code::{Instrument, Lang, Wave};
use udvej::judging::Finding;
use udvej::programme::{CourseStatus, DutyState};
use udvej::record::{Baseline, CourseEnd, Measurement, Meeting, Outcome, PhasePlan};
use udvej::time::{Day, Period};
use udvej::verdict::Context;

use crate::client::LiftSource;
use crate::engine::Engine;
use crate::generated::masked::{CardToken, Pseudonym};
use crate::generated::record::{Contact, Course, Record, Support};
use crate::strategy::Strategy;

/// The records of one client in one municipality (sag). A new case has no records.
#[derive(Debug, uniffi::Record)]
pub struct Case {
    /// The code of its municipality, four digits.
    pub municipality: String,
    /// The latest revision of each record. The order does not matter.
    #[uniffi(default)]
    pub records: Vec<Record>,
}

impl From<udvej::case::Case> for Case {
    fn from(core: udvej::case::Case) -> Self {
        let udvej::case::Case { municipality, records } = core;
        Self { municipality, records: records.into_iter().map(Into::into).collect() }
    }
}

impl From<Case> for udvej::case::Case {
    fn from(mirror: Case) -> Self {
        let records = mirror.records.into_iter().map(Into::into).collect();
        Self { municipality: mirror.municipality, records }
    }
}

/// An action of a caseworker (handling). Each command writes one record, or the next revision of one.
#[derive(Debug, uniffi::Enum)]
pub enum Command {
    /// Opens a contact.
    OpenContact {
        /// The contact.
        contact: Contact,
    },
    /// A VIP card was shown at a contact; from then on its token links an anonymous contact to others.
    ShowCard {
        /// The id of the contact.
        contact: String,
        /// The token on the card.
        token: CardToken,
    },
    /// The client lifts anonymity.
    LiftAnonymity {
        /// The id of the lifting.
        id: String,
        /// The day of it.
        day: Day,
        /// How earlier records identify the client.
        from: LiftSource,
        /// The client's pseudonym from then on.
        pseudonym: Pseudonym,
        /// The day the client consented to it. Without consent there is no lifting.
        consent_day: Day,
        /// The day the client consented to linking the earlier contacts as well; none if they are not linked.
        #[uniffi(default)]
        link_consent_day: Option<Day>,
    },
    /// A course begins.
    OpenCourse {
        /// The course.
        opened: Course,
    },
    /// The clock of a course starts.
    StartClock {
        /// The id of the course.
        course: String,
        /// The day phase 1 starts.
        day: Day,
    },
    /// The plan of a phase is made.
    PlanPhase {
        /// The id of the course.
        course: String,
        /// The plan.
        plan: PhasePlan,
    },
    /// A meeting was held.
    RecordMeeting {
        /// The meeting.
        meeting: Meeting,
    },
    /// Support alongside the course began.
    RecordSupport {
        /// The support.
        support: Support,
    },
    /// The client's situation at the start was recorded.
    RecordBaseline {
        /// The baseline.
        baseline: Baseline,
    },
    /// A measurement was made.
    RecordMeasurement {
        /// The measurement.
        measurement: Measurement,
    },
    /// An outcome was judged.
    RecordOutcome {
        /// The outcome.
        outcome: Outcome,
    },
    /// The transfer-of-care meeting was held.
    HoldTransferMeeting {
        /// The id of the course.
        course: String,
        /// The day of it.
        day: Day,
    },
    /// Continued support was agreed on.
    AgreeOnSupport {
        /// The id of the course.
        course: String,
        /// The day of it.
        day: Day,
    },
    /// The closing note was written.
    WriteClosingNote {
        /// The id of the course.
        course: String,
        /// The day of it.
        day: Day,
    },
    /// The course ended.
    EndCourse {
        /// The id of the course.
        course: String,
        /// When and why.
        end: CourseEnd,
    },
    /// The client withdraws consent. The records under the client's pseudonym are removed from the case; only the
    /// withdrawal remains.
    WithdrawConsent {
        /// The id of the withdrawal.
        id: String,
        /// The day of it.
        day: Day,
    },
    /// Corrects a record of the case: writes its next revision, or marks it as entered in error.
    Correct {
        /// The corrected record.
        record: Record,
    },
}

impl From<Command> for udvej::case::Command {
    fn from(command: Command) -> Self {
        match command {
            Command::OpenContact { contact } => Self::OpenContact(contact.into()),
            Command::ShowCard { contact, token } => Self::ShowCard { contact, token: token.into() },
            Command::LiftAnonymity { id, day, from, pseudonym, consent_day, link_consent_day } => {
                let (from, pseudonym) = (from.into(), pseudonym.into());
                Self::LiftAnonymity { id, day, from, pseudonym, consent_day, link_consent_day }
            }
            Command::OpenCourse { opened } => Self::OpenCourse(opened.into()),
            Command::StartClock { course, day } => Self::StartClock { course, day },
            Command::PlanPhase { course, plan } => Self::PlanPhase { course, plan },
            Command::RecordMeeting { meeting } => Self::RecordMeeting(meeting),
            Command::RecordSupport { support } => Self::RecordSupport(support.into()),
            Command::RecordBaseline { baseline } => Self::RecordBaseline(baseline),
            Command::RecordMeasurement { measurement } => Self::RecordMeasurement(measurement),
            Command::RecordOutcome { outcome } => Self::RecordOutcome(outcome),
            Command::HoldTransferMeeting { course, day } => Self::HoldTransferMeeting { course, day },
            Command::AgreeOnSupport { course, day } => Self::AgreeOnSupport { course, day },
            Command::WriteClosingNote { course, day } => Self::WriteClosingNote { course, day },
            Command::EndCourse { course, end } => Self::EndCourse { course, end },
            Command::WithdrawConsent { id, day } => Self::WithdrawConsent { id, day },
            Command::Correct { record } => Self::Correct(record.into()),
        }
    }
}

/// The result of a command.
#[derive(Debug, uniffi::Enum)]
pub enum Step {
    /// The command was carried out.
    Taken {
        /// The case after the command.
        case: Case,
        /// The new findings: those that the case did not have before. None is an error.
        findings: Vec<Finding>,
    },
    /// Rules forbid the command. The case is unchanged.
    Refused {
        /// The errors that forbid it, and the other new findings.
        findings: Vec<Finding>,
    },
    /// The command has no record to write in this case.
    Impossible {
        /// Why.
        obstacle: Obstacle,
    },
}

impl From<udvej::case::Step> for Step {
    fn from(step: udvej::case::Step) -> Self {
        use udvej::case::Step as Core;
        match step {
            Core::Taken { case, findings } => Self::Taken { case: case.into(), findings },
            Core::Refused { findings } => Self::Refused { findings },
            Core::Impossible { obstacle } => Self::Impossible { obstacle },
        }
    }
}

/// Whether a command is allowed (mulighed).
#[uniffi::remote(Record)]
pub struct Allowance {
    /// The command.
    pub command: CommandKind,
    /// The id of its course; none if the command does not concern a course or the case has none.
    pub course: Option<String>,
    /// Whether it is allowed.
    pub allowed: bool,
    /// Why it has no record to write; none if it has one.
    pub obstacle: Option<Obstacle>,
    /// The findings about its record. Errors forbid the command.
    pub findings: Vec<Finding>,
}

/// The status of a case on a day.
#[uniffi::remote(Record)]
pub struct CaseStatus {
    /// The day.
    pub on: Day,
    /// How the client is identified.
    pub client: ClientState,
    /// The courses opened by that day, sorted by the day they were opened.
    pub courses: Vec<CourseInCase>,
}

/// The status of a course of a case on a day.
#[uniffi::remote(Record)]
pub struct CourseInCase {
    /// The id of the course.
    pub course: String,
    /// Its phase and its duties.
    pub status: CourseStatus,
    /// Its waves of measurements; empty before its clock starts.
    pub waves: Vec<WaveInCase>,
}

/// The status of a wave of measurements.
#[uniffi::remote(Record)]
pub struct WaveInCase {
    /// The wave.
    pub wave: Wave,
    /// The days on which its measurements are in time.
    pub window: Period,
    /// The instruments that are neither measured nor recorded as missing.
    pub missing: Vec<Instrument>,
    /// Its state: done, done late, not yet due, overdue or lapsed.
    pub state: DutyState,
}

#[uniffi::export]
impl Engine {
    /// Carries out the command in the case as of the day `today`, unless the rules forbid it.
    ///
    /// The case is validated before and after the command, as a delivery that follows the engine's first strategy. The
    /// command is refused if its record would be rejected, or any record that was accepted before.
    pub fn step(&self, case: Case, command: Command, today: Day) -> Step {
        self.inner.step(&case.into(), &command.into(), &Context { today }).into()
    }

    /// Validates the case as a delivery and returns all its findings.
    pub fn findings(&self, case: Case, today: Day) -> Vec<Finding> {
        self.inner.findings(&case.into(), &Context { today })
    }

    /// Returns for every command whether it is allowed in the case on a day, and if not, why. Commands about a course
    /// are listed once for each course.
    ///
    /// Each command is tried as by `step`, with minimal content. A command that is allowed here can still be refused
    /// because of the content of its record.
    pub fn allowed(&self, case: Case, on: Day) -> Vec<Allowance> {
        self.inner.allowed(&case.into(), on)
    }

    /// The status of the case on a day, by the engine's first strategy. Later events are ignored.
    pub fn status(&self, case: Case, on: Day) -> CaseStatus {
        udvej::case::Case::from(case).status(self.inner.strategy(), on)
    }
}

#[uniffi::export]
impl Strategy {
    /// The dates of a course as iCalendar text: its phases, its open duties and its waves of measurements. `stamp` is
    /// in seconds since 1970; the extension `Course.calendar` takes an `Instant`.
    pub fn course_calendar(&self, course: Course, lang: Lang, stamp: i64) -> String {
        udvej::record::Course::from(course).calendar(&self.inner, lang, stamp)
    }
}
