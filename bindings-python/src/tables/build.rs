//! All tables of what was read, made in one pass over its records.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use pyo3::prelude::*;
use udvej::code::{Instrument, RecordStatus, Wave};
use udvej::exchange::Reading;
use udvej::programme::Strategy;
use udvej::record::{Course, Record};
use udvej::rules::Report;

use super::about::{About, Deliveries, Findings, Reconciliations, Rejected};
use super::courses::{
    CourseStatuses, CourseSubgroups, CourseWorkers, Duties, Of, Phases, Plans, Recorded, Waves,
};
use super::declare::{Building, ColumnInfo, Columns};
use super::records::{
    AnonymityLifts, CardDistributions, ConsentWithdrawals, Contacts, Courses, Measurements, Meetings, Offers,
    Outcomes, Participations, Staffings, Supports, Tallies,
};
use super::table::PyTable;
use crate::reading::PyReading;
use crate::view::Show;

/// A delivery that was read, and what its tables need besides.
pub(crate) struct Read {
    pub(crate) reading: Reading,
    /// The strategy that it was judged by.
    pub(crate) strategy: Strategy,
    /// The file that it came from.
    pub(crate) source: Option<String>,
}

/// Lists every table, with what it holds.
macro_rules! tables {
    ($($(#[doc = $meaning:literal])+ $name:ident: $columns:ident,)+) => {
        /// Every table under construction.
        #[derive(Default)]
        struct AllBuilding {
            $($name: Building<$columns>,)+
        }

        /// Every table.
        struct AllTables {
            $($name: PyTable,)+
        }

        impl AllBuilding {
            fn finish(self) -> AllTables {
                $(let (schema, batches) = self.$name.finish();
                let $name = PyTable { name: stringify!($name), schema, batches: batches.into() };)+
                AllTables { $($name,)+ }
            }
        }

        /// Every table: its name, what it holds, its columns.
        pub(super) fn described() -> Vec<(&'static str, &'static str, Vec<ColumnInfo>)> {
            vec![$((stringify!($name), concat!($($meaning),+).trim(), $columns::infos()),)+]
        }

        #[pymethods]
        impl PyReadings {
            $(
                $(#[doc = $meaning])+
                #[getter]
                fn $name(&self, py: Python<'_>) -> PyTable {
                    self.tables(py).$name.clone()
                }
            )+

            /// Several deliveries that were read one by one, as one.
            ///
            /// Parameters
            /// ----------
            /// readings : sequence of Reading
            ///     The deliveries.
            #[new]
            fn new(readings: Vec<PyRef<'_, PyReading>>) -> Self {
                Self::of(readings.iter().flat_map(|reading| reading.as_super().read.iter().cloned()).collect())
            }

            /// The deliveries, one by one.
            #[getter]
            fn readings(&self, py: Python<'_>) -> PyResult<Vec<Py<PyReading>>> {
                self.read.iter().map(|read| PyReading::of(py, read.clone())).collect()
            }

            /// The reports on the deliveries.
            #[getter]
            fn reports(&self) -> Vec<<Report as Show>::Out> {
                self.read.iter().map(|read| read.reading.report.show()).collect()
            }

            fn __repr__(&self) -> String {
                let accepted = self.read.iter().filter(|read| read.reading.report.accepted).count();
                format!("<Readings deliveries={} accepted={accepted}>", self.read.len())
            }
        }
    };
}

tables! {
    /// Contacts (henvendelser). Contacts may be anonymous, so their number is not a number of people.
    contacts: Contacts,
    /// Liftings of anonymity (ophævelser af anonymitet).
    anonymity_lifts: AnonymityLifts,
    /// Withdrawals of consent (tilbagetrækninger af samtykke).
    consent_withdrawals: ConsentWithdrawals,
    /// Courses (forløb), one row each; what a course has many of stands in tables of its own.
    courses: Courses,
    /// Meetings and calls of courses (møder).
    meetings: Meetings,
    /// Support that clients in courses were given (støtteelementer).
    supports: Supports,
    /// Measurements for the evaluation (målinger), also those that were not made, with the reason.
    measurements: Measurements,
    /// What became of clients (udfald).
    outcomes: Outcomes,
    /// Counts made elsewhere (optællinger). They are never mixed with counted records.
    tallies: Tallies,
    /// How many worked, or met, on a day (bemanding).
    staffings: Staffings,
    /// VIP cards handed out (kortuddelinger).
    card_distributions: CardDistributions,
    /// The catalogue of offers (tilbud).
    offers: Offers,
    /// Steps into the project (deltagelse).
    participations: Participations,
    /// The subgroups of the client of a course over time (delmålgrupper): a row for each set that held from a day on.
    course_subgroups: CourseSubgroups,
    /// Who worked on a course over time (medarbejdere).
    course_workers: CourseWorkers,
    /// The plans of the phases (faseplaner).
    plans: Plans,
    /// How each active course stands, as of the day that was judged as of.
    course_statuses: CourseStatuses,
    /// The phases of each active CTI course with a clock (faser): three rows each, worked out from the day its clock started.
    phases: Phases,
    /// What has to be done in each active CTI course with a clock, and how it stands.
    duties: Duties,
    /// The waves of measurements of each active CTI course with a clock (målebølger), a row for each instrument.
    waves: Waves,
    /// The deliveries that were read, one row each: header and verdict.
    deliveries: Deliveries,
    /// The findings that the reports list.
    findings: Findings,
    /// What was rejected, with what was delivered and why.
    rejected: Rejected,
    /// What became of every record received, by delivery and type.
    reconciliation: Reconciliations,
}

/// What came out of reading one delivery or more: tables over all of them, and a report for each.
///
/// The tables are made when the first of them is asked for, and kept. `udvej.tables` says what they hold. Rows of
/// different deliveries are told apart by the column ``delivery``.
///
/// Examples
/// --------
/// >>> from datetime import date
/// >>> import udvej
/// >>> north, south = (udvej.generate(seed=s, records=200, municipality=m) for s, m in [(1, "0851"), (2, "0101")])
/// >>> readings = udvej.read([north, south], today=date(2016, 1, 1))
/// >>> readings
/// <Readings deliveries=2 accepted=2>
/// >>> sorted(readings.contacts.to_polars()["municipality"].unique())
/// ['0101', '0851']
#[pyclass(name = "Readings", module = "udvej._udvej", frozen, subclass)]
pub(crate) struct PyReadings {
    pub(crate) read: Vec<Arc<Read>>,
    tables: OnceLock<AllTables>,
}

impl PyReadings {
    pub(crate) fn of(read: Vec<Arc<Read>>) -> Self {
        Self { read, tables: OnceLock::new() }
    }

    fn tables(&self, py: Python<'_>) -> &AllTables {
        py.detach(|| self.tables.get_or_init(|| build(&self.read)))
    }
}

fn build(read: &[Arc<Read>]) -> AllTables {
    let mut building = AllBuilding::default();
    let headers = || read.iter().filter_map(|read| read.reading.delivery.as_ref());
    // An id is the sender's own.
    let replaced: HashSet<(&str, &str)> =
        headers().filter_map(|header| Some((header.sender.as_str(), header.replaces.as_deref()?))).collect();
    for (read, file) in read.iter().zip(0..) {
        let header = read.reading.delivery.as_ref();
        let about = About { file, delivery: header.map(|header| header.id.as_str()) };
        let is_replaced = header.is_some_and(|it| replaced.contains(&(it.sender.as_str(), it.id.as_str())));
        building.about(about, read, is_replaced);
        // Without a header that can be used, no record is accepted.
        if let Some(delivery) = about.delivery {
            let recorded = recorded(&read.reading.records);
            for record in &read.reading.records {
                building.record(delivery, record);
                if let Record::Course(course) = record {
                    building.course(Of { delivery, course: &course.id }, course, read, &recorded);
                }
            }
        }
    }
    building.finish()
}

/// What is recorded of each instrument of each wave of a course.
type RecordedWaves<'a> = HashMap<(&'a str, Wave, Instrument), Recorded>;

fn recorded(records: &[Record]) -> RecordedWaves<'_> {
    let mut recorded = RecordedWaves::new();
    for record in records {
        if let Record::Measurement(made) = record
            && made.status == RecordStatus::Active
        {
            let of = recorded.entry((made.course.as_str(), made.wave, made.instrument)).or_default();
            of.at_all = true;
            of.value |= made.value.is_some();
        }
    }
    recorded
}

impl AllBuilding {
    fn about(&mut self, about: About<'_>, read: &Read, replaced: bool) {
        let Reading { delivery: _, records: _, quarantine, report } = &read.reading;
        self.deliveries.row(|row| row.push(about, read.source.as_deref(), replaced, report));
        for finding in &report.findings {
            self.findings.row(|row| row.push(about, finding));
        }
        for rejected in quarantine {
            self.rejected.row(|row| row.push(about, rejected));
        }
        for counts in &report.reconciliation {
            self.reconciliation.row(|row| row.push(about, counts));
        }
    }

    fn record(&mut self, delivery: &str, record: &Record) {
        match record {
            Record::Contact(it) => self.contacts.row(|row| row.push(delivery, it)),
            Record::AnonymityLift(it) => self.anonymity_lifts.row(|row| row.push(delivery, it)),
            Record::ConsentWithdrawal(it) => self.consent_withdrawals.row(|row| row.push(delivery, it)),
            Record::Course(it) => self.courses.row(|row| row.push(delivery, it)),
            Record::Meeting(it) => self.meetings.row(|row| row.push(delivery, it)),
            Record::Support(it) => self.supports.row(|row| row.push(delivery, it)),
            Record::Measurement(it) => self.measurements.row(|row| row.push(delivery, it)),
            Record::Outcome(it) => self.outcomes.row(|row| row.push(delivery, it)),
            Record::Tally(it) => self.tallies.row(|row| row.push(delivery, it)),
            Record::Staffing(it) => self.staffings.row(|row| row.push(delivery, it)),
            Record::CardDistribution(it) => self.card_distributions.row(|row| row.push(delivery, it)),
            Record::Offer(it) => self.offers.row(|row| row.push(delivery, it)),
            Record::Participation(it) => self.participations.row(|row| row.push(delivery, it)),
        }
    }

    /// The parts of a course, and how it stands unless it was entered in error.
    fn course(&mut self, of: Of<'_>, course: &Course, read: &Read, recorded: &RecordedWaves<'_>) {
        for (part, position) in course.subgroups.iter().zip(1..) {
            self.course_subgroups.row(|row| row.push(of, position, part));
        }
        for (part, position) in course.workers.iter().zip(1..) {
            self.course_workers.row(|row| row.push(of, position, part));
        }
        for (part, position) in course.plans.iter().zip(1..) {
            self.plans.row(|row| row.push(of, position, part));
        }
        if course.status != RecordStatus::Active {
            return;
        }
        let (strategy, today) = (&read.strategy, read.reading.report.today);
        let status = course.status(strategy, today);
        self.course_statuses.row(|row| row.push(of, &status));
        for (duty, position) in status.duties.iter().zip(1..) {
            self.duties.row(|row| row.push(of, position, duty));
        }
        for (phase, position) in course.phases(strategy, today).iter().zip(1..) {
            self.phases.row(|row| row.push(of, position, phase));
        }
        for (wave, position) in course.waves(strategy, today).iter().zip(1..) {
            let made = recorded.get(&(of.course, wave.wave, wave.instrument)).copied().unwrap_or_default();
            self.waves.row(|row| row.push(of, position, wave, made));
        }
    }
}
