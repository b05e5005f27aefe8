//! What a sender knew of a record at the end of a day.

use crate::record::{Course, Record, TransferOfCare};
use crate::time::Day;

/// Returns the record as it was known at the end of a day, or `None` if it did not exist yet. What a course was
/// planned to be, such as the start of its clock, is known from the day on which it was opened.
pub(super) fn known_on(record: &Record, day: Day) -> Option<Record> {
    let known = |of: Day| of <= day;
    let mut record = record.clone();
    let exists = match &mut record {
        Record::Course(course) => {
            hide_later(course, day);
            known(course.opened)
        }
        Record::Support(support) => {
            support.last_day = support.last_day.filter(|last_day| known(*last_day));
            known(support.first_day)
        }
        Record::Offer(offer) => known(offer.first_day),
        Record::Tally(tally) => known(tally.period.last_day),
        other => other.day().is_some_and(known),
    };
    exists.then_some(record)
}

/// Removes from a course what happened after the day.
fn hide_later(course: &mut Course, day: Day) {
    let known = |of: &Day| *of <= day;
    course.subgroups.retain(|membership| known(&membership.from));
    course.plans.retain(|plan| known(&plan.planned));
    course.transfer = course.transfer.take().and_then(|transfer| {
        let (meeting, agreement) = (transfer.meeting.filter(known), transfer.agreement.filter(known));
        (meeting.is_some() || agreement.is_some()).then_some(TransferOfCare { meeting, agreement })
    });
    course.end = course.end.take().filter(|end| known(&end.day));
    course.closing_note = course.closing_note.filter(known);
}
