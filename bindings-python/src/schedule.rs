//! The clock of a CTI course: its phases, its duties, and its status on a day.

use std::collections::BTreeSet;

use pyo3::prelude::*;
use udvej::code::PhaseKind;
use udvej::programme::{
    CourseStatus, Duty, DutyKind, DutyState, DutyStatus, Phase, Schedule, ScheduleDay, ScheduleState,
    Strategy,
};
use udvej::time::Day;

use crate::day::DayArg;
use crate::errors::StrategyError;
use crate::strategy::{self, PyStrategy};
use crate::view::{Show, view};

view! {
    /// The phases of one CTI course, from the day its clock starts.
    ///
    /// Each boundary is computed from the original start, clamped to the end of the month, never from the
    /// boundary before it. Nothing stops the clock.
    ///
    /// Examples
    /// --------
    /// >>> from datetime import date
    /// >>> import udvej
    /// >>> [str(phase.first_day) for phase in udvej.schedule("exit_dk", date(2013, 10, 31)).phases]
    /// ['2013-10-31', '2014-02-28', '2014-06-30']
    "Schedule" PySchedule(Schedule) in repr: profile start last_day {
    /// The id of the CTI profile.
    profile: String,
    /// The day phase 1 starts.
    start: Day,
    /// The last day of phase 3.
    last_day: Day,
    /// The three phases, in order.
    phases: Vec<Phase>,
    }
    methods {
        /// Where a day lies in the schedule.
        ///
        /// Parameters
        /// ----------
        /// day : datetime.date
        ///     The day.
        ///
        /// Returns
        /// -------
        /// ScheduleDay
        ///     The phase of the day, if it has one.
        ///
        /// Examples
        /// --------
        /// >>> from datetime import date
        /// >>> import udvej
        /// >>> udvej.schedule("exit_dk", date(2013, 10, 31)).on(date(2014, 3, 1))
        /// <ScheduleDay state='running' phase='try_out' day_of_phase=2 next_boundary=2014-06-30>
        fn on(&self, day: DayArg) -> PyScheduleDay {
            self.inner.on(day.0).show()
        }

        /// What falls due in the course, by the last day on which it is in time.
        ///
        /// Parameters
        /// ----------
        /// strategy : Strategy, optional
        ///     The strategy whose numbers apply; the first that ships and has the profile if not given.
        ///
        /// Returns
        /// -------
        /// list of Duty
        ///     The duties, by the day they are due.
        ///
        /// Examples
        /// --------
        /// >>> from datetime import date
        /// >>> import udvej
        /// >>> udvej.schedule("exit_dk", date(2013, 5, 1)).duties()[0]
        /// <Duty duty='plan' phase='transition' due=2013-05-15>
        #[pyo3(signature = (*, strategy = None))]
        fn duties(&self, strategy: Option<&PyStrategy>) -> PyResult<Vec<PyDuty>> {
            Ok(self.inner.duties(&strategy::or_with(strategy, Some(&self.inner.profile))?.parameters).show())
        }
    }
}

view! {
    /// One phase.
    "Phase" PyPhase(Phase) in repr: phase first_day last_day {
    /// Which phase: ``transition``, ``try_out`` or ``transfer_of_care``.
    phase: PhaseKind,
    /// Its first day.
    first_day: Day,
    /// Its last day.
    last_day: Day,
    }
}

view! {
    /// Where a day lies in a schedule.
    "ScheduleDay" PyScheduleDay(ScheduleDay) in repr: state phase day_of_phase next_boundary {
    /// Before, in or after the phases: ``pre_cti``, ``running`` or ``over``.
    state: ScheduleState,
    /// The phase of the day.
    phase: Option<PhaseKind>,
    /// The day of the phase; the first day is 1.
    day_of_phase: Option<i64>,
    /// The next day on which a phase starts or the course ends.
    next_boundary: Option<Day>,
    }
}

view! {
    /// Something that has to be done in a CTI course, and by when.
    "Duty" PyDuty(Duty) in repr: duty phase due {
    /// What has to be done: ``plan``, ``transfer_meeting``, ``agreement`` or ``closing_note``.
    duty: DutyKind,
    /// The phase that it belongs to.
    phase: PhaseKind,
    /// The last day on which it is done in time.
    due: Day,
    }
}

view! {
    /// A duty and its state on a day.
    "DutyStatus" PyDutyStatus(DutyStatus) in repr: duty done state {
    /// What has to be done, in which phase, by when.
    duty: Duty,
    /// The day it was done, if it has been.
    done: Option<Day>,
    /// Its state: ``done``, ``late``, ``upcoming``, ``overdue`` or ``lapsed``.
    state: DutyState,
    }
}

view! {
    /// The status of a course on a day.
    "CourseStatus" PyCourseStatus(CourseStatus) in repr: on ended day {
    /// The day.
    on: Day,
    /// Whether the course has ended by that day.
    ended: bool,
    /// Where the day lies in the course's schedule. A course that has ended is over.
    day: ScheduleDay,
    /// Every duty of the course, by the day it is due; none before the clock is set.
    duties: Vec<DutyStatus>,
    }
}

/// The schedule of a course that follows a profile and starts its clock on a day.
///
/// Parameters
/// ----------
/// profile : str
///     The id of the CTI profile, such as ``"exit_dk"``.
/// start : datetime.date
///     The day phase 1 starts.
/// strategy : Strategy, optional
///     The strategy that has the profile; the first that ships and has it if not given.
///
/// Returns
/// -------
/// Schedule
///     The three phases.
///
/// Raises
/// ------
/// StrategyError
///     If no strategy that ships, or not the one that is given, has such a profile.
/// DayError
///     If the day is not one from 1900-01-01 to 2099-12-31.
///
/// Examples
/// --------
/// >>> from datetime import date
/// >>> import udvej
/// >>> udvej.schedule("exit_dk", date(2013, 5, 1)).last_day
/// datetime.date(2014, 4, 30)
#[pyfunction]
#[pyo3(signature = (profile, start, *, strategy = None))]
pub(crate) fn schedule(profile: &str, start: DayArg, strategy: Option<&PyStrategy>) -> PyResult<PySchedule> {
    let used = strategy::or_with(strategy, Some(profile))?;
    let Some(profile) = used.profile(profile) else {
        let searched = strategy.map_or_else(|| Strategy::all_shipped().collect(), |_| vec![used]);
        let ids = searched.iter().flat_map(|strategy| &strategy.profiles).map(|profile| profile.id.as_str());
        let ids: Vec<&str> = ids.collect::<BTreeSet<_>>().into_iter().collect();
        let message = format!("there is no such profile: there are `{}`", ids.join("`, `"));
        return Err(StrategyError::new_err(message));
    };
    Ok(Schedule::new(profile, start.0).show())
}
