//! What tables are made from: deliveries that were read, and their records by type.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use arrow_array::RecordBatch;
use udvej::code::{RecordStatus, RecordType};
use udvej::exchange::{Reading, RecordsWithLines, decode_records};
use udvej::programme::{CourseStatus, Strategy};
use udvej::record::{Course, Record};
use udvej::time::Day;
use udvej::verdict::{Context, Engine, Fidelity};

use super::by_type::{ByType, place};
use super::declare::{Building, Columns};
use super::names::InDelivery;
use crate::progress::Bytes;

/// A delivery that was read, with the other data that its tables need.
pub(crate) struct Read {
    /// Of its records, only the courses are kept in full.
    pub(crate) reading: Reading,
    /// Rows of its records, by the type's place in the list of types.
    batches: ByType,
    /// The numbers of the records in the file that cannot be used, or are repeated or superseded.
    gone: Vec<usize>,
    /// The status of its active courses, computed on first use. Two tables need it.
    statuses: OnceLock<Vec<CourseStatus>>,
    /// What it was read from.
    bytes: Bytes,
    engine: Arc<Engine>,
    /// The file that it was read from.
    pub(crate) source: Option<String>,
}

impl Read {
    pub(crate) fn new(
        reading: Reading,
        (batches, gone): (ByType, Vec<usize>),
        bytes: Bytes,
        engine: Arc<Engine>,
        source: Option<String>,
    ) -> Self {
        Self { reading, batches, gone, statuses: OnceLock::new(), bytes, engine, source }
    }

    /// The strategy that it was judged by.
    pub(crate) fn strategy(&self) -> &Strategy {
        self.engine.strategy_of(&self.reading.report)
    }

    /// The status of each of its active courses.
    pub(super) fn statuses(&self) -> &[CourseStatus] {
        self.statuses.get_or_init(|| {
            let (strategy, today) = (self.strategy(), self.reading.report.known_until());
            courses(&self.reading.records)
                .filter(|course| course.status == RecordStatus::Active)
                .map(|course| course.status(strategy, today))
                .collect()
        })
    }

    /// Its records, in the order of the file. They are decoded again, and not judged again.
    pub(crate) fn records(&self) -> Vec<Record> {
        self.decoded().0
    }

    /// The reading with all records, but without the quarantine, for the page.
    pub(crate) fn whole(&self) -> Reading {
        let Reading { delivery, report, .. } = &self.reading;
        let (records, lines) = self.decoded();
        Reading { delivery: delivery.clone(), records, lines, quarantine: Vec::new(), report: report.clone() }
    }

    fn decoded(&self) -> RecordsWithLines {
        decode_records(&&*self.bytes, &self.gone).unwrap_or_default()
    }

    /// How closely its courses follow the method, without some of them: its accepted records, judged again.
    pub(crate) fn fidelity(&self, without: &HashSet<String>) -> Option<Fidelity> {
        let delivery = self.reading.delivery.as_ref()?;
        let mut records = self.records();
        records.retain(|record| !matches!(record, Record::Course(course) if without.contains(&course.id)));
        let context = Context { today: self.reading.report.today };
        self.engine.judge(delivery, &records, &context).report.fidelity()
    }

    /// How many records it has.
    pub(crate) fn number_of_records(&self) -> i64 {
        self.reading.report.reconciliation.iter().map(|row| row.accepted).sum()
    }
}

/// Which delivery a row is about.
#[derive(Clone, Copy)]
pub(crate) struct About<'a> {
    /// Its number among those that were read.
    pub(crate) file: i32,
    /// The id in its header.
    pub(crate) delivery: Option<&'a str>,
}

/// Which course a row is of.
#[derive(Clone, Copy)]
pub(crate) struct Of<'a> {
    pub(crate) delivery: &'a str,
    pub(crate) course: &'a str,
}

/// One of the deliveries that a table is made from.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) about: About<'a>,
    pub(crate) read: &'a Read,
    /// Whether another one of them replaces it.
    pub(crate) replaced: bool,
}

impl<'a> Source<'a> {
    /// The day that it was judged as of.
    pub(crate) fn today(self) -> Day {
        self.read.reading.report.known_until()
    }

    /// Rows of its records of a type. Without a header that can be used, none is accepted.
    pub(crate) fn records(self, of: RecordType) -> impl Iterator<Item = RecordBatch> + use<'a> {
        let batches = &self.read.batches[place(of)];
        let of_delivery = |delivery: &'a str| {
            batches.iter().filter_map(move |batch| {
                let mut columns = batch.columns().to_vec();
                columns[0] = InDelivery::of(delivery, &columns[0]);
                RecordBatch::try_new(batch.schema(), columns).ok()
            })
        };
        self.about.delivery.into_iter().flat_map(of_delivery)
    }

    /// Its courses, each with the id of the delivery.
    pub(crate) fn courses(self) -> impl Iterator<Item = (Of<'a>, &'a Course)> {
        let of_delivery = move |delivery| {
            let courses = courses(&self.read.reading.records);
            courses.map(move |course| (Of { delivery, course: &course.id }, course))
        };
        self.about.delivery.into_iter().flat_map(of_delivery)
    }

    /// Its courses less those that were entered in error.
    pub(crate) fn active_courses(self) -> impl Iterator<Item = (Of<'a>, &'a Course)> {
        self.courses().filter(|(_, course)| course.status == RecordStatus::Active)
    }
}

fn courses(records: &[Record]) -> impl Iterator<Item = &Course> {
    records.iter().filter_map(|record| match record {
        Record::Course(course) => Some(course),
        _ => None,
    })
}

/// The columns of a table that knows which of its rows come from a delivery.
pub(crate) trait Rows: Columns {
    /// About how many rows a course gives, if it is courses that the rows are of.
    const OF_A_COURSE: usize = 0;

    /// Adds the rows of a delivery.
    fn add(table: &mut Building<Self>, source: Source<'_>);
}
