//! The life-cycle of a case.

use udvej::case::{Allowance, CaseStatus, ClientState, CommandKind, CourseInCase, Obstacle, WaveInCase};
use udvej::code::{Instrument, Lang, Wave};
use udvej::judging::Finding;
use udvej::programme::{CourseStatus, DutyState};
use udvej::record::{CourseEnd, Measurement, Meeting, Outcome, PhasePlan, Support};
use udvej::time::{Day, Period};
use udvej::verdict::Context;

use crate::client::LiftSource;
use crate::engine::Engine;
use crate::generated::masked::{CardToken, Pseudonym};
use crate::generated::record::{Contact, Course, Record};
use crate::strategy::Strategy;

/// The records of one client in one municipality (sag). A new case has no records.
#[derive(Debug, uniffi::Record)]
pub struct Case {
    /// The municipality of the case, four digits.
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
    /// Records that a VIP card was shown at a contact. From then on its token links the anonymous contact to
    /// others.
    ShowCard {
        /// The id of the contact.
        contact: String,
        /// The token on the card.
        token: CardToken,
    },
    /// Lifts the anonymity of the client.
    LiftAnonymity {
        /// The id of the lifting.
        id: String,
        /// The day of it.
        day: Day,
        /// The card or the contact that identified the client until then.
        from: LiftSource,
        /// The client's pseudonym from then on.
        pseudonym: Pseudonym,
        /// The day the client consented to it. Consent is required.
        consent_day: Day,
        /// The day the client consented to linking the earlier contacts as well, or none if they are not linked.
        #[uniffi(default)]
        link_consent_day: Option<Day>,
    },
    /// Opens a course.
    OpenCourse {
        /// The course.
        opened: Course,
    },
    /// Starts the clock of a course.
    StartClock {
        /// The id of the course.
        course: String,
        /// The day phase 1 starts.
        day: Day,
    },
    /// Adds the plan of a phase.
    PlanPhase {
        /// The id of the course.
        course: String,
        /// The plan.
        plan: PhasePlan,
    },
    /// Records a meeting.
    RecordMeeting {
        /// The meeting.
        meeting: Meeting,
    },
    /// Records support beside the course.
    RecordSupport {
        /// The support.
        support: Support,
    },
    /// Records a measurement.
    RecordMeasurement {
        /// The measurement.
        measurement: Measurement,
    },
    /// Records an outcome.
    RecordOutcome {
        /// The outcome.
        outcome: Outcome,
    },
    /// Records that the transfer-of-care meeting was held.
    HoldTransferMeeting {
        /// The id of the course.
        course: String,
        /// The day of it.
        day: Day,
    },
    /// Records that continued support was agreed on.
    AgreeOnSupport {
        /// The id of the course.
        course: String,
        /// The day of it.
        day: Day,
    },
    /// Records that the closing note was written.
    WriteClosingNote {
        /// The id of the course.
        course: String,
        /// The day of it.
        day: Day,
    },
    /// Ends the course.
    EndCourse {
        /// The id of the course.
        course: String,
        /// When and why.
        end: CourseEnd,
    },
    /// Withdraws the client's consent. All records under the client's pseudonym are removed from the case; only
    /// the withdrawal is kept.
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
            Command::RecordSupport { support } => Self::RecordSupport(support),
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
    /// The command was done.
    Taken {
        /// The case from then on.
        case: Case,
        /// The new warnings and information. There are no errors among them.
        findings: Vec<Finding>,
    },
    /// Rules forbid the command. The case is unchanged.
    Refused {
        /// The errors that forbid it, and the new warnings and information.
        findings: Vec<Finding>,
    },
    /// The command has no record to write.
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
    /// The course of the command, or none if the command concerns no course or the case has none.
    pub course: Option<String>,
    /// Whether it is allowed.
    pub allowed: bool,
    /// Why the command has no record to write.
    pub obstacle: Option<Obstacle>,
    /// The findings on its record. They include errors if the command is forbidden.
    pub findings: Vec<Finding>,
}

/// The status of a case on a day.
#[uniffi::remote(Record)]
pub struct CaseStatus {
    /// The day.
    pub on: Day,
    /// Whether the client is anonymous, has a card or is known.
    pub client: ClientState,
    /// The courses that had been opened by that day, in the order of the day they were opened.
    pub courses: Vec<CourseInCase>,
}

/// The status of a course of a case on a day.
#[uniffi::remote(Record)]
pub struct CourseInCase {
    /// The id of the course.
    pub course: String,
    /// Its phase and its duties.
    pub status: CourseStatus,
    /// Its waves of measurements. Empty before the clock is set.
    pub waves: Vec<WaveInCase>,
}

/// The status of a wave of measurements.
#[uniffi::remote(Record)]
pub struct WaveInCase {
    /// The wave.
    pub wave: Wave,
    /// The days on which it is in time.
    pub window: Period,
    /// The instruments with neither a measurement nor a reason for a missing one.
    pub missing: Vec<Instrument>,
    /// Its state.
    pub state: DutyState,
}

#[uniffi::export]
impl Engine {
    /// Runs the command on the case, if the rules allow it, as of the day `today`. Returns the new case, or why
    /// the command was refused or impossible.
    ///
    /// The case is judged without and with the record that the command writes, as a delivery with the engine's
    /// first strategy. The command is refused if that record would be rejected, or any other record that was not
    /// rejected before.
    pub fn step(&self, case: Case, command: Command, today: Day) -> Step {
        self.inner.step(&case.into(), &command.into(), &Context { today }).into()
    }

    /// Returns all findings on the case, as a delivery of its records would be judged.
    pub fn findings(&self, case: Case, today: Day) -> Vec<Finding> {
        self.inner.findings(&case.into(), &Context { today })
    }

    /// Returns for each command whether it is allowed in the case on a day, and if not, why. A case with several
    /// courses has an entry for each course.
    ///
    /// Each command is tried as by `step`, with the simplest content it could have on that day. So an allowed
    /// command can still be refused because of the content of its own record.
    pub fn allowed(&self, case: Case, on: Day) -> Vec<Allowance> {
        self.inner.allowed(&case.into(), on)
    }

    /// Returns the status of the case on a day, by the engine's first strategy. Only events up to that day count.
    pub fn status(&self, case: Case, on: Day) -> CaseStatus {
        udvej::case::Case::from(case).status(self.inner.strategy(), on)
    }
}

#[uniffi::export]
impl Strategy {
    /// Returns the dates of a course as iCalendar text: its phases, the duties that are not done, and its waves of
    /// measurements. `stamp` is in seconds since 1970. `Course.calendar` does the same with an `Instant`.
    pub fn course_calendar(&self, course: Course, lang: Lang, stamp: i64) -> String {
        udvej::record::Course::from(course).calendar(&self.inner, lang, stamp)
    }
}
