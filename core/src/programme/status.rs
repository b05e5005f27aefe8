//! How a course stands on a day: its phase, and which duties are done, due and overdue.

use serde::Serialize;

use super::{Duty, DutyKind, Parameters, Phase, Schedule, ScheduleDay, ScheduleState, Strategy};
use crate::code::{CourseKind, Instrument, Wave, code_list};
use crate::record::Course;
use crate::time::{Day, Period};

code_list! {
    /// How a duty stands on a day.
    DutyState {
        Done = "done", "done", "udført";
        Late = "late", "done, but late", "udført for sent";
        Upcoming = "upcoming", "not yet due", "ikke forfalden";
        Overdue = "overdue", "overdue", "overskredet";
        Lapsed = "lapsed", "lapsed, because the course had ended", "bortfaldet, fordi forløbet var afsluttet";
    }
}

/// A duty and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DutyStatus {
    /// What has to be done, in which phase, by when.
    pub duty: Duty,
    /// The day it was done, if it has been.
    pub done: Option<Day>,
    /// How it stands.
    pub state: DutyState,
}

code_list! {
    /// Where a day lies in relation to a phase, by the clock alone.
    PhaseState {
        Over = "over", "over", "overstået";
        Current = "current", "current", "i gang";
        Ahead = "ahead", "ahead", "forude";
    }
}

/// A phase of a course and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PhaseStatus {
    /// The phase and its days.
    pub phase: Phase,
    /// Where the day lies.
    pub state: PhaseState,
    /// Whether the phase has begun, and the course had not ended before.
    pub reached: bool,
    /// The plan of the phase, and how making it stands.
    pub plan: Option<DutyStatus>,
}

code_list! {
    /// Where a day lies in relation to the window of a wave of measurements.
    WaveState {
        Ahead = "ahead", "the window has not opened", "måleperioden er ikke begyndt";
        Open = "open", "the window is open", "måleperioden er i gang";
        Due = "due", "the window has passed", "måleperioden er forbi";
        Void = "void", "the course ended before the wave", "forløbet var afsluttet før bølgen";
    }
}

/// A wave of measurements in a course, one instrument of it, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WaveStatus {
    /// Which wave.
    pub wave: Wave,
    /// What is measured with.
    pub instrument: Instrument,
    /// The days on which it is in time.
    pub window: Period,
    /// Where the day lies.
    pub state: WaveState,
}

/// How a course stands on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CourseStatus {
    /// The day.
    pub on: Day,
    /// Whether the course has ended by that day.
    pub ended: bool,
    /// Where the day lies in the course's schedule. A course that has ended is over.
    pub day: ScheduleDay,
    /// Every duty of the course, by the day it is due; none before the clock is set.
    pub duties: Vec<DutyStatus>,
}

impl Course {
    /// The schedule of the course, or none while it has no clock, no CTI, or a profile that the strategy does
    /// not have.
    pub fn schedule(&self, strategy: &Strategy) -> Option<Schedule> {
        let profile = strategy.profile(self.profile.as_deref()?)?;
        let start = self.clock_start?;
        (self.kind == CourseKind::Cti).then(|| Schedule::new(profile, start))
    }

    /// How the course stands on a day. Only what had happened by that day counts, so the answer for a past
    /// day does not change with what was recorded later.
    ///
    /// ```
    /// use udvej::programme::{DutyState, Strategy};
    /// use udvej::record::Record;
    /// let line = r#"{"record":"course","id":"f-1","revision":1,"status":"active","kind":"cti",
    ///   "pseudonym":"0123456789ABCDEFGHJKMNPQRS","municipality":"0101","profile":"exit_dk",
    ///   "opened":"2013-04-02","clock_start":"2013-05-01","adult_confirmed":true}"#;
    /// let Record::Course(course) = Record::from_json(line)? else { unreachable!() };
    /// let strategy = Strategy::shipped("exit_dk").unwrap();
    /// let status = course.status(&strategy, "2013-05-16".parse()?);
    /// assert_eq!(status.day.day_of_phase, Some(16));
    /// assert_eq!(status.duties[0].state, DutyState::Overdue); // the plan was due on 15 May
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn status(&self, strategy: &Strategy, on: Day) -> CourseStatus {
        let end = self.end.as_ref().map(|end| end.day).filter(|end| *end <= on);
        let schedule = self.schedule(strategy);
        let over =
            ScheduleDay { state: ScheduleState::Over, phase: None, day_of_phase: None, next_boundary: None };
        let not_started = ScheduleDay { state: ScheduleState::PreCti, ..over.clone() };
        let day = match (&schedule, end) {
            (_, Some(_)) => over,
            (Some(schedule), None) => schedule.on(on),
            (None, None) => not_started,
        };
        let duties = schedule.map(|schedule| self.duties(&schedule, &strategy.parameters, on));
        CourseStatus { on, ended: end.is_some(), day, duties: duties.unwrap_or_default() }
    }

    /// Every duty of the course, which has this schedule, as it stands on a day.
    pub(crate) fn duties(&self, schedule: &Schedule, parameters: &Parameters, on: Day) -> Vec<DutyStatus> {
        let end = self.end.as_ref().map(|end| end.day).filter(|end| *end <= on);
        schedule.duties(parameters).into_iter().map(|duty| self.duty_status(duty, on, end)).collect()
    }

    /// How each phase of the course stands on a day; none before the clock is set.
    ///
    /// ```
    /// use udvej::programme::{PhaseState, Strategy};
    /// use udvej::record::Record;
    /// let line = r#"{"record":"course","id":"f-1","revision":1,"status":"active","kind":"cti",
    ///   "pseudonym":"0123456789ABCDEFGHJKMNPQRS","municipality":"0101","profile":"exit_dk",
    ///   "opened":"2013-04-02","clock_start":"2013-05-01","adult_confirmed":true,
    ///   "end":{"day":"2013-08-01","reason":"own_wish"}}"#;
    /// let Record::Course(course) = Record::from_json(line)? else { unreachable!() };
    /// let strategy = Strategy::shipped("exit_dk").unwrap();
    /// let phases = course.phases(&strategy, "2013-10-01".parse()?);
    /// let stand: Vec<_> = phases.iter().map(|phase| (phase.state, phase.reached)).collect();
    /// assert_eq!(stand, [(PhaseState::Over, true), (PhaseState::Current, false), (PhaseState::Ahead, false)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn phases(&self, strategy: &Strategy, on: Day) -> Vec<PhaseStatus> {
        let Some(schedule) = self.schedule(strategy) else { return Vec::new() };
        let end = self.end.as_ref().map(|end| end.day);
        let mut plans = self.duties(&schedule, &strategy.parameters, on);
        plans.retain(|status| status.duty.duty == DutyKind::Plan);
        let status = |phase: Phase| {
            let state = match phase {
                Phase { to, .. } if to <= on => PhaseState::Over,
                Phase { from, .. } if from <= on => PhaseState::Current,
                _ => PhaseState::Ahead,
            };
            let reached = phase.from <= on && end.is_none_or(|end| phase.from < end);
            let plan = plans.iter().find(|status| status.duty.phase == phase.phase).cloned();
            PhaseStatus { phase, state, reached, plan }
        };
        schedule.phases.into_iter().map(status).collect()
    }

    /// How each wave of measurements stands on a day, instrument by instrument; none before the clock is set. What was
    /// measured stands in records of its own.
    ///
    /// ```
    /// use udvej::programme::{Strategy, WaveState};
    /// use udvej::record::Record;
    /// let line = r#"{"record":"course","id":"f-1","revision":1,"status":"active","kind":"cti",
    ///   "pseudonym":"0123456789ABCDEFGHJKMNPQRS","municipality":"0101","profile":"exit_dk",
    ///   "opened":"2014-04-02","clock_start":"2014-05-01","adult_confirmed":true}"#;
    /// let Record::Course(course) = Record::from_json(line)? else { unreachable!() };
    /// let strategy = Strategy::shipped("exit_dk").unwrap();
    /// let waves = course.waves(&strategy, "2014-09-01".parse()?);
    /// assert_eq!(waves[0].state, WaveState::Due);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn waves(&self, strategy: &Strategy, on: Day) -> Vec<WaveStatus> {
        let Some(schedule) = self.schedule(strategy) else { return Vec::new() };
        let mut waves = Vec::new();
        for wave in &strategy.waves {
            let window = wave.window(&schedule, self.end.as_ref().map(|end| end.day));
            let state = match window {
                _ if wave.is_void(&schedule, self.end.as_ref()) => WaveState::Void,
                Period { to, .. } if to <= on => WaveState::Due,
                Period { from, .. } if from <= on => WaveState::Open,
                _ => WaveState::Ahead,
            };
            let status = |instrument: &Instrument| WaveStatus {
                wave: wave.wave,
                instrument: *instrument,
                window,
                state,
            };
            waves.extend(wave.instruments.iter().map(status));
        }
        waves
    }

    fn duty_status(&self, duty: Duty, on: Day, end: Option<Day>) -> DutyStatus {
        let done = self.done(&duty).filter(|done| *done <= on);
        let state = match done {
            Some(done) if done <= duty.due => DutyState::Done,
            Some(_) => DutyState::Late,
            None if end.is_some_and(|end| end <= duty.due) => DutyState::Lapsed,
            None if on <= duty.due => DutyState::Upcoming,
            None => DutyState::Overdue,
        };
        DutyStatus { duty, done, state }
    }

    /// The day a duty was done.
    fn done(&self, duty: &Duty) -> Option<Day> {
        let transfer = self.transfer.as_ref();
        match duty.duty {
            DutyKind::Plan => {
                self.plans.iter().filter(|plan| plan.phase == duty.phase).map(|plan| plan.planned).min()
            }
            DutyKind::TransferMeeting => transfer.and_then(|transfer| transfer.meeting),
            DutyKind::Agreement => transfer.and_then(|transfer| transfer.agreement),
            DutyKind::ClosingNote => self.closing_note,
        }
    }
}
