//! What was done in a course, and the days on which it can have been done.

use std::borrow::Cow;

use super::{DutyKind, Schedule};
use crate::code::PhaseKind;
use crate::record::Course;
use crate::time::{Day, Period};

/// Days before the last day of a course from which its closing note can be written.
const NOTE_DAYS_BEFORE: i64 = 31;
/// Days after the last day of a course in which its closing note can be written and support be agreed.
const DAYS_AFTER: i64 = 92;

/// A duty that was done.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DutyDone {
    pub(crate) duty: DutyKind,
    pub(crate) day: Day,
    /// The place of a plan in the list of plans, and its phase.
    pub(super) plan: Option<(usize, PhaseKind)>,
}

impl DutyDone {
    /// Returns the JSON pointer of the day in the course.
    pub(crate) fn path(&self) -> Cow<'static, str> {
        match (self.duty, self.plan) {
            (DutyKind::Plan, plan) => format!("/plans/{}/planned", plan.map_or(0, |(at, _)| at)).into(),
            (DutyKind::TransferMeeting, _) => "/transfer/meeting".into(),
            (DutyKind::Agreement, _) => "/transfer/agreement".into(),
            (DutyKind::ClosingNote, _) => "/closing_note".into(),
        }
    }
}

impl Course {
    /// Returns the days of the course: from the day it was opened to its last day, both included. A course that runs has no
    /// last day.
    pub(crate) fn days(&self) -> Period {
        Period::open(self.opened, self.last_day())
    }

    /// Returns every duty that was done, on whatever day.
    pub(crate) fn duties_done(&self) -> impl Iterator<Item = DutyDone> + '_ {
        let plans = self.plans.iter().enumerate().map(|(at, plan)| DutyDone {
            duty: DutyKind::Plan,
            day: plan.planned,
            plan: Some((at, plan.phase)),
        });
        let transfer = self.transfer.as_ref();
        let others = [
            (DutyKind::TransferMeeting, transfer.and_then(|transfer| transfer.meeting)),
            (DutyKind::Agreement, transfer.and_then(|transfer| transfer.agreement)),
            (DutyKind::ClosingNote, self.closing_note),
        ];
        let others = others.into_iter();
        plans.chain(others.filter_map(|(duty, day)| Some(DutyDone { duty, day: day?, plan: None })))
    }

    /// Returns the days on which a duty can have been done. Plans and the transfer-of-care meeting are part of the
    /// course. Continued support can also be agreed for a while after it, and the closing note belongs to its end.
    pub(crate) fn window(&self, duty: DutyKind, schedule: Option<&Schedule>) -> Period {
        let end = self.last_day();
        let until = end.map(|last| last.shifted(DAYS_AFTER));
        match duty {
            DutyKind::Plan | DutyKind::TransferMeeting => self.days(),
            DutyKind::Agreement => Period::open(self.opened, until),
            DutyKind::ClosingNote => {
                let last = end.or(schedule.map(|schedule| schedule.last_day));
                let from = last.map_or(self.opened, |last| last.shifted(-NOTE_DAYS_BEFORE));
                Period::open(from.max(self.opened), until)
            }
        }
    }
}
