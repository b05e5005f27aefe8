//! The days that a record tells of, and how a finding writes a span of days.

use std::borrow::Cow;

use crate::record::{Course, Record};
use crate::time::Day;

/// A JSON pointer into a record.
pub(crate) type Pointer = Cow<'static, str>;

/// Every day of a record on which something has happened, with its JSON pointer, in the record's order.
///
/// Not among them is what may be planned: the start of a clock, the work of a worker, the end of support, the days of
/// an offer; nor the days that a count made elsewhere covers.
pub(crate) fn happened(record: &Record) -> Vec<(Pointer, Day)> {
    match record {
        Record::Course(course) => course_happened(course),
        Record::Support(support) => vec![("/from".into(), support.from)],
        Record::AnonymityLift(lift) => {
            let mut days = vec![("/day".into(), lift.day)];
            days.extend(lift.consent_day.map(|day| ("/consent_day".into(), day)));
            days.extend(lift.link_consent_day.map(|day| ("/link_consent_day".into(), day)));
            days
        }
        _ => record.day().map(|day| ("/day".into(), day)).into_iter().collect(),
    }
}

fn course_happened(course: &Course) -> Vec<(Pointer, Day)> {
    let mut days = vec![("/opened".into(), course.opened)];
    days.extend(course.tenancy.map(|day| ("/tenancy".into(), day)));
    let subgroups = course.subgroups.iter().enumerate();
    days.extend(subgroups.map(|(i, membership)| (format!("/subgroups/{i}/from").into(), membership.from)));
    let plans = course.plans.iter().enumerate();
    days.extend(plans.map(|(i, plan)| (format!("/plans/{i}/planned").into(), plan.planned)));
    if let Some(transfer) = &course.transfer {
        days.extend(transfer.meeting.map(|day| ("/transfer/meeting".into(), day)));
        days.extend(transfer.agreement.map(|day| ("/transfer/agreement".into(), day)));
    }
    days.extend(course.end.as_ref().map(|end| ("/end/day".into(), end.day)));
    days.extend(course.closing_note.map(|day| ("/closing_note".into(), day)));
    days
}

/// Days as a finding tells them: `2013-04-02/2014-05-01`, or `2013-04-02/` while they go on.
pub(crate) fn span(from: Day, to: Option<Day>) -> String {
    format!("{from}/{}", to.map(|to| to.to_string()).unwrap_or_default())
}
