//! The status of a case on a day.

use super::Case;
use crate::code::{Instrument, Wave, code_list};
use crate::programme::{CourseStatus, DutyState, MeasurementWave, Strategy};
use crate::record::{Course, Record};
use crate::time::{Day, Period};

code_list! {
    /// How the client of a case is identified (borgerens status).
    #[da = "Om borgeren i sagen er kendt."]
    ClientState {
        Anonymous = "anonymous", "anonymous", "anonym";
        Known = "known", "known under a pseudonym", "kendt under pseudonym";
        Withdrawn = "withdrawn", "has withdrawn consent", "har trukket samtykket tilbage";
    }
}

/// The status of a case on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseStatus {
    /// The day.
    pub on: Day,
    /// How the client is identified.
    pub client: ClientState,
    /// The courses that were opened by that day, by the day they were opened.
    pub courses: Vec<CourseInCase>,
}

/// The status of a course of a case on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseInCase {
    /// The id of the course.
    pub course: String,
    /// Its phase and its duties.
    pub status: CourseStatus,
    /// Its waves of measurements. Empty before the clock is set.
    pub waves: Vec<WaveInCase>,
}

/// The status of a wave of measurements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaveInCase {
    /// The wave.
    pub wave: Wave,
    /// The days on which a measurement is in time.
    pub window: Period,
    /// The instruments that have neither a value nor a reason why it is missing.
    pub missing: Vec<Instrument>,
    /// The state of the wave.
    pub state: DutyState,
}

impl Case {
    /// Returns the status of the case on a day, according to a strategy. Only what happened by that day counts.
    ///
    /// ```
    /// use udvej::case::{Case, ClientState};
    /// use udvej::programme::Strategy;
    /// use udvej::record::Record;
    /// let line = r#"{"record":"course","id":"f-1","revision":1,"status":"active","kind":"cti",
    ///   "pseudonym":"0123456789ABCDEFGHJKMNPQRS","municipality":"0101","profile":"exit_dk",
    ///   "opened":"2014-04-02","clock_start":"2014-05-01","adult_confirmed":true}"#;
    /// let case = Case { municipality: "0101".into(), records: vec![Record::from_json(line)?] };
    /// let strategy = Strategy::shipped("exit_dk").ok_or("not shipped")?;
    /// let status = case.status(&strategy, "2014-05-16".parse()?);
    /// assert_eq!(status.client, ClientState::Known);
    /// assert_eq!(status.courses[0].status.day.day_of_phase, Some(16));
    /// assert_eq!(status.courses[0].waves[0].window.to_string(), "2014-05-01/2014-05-31");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn status(&self, strategy: &Strategy, on: Day) -> CaseStatus {
        let mut courses: Vec<&Course> = self.courses().filter(|course| course.opened <= on).collect();
        courses.sort_by_key(|course| (course.opened, course.id.as_str()));
        let of = |course: &Course| CourseInCase {
            course: course.id.clone(),
            status: course.status(strategy, on),
            waves: self.waves(course, strategy, on),
        };
        CaseStatus { on, client: self.client_state(on), courses: courses.into_iter().map(of).collect() }
    }

    fn client_state(&self, on: Day) -> ClientState {
        let by_then = || self.active().filter(|record| began(record).is_some_and(|day| day <= on));
        if by_then().any(|record| matches!(record, Record::ConsentWithdrawal(_))) {
            ClientState::Withdrawn
        } else if by_then().any(|record| record.pseudonym().is_some()) {
            ClientState::Known
        } else {
            ClientState::Anonymous
        }
    }

    fn waves(&self, course: &Course, strategy: &Strategy, on: Day) -> Vec<WaveInCase> {
        let Some(schedule) = course.schedule(strategy) else { return Vec::new() };
        let end = course.end.as_ref().filter(|end| end.after() <= on);
        let measured = |wave: Wave, instrument: Instrument| {
            self.active().any(|record| {
                matches!(record, Record::Measurement(made) if made.course == course.id
                    && made.wave == wave && made.instrument == instrument && made.day <= on)
            })
        };
        let of = |wave: &MeasurementWave| {
            let instruments = wave.instruments.iter().copied();
            let missing: Vec<_> =
                instruments.filter(|instrument| !measured(wave.wave, *instrument)).collect();
            let window = wave.window(&schedule, end.map(|end| end.day));
            let state = if missing.is_empty() {
                DutyState::Done
            } else if wave.is_void(&schedule, end) {
                DutyState::Lapsed
            } else if on < window.to() {
                DutyState::Upcoming
            } else {
                DutyState::Overdue
            };
            WaveInCase { wave: wave.wave, window, missing, state }
        };
        strategy.waves.iter().map(of).collect()
    }
}

/// Returns the first day of a record.
fn began(record: &Record) -> Option<Day> {
    match record {
        Record::Course(course) => Some(course.opened),
        _ => record.day(),
    }
}
