//! The current records of a delivery, by type and linked to their courses, for rules about several records.

use std::sync::OnceLock;

use foldhash::HashMap;

use crate::code::RecordType;
use crate::evidence::{
    Consents, ContactFacts, FactsOf, Lift, LiftFacts, MeasurementFacts, MeetingFacts, NamedOffer, OfCourse,
    Positions, RecordStore, WholeFacts, lifts,
};
use crate::programme::{Phase, Schedule, Strategy};
use crate::record::{Course, Key, Record};
use crate::time::{Day, Period};

/// A current record that is kept whole and that no rule about single records rejected.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'a> {
    /// Its index among the records that could be decoded.
    pub(crate) index: usize,
    pub(crate) record: &'a Record,
    /// The course that it belongs to, if any.
    pub(crate) course: Option<OfCourse>,
}

/// A course of the delivery.
#[derive(Debug, Clone)]
pub(crate) struct CourseEntry<'a> {
    pub(crate) index: usize,
    pub(crate) record: &'a Course,
    /// The key of its client's pseudonym.
    pub(crate) client: Key,
}

/// The strategies that records are judged by.
pub(crate) struct Strategies<'a> {
    /// The strategy of all records but those in `others`.
    pub(crate) usual: &'a Strategy,
    /// The strategies of the other records, by their indices.
    pub(crate) others: Option<&'a HashMap<usize, &'a Strategy>>,
}

impl<'a> Strategies<'a> {
    /// One strategy for all records.
    pub(crate) fn one(usual: &'a Strategy) -> Self {
        Self { usual, others: None }
    }

    fn of(&self, index: usize) -> &'a Strategy {
        self.others.and_then(|others| others.get(&index)).copied().unwrap_or(self.usual)
    }
}

/// The records that rules about several records look at. It is built once for all of these rules.
pub(crate) struct History<'a> {
    pub(crate) positions: &'a Positions,
    /// The facts of the contacts, in the order of the file. Meetings and measurements are in that order too.
    pub(crate) contacts: &'a [ContactFacts],
    pub(crate) meetings: &'a [MeetingFacts],
    pub(crate) measurements: &'a [MeasurementFacts],
    pub(crate) named_offers: &'a [NamedOffer],
    pub(crate) courses: Vec<CourseEntry<'a>>,
    by_type: [Vec<Entry<'a>>; RecordType::ALL.len()],
    lift_facts: &'a [LiftFacts],
    /// The withdrawals of consent, each with its client and its day. Rejected ones count as well.
    withdrawals: Vec<(Key, Day)>,
    strategies: Strategies<'a>,
    // Built by the first rule that needs them. Rules may run on several threads.
    cti_courses: OnceLock<Vec<CtiCourse<'a>>>,
    lifts: OnceLock<Vec<Lift<'a>>>,
    consents: OnceLock<Consents>,
}

/// A CTI course with a schedule, and its meetings in the order of the file.
pub(crate) struct CtiCourse<'a> {
    /// Its index among the courses of the delivery.
    pub(crate) number: usize,
    pub(crate) index: usize,
    pub(crate) record: &'a Course,
    pub(crate) client: Key,
    /// The strategy that it is judged by.
    pub(crate) strategy: &'a Strategy,
    pub(crate) schedule: Schedule,
    pub(crate) meetings: Vec<&'a MeetingFacts>,
}

impl<'a> History<'a> {
    /// Builds the history from facts that are linked to their courses.
    pub(crate) fn new(
        facts: FactsOf<'a>,
        kept: &'a RecordStore,
        positions: &'a Positions,
        withdrawals: Vec<(Key, Day)>,
        strategies: Strategies<'a>,
    ) -> Self {
        let mut by_type: [Vec<Entry<'a>>; RecordType::ALL.len()] = Default::default();
        let mut courses = Vec::new();
        for (WholeFacts { index, record: of, course }, record) in kept.those(facts.whole, |fact| fact.index) {
            let (index, course) = (*index, *course);
            if let Record::Course(record) = record {
                courses.push(CourseEntry { index, record, client: Key::of(&record.pseudonym) });
            }
            if let Some(of_type) = by_type.get_mut(*of as usize) {
                of_type.push(Entry { index, record, course });
            }
        }
        Self {
            positions,
            contacts: facts.contacts,
            meetings: facts.meetings,
            measurements: facts.measurements,
            cti_courses: OnceLock::new(),
            lift_facts: facts.lifts,
            withdrawals,
            strategies,
            named_offers: facts.named_offers,
            courses,
            by_type,
            lifts: OnceLock::new(),
            consents: OnceLock::new(),
        }
    }

    /// Returns the CTI courses with a schedule, in the order of the file.
    pub(crate) fn cti_courses(&self) -> &[CtiCourse<'a>] {
        self.cti_courses.get_or_init(|| self.build_cti_courses())
    }

    fn build_cti_courses(&self) -> Vec<CtiCourse<'a>> {
        let mut held = vec![0; self.courses.len()];
        for number in self.meetings.iter().filter_map(|meeting| meeting.course.number()) {
            if let Some(held) = held.get_mut(number) {
                *held += 1;
            }
        }
        let mut meetings: Vec<Vec<&'a MeetingFacts>> = held.into_iter().map(Vec::with_capacity).collect();
        for meeting in self.meetings {
            if let Some(of_course) = meeting.course.number().and_then(|number| meetings.get_mut(number)) {
                of_course.push(meeting);
            }
        }
        let all = self.courses.iter().zip(meetings).enumerate();
        let with_schedule = all.filter_map(|(number, (course, meetings))| {
            let CourseEntry { index, record, client } = *course;
            let strategy = self.strategies.of(index);
            let schedule = record.schedule(strategy)?;
            Some(CtiCourse { number, index, record, client, strategy, schedule, meetings })
        });
        with_schedule.collect()
    }

    /// Returns the records of a type that is kept whole, in the order of the file. It is empty for contacts,
    /// liftings, meetings and measurements.
    pub(crate) fn of(&self, record: RecordType) -> &[Entry<'a>] {
        self.by_type.get(record as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the course, or `None` if it is not in the delivery or a rule about single records rejected it.
    pub(crate) fn course(&self, of: OfCourse) -> Option<&CourseEntry<'a>> {
        of.number().and_then(|number| self.courses.get(number))
    }

    /// Returns the course of a record that is kept whole, or `None` as [`History::course`] does.
    pub(crate) fn course_of(&self, entry: &Entry) -> Option<&'a Course> {
        Some(self.course(entry.course?)?.record)
    }

    /// Returns the liftings of anonymity, in the order of the file.
    pub(crate) fn lifts(&self) -> &[Lift<'a>] {
        self.lifts.get_or_init(|| lifts::all(self.lift_facts, self.contacts, self.positions))
    }

    /// Returns when clients had withdrawn their consent.
    pub(crate) fn consents(&self) -> &Consents {
        self.consents.get_or_init(|| Consents::of(&self.withdrawals, self.lifts()))
    }

    /// Returns the strategy that a record is judged by.
    pub(crate) fn strategy_of(&self, index: usize) -> &'a Strategy {
        self.strategies.of(index)
    }

    /// Returns the id of a record.
    pub(crate) fn id(&self, index: usize) -> &'a str {
        self.positions.id(index)
    }
}

impl CtiCourse<'_> {
    /// Returns the days from the start of the clock to the end of the schedule or of the course, whichever comes
    /// first.
    pub(crate) fn days(&self) -> Period {
        clock_days(self.record, &self.schedule)
    }

    /// Returns the phases that were over by `today` and by the end of the course, each with the number of its
    /// meetings. Phases that began before the course was taken over are left out.
    pub(crate) fn completed_phases(&self, today: Day) -> Vec<(&Phase, usize)> {
        let end = self.record.end.as_ref().map_or(today, |end| end.after().min(today));
        let held = |phase: &Phase| {
            let days = phase.days();
            self.meetings.iter().filter(|meeting| days.contains(meeting.day)).count()
        };
        let completed = self
            .schedule
            .phases
            .iter()
            .filter(|phase| phase.to() <= end && self.record.covers(phase.first_day));
        completed.map(|phase| (phase, held(phase))).collect()
    }
}

/// Returns the days from the start of the clock to the end of the schedule or of the course, whichever comes
/// first. A course that was taken over has them from that day on.
pub(crate) fn clock_days(course: &Course, schedule: &Schedule) -> Period {
    let to = course.end.as_ref().map_or(schedule.end(), |end| end.after().min(schedule.end()));
    let from = if course.covers(schedule.start) { schedule.start } else { course.opened };
    Period::between(from, to)
}
