//! All current records of a delivery, as the rules about time look at them: by their type, each beside its course.

use foldhash::HashMap;

use super::Place;
use crate::code::RecordType;
use crate::programme::{Phase, Schedule, Strategy};
use crate::record::{Course, Meeting, Record};
use crate::time::{Day, Period};

/// One current record of a delivery that no rule has rejected by itself, and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'a> {
    /// Which one of the records that could be decoded it is.
    pub(crate) index: usize,
    pub(crate) place: Place<'a>,
    pub(crate) record: &'a Record,
    /// The course that it belongs to, if that is in the delivery and was not rejected by itself.
    pub(crate) course: Option<&'a Course>,
    /// The number of that course among those of the delivery, so that courses are told apart without their ids.
    number: usize,
}

impl<'a> Entry<'a> {
    pub(crate) fn new(index: usize, place: Place<'a>, record: &'a Record) -> Self {
        Self { index, place, record, course: None, number: usize::MAX }
    }

    /// The number of its course among those of the delivery, if the course is in it and was not rejected by itself.
    pub(crate) fn course_number(&self) -> Option<usize> {
        self.course.map(|_| self.number)
    }

    /// What tells the course of this record from every other one: its number, or its id if it is not in the delivery.
    pub(crate) fn course_key(&self) -> (usize, &'a str) {
        let id = if self.course.is_some() { None } else { self.record.course() };
        (self.number, id.unwrap_or_default())
    }
}

/// Entries by the type of their record, each type in the order of the file.
#[derive(Debug, Default)]
pub(crate) struct Entries<'a>([Vec<Entry<'a>>; RecordType::ALL.len()]);

impl<'a> Entries<'a> {
    pub(crate) fn push(&mut self, entry: Entry<'a>) {
        if let Some(of_type) = self.0.get_mut(entry.record.record_type() as usize) {
            of_type.push(entry);
        }
    }
}

/// Everything that the rules about time look at, put together once for all of them.
pub(crate) struct History<'a> {
    by_type: [Vec<Entry<'a>>; RecordType::ALL.len()],
    cti_courses: Vec<CtiCourse<'a>>,
}

/// A CTI course whose clock has started, with its meetings in the order of the file.
pub(crate) struct CtiCourse<'a> {
    /// Its number among the courses of the delivery.
    pub(crate) number: usize,
    pub(crate) entry: Entry<'a>,
    pub(crate) record: &'a Course,
    pub(crate) schedule: Schedule,
    pub(crate) meetings: Vec<&'a Meeting>,
}

impl<'a> History<'a> {
    /// Puts together the records.
    pub(crate) fn new(entries: Entries<'a>, strategy: &Strategy) -> Self {
        let Entries(mut by_type) = entries;
        let courses = by_type.get(RecordType::Course as usize);
        let courses: Vec<(Entry<'a>, &'a Course)> = courses
            .into_iter()
            .flatten()
            .filter_map(|entry| Some((entry.clone(), as_course(entry.record)?)))
            .collect();
        // Only ever asked for one id, so its order does not matter.
        let by_id: HashMap<&str, usize> =
            courses.iter().enumerate().map(|(at, (_, course))| (course.id.as_str(), at)).collect();
        let mut meetings: Vec<Vec<&'a Meeting>> = courses.iter().map(|_| Vec::new()).collect();
        // What belongs to one course mostly stands together, so it is looked up once.
        let mut last: Option<(&str, usize)> = None;
        for entry in by_type.iter_mut().flatten() {
            let Some(id) = entry.record.course() else { continue };
            let found = last.filter(|(last, _)| *last == id).or_else(|| Some((id, *by_id.get(id)?)));
            let Some((_, at)) = found else { continue };
            last = found;
            entry.course = courses.get(at).map(|(_, course)| *course);
            entry.number = at;
            if let (Record::Meeting(meeting), Some(of_course)) = (entry.record, meetings.get_mut(at)) {
                of_course.push(meeting);
            }
        }
        drop(by_id);
        let cti_courses = courses.into_iter().zip(meetings).enumerate().filter_map(
            |(number, ((entry, record), meetings))| {
                let schedule = record.schedule(strategy)?;
                Some(CtiCourse { number, entry, record, schedule, meetings })
            },
        );
        Self { cti_courses: cti_courses.collect(), by_type }
    }

    /// The records of one type, in the order of the file.
    pub(crate) fn of(&self, record: RecordType) -> &[Entry<'a>] {
        self.by_type.get(record as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// The records of several types, type by type.
    pub(crate) fn of_any<'h>(&'h self, types: &'h [RecordType]) -> impl Iterator<Item = &'h Entry<'a>> {
        types.iter().flat_map(|record| self.of(*record))
    }

    /// Every CTI course with a clock, in the order of the file.
    pub(crate) fn cti_courses(&self) -> &[CtiCourse<'a>] {
        &self.cti_courses
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

fn as_course(record: &Record) -> Option<&Course> {
    match record {
        Record::Course(course) => Some(course),
        _ => None,
    }
}
