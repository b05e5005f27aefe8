//! The numbers that a page shows of the usable records: contacts by month, courses on the clock, measurements by
//! wave.
//!
//! Records that were entered in error are not counted. Nothing here holds a pseudonym or a card.

use std::collections::{BTreeMap, HashMap};

use chrono::Datelike;

use super::course_state::CourseState;
use crate::code::{CourseKind, Instrument, Receiver, RecordStatus, Wave};
use crate::exchange::Reading;
use crate::programme::{Duty, DutyState, DutyStatus, Phase, PhaseStatus, Strategy, WaveState, WaveStatus};
use crate::record::{Course, CourseEnd, Measurement, Record};
use crate::time::Day;

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Month {
    pub(super) year: i32,
    /// From 1 to 12.
    pub(super) month: u32,
}

/// The number of contacts of each receiver.
pub(super) type ByReceiver = BTreeMap<Receiver, u32>;

/// A CTI course with a schedule.
#[derive(Debug)]
pub(super) struct Clocked<'a> {
    pub(super) id: &'a str,
    /// The line of the file on which it starts.
    pub(super) line: i64,
    pub(super) phases: Vec<Phase>,
    /// The day it ended, if it has ended. The day itself is not part of the course.
    pub(super) end: Option<Day>,
    pub(super) state: CourseState,
    pub(super) overdue: Vec<Duty>,
}

/// The counts of one instrument in one wave, over the courses for which the window of the wave has closed and lies in
/// the period of the delivery.
#[derive(Debug)]
pub(super) struct WaveCount {
    pub(super) wave: Wave,
    pub(super) instrument: Instrument,
    pub(super) due: u32,
    pub(super) measured: u32,
    /// The number without a value but with a reason why it is missing.
    pub(super) reason: u32,
}

impl WaveCount {
    /// Returns the number with neither a value nor a reason.
    pub(super) fn nothing(&self) -> u32 {
        self.due - self.measured - self.reason
    }
}

/// All numbers that a page shows of the records.
#[derive(Debug, Default)]
pub(super) struct Facts<'a> {
    /// The contacts of each month that has any.
    pub(super) months: BTreeMap<Month, ByReceiver>,
    /// The courses on the clock, in the order of the file.
    pub(super) courses: Vec<Clocked<'a>>,
    /// The number of CTI courses in each state, also of those whose clock is not set.
    pub(super) states: BTreeMap<CourseState, u32>,
    /// The number of courses outside CTI.
    pub(super) bridge_builder: u32,
    /// The counts in the order of the strategy, by instrument.
    pub(super) waves: Vec<WaveCount>,
}

impl<'a> Facts<'a> {
    /// Counts the records of a delivery, as of a day.
    pub(super) fn of(reading: &'a Reading, strategy: &Strategy, on: Day) -> Self {
        let mut facts = Self::default();
        let recorded = Recorded::of(&reading.records);
        for (record, line) in reading.records.iter().zip(&reading.lines) {
            match record {
                _ if record.status() != RecordStatus::Active => {}
                Record::Contact(contact) => {
                    let date = contact.day.date();
                    let month = Month { year: date.year(), month: date.month() };
                    *facts.months.entry(month).or_default().entry(contact.received_by).or_default() += 1;
                }
                Record::Course(course) => {
                    facts.add_course(course, *line, strategy, on);
                    let waves = course.waves(strategy, on, reading.delivery.as_ref());
                    facts.add_waves(&waves, &course.id, &recorded);
                }
                _ => {}
            }
        }
        facts
    }

    fn add_course(&mut self, course: &'a Course, line: i64, strategy: &Strategy, on: Day) {
        if course.kind != CourseKind::Cti {
            self.bridge_builder += 1;
            return;
        }
        let status = course.status(strategy, on);
        let state = CourseState::of(course, &status);
        *self.states.entry(state).or_default() += 1;
        let phases = course.phases(strategy, on);
        if phases.is_empty() {
            return;
        }
        let overdue = |status: DutyStatus| (status.state == DutyState::Overdue).then_some(status.duty);
        self.courses.push(Clocked {
            id: &course.id,
            line,
            phases: phases.into_iter().map(|PhaseStatus { phase, .. }| phase).collect(),
            end: course.end.as_ref().map(CourseEnd::after).filter(|end| *end <= on),
            state,
            overdue: status.duties.into_iter().filter_map(overdue).collect(),
        });
    }

    fn add_waves(&mut self, waves: &[WaveStatus], course: &str, recorded: &Recorded) {
        for status in waves {
            let (wave, instrument) = (status.wave, status.instrument);
            let known =
                self.waves.iter().position(|count| (count.wave, count.instrument) == (wave, instrument));
            let at = known.unwrap_or(self.waves.len());
            if known.is_none() {
                self.waves.push(WaveCount { wave, instrument, due: 0, measured: 0, reason: 0 });
            }
            let Some(count) = self.waves.get_mut(at).filter(|_| status.state == WaveState::Due) else {
                continue;
            };
            count.due += 1;
            match recorded.0.get(&(course, wave, instrument)) {
                Some(true) => count.measured += 1,
                Some(false) => count.reason += 1,
                None => {}
            }
        }
    }
}

/// For the id of a course, a wave and an instrument: whether a value was recorded. There is no entry if nothing
/// was.
struct Recorded<'a>(HashMap<(&'a str, Wave, Instrument), bool>);

impl<'a> Recorded<'a> {
    fn of(records: &'a [Record]) -> Self {
        let mut recorded = HashMap::new();
        for record in records {
            if let Record::Measurement(Measurement {
                status: RecordStatus::Active,
                course,
                wave,
                instrument,
                value,
                ..
            }) = record
            {
                *recorded.entry((course.as_str(), *wave, *instrument)).or_default() |= value.is_some();
            }
        }
        Self(recorded)
    }
}
