//! Faults that are put into a made-up truth on purpose, each of which one rule finds.

#![expect(
    clippy::ptr_arg,
    reason = "all faults are put in by functions of one type, and some of them remove records"
)]

use std::collections::BTreeSet;

use crate::code::{Answer, MeetingParty, PhaseKind, Wave};
use crate::programme::{Schedule, Strategy};
use crate::record::{ClientRef, Course, Meeting, Record};
use crate::time::{Day, Period};

/// A fault that was put in on purpose.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlantedFault {
    /// The code of the rule that finds it.
    pub code: &'static str,
    /// The municipality, four digits.
    pub municipality: String,
    /// The id of the record at which it is found.
    pub id: String,
}

/// What is known of a course in which a fault is put.
struct Site {
    course: String,
    schedule: Schedule,
    /// Whether phase 1 lies in one half-year, so that the delivery for it shows all of phase 1.
    is_shown: bool,
}

/// Puts a fault into the records, and returns the id of the record at which it is found. `None` if the course has
/// no place for it.
type Plant = fn(&Site, &mut Vec<Record>) -> Option<String>;

/// The faults, each with the code of its rule.
const FAULTS: [(&str, Plant); 10] = [
    ("cti-plan-late", late_plan),
    ("measurement-overdue", forgotten_measurement),
    ("cti-few-network-meetings", no_network),
    ("cti-adult-not-confirmed", adult_not_confirmed),
    ("cti-closing-note-late", no_closing_note),
    ("meeting-by-other-worker", other_worker),
    ("measurement-outside-window", measured_late),
    ("cti-few-meetings", few_meetings),
    ("registration-first-contact-not-first", first_again),
    ("meeting-twice", meeting_again),
];

/// Puts every `of`th fault into the records, beginning with number `first`, and returns them. Each is put into a
/// course of its own that ran its whole length.
pub(super) fn plant(
    records: &mut Vec<Record>,
    strategy: &Strategy,
    half_years: &[Period],
    municipality: &str,
    first: usize,
    of: usize,
) -> Vec<PlantedFault> {
    let mut used = BTreeSet::new();
    let mut planted = Vec::new();
    for (code, plant) in FAULTS.iter().skip(first).step_by(of.max(1)) {
        for site in sites(records, strategy, half_years) {
            if used.contains(&site.course) {
                continue;
            }
            if let Some(id) = plant(&site, records) {
                planted.push(PlantedFault { code, municipality: municipality.to_owned(), id });
                used.insert(site.course);
                break;
            }
        }
    }
    planted
}

/// Returns the courses that ran their whole length.
fn sites(records: &[Record], strategy: &Strategy, half_years: &[Period]) -> Vec<Site> {
    let courses = records.iter().filter_map(|record| match record {
        Record::Course(course) => Some(course),
        _ => None,
    });
    let sites = courses.filter_map(|course| {
        let schedule = course.schedule(strategy)?;
        let completed = course.end.as_ref().is_some_and(|end| end.day == schedule.last_day);
        let phase_1 = schedule.phases.first()?.days();
        let is_shown = half_years.iter().any(|half_year| half_year.covers(&phase_1));
        completed.then(|| Site { course: course.id.clone(), schedule, is_shown })
    });
    sites.collect()
}

fn course<'r>(site: &Site, records: &'r mut [Record]) -> Option<&'r mut Course> {
    records.iter_mut().find_map(|record| match record {
        Record::Course(course) if course.id == site.course => Some(course),
        _ => None,
    })
}

fn phase_1(site: &Site, day: Day) -> bool {
    site.schedule.phases.first().is_some_and(|phase| phase.days().contains(day))
}

fn late_plan(site: &Site, records: &mut Vec<Record>) -> Option<String> {
    let start = site.schedule.start;
    let plans = &mut course(site, records)?.plans;
    plans.iter_mut().find(|plan| plan.phase == PhaseKind::Transition)?.planned = start.shifted(17);
    Some(site.course.clone())
}

fn adult_not_confirmed(site: &Site, records: &mut Vec<Record>) -> Option<String> {
    course(site, records)?.adult_confirmed = false;
    Some(site.course.clone())
}

fn no_closing_note(site: &Site, records: &mut Vec<Record>) -> Option<String> {
    course(site, records)?.closing_note = None;
    Some(site.course.clone())
}

fn forgotten_measurement(site: &Site, records: &mut Vec<Record>) -> Option<String> {
    if !site.is_shown {
        return None;
    }
    records.retain(|record| match record {
        Record::Measurement(made) => made.course != site.course || made.wave != Wave::Start,
        _ => true,
    });
    Some(site.course.clone())
}

fn no_network(site: &Site, records: &mut Vec<Record>) -> Option<String> {
    if !site.is_shown {
        return None;
    }
    for record in records {
        if let Record::Meeting(meeting) = record
            && meeting.course == site.course
            && phase_1(site, meeting.day)
        {
            meeting.with.retain(|party| *party == MeetingParty::Client);
        }
    }
    Some(site.course.clone())
}

fn few_meetings(site: &Site, records: &mut Vec<Record>) -> Option<String> {
    if !site.is_shown {
        return None;
    }
    let month = site.schedule.start.add_months(1);
    records.retain(|record| match record {
        Record::Meeting(meeting) => meeting.course != site.course || meeting.day >= month,
        _ => true,
    });
    Some(site.course.clone())
}

fn other_worker(site: &Site, records: &mut Vec<Record>) -> Option<String> {
    let meeting = records.iter_mut().find_map(|record| match record {
        Record::Meeting(meeting) if meeting.course == site.course => Some(meeting),
        _ => None,
    })?;
    "worker-100".clone_into(&mut meeting.worker);
    Some(meeting.id.clone())
}

fn measured_late(site: &Site, records: &mut Vec<Record>) -> Option<String> {
    let measurement = records.iter_mut().find_map(|record| match record {
        Record::Measurement(made)
            if made.course == site.course && made.wave == Wave::Start && made.value.is_some() =>
        {
            Some(made)
        }
        _ => None,
    })?;
    measurement.day = site.schedule.start.shifted(50);
    Some(measurement.id.clone())
}

/// The client of a card is registered as new once more.
fn first_again(_: &Site, records: &mut Vec<Record>) -> Option<String> {
    let mut seen: Vec<(String, Day)> = Vec::new();
    for record in records {
        let Record::Contact(contact) = record else { continue };
        let ClientRef::Card { token } = &contact.client else { continue };
        if seen.iter().any(|(card, day)| card == token && *day < contact.day) {
            contact.first_contact = Answer::Yes;
            return Some(contact.id.clone());
        }
        seen.push((token.clone(), contact.day));
    }
    None
}

/// A meeting is registered twice, under two ids.
fn meeting_again(site: &Site, records: &mut Vec<Record>) -> Option<String> {
    let meeting = records.iter().find_map(|record| match record {
        Record::Meeting(meeting) if meeting.course == site.course => Some(meeting),
        _ => None,
    })?;
    let id = format!("{}-again", meeting.id);
    let again = Meeting { id: id.clone(), ..meeting.clone() };
    records.push(Record::Meeting(again));
    Some(id)
}
