//! All tables of the deliveries that were read. Each is built on first access.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use super::about::{Deliveries, Findings, Reconciliations, Rejected};
use super::courses::{CourseStatuses, Duties, Phases, Waves};
use super::declare::{Building, ColumnInfo, Columns};
use super::join::joined;
use super::source::{About, Read, Rows, Source};
use super::table::PyTable;
use crate::generated::lists::record_tables;
#[cfg_attr(not(test), expect(clippy::wildcard_imports, reason = "the list of the tables is generated"))]
use crate::generated::tables::*;

/// Lists every table, with what it holds.
macro_rules! tables {
    ($($(#[doc = $meaning:literal])+ $name:ident: $columns:ident,)+) => {
        /// Every table that has been built.
        #[derive(Default)]
        struct Tables {
            $($name: OnceLock<PyTable>,)+
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
                    let table = &self.tables.$name;
                    let make = || self.make::<$columns>(stringify!($name));
                    py.detach(|| table.get_or_init(make)).clone()
                }
            )+

            fn __repr__(&self) -> String {
                let accepted = self.read.iter().filter(|read| read.reading.report.accepted).count();
                format!("<Readings deliveries={} accepted={accepted}>", self.read.len())
            }
        }
    };
}

record_tables! {
    tables
    /// The status of each active course on the day that the delivery was judged as of.
    course_statuses: CourseStatuses,
    /// The phases of each active CTI course with a clock (faser), three rows each.
    /// They are computed from the day its clock started.
    phases: Phases,
    /// The duties of each active CTI course with a clock, with the state of each.
    duties: Duties,
    /// The waves of measurements of each active CTI course with a clock (måletidspunkter), a row for each instrument.
    waves: Waves,
    /// The deliveries that were read, one row each: header and verdict.
    deliveries: Deliveries,
    /// The findings that the reports list.
    findings: Findings,
    /// What was rejected, with what was delivered and why.
    rejected: Rejected,
    /// The number of records received, accepted and rejected, by delivery and type.
    reconciliation: Reconciliations,
}

/// The result of reading one or more deliveries: tables over all of them, and a report for each.
///
/// A table is built on first access and then kept. `udvej.tables` describes the tables. The column ``delivery``
/// identifies the delivery that a row belongs to.
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
    tables: Tables,
    /// The deliveries one by one, with tables of their own.
    pub(crate) each: PyOnceLock<Vec<Py<PyAny>>>,
}

impl PyReadings {
    pub(crate) fn of(read: Vec<Arc<Read>>) -> Self {
        Self { read, tables: Tables::default(), each: PyOnceLock::new() }
    }

    fn make<R: Rows>(&self, name: &'static str) -> PyTable {
        let courses: usize = self.read.iter().map(|read| read.reading.records.len()).sum();
        let mut table = Building::<R>::with_room(courses * R::OF_A_COURSE);
        for source in self.sources() {
            R::add(&mut table, source);
        }
        PyTable { name, schema: R::schema(), batches: joined(table.finish()).into() }
    }

    fn sources(&self) -> impl Iterator<Item = Source<'_>> {
        let headers = || self.read.iter().filter_map(|read| read.reading.delivery.as_ref());
        // An id is the sender's own.
        let replaced: HashSet<(&str, &str)> = headers()
            .filter_map(|header| Some((header.sender.as_str(), header.replaces.as_deref()?)))
            .collect();
        self.read.iter().zip(0..).map(move |(read, file)| {
            let header = read.reading.delivery.as_ref();
            let about = About { file, delivery: header.map(|header| header.id.as_str()) };
            let replaced = header.is_some_and(|it| replaced.contains(&(it.sender.as_str(), it.id.as_str())));
            Source { about, read, replaced }
        })
    }
}
