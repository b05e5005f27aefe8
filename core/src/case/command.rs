//! The commands of a caseworker, and the record that each one writes.

use std::fmt;

use super::{Case, is_same};
use crate::code::{RecordStatus, code_list};
use crate::record::{
    AnonymityLift, Baseline, ClientRef, ConsentWithdrawal, Contact, Course, CourseEnd, LiftSource,
    Measurement, Meeting, Outcome, PhasePlan, Record, Support, TransferOfCare,
};
use crate::time::Day;

/// What a caseworker did (handling). Each command writes one record, or a later revision of one.
///
/// Its `Debug` shows only the kind of command, and nothing of the client.
#[derive(Clone, PartialEq)]
pub enum Command {
    /// Somebody approached.
    OpenContact(Contact),
    /// A VIP card was shown at a contact. Its token then links the anonymous contact to others.
    ShowCard {
        /// The id of the contact.
        contact: String,
        /// The token on the card.
        token: String,
    },
    /// The client lifts anonymity.
    LiftAnonymity {
        /// The id of the lifting.
        id: String,
        /// The day of it.
        day: Day,
        /// The card or contact that anonymity is lifted from.
        from: LiftSource,
        /// The client's pseudonym from then on.
        pseudonym: String,
        /// The day the client consented to it. Consent is required.
        consent_day: Day,
        /// The day the client consented to linking the earlier contacts. `None` if they are not linked.
        link_consent_day: Option<Day>,
    },
    /// A course begins.
    OpenCourse(Course),
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
    RecordMeeting(Meeting),
    /// Support beside the course began.
    RecordSupport(Support),
    /// The client's situation at the start was recorded.
    RecordBaseline(Baseline),
    /// Something was measured.
    RecordMeasurement(Measurement),
    /// An outcome was judged.
    RecordOutcome(Outcome),
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
    /// The client withdraws consent. Every record under the client's pseudonym is removed from the case. Only the
    /// withdrawal remains.
    WithdrawConsent {
        /// The id of the withdrawal.
        id: String,
        /// The day of it.
        day: Day,
    },
    /// A record of the case was wrong. Holds its next revision, which may say that it was entered in error.
    Correct(Record),
}

code_list! {
    /// The kinds of command (handlinger).
    #[da = "Det, der kan gøres i en sag."]
    CommandKind {
        OpenContact = "open_contact", "open a contact", "opret en henvendelse";
        ShowCard = "show_card", "record that a card was shown", "registrér, at et kort er vist";
        LiftAnonymity = "lift_anonymity", "lift anonymity", "ophæv anonymiteten";
        OpenCourse = "open_course", "open a course", "opret et forløb";
        StartClock = "start_clock", "start the course", "start forløbet";
        PlanPhase = "plan_phase", "make the plan of a phase", "læg en faseplan";
        RecordMeeting = "record_meeting", "record a meeting", "registrér et møde";
        RecordSupport = "record_support", "record support", "registrér støtte";
        RecordBaseline = "record_baseline", "record the situation at the start", "registrér situationen ved start";
        RecordMeasurement = "record_measurement", "record a measurement", "registrér en måling";
        RecordOutcome = "record_outcome", "record an outcome", "registrér et udfald";
        HoldTransferMeeting = "hold_transfer_meeting", "record the transfer-of-care meeting", "registrér overdragelsesmødet";
        AgreeOnSupport = "agree_on_support", "record the agreement on continued support", "registrér aftalen om fortsat støtte";
        WriteClosingNote = "write_closing_note", "record the closing note", "registrér det afsluttende notat";
        EndCourse = "end_course", "end the course", "afslut forløbet";
        WithdrawConsent = "withdraw_consent", "withdraw consent", "træk samtykket tilbage";
        Correct = "correct", "correct a record", "ret en post";
    }
}

code_list! {
    /// Why a command cannot write a record (hindring).
    #[da = "Hvorfor en handling i sagen ikke kan blive til en post."]
    Obstacle {
        NotInCase = "not_in_case", "the case has no such record", "sagen har ingen sådan post";
        ClientUnknown = "client_unknown", "no anonymity has been lifted: the client is not known", "borgeren er ikke kendt: anonymiteten er ikke ophævet";
        OtherClient = "other_client", "the record is of another client", "posten er en anden borgers";
        AlreadyDone = "already_done", "it is recorded already: correct the record instead", "det er allerede registreret: ret posten i stedet";
    }
}

impl Command {
    /// Returns the kind of command.
    pub fn kind(&self) -> CommandKind {
        match self {
            Self::OpenContact(_) => CommandKind::OpenContact,
            Self::ShowCard { .. } => CommandKind::ShowCard,
            Self::LiftAnonymity { .. } => CommandKind::LiftAnonymity,
            Self::OpenCourse(_) => CommandKind::OpenCourse,
            Self::StartClock { .. } => CommandKind::StartClock,
            Self::PlanPhase { .. } => CommandKind::PlanPhase,
            Self::RecordMeeting(_) => CommandKind::RecordMeeting,
            Self::RecordSupport(_) => CommandKind::RecordSupport,
            Self::RecordBaseline(_) => CommandKind::RecordBaseline,
            Self::RecordMeasurement(_) => CommandKind::RecordMeasurement,
            Self::RecordOutcome(_) => CommandKind::RecordOutcome,
            Self::HoldTransferMeeting { .. } => CommandKind::HoldTransferMeeting,
            Self::AgreeOnSupport { .. } => CommandKind::AgreeOnSupport,
            Self::WriteClosingNote { .. } => CommandKind::WriteClosingNote,
            Self::EndCourse { .. } => CommandKind::EndCourse,
            Self::WithdrawConsent { .. } => CommandKind::WithdrawConsent,
            Self::Correct(_) => CommandKind::Correct,
        }
    }
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}(…)", self.kind())
    }
}

impl Case {
    /// Returns the record that the command writes in this case, or why it cannot write one. The record is not
    /// judged.
    pub fn record(&self, command: &Command) -> Result<Record, Obstacle> {
        let record = match command {
            Command::OpenContact(contact) => Record::Contact(contact.clone()),
            Command::ShowCard { contact, token } => Record::Contact(self.shown(contact, token)?),
            Command::LiftAnonymity { id, day, from, pseudonym, consent_day, link_consent_day } => {
                Record::AnonymityLift(AnonymityLift {
                    id: id.clone(),
                    revision: 1,
                    status: RecordStatus::Active,
                    day: *day,
                    municipality: self.municipality.clone(),
                    from: from.clone(),
                    pseudonym: pseudonym.clone(),
                    consent_day: Some(*consent_day),
                    links_earlier: link_consent_day.is_some(),
                    link_consent_day: *link_consent_day,
                })
            }
            Command::OpenCourse(course) => Record::Course(course.clone()),
            Command::StartClock { course, day } => self.once(course, |it| &mut it.clock_start, *day)?,
            Command::PlanPhase { course, plan } => {
                let mut course = self.next_of_course(course)?;
                course.plans.push(plan.clone());
                Record::Course(course)
            }
            Command::RecordMeeting(meeting) => self.part(Record::Meeting(meeting.clone()))?,
            Command::RecordSupport(support) => self.part(Record::Support(support.clone()))?,
            Command::RecordBaseline(baseline) => self.part(Record::Baseline(baseline.clone()))?,
            Command::RecordMeasurement(made) => self.part(Record::Measurement(made.clone()))?,
            Command::RecordOutcome(outcome) => self.part(Record::Outcome(outcome.clone()))?,
            Command::HoldTransferMeeting { course, day } => {
                self.once(course, |it| &mut it.transfer.get_or_insert(NO_TRANSFER).meeting, *day)?
            }
            Command::AgreeOnSupport { course, day } => {
                self.once(course, |it| &mut it.transfer.get_or_insert(NO_TRANSFER).agreement, *day)?
            }
            Command::WriteClosingNote { course, day } => {
                self.once(course, |it| &mut it.closing_note, *day)?
            }
            Command::EndCourse { course, end } => self.once(course, |it| &mut it.end, end.clone())?,
            Command::WithdrawConsent { id, day } => self.withdrawal(id, *day)?,
            Command::Correct(record) => {
                let known = self.records.iter().any(|other| is_same(other, record));
                known.then(|| record.clone()).ok_or(Obstacle::NotInCase)?
            }
        };
        match (self.pseudonym_of_others(&record), record.pseudonym()) {
            (Some(client), Some(other)) if client != other => Err(Obstacle::OtherClient),
            _ => Ok(record),
        }
    }

    /// Returns the pseudonym in the other records of the case.
    fn pseudonym_of_others(&self, record: &Record) -> Option<&str> {
        self.active().filter(|other| !is_same(other, record)).find_map(Record::pseudonym)
    }

    /// Returns the record, if its course is in the case or it belongs to none.
    fn part(&self, record: Record) -> Result<Record, Obstacle> {
        let known = record.course().is_none_or(|id| self.courses().any(|course| course.id == id));
        known.then_some(record).ok_or(Obstacle::NotInCase)
    }

    /// Returns the next revision of a course.
    fn next_of_course(&self, id: &str) -> Result<Course, Obstacle> {
        let revisions = self.courses().filter(|course| course.id == id);
        let mut course =
            revisions.max_by_key(|course| course.revision).cloned().ok_or(Obstacle::NotInCase)?;
        course.revision = course.revision.saturating_add(1);
        Ok(course)
    }

    /// Returns the next revision of a course with a field set. The field must be empty before.
    fn once<T>(
        &self,
        course: &str,
        field: impl Fn(&mut Course) -> &mut Option<T>,
        value: T,
    ) -> Result<Record, Obstacle> {
        let mut course = self.next_of_course(course)?;
        match field(&mut course) {
            Some(_) => Err(Obstacle::AlreadyDone),
            empty => {
                *empty = Some(value);
                Ok(Record::Course(course))
            }
        }
    }

    /// Returns the next revision of a contact, at which a card was shown.
    fn shown(&self, id: &str, token: &str) -> Result<Contact, Obstacle> {
        let revisions = self.contacts().filter(|contact| contact.id == id);
        let mut contact =
            revisions.max_by_key(|contact| contact.revision).cloned().ok_or(Obstacle::NotInCase)?;
        if contact.card_shown {
            return Err(Obstacle::AlreadyDone);
        }
        contact.revision = contact.revision.saturating_add(1);
        contact.card_shown = true;
        if !contact.client.is_known() {
            contact.client = ClientRef::Card { token: token.to_owned() };
        }
        Ok(contact)
    }

    fn withdrawal(&self, id: &str, day: Day) -> Result<Record, Obstacle> {
        let lasts = |record: &Record| matches!(record, Record::ConsentWithdrawal(withdrawal) if self.renewed(withdrawal).is_none());
        if self.active().any(lasts) {
            return Err(Obstacle::AlreadyDone);
        }
        Ok(Record::ConsentWithdrawal(ConsentWithdrawal {
            id: id.to_owned(),
            revision: 1,
            status: RecordStatus::Active,
            municipality: self.municipality.clone(),
            day,
            pseudonym: self.pseudonym().ok_or(Obstacle::ClientUnknown)?.to_owned(),
        }))
    }
}

const NO_TRANSFER: TransferOfCare = TransferOfCare { meeting: None, agreement: None };
