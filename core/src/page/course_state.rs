//! Where a CTI course is on a day.

use crate::code::{Lang, PhaseKind};
use crate::programme::{CourseStatus, ScheduleState};
use crate::record::{Course, CourseEnd};
use crate::wording::either;

/// Where a CTI course is on a day, in the order in which the page lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum CourseState {
    /// Its start lies ahead, or is not known yet.
    NotBegun,
    /// It has begun, has not ended, and the day lies in this phase.
    UnderWay(PhaseKind),
    /// Its last phase is over, and no end is registered.
    WithoutEnd,
    Ended,
    /// It ended while contact was still being made.
    EndedBeforeStart,
}

impl CourseState {
    /// Returns the state of a course with this status.
    pub(super) fn of(course: &Course, status: &CourseStatus) -> Self {
        let end = course.end.as_ref().filter(|_| status.ended).map(CourseEnd::after);
        match (end, status.day.phase) {
            (Some(end), _) if course.clock_start.is_none_or(|start| end <= start) => Self::EndedBeforeStart,
            (Some(_), _) => Self::Ended,
            (None, Some(phase)) => Self::UnderWay(phase),
            (None, None) if status.day.state == ScheduleState::Over => Self::WithoutEnd,
            (None, None) => Self::NotBegun,
        }
    }

    /// Returns whether the course has begun, now over or not.
    pub(super) fn has_begun(self) -> bool {
        !matches!(self, Self::NotBegun | Self::EndedBeforeStart)
    }

    pub(super) fn label(self, lang: Lang) -> String {
        let label = match self {
            Self::NotBegun => either(lang, "not begun", "ikke begyndt"),
            Self::UnderWay(phase) => {
                return format!("{}, {}", either(lang, "under way", "i gang"), phase.label(lang));
            }
            Self::WithoutEnd => {
                either(lang, "last phase over, without an end", "sidste fase slut, uden afslutning")
            }
            Self::Ended => either(lang, "ended", "afsluttet"),
            Self::EndedBeforeStart => {
                either(lang, "ended before the course began", "afsluttet, før forløbet begyndte")
            }
        };
        label.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Strategy;
    use crate::record::Record;

    /// Returns the state on a day of a course with these fields. It may start on 1 May 2013 and takes twelve months.
    fn state(fields: &str, on: &str) -> CourseState {
        let line = format!(
            r#"{{"record":"course","id":"f-1","revision":1,"status":"active","kind":"cti","pseudonym":"0123456789ABCDEFGHJKMNPQRS","municipality":"0101","profile":"exit_dk","opened":"2013-04-02","adult_confirmed":true{fields}}}"#
        );
        let Ok(Record::Course(course)) = Record::from_json(&line) else { panic!("{line}") };
        let strategy = Strategy::shipped("exit_dk").unwrap();
        CourseState::of(&course, &course.status(&strategy, on.parse().unwrap()))
    }

    #[test]
    fn a_course_is_under_way_from_its_start_to_its_last_day() {
        let started = r#","clock_start":"2013-05-01""#;
        for (on, expected) in [
            ("2013-04-30", CourseState::NotBegun),
            ("2013-05-01", CourseState::UnderWay(PhaseKind::Transition)),
            ("2013-09-01", CourseState::UnderWay(PhaseKind::TryOut)),
            ("2014-04-30", CourseState::UnderWay(PhaseKind::TransferOfCare)),
            ("2014-05-01", CourseState::WithoutEnd),
        ] {
            assert_eq!(state(started, on), expected, "{on}");
        }
    }

    #[test]
    fn a_course_that_ends_is_under_way_until_that_day() {
        let ended = r#","clock_start":"2013-05-01","end":{"day":"2013-08-31","reason":"own_wish"}"#;
        assert_eq!(state(ended, "2013-08-31"), CourseState::UnderWay(PhaseKind::Transition));
        assert_eq!(state(ended, "2013-09-01"), CourseState::Ended);
        assert_eq!(state(ended, "2015-01-01"), CourseState::Ended);
    }

    #[test]
    fn a_course_without_a_start_has_not_begun() {
        assert_eq!(state("", "2014-01-01"), CourseState::NotBegun);
        let ended = r#","end":{"day":"2013-08-31","reason":"own_wish"}"#;
        assert_eq!(state(ended, "2014-01-01"), CourseState::EndedBeforeStart);
        let planned = r#","clock_start":"2013-10-01","end":{"day":"2013-08-31","reason":"own_wish"}"#;
        assert_eq!(state(planned, "2014-01-01"), CourseState::EndedBeforeStart);
    }
}
