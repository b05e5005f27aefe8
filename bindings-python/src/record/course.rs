//! A course.

use pyo3::prelude::*;
use udvej::code::{CourseKind, EndReason, FocusArea, PhaseKind, RecordStatus, Subgroup, SubgroupGround};
use udvej::record::{Course, CourseEnd, PhasePlan, Record, SubgroupMembership, TransferOfCare, WorkerPeriod};
use udvej::time::Day;

use super::{decode, other_type};
use crate::day::DayArg;
use crate::schedule::{PyCourseStatus, PySchedule};
use crate::strategy::{self, PyStrategy};
use crate::text::TextArg;
use crate::view::{Show, view};

view! {
    /// A time-limited piece of work with one client (forløb).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Course
    /// >>> course = Course.from_json('''{
    /// ...     "record": "course", "id": "f-1", "revision": 1, "status": "active", "kind": "cti",
    /// ...     "pseudonym": "0123456789ABCDEFGHJKMNPQRS", "municipality": "0101", "profile": "exit_dk",
    /// ...     "opened": "2013-04-02", "clock_start": "2013-05-01", "adult_confirmed": true
    /// ... }''')
    /// >>> course
    /// <Course id='f-1' revision=1 status='active' kind='cti' clock_start=2013-05-01>
    "Course" PyCourse(Course) in repr: id revision status kind clock_start {
    /// The sender's id of the course, the same in every revision.
    id: String,
    /// 1 when first written, one more with each correction.
    revision: i32,
    /// Whether the record stands: ``active`` or ``entered_in_error``.
    status: RecordStatus,
    /// The kind of course: ``cti`` or ``bridge_builder``.
    kind: CourseKind,
    /// The client's pseudonym: a course always has a known client.
    pseudonym: String,
    /// The municipality that hosts the course, four digits.
    municipality: String,
    /// The municipality that the client lives in, four digits.
    residence: Option<String>,
    /// The CTI profile of the strategy that the course follows.
    profile: Option<String>,
    /// The day contact-making (pre-CTI) began; it is outside the clock.
    opened: Day,
    /// The day phase 1 starts, and with it the clock; none while contact is still being made.
    clock_start: Option<Day>,
    /// The day the client's tenancy began, where the profile needs one.
    tenancy: Option<Day>,
    /// Whether somebody has made sure that the client is 18 or over.
    adult_confirmed: bool,
    /// The subgroups that the client belongs to, over time.
    subgroups: Vec<SubgroupMembership>,
    /// Who works on the course, over time.
    workers: Vec<WorkerPeriod>,
    /// The plans of the phases.
    plans: Vec<PhasePlan>,
    /// What was done to hand over the support.
    transfer: Option<TransferOfCare>,
    /// How the course ended; none while it runs.
    end: Option<CourseEnd>,
    /// The day of the closing note.
    closing_note: Option<Day>,
    }
    methods {
        /// Read a course from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "course"``.
        ///
        /// Returns
        /// -------
        /// Course
        ///     The course.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a course. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Course
        /// >>> Course.from_json('{"record": "course", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name` in ``
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Course(inner) => Ok(Self { inner }),
                other => Err(other_type("course", &other)),
            }
        }

        /// The course as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Course
        /// >>> line = ('{"record":"course","id":"f-1","revision":1,"status":"active","kind":"bridge_builder",'
        /// ...         '"pseudonym":"0123456789ABCDEFGHJKMNPQRS","municipality":"0101","opened":"2013-04-02"}')
        /// >>> Course.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Course(self.inner.clone()).to_json()
        }

        /// The schedule of the course.
        ///
        /// Parameters
        /// ----------
        /// strategy : Strategy, optional
        ///     The strategy that has the course's profile; the first that ships and has it if not given.
        ///
        /// Returns
        /// -------
        /// Schedule or None
        ///     None while the course has no clock, is no CTI course, or has a profile that the strategy lacks.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Course
        /// >>> course = Course.from_json('''{
        /// ...     "record": "course", "id": "f-1", "revision": 1, "status": "active", "kind": "cti",
        /// ...     "pseudonym": "0123456789ABCDEFGHJKMNPQRS", "municipality": "0101", "profile": "exit_dk",
        /// ...     "opened": "2013-04-02", "clock_start": "2013-05-01", "adult_confirmed": true
        /// ... }''')
        /// >>> course.schedule().end
        /// datetime.date(2014, 5, 1)
        #[pyo3(signature = (*, strategy = None))]
        fn schedule(&self, strategy: Option<&PyStrategy>) -> PyResult<Option<PySchedule>> {
            Ok(self.inner.schedule(&strategy::or_with(strategy, self.inner.profile.as_deref())?).show())
        }

        /// How the course stands on a day.
        ///
        /// Only what had happened by that day counts, so the answer for a past day does not change with what
        /// was recorded later.
        ///
        /// Parameters
        /// ----------
        /// day : datetime.date
        ///     The day.
        /// strategy : Strategy, optional
        ///     The strategy to judge by; the first that ships and has the course's profile if not given.
        ///
        /// Returns
        /// -------
        /// CourseStatus
        ///     The phase, and how each duty stands.
        ///
        /// Examples
        /// --------
        /// >>> from datetime import date
        /// >>> from udvej import Course
        /// >>> course = Course.from_json('''{
        /// ...     "record": "course", "id": "f-1", "revision": 1, "status": "active", "kind": "cti",
        /// ...     "pseudonym": "0123456789ABCDEFGHJKMNPQRS", "municipality": "0101", "profile": "exit_dk",
        /// ...     "opened": "2013-04-02", "clock_start": "2013-05-01", "adult_confirmed": true
        /// ... }''')
        /// >>> course.status_on(date(2013, 5, 16)).duties[0].state  # the plan was due on 15 May
        /// 'overdue'
        #[pyo3(signature = (day, *, strategy = None))]
        fn status_on(&self, day: DayArg, strategy: Option<&PyStrategy>) -> PyResult<PyCourseStatus> {
            Ok(self.inner.status(&strategy::or_with(strategy, self.inner.profile.as_deref())?, day.0).show())
        }
    }
}

view! {
    /// The subgroups that a client belongs to from a day on: a set, which may be empty, with its grounds.
    "SubgroupMembership" PySubgroupMembership(SubgroupMembership) in repr: from subgroups grounds {
    /// The first day that this set holds.
    #[pyo3(name = "from_")]
    from: Day,
    /// The subgroups: both, one or neither of ``wishes_to_exit`` and ``vulnerable``.
    subgroups: Vec<Subgroup>,
    /// What the membership rests on.
    grounds: Vec<SubgroupGround>,
    }
}

view! {
    /// A worker on a course from one day up to another.
    "WorkerPeriod" PyWorkerPeriod(WorkerPeriod) in repr: worker from to {
    /// The sender's id of the worker: a number or code, never a name.
    worker: String,
    /// The first day.
    #[pyo3(name = "from_")]
    from: Day,
    /// The first day after the last; none while it goes on.
    to: Option<Day>,
    }
}

view! {
    /// The plan of one phase.
    "PhasePlan" PyPhasePlan(PhasePlan) in repr: phase planned focus_areas {
    /// The phase.
    phase: PhaseKind,
    /// The day the plan was made.
    planned: Day,
    /// What the work is about.
    focus_areas: Vec<FocusArea>,
    }
}

view! {
    /// What was done to hand over the support to others before the course ends.
    "TransferOfCare" PyTransferOfCare(TransferOfCare) in repr: meeting agreement {
    /// The day of the transfer-of-care meeting.
    meeting: Option<Day>,
    /// The day of the agreement on continued support.
    agreement: Option<Day>,
    }
}

view! {
    /// How a course ended.
    "CourseEnd" PyCourseEnd(CourseEnd) in repr: day reason {
    /// The first day after the course.
    day: Day,
    /// Why.
    reason: EndReason,
    }
}
