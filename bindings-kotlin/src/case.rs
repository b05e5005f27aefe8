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

/// What is recorded of one client, in one municipality (sag). A case that holds nothing is where every case begins.
#[derive(Debug, uniffi::Record)]
pub struct Case {
    /// The municipality that it belongs to, four digits.
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

/// What a caseworker did (handling). Each writes one record, or a later revision of one.
#[derive(Debug, uniffi::Enum)]
pub enum Command {
    /// Somebody approached.
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
        /// What the client was known by until then.
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
    /// The clock of a course is set.
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
    /// Support beside the course began.
    RecordSupport {
        /// The support.
        support: Support,
    },
    /// Something was measured.
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
    /// The client withdraws consent. What is recorded under the client's pseudonym leaves the case; the withdrawal
    /// alone stays.
    WithdrawConsent {
        /// The id of the withdrawal.
        id: String,
        /// The day of it.
        day: Day,
    },
    /// A record of the case was wrong: its next revision, or that it was entered in error.
    Correct {
        /// The record as it should be.
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

/// What became of a command.
#[derive(Debug, uniffi::Enum)]
pub enum Step {
    /// It was done.
    Taken {
        /// The case from then on.
        case: Case,
        /// What is doubtful in it that was not before: no errors.
        findings: Vec<Finding>,
    },
    /// Rules forbid it. The case stays as it is.
    Refused {
        /// What forbids it, and what else is doubtful.
        findings: Vec<Finding>,
    },
    /// There is no record that it could write.
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

/// Whether a command may be done (mulighed).
#[uniffi::remote(Record)]
pub struct Allowance {
    /// The command.
    pub command: CommandKind,
    /// The course that it would be about; none for a command that is about none, or where the case has no course.
    pub course: Option<String>,
    /// Whether it may be done.
    pub allowed: bool,
    /// Why there is no record that it could write.
    pub obstacle: Option<Obstacle>,
    /// What the rules say of its record: errors where they forbid it.
    pub findings: Vec<Finding>,
}

/// How a case stands on a day.
#[uniffi::remote(Record)]
pub struct CaseStatus {
    /// The day.
    pub on: Day,
    /// What is known of the client.
    pub client: ClientState,
    /// The courses that were open by that day, by the day they were opened.
    pub courses: Vec<CourseInCase>,
}

/// How a course of a case stands on a day.
#[uniffi::remote(Record)]
pub struct CourseInCase {
    /// The id of the course.
    pub course: String,
    /// Its phase and its duties.
    pub status: CourseStatus,
    /// Its waves of measurements; none before the clock is set.
    pub waves: Vec<WaveInCase>,
}

/// How a wave of measurements stands.
#[uniffi::remote(Record)]
pub struct WaveInCase {
    /// The wave.
    pub wave: Wave,
    /// The days on which it is in time.
    pub window: Period,
    /// What is neither measured nor said to be missing.
    pub missing: Vec<Instrument>,
    /// How it stands.
    pub state: DutyState,
}

#[uniffi::export]
impl Engine {
    /// Does the command in the case, if the rules let it, as of the day `today`.
    ///
    /// The case is judged without and with the record that the command writes, as a delivery that follows the engine's
    /// first strategy. The command is refused if that record would be rejected, or anything that was not rejected before.
    pub fn step(&self, case: Case, command: Command, today: Day) -> Step {
        self.inner.step(&case.into(), &command.into(), &Context { today }).into()
    }

    /// Everything that the rules say of the case, as a delivery of it would be judged.
    pub fn findings(&self, case: Case, today: Day) -> Vec<Finding> {
        self.inner.findings(&case.into(), &Context { today })
    }

    /// What may be done in the case on a day, and why the rest may not. For a case with several courses there is an
    /// answer for each.
    ///
    /// Each command is tried, as `step` would do it, with the plainest content that it could have on that day. So what is
    /// allowed here can still be refused for what its own record says.
    pub fn allowed(&self, case: Case, on: Day) -> Vec<Allowance> {
        self.inner.allowed(&case.into(), on)
    }

    /// How the case stands on a day, by the engine's first strategy. Only what had happened by that day counts.
    pub fn status(&self, case: Case, on: Day) -> CaseStatus {
        udvej::case::Case::from(case).status(self.inner.strategy(), on)
    }
}

#[uniffi::export]
impl Strategy {
    /// The dates of a course as iCalendar text: its phases, the duties that are not done, and its waves of
    /// measurements. `calendar` of a course does the same with an `Instant`.
    pub fn course_calendar(&self, course: Course, lang: Lang, stamp: i64) -> String {
        udvej::record::Course::from(course).calendar(&self.inner, lang, stamp)
    }
}
