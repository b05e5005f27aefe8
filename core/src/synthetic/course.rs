//! Generates courses: CTI courses from the first day to the follow-up, and the bridge builders' courses.

use super::group::RecordGroup;
use crate::code::{
    Assessor, CourseKind, EndReason, FocusArea, Instrument, MeetingParty, MeetingPlace, MissingReason,
    OutcomeKind, PhaseKind, Provider, RecordStatus, RecordType, Respondent, Subgroup, SubgroupGround,
    SupportElement, Wave,
};
use crate::programme::{Phase, Schedule};
use crate::record::{
    Course, CourseEnd, Measurement, Meeting, Outcome, PhasePlan, Record, SubgroupMembership, Support,
    TransferOfCare, WorkerPeriod,
};
use crate::time::{Day, Period};

/// The doubtful thing about a course, which a rule warns about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doubt {
    LatePlan,
    FewNetworkMeetings,
    MissingMeasurement,
    AdultNotConfirmed,
    NoClosingNote,
}

/// A CTI course while its records are generated.
struct Story {
    id: String,
    worker: String,
    schedule: Schedule,
    /// The day it ended, or will end.
    end: Day,
    doubt: Option<Doubt>,
}

impl Story {
    /// Returns whether the day is within the course and before the delivery was made.
    fn holds(&self, day: Day, made_on: Day) -> bool {
        day < self.end && day < made_on
    }
}

impl RecordGroup<'_> {
    /// A client lifts anonymity and starts a CTI course.
    pub(super) fn course_client(&mut self) {
        let (from, to) = (self.days().from(), self.days().to());
        let earliest = self.plan.strategy.pilot_from.map_or(from, |pilot| pilot.max(from));
        // First contact is made in the weeks before. A course cannot start before the agreement is signed.
        let earliest = earliest.max(self.signed().unwrap_or(to)).max(from.shifted(30));
        let in_force = &self.plan.strategy.in_force;
        let in_force = Period::open(in_force.first_day, in_force.last_day);
        let starts = Period::between(earliest.max(in_force.from()), in_force.to().min(to));
        let profiles = &self.plan.strategy.profiles;
        let at = self.dice.below(i64::try_from(profiles.len()).unwrap_or_default());
        let Some(profile) = usize::try_from(at).ok().and_then(|at| profiles.get(at)) else { return };
        if starts.is_empty() {
            return;
        }
        let start = self.dice.day_of(starts);
        let schedule = Schedule::new(profile, start);
        let opened = start.shifted(-self.dice.between(1, 30));
        let pseudonym = self.becomes_known(opened);
        let ended_early =
            self.dice.percent(15).then(|| self.dice.between(10, start.days_until(schedule.end()) - 1));
        let end = ended_early.map_or(schedule.end(), |days| start.shifted(days));
        let doubt = self.is_doubtful().then(|| {
            let all = [
                Doubt::LatePlan,
                Doubt::FewNetworkMeetings,
                Doubt::MissingMeasurement,
                Doubt::AdultNotConfirmed,
                Doubt::NoClosingNote,
            ];
            self.dice.of(&all, Doubt::LatePlan)
        });
        let story = Story {
            id: self.id(RecordType::Course),
            worker: format!("worker-{}", self.dice.between(1, 99)),
            schedule,
            end,
            doubt,
        };
        let course = self.course(&story, pseudonym, opened, profile.needs_tenancy);
        self.made.push(Record::Course(course));
        self.meetings(&story);
        self.support(&story);
        self.measurements(&story);
        self.outcomes(&story);
    }

    fn course(&mut self, story: &Story, pseudonym: String, opened: Day, tenancy: bool) -> Course {
        let made_on = self.made_on();
        let start = story.schedule.start;
        let mut plans = Vec::new();
        for phase in &story.schedule.phases {
            let within = i64::from(self.plan.strategy.parameters.plan_within_days);
            let late = story.doubt == Some(Doubt::LatePlan) && phase.phase == PhaseKind::Transition;
            let planned =
                phase.first_day.shifted(if late { within + 3 } else { self.dice.between(0, within) });
            if story.holds(planned, made_on) {
                plans.push(PhasePlan { phase: phase.phase, planned, focus_areas: self.focus_areas() });
            }
        }
        let ended = story.end <= made_on;
        let completed = story.end == story.schedule.end();
        let months =
            u32::try_from(self.plan.strategy.parameters.agreement_months_before_end).unwrap_or_default();
        let agreement = story.schedule.end().sub_months(months).shifted(-self.dice.between(1, 10));
        let meeting = story.end.shifted(-self.dice.between(1, 20));
        let transfer = TransferOfCare {
            meeting: (completed && story.holds(meeting, made_on)).then_some(meeting),
            agreement: story.holds(agreement, made_on).then_some(agreement),
        };
        let note = story.end.shifted(-self.dice.between(1, 5));
        let noted = story.doubt != Some(Doubt::NoClosingNote) && completed && story.holds(note, made_on);
        let reasons = [EndReason::OwnWish, EndReason::LostContact, EndReason::Moved, EndReason::Other];
        let reason = if completed { EndReason::Completed } else { self.dice.of(&reasons, EndReason::Other) };
        Course {
            id: story.id.clone(),
            revision: 1,
            status: RecordStatus::Active,
            kind: CourseKind::Cti,
            pseudonym,
            municipality: self.municipality(),
            residence: Some(self.municipality()),
            profile: Some(story.schedule.profile.clone()),
            opened,
            clock_start: Some(start),
            tenancy: tenancy.then(|| start.shifted(-10)),
            adult_confirmed: story.doubt != Some(Doubt::AdultNotConfirmed),
            subgroups: vec![self.subgroups(opened)],
            workers: vec![WorkerPeriod { worker: story.worker.clone(), first_day: opened, last_day: None }],
            plans,
            transfer: (transfer.meeting.is_some() || transfer.agreement.is_some()).then_some(transfer),
            end: ended.then_some(CourseEnd { day: story.end.shifted(-1), reason }),
            closing_note: noted.then_some(note),
        }
    }

    fn subgroups(&mut self, from: Day) -> SubgroupMembership {
        let subgroups = match self.dice.below(10) {
            0..5 => vec![Subgroup::WishesToExit],
            5..7 => vec![Subgroup::Vulnerable],
            _ => vec![Subgroup::WishesToExit, Subgroup::Vulnerable],
        };
        let ground = self.dice.of(SubgroupGround::ALL, SubgroupGround::OwnStatement);
        SubgroupMembership { from, subgroups, grounds: vec![ground] }
    }

    fn focus_areas(&mut self) -> Vec<FocusArea> {
        let parameters = &self.plan.strategy.parameters;
        let (least, most) = (parameters.focus_areas_at_least, parameters.focus_areas_at_most);
        let count = self.dice.between(i64::from(least), i64::from(most));
        let known = &self.plan.strategy.focus_areas;
        let first = self.dice.below(i64::try_from(known.len()).unwrap_or_default());
        let (first, count) =
            (usize::try_from(first).unwrap_or_default(), usize::try_from(count).unwrap_or(1));
        known.iter().cycle().skip(first).take(count.min(known.len())).copied().collect()
    }

    /// Generates meetings as often as the strategy advises for each phase: in the community, with the network, by
    /// telephone.
    fn meetings(&mut self, story: &Story) {
        let guide = self.plan.strategy.parameters.meeting_every_days.clone();
        for (phase, every) in story.schedule.phases.iter().zip(guide) {
            let every = i64::from(every);
            for n in 0..phase.days().length() / every {
                let day = phase.first_day.shifted(n * every + self.dice.below(every.min(3)));
                if story.holds(day, self.made_on()) {
                    self.meeting(story, phase, n, day);
                }
            }
        }
    }

    fn meeting(&mut self, story: &Story, phase: &Phase, n: i64, day: Day) {
        let with_network = n % 3 == 2 && story.doubt != Some(Doubt::FewNetworkMeetings);
        let (with, place) = match n % 3 {
            0 => (vec![MeetingParty::Client], MeetingPlace::Community),
            2 if with_network => (vec![MeetingParty::Client, MeetingParty::Network], MeetingPlace::Office),
            _ if phase.phase == PhaseKind::TransferOfCare => {
                (vec![MeetingParty::Client, MeetingParty::Provider], MeetingPlace::Office)
            }
            _ => (vec![MeetingParty::Client], MeetingPlace::Phone),
        };
        let meeting = Meeting {
            id: self.id(RecordType::Meeting),
            revision: 1,
            status: RecordStatus::Active,
            municipality: self.municipality(),
            course: story.id.clone(),
            day,
            with,
            place,
            worker: story.worker.clone(),
        };
        self.made.push(Record::Meeting(meeting));
    }

    fn support(&mut self, story: &Story) {
        let from = story.schedule.start.shifted(self.dice.below(40));
        if !story.holds(from, self.made_on()) {
            return;
        }
        let to = from.shifted(self.dice.between(20, 90));
        let support = Support {
            id: self.id(RecordType::Support),
            revision: 1,
            status: RecordStatus::Active,
            municipality: self.municipality(),
            course: story.id.clone(),
            element: self.dice.of(SupportElement::ALL, SupportElement::Other),
            provider: self.dice.of(Provider::ALL, Provider::Municipality),
            first_day: from,
            last_day: story.holds(to, self.made_on()).then_some(to.shifted(-1)),
        };
        self.made.push(Record::Support(support));
    }

    /// Generates the waves that were due or open when the delivery was made. Each measurement has a value or the
    /// reason why it is missing.
    fn measurements(&mut self, story: &Story) {
        let made_on = self.made_on();
        let ended = (story.end <= made_on).then_some(story.end.shifted(-1));
        for wave in &self.plan.strategy.waves {
            let window = wave.window(&story.schedule, ended);
            let in_course = !matches!(wave.wave, Wave::End | Wave::FollowUp);
            // A course that ended has no later waves, except those at its end and the follow-up.
            let last = if in_course { window.to().min(story.end) } else { window.to() };
            // Nobody knows beforehand that a course ends early: its end is measured on its last day.
            let early = wave.wave == Wave::End && story.end < story.schedule.end();
            let opens = if early { window.last_day } else { window.from() };
            let days = Period::between(opens.max(story.schedule.start), last.min(made_on));
            let missed = story.doubt == Some(Doubt::MissingMeasurement) && wave.wave == Wave::Start;
            if days.is_empty() || missed {
                continue;
            }
            let day = self.dice.day_of(days);
            for instrument in &wave.instruments {
                self.measurement(story, wave.wave, *instrument, day);
            }
        }
    }

    fn measurement(&mut self, story: &Story, wave: Wave, instrument: Instrument, day: Day) {
        let (version, most) = match instrument {
            Instrument::Who5 => ("1998", 25),
            Instrument::ProstitutionFrequency => ("1", 30),
            Instrument::LifeSituation => ("1", 10),
        };
        let value = self.dice.between(0, most);
        let reasons = [MissingReason::Declined, MissingReason::NotReached, MissingReason::NotAsked];
        let missing = self.dice.percent(6).then(|| self.dice.of(&reasons, MissingReason::NotAsked));
        let measurement = Measurement {
            id: self.id(RecordType::Measurement),
            revision: 1,
            status: RecordStatus::Active,
            municipality: self.municipality(),
            course: story.id.clone(),
            wave,
            instrument,
            version: version.into(),
            day,
            respondent: Respondent::Client,
            recall_days: (instrument == Instrument::ProstitutionFrequency).then_some(30),
            value: missing.is_none().then_some(value),
            missing,
        };
        self.made.push(Record::Measurement(measurement));
    }

    /// Some clients leave prostitution, and some of these are recorded as still out of it later.
    fn outcomes(&mut self, story: &Story) {
        let day = story.end.shifted(-1);
        if day >= self.made_on() || !(self.number == 1 || self.dice.percent(50)) {
            return;
        }
        let outcomes =
            [OutcomeKind::LeftProstitution, OutcomeKind::Ceased, OutcomeKind::ImprovedSocialSituation];
        let outcome = self.dice.of(&outcomes, OutcomeKind::ImprovedSocialSituation);
        self.outcome(story, outcome, day, None);
        let later = day.add_months(6);
        let left = outcome != OutcomeKind::ImprovedSocialSituation;
        if left && later < self.made_on() && self.dice.percent(60) {
            let window = Period::between(day, later);
            self.outcome(story, OutcomeKind::LifeOutsideMaintained, later, Some(window));
        }
    }

    fn outcome(&mut self, story: &Story, outcome: OutcomeKind, day: Day, window: Option<Period>) {
        let outcome = Outcome {
            id: self.id(RecordType::Outcome),
            revision: 1,
            status: RecordStatus::Active,
            municipality: self.municipality(),
            course: story.id.clone(),
            outcome,
            day,
            assessor: self.dice.of(Assessor::ALL, Assessor::Worker),
            window,
        };
        self.made.push(Record::Outcome(outcome));
    }

    /// A known client has a bridge builders' course, outside CTI.
    pub(super) fn bridge_builder_client(&mut self) {
        let opened = self.any_day();
        let pseudonym = self.becomes_known(opened);
        let end = opened.shifted(self.dice.between(30, 300));
        let reason = self.dice.of(&[EndReason::OwnWish, EndReason::Completed], EndReason::Other);
        let course = Course {
            id: self.id(RecordType::Course),
            revision: 1,
            status: RecordStatus::Active,
            kind: CourseKind::BridgeBuilder,
            pseudonym,
            municipality: self.municipality(),
            residence: None,
            profile: None,
            opened,
            clock_start: None,
            tenancy: None,
            adult_confirmed: true,
            subgroups: vec![self.subgroups(opened)],
            workers: Vec::new(),
            plans: Vec::new(),
            transfer: None,
            end: (end < self.made_on()).then_some(CourseEnd { day: end.shifted(-1), reason }),
            closing_note: None,
        };
        self.made.push(Record::Course(course));
    }
}
