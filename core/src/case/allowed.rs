//! Which commands are allowed next in a case, and why the others are not.

use super::{Case, Command, CommandKind, Obstacle, Step};
use crate::client::CardToken;
use crate::code::{
    Administration, Answer, Assessor, CourseKind, EndReason, FirstSale, FocusArea, Instrument, MeetingParty,
    MeetingPlace, Organisation, OutcomeKind, PhaseKind, Receiver, RecordStatus, Referrer, Respondent,
    SupportElement, UnitKind, Wave,
};
use crate::judging::Finding;
use crate::programme::Strategy;
use crate::record::{
    Baseline, ClientRef, Contact, Course, CourseEnd, Measurement, Meeting, Outcome, PhasePlan, Record,
    Support,
};
use crate::time::{Day, Period};
use crate::verdict::{Context, Engine};

/// Whether a command is allowed (mulighed).
#[derive(Debug, Clone, PartialEq)]
pub struct Allowance {
    /// The command.
    pub command: CommandKind,
    /// The course that the command is about. `None` for a command that is not about a course, or if the case has
    /// no course.
    pub course: Option<String>,
    /// Whether it is allowed.
    pub allowed: bool,
    /// Why the command cannot write a record. `None` if it can.
    pub obstacle: Option<Obstacle>,
    /// The findings about its record. Errors if the rules forbid it.
    pub findings: Vec<Finding>,
}

impl Engine {
    /// Returns which commands are allowed in the case on a day, and why the others are not. Commands about a
    /// course have one entry for each course of the case.
    ///
    /// Each command is tried, as [`Engine::step`] would run it, with the simplest record that it can have on that
    /// day: an anonymous contact without results, a meeting with the client. So a command that is allowed here can
    /// still be refused because of the content of its own record. [`CommandKind::Correct`] is allowed whenever the
    /// case has a record.
    ///
    /// ```
    /// use udvej::case::{Case, CommandKind};
    /// use udvej::programme::Strategy;
    /// use udvej::verdict::{Context, Engine, Policy};
    /// let engine = Engine::new(Strategy::shipped("exit_dk").ok_or("not shipped")?, Policy::default());
    /// let all = engine.allowed(&Case::new("0101"), "2014-02-03".parse()?);
    /// let now: Vec<CommandKind> = all.iter().filter(|each| each.allowed).map(|each| each.command).collect();
    /// assert_eq!(now, [CommandKind::OpenContact]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn allowed(&self, case: &Case, on: Day) -> Vec<Allowance> {
        let context = Context { today: on };
        let before = self.findings(case, &context);
        let probe = Probe { case, strategy: self.strategy(), on };
        let mut allowances = Vec::new();
        for kind in CommandKind::ALL {
            for course in probe.subjects(*kind) {
                let command = probe.command(*kind, course);
                let record = command.and_then(|command| case.record(&command));
                let step = match record {
                    Ok(record) => self.try_record(case, record, &before, &context),
                    Err(obstacle) => Step::Impossible { obstacle },
                };
                let (allowed, obstacle, findings) = match step {
                    Step::Taken { findings, .. } => (true, None, findings),
                    Step::Refused { findings } => (false, None, findings),
                    Step::Impossible { obstacle } => (false, Some(obstacle), Vec::new()),
                };
                let course = course.map(|course| course.id.clone());
                allowances.push(Allowance { command: *kind, course, allowed, obstacle, findings });
            }
        }
        allowances
    }
}

/// Makes the simplest command of each kind on a day.
struct Probe<'a> {
    case: &'a Case,
    strategy: &'a Strategy,
    on: Day,
}

impl Probe<'_> {
    /// Returns the courses that a command can be about, or a single `None` if it is not about a course.
    fn subjects(&self, kind: CommandKind) -> Vec<Option<&Course>> {
        let courses: Vec<Option<&Course>> = self.case.courses().map(Some).collect();
        match kind {
            CommandKind::OpenContact
            | CommandKind::ShowCard
            | CommandKind::LiftAnonymity
            | CommandKind::OpenCourse
            | CommandKind::WithdrawConsent
            | CommandKind::Correct => vec![None],
            _ if courses.is_empty() => vec![None],
            _ => courses,
        }
    }

    fn command(&self, kind: CommandKind, course: Option<&Course>) -> Result<Command, Obstacle> {
        let day = self.on;
        let on_course = || course.ok_or(Obstacle::NotInCase);
        Ok(match kind {
            CommandKind::OpenContact => Command::OpenContact(self.contact()),
            CommandKind::ShowCard => self.show_card()?,
            CommandKind::LiftAnonymity => self.lift()?,
            CommandKind::OpenCourse => Command::OpenCourse(self.course()?),
            CommandKind::StartClock => Command::StartClock { course: on_course()?.id.clone(), day },
            CommandKind::PlanPhase => {
                Command::PlanPhase { course: on_course()?.id.clone(), plan: self.plan(on_course()?) }
            }
            CommandKind::RecordMeeting => Command::RecordMeeting(self.meeting(on_course()?)),
            CommandKind::RecordSupport => Command::RecordSupport(self.support(course)?),
            CommandKind::RecordBaseline => Command::RecordBaseline(self.baseline(on_course()?)),
            CommandKind::RecordMeasurement => Command::RecordMeasurement(self.measurement(on_course()?)),
            CommandKind::RecordOutcome => Command::RecordOutcome(self.outcome(on_course()?)),
            CommandKind::HoldTransferMeeting => {
                Command::HoldTransferMeeting { course: on_course()?.id.clone(), day }
            }
            CommandKind::AgreeOnSupport => Command::AgreeOnSupport { course: on_course()?.id.clone(), day },
            CommandKind::WriteClosingNote => {
                Command::WriteClosingNote { course: on_course()?.id.clone(), day }
            }
            CommandKind::EndCourse => {
                Command::EndCourse { course: on_course()?.id.clone(), end: self.end(on_course()?) }
            }
            CommandKind::WithdrawConsent => Command::WithdrawConsent { id: self.id(), day },
            // Unchanged: the caseworker decides what a correction says.
            CommandKind::Correct => {
                Command::Correct(self.case.records.last().cloned().ok_or(Obstacle::NotInCase)?)
            }
        })
    }

    /// Returns an id that no record of the case has.
    fn id(&self) -> String {
        let taken = |id: &str| self.case.records.iter().any(|record| record.id() == id);
        let mut id = "next".to_owned();
        while taken(&id) && id.len() < 64 {
            id.push('-');
        }
        id
    }

    fn contact(&self) -> Contact {
        Contact {
            id: self.id(),
            day: self.on,
            municipality: self.case.municipality.clone(),
            administration: Administration::Social,
            unit: UnitKind::Socialcenter,
            received_by: Receiver::BridgeBuilder,
            referred_by: Referrer::Unknown,
            client: ClientRef::Anonymous,
            ..Contact::blank()
        }
    }

    /// Shows a card at the latest contact at which none was shown.
    fn show_card(&self) -> Result<Command, Obstacle> {
        let without = self.case.contacts().filter(|contact| !contact.card_shown);
        let Some(contact) = without.max_by_key(|contact| contact.day) else {
            let any = self.case.contacts().next();
            return Err(any.map_or(Obstacle::NotInCase, |_| Obstacle::AlreadyDone));
        };
        let linked = self.case.contacts().find_map(|contact| match &contact.client {
            ClientRef::Card { token } => Some(token.clone()),
            _ => None,
        });
        let token = linked.unwrap_or_else(|| CardToken::from_random(0).as_str().to_owned());
        Ok(Command::ShowCard { contact: contact.id.clone(), token })
    }

    fn lift(&self) -> Result<Command, Obstacle> {
        let from = self.case.lift_source().ok_or(Obstacle::NotInCase)?;
        Ok(Command::LiftAnonymity {
            id: self.id(),
            day: self.on,
            from,
            pseudonym: self.case.pseudonym().unwrap_or(NOBODY).to_owned(),
            consent_day: self.on,
            link_consent_day: None,
        })
    }

    fn course(&self) -> Result<Course, Obstacle> {
        Ok(Course {
            id: self.id(),
            kind: CourseKind::Cti,
            pseudonym: self.case.pseudonym().ok_or(Obstacle::ClientUnknown)?.to_owned(),
            municipality: self.case.municipality.clone(),
            profile: self.strategy.profiles.first().map(|profile| profile.id.clone()),
            opened: self.on,
            adult_confirmed: true,
            ..Course::blank()
        })
    }

    /// Plans the first phase that has no plan.
    fn plan(&self, course: &Course) -> PhasePlan {
        let planned = |phase: &PhaseKind| course.plans.iter().any(|plan| plan.phase == *phase);
        let phase = PhaseKind::ALL.iter().copied().find(|phase| !planned(phase));
        let focus_area = self.strategy.focus_areas.first().copied().unwrap_or(FocusArea::Housing);
        PhasePlan {
            phase: phase.unwrap_or(PhaseKind::TransferOfCare),
            planned: self.on,
            focus_areas: vec![focus_area],
        }
    }

    fn worker(&self, course: &Course) -> String {
        let on = course.workers.iter().find(|at| Period::open(at.first_day, at.last_day).contains(self.on));
        on.map_or_else(|| self.id(), |at| at.worker.clone())
    }

    fn meeting(&self, course: &Course) -> Meeting {
        Meeting {
            id: self.id(),
            revision: 1,
            status: RecordStatus::Active,
            municipality: self.case.municipality.clone(),
            course: course.id.clone(),
            day: self.on,
            with: vec![MeetingParty::Client],
            place: MeetingPlace::Community,
            worker: self.worker(course),
        }
    }

    /// Supports the client in the course, or without one.
    fn support(&self, course: Option<&Course>) -> Result<Support, Obstacle> {
        let pseudonym = match course {
            Some(_) => None,
            None => Some(self.case.pseudonym().ok_or(Obstacle::ClientUnknown)?.to_owned()),
        };
        Ok(Support {
            id: self.id(),
            municipality: self.case.municipality.clone(),
            course: course.map(|course| course.id.clone()),
            pseudonym,
            element: SupportElement::Other,
            provider: Organisation::Municipality,
            first_day: self.on,
            ..Support::blank()
        })
    }

    fn baseline(&self, course: &Course) -> Baseline {
        Baseline {
            id: self.id(),
            revision: 1,
            status: RecordStatus::Active,
            municipality: self.case.municipality.clone(),
            course: course.id.clone(),
            day: self.on,
            debt: Answer::Unknown,
            substance_use: Answer::Unknown,
            mental_health_problems: Answer::Unknown,
            weak_network: Answer::Unknown,
            no_own_home: Answer::Unknown,
            no_work: Answer::Unknown,
            first_sale: FirstSale::Unknown,
            active_last_year: Answer::Unknown,
        }
    }

    /// Makes the first measurement that is missing, or the first of all if none is missing.
    fn measurement(&self, course: &Course) -> Measurement {
        let made = |wave: Wave, instrument: Instrument| {
            self.case.active().any(|record| {
                matches!(record, Record::Measurement(made) if made.course == course.id && made.wave == wave
                    && made.instrument == instrument && made.respondent == Respondent::Client)
            })
        };
        let all =
            Wave::ALL.iter().flat_map(|wave| Instrument::ALL.iter().map(|instrument| (*wave, *instrument)));
        let next = all.into_iter().find(|(wave, instrument)| !made(*wave, *instrument));
        let (wave, instrument) = next.unwrap_or((Wave::Start, Instrument::Who5));
        Measurement {
            id: self.id(),
            revision: 1,
            status: RecordStatus::Active,
            municipality: self.case.municipality.clone(),
            course: course.id.clone(),
            wave,
            instrument,
            version: "1".into(),
            day: self.on,
            respondent: Respondent::Client,
            recall_days: (instrument == Instrument::ProstitutionFrequency).then_some(30),
            value: Some(0),
            missing: None,
        }
    }

    fn outcome(&self, course: &Course) -> Outcome {
        Outcome {
            id: self.id(),
            revision: 1,
            status: RecordStatus::Active,
            municipality: self.case.municipality.clone(),
            course: course.id.clone(),
            outcome: OutcomeKind::ImprovedSocialSituation,
            day: self.on,
            assessor: Assessor::Worker,
            window: None,
        }
    }

    fn end(&self, course: &Course) -> CourseEnd {
        let completed = course.schedule(self.strategy).is_some_and(|schedule| schedule.last_day == self.on);
        let reason = if completed { EndReason::Completed } else { EndReason::Other };
        CourseEnd { day: self.on, reason }
    }
}

/// A pseudonym of the right form that belongs to no client.
const NOBODY: &str = "00000000000000000000000000";
