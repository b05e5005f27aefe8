//! All current records of a delivery, as the rules about time look at them: by their type, each beside its course.

use foldhash::HashMap;

use super::facts::{ContactFacts, Facts, MeasurementFacts, MeetingFacts, NamedOffer, OfCourse};
use super::{Kept, Rows};
use crate::code::RecordType;
use crate::programme::{Phase, Schedule, Strategy};
use crate::record::{Course, Key, Record};
use crate::time::{Day, Period};

/// One current record of a delivery that is kept whole and that no rule has rejected by itself.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'a> {
    /// Which one of the records that could be decoded it is.
    pub(crate) index: usize,
    pub(crate) record: &'a Record,
    /// The course that it belongs to, if it belongs to one.
    pub(crate) course: Option<OfCourse>,
}

/// A course of the delivery.
#[derive(Debug, Clone)]
pub(crate) struct CourseEntry<'a> {
    pub(crate) index: usize,
    pub(crate) record: &'a Course,
    /// What stands for its client's pseudonym.
    pub(crate) client: Key,
}

/// Everything that the rules about time look at, put together once for all of them.
pub(crate) struct History<'a> {
    pub(crate) rows: &'a Rows,
    /// What is known of the contacts, in the order of the file; meetings and measurements likewise.
    pub(crate) contacts: &'a [ContactFacts],
    pub(crate) meetings: &'a [MeetingFacts],
    pub(crate) measurements: &'a [MeasurementFacts],
    pub(crate) named_offers: &'a [NamedOffer],
    pub(crate) courses: Vec<CourseEntry<'a>>,
    pub(crate) cti_courses: Vec<CtiCourse<'a>>,
    by_type: [Vec<Entry<'a>>; RecordType::ALL.len()],
}

/// A CTI course whose clock has started, with its meetings in the order of the file.
pub(crate) struct CtiCourse<'a> {
    /// Its number among the courses of the delivery.
    pub(crate) number: usize,
    pub(crate) index: usize,
    pub(crate) record: &'a Course,
    pub(crate) client: Key,
    pub(crate) schedule: Schedule,
    pub(crate) meetings: Vec<&'a MeetingFacts>,
}

impl<'a> History<'a> {
    /// Puts together what is known of the records.
    pub(crate) fn new(facts: &'a mut Facts, kept: &'a Kept, rows: &'a Rows, strategy: &Strategy) -> Self {
        let mut by_type: [Vec<Entry<'a>>; RecordType::ALL.len()] = Default::default();
        let mut courses = Vec::new();
        for (index, record) in kept.those(&facts.whole) {
            let entry = Entry { index, record, course: record.course().map(OfCourse::named) };
            if let Record::Course(record) = record {
                courses.push(CourseEntry { index, record, client: Key::of(&record.pseudonym) });
            }
            if let Some(of_type) = by_type.get_mut(record.record_type() as usize) {
                of_type.push(entry);
            }
        }
        let numbers: HashMap<Key, u32> =
            courses.iter().filter_map(|course| rows.get(course.index).map(|row| row.key)).zip(0..).collect();
        // What belongs to one course mostly stands together, so it is looked up once.
        let mut last: Option<(Key, Option<u32>)> = None;
        let mut link = |course: &mut OfCourse| {
            let found = last.filter(|(last, _)| *last == course.key);
            let (_, number) =
                *last.insert(found.unwrap_or_else(|| (course.key, numbers.get(&course.key).copied())));
            course.set_number(number);
        };
        facts.meetings.iter_mut().for_each(|meeting| link(&mut meeting.course));
        facts.measurements.iter_mut().for_each(|made| link(&mut made.course));
        by_type.iter_mut().flatten().filter_map(|entry| entry.course.as_mut()).for_each(&mut link);
        drop(numbers);
        let facts: &'a Facts = facts;
        let mut held = vec![0; courses.len()];
        for number in facts.meetings.iter().filter_map(|meeting| meeting.course.number()) {
            if let Some(held) = held.get_mut(number) {
                *held += 1;
            }
        }
        let mut meetings: Vec<Vec<&'a MeetingFacts>> = held.into_iter().map(Vec::with_capacity).collect();
        for meeting in &facts.meetings {
            if let Some(of_course) = meeting.course.number().and_then(|number| meetings.get_mut(number)) {
                of_course.push(meeting);
            }
        }
        let cti_courses =
            courses.iter().zip(meetings).enumerate().filter_map(|(number, (course, meetings))| {
                let CourseEntry { index, record, client } = *course;
                let schedule = record.schedule(strategy)?;
                Some(CtiCourse { number, index, record, client, schedule, meetings })
            });
        Self {
            rows,
            contacts: &facts.contacts,
            meetings: &facts.meetings,
            measurements: &facts.measurements,
            cti_courses: cti_courses.collect(),
            named_offers: &facts.named_offers,
            courses,
            by_type,
        }
    }

    /// The records of one type that is kept whole, in the order of the file. Contacts, meetings and measurements are not.
    pub(crate) fn of(&self, record: RecordType) -> &[Entry<'a>] {
        self.by_type.get(record as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// The course that something belongs to, if it is in the delivery and was not rejected by itself.
    pub(crate) fn course(&self, of: OfCourse) -> Option<&CourseEntry<'a>> {
        of.number().and_then(|number| self.courses.get(number))
    }

    /// The course of a record that is kept whole.
    pub(crate) fn course_of(&self, entry: &Entry) -> Option<&'a Course> {
        Some(self.course(entry.course?)?.record)
    }

    /// The id of a record.
    pub(crate) fn id(&self, index: usize) -> &'a str {
        self.rows.id(index)
    }
}

impl CtiCourse<'_> {
    /// The days on which the clock runs and the course has not ended.
    pub(crate) fn days(&self) -> Period {
        clock_days(self.record, &self.schedule)
    }

    /// The phases that are over and that the course ran through, each with the number of its meetings.
    pub(crate) fn completed_phases(&self, today: Day) -> Vec<(&Phase, usize)> {
        let end = self.record.end.as_ref().map_or(today, |end| end.day.min(today));
        let held = |phase: &Phase| {
            let days = Period { from: phase.from, to: phase.to };
            self.meetings.iter().filter(|meeting| days.contains(meeting.day)).count()
        };
        let completed = self.schedule.phases.iter().filter(|phase| phase.to <= end);
        completed.map(|phase| (phase, held(phase))).collect()
    }
}

/// The days on which the clock of a course runs and the course has not ended.
pub(crate) fn clock_days(course: &Course, schedule: &Schedule) -> Period {
    let to = course.end.as_ref().map_or(schedule.end, |end| end.day.min(schedule.end));
    Period { from: schedule.start, to }
}
