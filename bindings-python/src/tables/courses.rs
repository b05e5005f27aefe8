//! The tables of the status of courses, which the core computes.

use arrow_array::cast::AsArray;
use arrow_array::types::Int8Type;
use arrow_array::{Array, RecordBatch};
use foldhash::HashMap;
use udvej::code::{CodePairs, Instrument, PhaseKind, RecordStatus, RecordType, Wave};
use udvej::programme::{
    CourseStatus, DutyKind, DutyState, DutyStatus, Phase, PhaseState, PhaseStatus, ScheduleState, WaveState,
    WaveStatus,
};

use super::column::Maybe;
use super::declare::Building;
use super::kinds::{Codes, Counts, Days, Flags, Numbers, Text};
use super::names::Names;
use super::source::{Of, Rows, Source};
use crate::codes::CodeList;

/// A table with rows of a course: the columns that say which, and then its own.
macro_rules! course_table {
    ($table:ident($($argument:ident: $type:ty),+) $(let $parts:pat = $whole:expr;)* { $($columns:tt)+ }) => {
        $crate::tables::declare::table! {
            $table(of: Of<'_>, $($argument: $type),+)
            $(let $parts = $whole;)*
            {
                /// The id of the delivery that holds the course.
                delivery: Names = of.delivery,
                /// The id of the course.
                course: Text = of.course,
                $($columns)+
            }
        }
    };
}
pub(crate) use course_table;

course_table! {
    CourseStatuses(it: &CourseStatus)
    let CourseStatus { on, ended, day, duties: _ } = it;
    {
        /// The day of this status.
        on: Days = *on,
        /// Whether it has ended by that day.
        ended: Flags = *ended,
        /// Where the day lies in the schedule. A course that has ended is over.
        state: Codes<ScheduleState> = day.state,
        /// The phase of the day.
        phase: Maybe<Codes<PhaseKind>> = day.phase,
        /// The day of the phase; the first is 1.
        day_of_phase: Maybe<Counts> ["days"] = day.day_of_phase,
        /// The next day on which a phase starts or the course ends.
        next_boundary: Maybe<Days> = day.next_boundary,
    }
}

impl Rows for CourseStatuses {
    const OF_A_COURSE: usize = 1;

    fn add(table: &mut Building<Self>, source: Source<'_>) {
        for ((of, _), status) in source.active_courses().zip(source.read.statuses()) {
            table.row(|row| row.push(of, status));
        }
    }
}

course_table! {
    Phases(position: i32, it: &PhaseStatus)
    let PhaseStatus { phase: Phase { phase, first_day, last_day, name: _ }, state, reached, plan } = it;
    {
        /// 1, 2 or 3.
        position: Numbers = position,
        /// Which phase.
        phase: Codes<PhaseKind> = *phase,
        /// Its first day.
        first_day: Days = *first_day,
        /// Its last day.
        last_day: Days = *last_day,
        /// Whether the phase is past, current or to come on the day of this status. Only the clock counts:
        /// not even the end of the course stops it.
        state: Codes<PhaseState> = *state,
        /// Whether the phase has begun, and the course had not ended before.
        reached: Flags = *reached,
        /// The day its first plan was made.
        planned: Maybe<Days> = plan.as_ref().and_then(|plan| plan.done),
        /// The last day on which the plan is made in time.
        plan_due: Maybe<Days> = plan.as_ref().map(|plan| plan.duty.due),
        /// The state of the duty to make the plan.
        plan_state: Maybe<Codes<DutyState>> = plan.as_ref().map(|plan| plan.state),
    }
}

impl Rows for Phases {
    const OF_A_COURSE: usize = 3;

    fn add(table: &mut Building<Self>, source: Source<'_>) {
        let strategy = source.read.strategy();
        for (of, course) in source.active_courses() {
            for (phase, position) in course.phases(strategy, source.today()).iter().zip(1..) {
                table.row(|row| row.push(of, position, phase));
            }
        }
    }
}

course_table! {
    Duties(position: i32, it: &DutyStatus)
    let DutyStatus { duty, done, state } = it;
    {
        /// Its place among the duties of the course, by the day they are due, from 1.
        position: Numbers = position,
        /// What has to be done.
        duty: Codes<DutyKind> = duty.duty,
        /// The phase that it belongs to.
        phase: Codes<PhaseKind> = duty.phase,
        /// The last day on which it is done in time.
        due: Days = duty.due,
        /// The day it was done.
        done: Maybe<Days> = *done,
        /// The state of the duty.
        state: Codes<DutyState> = *state,
    }
}

impl Rows for Duties {
    const OF_A_COURSE: usize = 6;

    fn add(table: &mut Building<Self>, source: Source<'_>) {
        for ((of, _), status) in source.active_courses().zip(source.read.statuses()) {
            for (duty, position) in status.duties.iter().zip(1..) {
                table.row(|row| row.push(of, position, duty));
            }
        }
    }
}

/// What is recorded of one instrument of a wave.
#[derive(Clone, Copy)]
pub(crate) struct Recorded {
    /// A measurement, or the reason that there is none.
    at_all: bool,
    /// A value.
    value: bool,
}

course_table! {
    Waves(position: i32, it: &WaveStatus, recorded: Recorded)
    let WaveStatus { wave, instrument, window, state } = it;
    {
        /// Its place in the strategy, from 1.
        position: Numbers = position,
        /// Which wave.
        wave: Codes<Wave> = *wave,
        /// What is measured with.
        instrument: Codes<Instrument> = *instrument,
        /// The first day of its window.
        first_day: Days = window.first_day,
        /// The last day of its window.
        last_day: Days = window.last_day,
        /// The state of the wave. Only a wave that is `due` can be missing; for one that is `void` there is
        /// nothing to measure, and one that is `outside_period` or `taken_over` may be in another delivery.
        state: Codes<WaveState> = *state,
        /// Whether a measurement, or the reason that there is none, is among the accepted records of the delivery.
        recorded: Flags = recorded.at_all,
        /// Whether one of these has a value.
        measured: Flags = recorded.value,
    }
}

impl Rows for Waves {
    const OF_A_COURSE: usize = 12;

    fn add(table: &mut Building<Self>, source: Source<'_>) {
        let measurements: Vec<RecordBatch> = source.records(RecordType::Measurement).collect();
        let measured = measured(&measurements);
        let (strategy, delivery) = (source.read.strategy(), source.read.reading.delivery.as_ref());
        for (of, course) in source.active_courses() {
            let made = measured.get(of.course).copied().unwrap_or_default();
            for (wave, position) in course.waves(strategy, source.today(), delivery).iter().zip(1..) {
                let recorded = made.of(wave.wave, wave.instrument);
                table.row(|row| row.push(of, position, wave, recorded));
            }
        }
    }
}

/// What is recorded of a course: which instruments in which wave, and which of them with a value.
#[derive(Default, Clone, Copy)]
struct Measured {
    at_all: CodePairs<Wave, Instrument>,
    values: CodePairs<Wave, Instrument>,
}

impl Measured {
    fn of(self, wave: Wave, instrument: Instrument) -> Recorded {
        Recorded {
            at_all: self.at_all.contains(wave, instrument),
            value: self.values.contains(wave, instrument),
        }
    }
}

/// The code at this place in its list.
fn code_at<T: Copy>(codes: &[T], place: i8) -> Option<T> {
    codes.get(usize::try_from(place).ok()?).copied()
}

/// What is recorded of each course.
fn measured(measurements: &[RecordBatch]) -> HashMap<&str, Measured> {
    let mut measured: HashMap<&str, Measured> = HashMap::default();
    for batch in measurements {
        let column = |name| batch.column_by_name(name);
        let codes = |name| Some(column(name)?.as_dictionary_opt::<Int8Type>()?.keys().values());
        let (Some(courses), Some(value)) = (column("course"), column("value")) else { continue };
        let (Some(wave), Some(instrument)) = (codes("wave"), codes("instrument")) else { continue };
        let (Some(courses), Some(status)) = (courses.as_string_opt::<i32>(), codes("status")) else {
            continue;
        };
        // Measurements of one course are often adjacent.
        let (mut course, mut last) = ("", Measured::default());
        for row in (0..batch.num_rows()).filter(|row| status[*row] == RecordStatus::Active.place()) {
            if courses.value(row) != course {
                measured.insert(course, last);
                course = courses.value(row);
                last = measured.get(course).copied().unwrap_or_default();
            }
            let pair = code_at(Wave::ALL, wave[row]).zip(code_at(Instrument::ALL, instrument[row]));
            let Some((wave, instrument)) = pair else { continue };
            last.at_all.insert(wave, instrument);
            if value.is_valid(row) {
                last.values.insert(wave, instrument);
            }
        }
        measured.insert(course, last);
    }
    measured
}
