//! The status of a course on a day: its phase, and which duties are done, due and overdue.

use serde::Serialize;

use super::windows::DutyDone;
use super::{
    Duty, DutyKind, MeasurementWave, Parameters, Phase, Schedule, ScheduleDay, ScheduleState, Strategy,
};
use crate::code::{CourseKind, Instrument, Wave, code_list};
use crate::record::{Course, CourseEnd, Delivery};
use crate::time::{Day, Period};

code_list! {
    /// The state of a duty on a day.
    #[da = "Om det, der skal gøres i et forløb, er gjort på en bestemt dag."]
    DutyState {
        Done = "done", "done", "udført";
        Late = "late", "done, but late", "udført for sent";
        Upcoming = "upcoming", "not yet due", "ikke forfalden";
        Overdue = "overdue", "overdue", "overskredet";
        Lapsed = "lapsed", "lapsed, because the course had ended", "bortfaldet, fordi forløbet var afsluttet";
    }
}

/// A duty and its state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DutyStatus {
    /// The duty, its phase, and the day on which it is due.
    pub duty: Duty,
    /// The day on which it was done, if it has been done.
    pub done: Option<Day>,
    /// The state of the duty.
    pub state: DutyState,
}

code_list! {
    /// The position of a day in relation to a phase, by the clock alone.
    #[da = "Hvor en dag ligger i forhold til en fase, efter datoerne alene."]
    PhaseState {
        Over = "over", "over", "overstået";
        Current = "current", "current", "i gang";
        Ahead = "ahead", "ahead", "forude";
    }
}

/// A phase of a course and its status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PhaseStatus {
    /// The phase and its days.
    pub phase: Phase,
    /// The position of the day.
    pub state: PhaseState,
    /// Whether the phase has begun and the course had not ended before it began.
    pub reached: bool,
    /// The status of the duty to make the plan of the phase.
    pub plan: Option<DutyStatus>,
}

code_list! {
    /// The position of a day in relation to the window of a wave of measurements.
    #[da = "Hvor en dag ligger i forhold til måleperioden for et måletidspunkt."]
    WaveState {
        Ahead = "ahead", "the window has not opened", "måleperioden er ikke begyndt";
        Open = "open", "the window is open", "måleperioden er i gang";
        Due = "due", "the window has passed", "måleperioden er forbi";
        OutsidePeriod = "outside_period", "the window has passed, and part of it lies outside the delivery's period", "måleperioden er forbi og ligger helt eller delvis uden for leverancens periode";
        Void = "void", "the course ended before the point of measurement", "forløbet var afsluttet før måletidspunktet";
        TakenOver = "taken_over", "the course was taken over after the window had opened", "forløbet blev overtaget, efter at måleperioden var begyndt";
    }
}

/// The status of one instrument in a wave of measurements of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WaveStatus {
    /// The wave.
    pub wave: Wave,
    /// The instrument.
    pub instrument: Instrument,
    /// The days on which a measurement is in time.
    pub window: Period,
    /// The position of the day.
    pub state: WaveState,
}

/// The status of a course on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CourseStatus {
    /// The day.
    pub on: Day,
    /// Whether the course has ended by that day.
    pub ended: bool,
    /// The position of the day in the course's schedule. A course that has ended is over.
    pub day: ScheduleDay,
    /// All duties of the course, in the order of the days on which they are due. Empty before the clock is set.
    pub duties: Vec<DutyStatus>,
}

impl Course {
    /// Returns the schedule of the course. `None` if it has no clock yet, is not a CTI course, or has no profile that the
    /// strategy defines.
    pub fn schedule(&self, strategy: &Strategy) -> Option<Schedule> {
        let profile = strategy.profile(self.profile.as_deref()?)?;
        let start = self.clock_start?;
        (self.kind == CourseKind::Cti).then(|| Schedule::new(profile, start))
    }

    /// Returns the status of the course on a day. Only events up to that day count, so the status for a past day does not
    /// change when later events are recorded.
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
        let end = self.end.as_ref().map(CourseEnd::after).filter(|end| *end <= on);
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

    /// Returns the status of every duty of the course on a day. Duties from before the course was taken over are those of the
    /// course that it continues: plans of phases that had begun, and whatever was due. `schedule` must be the schedule of the course.
    pub(crate) fn duties(&self, schedule: &Schedule, parameters: &Parameters, on: Day) -> Vec<DutyStatus> {
        let end = self.end.as_ref().map(CourseEnd::after).filter(|end| *end <= on);
        let begins = |duty: &Duty| match duty.duty {
            DutyKind::Plan => {
                schedule.phases.iter().find(|phase| phase.phase == duty.phase).map(|it| it.first_day)
            }
            _ => None,
        };
        let duties = schedule.duties(parameters).into_iter();
        let duties = duties.filter(|duty| self.covers(begins(duty).unwrap_or(duty.due)));
        duties.map(|duty| self.duty_status(duty, schedule, on, end)).collect()
    }

    /// Returns the status of each phase of the course on a day. Empty before the clock is set.
    ///
    /// ```
    /// use udvej::programme::{PhaseState, Strategy};
    /// use udvej::record::Record;
    /// let line = r#"{"record":"course","id":"f-1","revision":1,"status":"active","kind":"cti",
    ///   "pseudonym":"0123456789ABCDEFGHJKMNPQRS","municipality":"0101","profile":"exit_dk",
    ///   "opened":"2013-04-02","clock_start":"2013-05-01","adult_confirmed":true,
    ///   "end":{"day":"2013-07-31","reason":"own_wish"}}"#;
    /// let Record::Course(course) = Record::from_json(line)? else { unreachable!() };
    /// let strategy = Strategy::shipped("exit_dk").unwrap();
    /// let phases = course.phases(&strategy, "2013-10-01".parse()?);
    /// let states: Vec<_> = phases.iter().map(|phase| (phase.state, phase.reached)).collect();
    /// assert_eq!(states, [(PhaseState::Over, true), (PhaseState::Current, false), (PhaseState::Ahead, false)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn phases(&self, strategy: &Strategy, on: Day) -> Vec<PhaseStatus> {
        let Some(schedule) = self.schedule(strategy) else { return Vec::new() };
        let end = self.end.as_ref().map(CourseEnd::after);
        let mut plans = self.duties(&schedule, &strategy.parameters, on);
        plans.retain(|status| status.duty.duty == DutyKind::Plan);
        let status = |phase: Phase| {
            let state = match phase {
                Phase { last_day, .. } if last_day < on => PhaseState::Over,
                Phase { first_day, .. } if first_day <= on => PhaseState::Current,
                _ => PhaseState::Ahead,
            };
            let reached = phase.first_day <= on && end.is_none_or(|end| phase.first_day < end);
            let plan = plans.iter().find(|status| status.duty.phase == phase.phase).cloned();
            PhaseStatus { phase, state, reached, plan }
        };
        schedule.phases.into_iter().map(status).collect()
    }

    /// Returns the status of each instrument of each wave of measurements on a day. Empty before the clock is set. The
    /// measurements themselves are separate records and are not considered. `delivery` is the one that the measurements are looked for in; without it, they can be of any day.
    ///
    /// ```
    /// use udvej::programme::{Strategy, WaveState};
    /// use udvej::record::Record;
    /// let line = r#"{"record":"course","id":"f-1","revision":1,"status":"active","kind":"cti",
    ///   "pseudonym":"0123456789ABCDEFGHJKMNPQRS","municipality":"0101","profile":"exit_dk",
    ///   "opened":"2014-04-02","clock_start":"2014-05-01","adult_confirmed":true}"#;
    /// let Record::Course(course) = Record::from_json(line)? else { unreachable!() };
    /// let strategy = Strategy::shipped("exit_dk").unwrap();
    /// let waves = course.waves(&strategy, "2014-09-01".parse()?, None);
    /// assert_eq!(waves[0].state, WaveState::Due);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn waves(&self, strategy: &Strategy, on: Day, delivery: Option<&Delivery>) -> Vec<WaveStatus> {
        let Some(schedule) = self.schedule(strategy) else { return Vec::new() };
        let mut waves = Vec::new();
        for wave in &strategy.waves {
            let window = wave.window(&schedule, self.last_day());
            let sees = |days| delivery.is_none_or(|delivery| delivery.sees(days));
            let state = self.wave_state(wave, &schedule, on, sees);
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

    /// Returns the state of a wave on a day. `schedule` must be the schedule of the course. `sees` returns whether the data
    /// shows everything that happened on some days.
    pub(crate) fn wave_state(
        &self,
        wave: &MeasurementWave,
        schedule: &Schedule,
        on: Day,
        sees: impl Fn(Period) -> bool,
    ) -> WaveState {
        let window = wave.window(schedule, self.last_day());
        if wave.is_void(schedule, self.end.as_ref()) {
            WaveState::Void
        } else if !self.covers(window.first_day) {
            WaveState::TakenOver
        } else if on < window.first_day {
            WaveState::Ahead
        } else if on <= window.last_day {
            WaveState::Open
        } else if sees(window) {
            WaveState::Due
        } else {
            WaveState::OutsidePeriod
        }
    }

    fn duty_status(&self, duty: Duty, schedule: &Schedule, on: Day, end: Option<Day>) -> DutyStatus {
        let done = self.done(&duty, schedule).filter(|done| *done <= on);
        let state = match done {
            Some(done) if done <= duty.due => DutyState::Done,
            Some(_) => DutyState::Late,
            None if end.is_some_and(|end| end <= duty.due) => DutyState::Lapsed,
            None if on <= duty.due => DutyState::Upcoming,
            None => DutyState::Overdue,
        };
        DutyStatus { duty, done, state }
    }

    /// Returns the day on which a duty was done, if it has been recorded. A day on which it cannot have been done does not
    /// count.
    fn done(&self, duty: &Duty, schedule: &Schedule) -> Option<Day> {
        let window = self.window(duty.duty, Some(schedule));
        let of_duty = |done: &DutyDone| {
            done.duty == duty.duty && done.plan.is_none_or(|(_, phase)| phase == duty.phase)
        };
        let done = self.duties_done().filter(of_duty).map(|done| done.day);
        done.filter(|day| window.contains(*day)).min()
    }
}
