//! The days in a record on which something has happened.

use std::borrow::Cow;

use crate::evidence::LiftDays;
use crate::programme::{DutyDone, DutyKind};
use crate::record::{Course, Record};
use crate::time::Day;

/// A JSON pointer into a record.
pub(crate) type Pointer = Cow<'static, str>;

/// Calls `each` for every day of a record on which something has happened, with the JSON pointer of the day, in
/// the order of the fields.
///
/// Days that may be planned are left out: the start of a clock, the periods of workers, the end of support, the
/// days of an offer. The period of a tally is left out too.
#[inline]
pub(crate) fn happened(record: &Record, mut each: impl FnMut(Pointer, Day)) {
    match record {
        Record::Course(course) => course_happened(course, each),
        Record::Support(support) => each("/first_day".into(), support.first_day),
        Record::AnonymityLift(lift) => LiftDays::of(lift).happened(each),
        _ => {
            if let Some(day) = record.day() {
                each(record.day_path().into(), day);
            }
        }
    }
}

/// Returns the day on which the record begins: the day that it is about, or the earliest one on which something has
/// happened.
pub(crate) fn begun(record: &Record) -> Option<Day> {
    let mut first = record.day();
    if first.is_none() {
        happened(record, |_, day| first = Some(first.map_or(day, |first: Day| first.min(day))));
    }
    first
}

impl LiftDays {
    /// Calls `each` for every day of the lifting, as [`happened`] does.
    pub(crate) fn happened(self, mut each: impl FnMut(Pointer, Day)) {
        each("/day".into(), self.day);
        if let Some(day) = self.consent {
            each("/consent_day".into(), day);
        }
        if let Some(day) = self.link_consent {
            each("/link_consent_day".into(), day);
        }
    }
}

/// Calls `each` for every day of a course on which something has happened, as [`happened`] does.
pub(crate) fn course_happened(course: &Course, mut each: impl FnMut(Pointer, Day)) {
    let some = |path: &'static str, day: Option<Day>| day.map(|day| (Pointer::from(path), day));
    let subgroups = course.subgroups.iter().enumerate();
    let subgroups = subgroups.map(|(i, of)| (format!("/subgroups/{i}/from").into(), of.from));
    let duty = |done: DutyDone| (done.path(), done.day);
    let is_note = |done: &DutyDone| done.duty == DutyKind::ClosingNote;
    let duties = course.duties_done().filter(|done| !is_note(done));
    let note = course.duties_done().filter(is_note);
    let first = [some("/opened", Some(course.opened)), some("/tenancy", course.tenancy)];
    let end = some("/end/day", course.last_day());
    let days = first.into_iter().flatten().chain(subgroups);
    let days = days.chain(duties.map(duty)).chain(end).chain(note.map(duty));
    days.for_each(|(path, day)| each(path, day));
}
